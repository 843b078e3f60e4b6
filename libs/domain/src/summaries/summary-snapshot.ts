import type { Zone } from '../districts/index.js';
import type { Dimension, PlanStatus } from '../plans/index.js';
import type { HandInState } from '../calendar/index.js';
import type { ReportStatus } from '../progress/index.js';
import type { FiscalYear, ReportingRound } from '../shared/fiscal-year.js';
import type { ruleVersions } from './rule-versions.js';
import type { SchemeVersion } from './summary-input.js';

/** Whether a report was handed in by its due day. */
export type Timeliness = Extract<HandInState, 'ON_TIME' | 'LATE'> | 'MISSING';

/** Counts of districts by the state of what they hand in; the four add up to the number of districts. */
export interface HandInCounts {
  readonly approved: number;
  /** submitted and not yet decided on, endorsed plans among them */
  readonly submitted: number;
  /** being written, returned ones among them */
  readonly draft: number;
  readonly missing: number;
}

/** Counts of measures; a measure without a report counts as not started and as 0 percent. */
export interface MeasureCounts {
  readonly total: number;
  readonly completed: number;
  readonly inProgress: number;
  readonly notStarted: number;
  readonly cannotProceed: number;
  /** mean over all measures, two places; null without measures */
  readonly averagePercentComplete: string | null;
  /** measures without a report, which the mean counts as 0; absent in format 1 */
  readonly unreported: number;
}

export interface ZoneFigures {
  readonly zone: Zone;
  readonly districtCount: number;
  readonly measureCount: number;
  /** mean of the published totals of the zone's districts that have one, two places */
  readonly averageItaTotal: string | null;
  /** mean over the zone's measures, two places */
  readonly averagePercentComplete: string | null;
  /** measures without a report, which the mean counts as 0; absent in format 1 */
  readonly unreportedCount: number;
}

export interface DimensionFigures {
  readonly dimension: Dimension;
  readonly measureCount: number;
  readonly averagePercentComplete: string | null;
  /** measures without a report, which the mean counts as 0; absent in format 1 */
  readonly unreportedCount: number;
  /** sum in baht, two places; null when no measure has a budget */
  readonly budget: string | null;
}

export interface ItaFigures {
  /** districts that have a published total */
  readonly count: number;
  readonly average: string | null;
  readonly median: string | null;
  readonly minimum: string | null;
  readonly maximum: string | null;
  /** best first, levels that nobody reached included */
  readonly levels: readonly { readonly level: string; readonly count: number }[];
}

export interface DistrictFigures {
  readonly code: number;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly zone: Zone;
  readonly planStatus: PlanStatus | null;
  readonly planApprovedOn: string | null;
  readonly reportStatus: ReportStatus | null;
  readonly reportSubmittedOn: string | null;
  readonly reportTimeliness: Timeliness | null;
  readonly measures: MeasureCounts;
  readonly itaTotal: string | null;
  readonly itaLevel: string | null;
}

export interface DistrictName {
  readonly code: number;
  readonly nameTh: string;
  readonly nameEn: string;
}

/** The frozen figures of a city summary. Scores and money are decimal texts with two places. */
export interface CitySummarySnapshot {
  /** 2 counts the measures without a report, 1 did not */
  readonly formatVersion: 2;
  readonly fiscalYear: FiscalYear;
  readonly round: ReportingRound;
  /** last day that the round's reports tell of, ISO date; the figures themselves are those of the moment of compiling */
  readonly cutOff: string;
  readonly dueOn: string | null;
  readonly districtCount: number;
  readonly plans: HandInCounts;
  /** reports, and of the submitted ones how many came in time; both null while no due day is set */
  readonly reports: HandInCounts & { readonly onTime: number | null; readonly late: number | null };
  readonly measures: MeasureCounts;
  readonly byZone: readonly ZoneFigures[];
  readonly byDimension: readonly DimensionFigures[];
  readonly ita: ItaFigures;
  readonly districts: readonly DistrictFigures[];
  /** who has handed in nothing, by name */
  readonly missing: {
    readonly plan: readonly DistrictName[];
    readonly report: readonly DistrictName[];
    readonly ita: readonly DistrictName[];
  };
  readonly versions: { readonly rules: typeof ruleVersions; readonly schemes: readonly SchemeVersion[] };
}
