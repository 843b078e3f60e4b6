import type { Zone } from '../districts/index.js';
import type { Dimension, PlanStatus } from '../plans/index.js';
import type { MeasureProgressStatus, ReportStatus } from '../progress/index.js';
import type { FiscalYear, ReportingRound } from '../shared/fiscal-year.js';

/** One measure with what the round's report says about it, or null when no report mentions it. */
export interface SummaryMeasure {
  readonly number: number;
  readonly dimension: Dimension | null;
  /** baht with two places, null when none is used */
  readonly budget: string | null;
  readonly progress: { readonly status: MeasureProgressStatus; readonly percentComplete: string } | null;
}

/** What is known of one district in the fiscal year and round; null stands for what it has not handed in. */
export interface SummaryDistrict {
  readonly code: number;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly zone: Zone;
  readonly plan: {
    readonly status: PlanStatus;
    /** ISO date */
    readonly approvedOn: string | null;
    readonly measures: readonly SummaryMeasure[];
  } | null;
  readonly report: {
    readonly status: ReportStatus;
    /** ISO date of the latest submission */
    readonly submittedOn: string | null;
  } | null;
  /** the published total, 0.00–100.00, and its level under the year's scheme */
  readonly ita: { readonly total: string; readonly level: string | null } | null;
}

export interface CitySummaryInput {
  readonly fiscalYear: FiscalYear;
  readonly round: ReportingRound;
  /** last day in time for the round's reports, ISO date; null while the centre has set none */
  readonly dueOn: string | null;
  /** every district of the city, whether it handed anything in or not */
  readonly districts: readonly SummaryDistrict[];
  /** codes of the year's ITA levels, best first; empty when the year has no scheme */
  readonly itaLevels: readonly string[];
  /** schemes that the figures rest on, with their versions as data */
  readonly schemes: readonly SchemeVersion[];
}

export interface SchemeVersion {
  readonly kind: string;
  readonly fiscalYear: FiscalYear;
  readonly version: number;
  readonly confirmed: boolean;
}
