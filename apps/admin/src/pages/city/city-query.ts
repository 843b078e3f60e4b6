import type { ChecklistKey, ChecklistStatus, Dimension, PlanStatus } from '@sucharit/domain/plans';
import type { ReportStatus } from '@sucharit/domain/progress';
import type { Zone } from '@sucharit/domain/districts';
import type { HandInKind } from '@sucharit/domain/calendar';
import type { ReportingRound } from '@sucharit/domain/shared';
import type { HandIn } from '../submissions/hand-in.js';

/** How far measures are by approved reports; one without such a report counts as 0. */
export interface HeadlinePart {
  readonly measureCount: number;
  readonly unreportedCount: number;
  readonly averagePercentComplete: number | null;
}

/** A district as the city page knows it. */
export interface CityDistrict {
  readonly code: number;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly zone: Zone;
  readonly tileRow: number;
  readonly tileColumn: number;
  readonly plan: {
    readonly status: PlanStatus;
    readonly reports: readonly { round: ReportingRound; status: ReportStatus }[];
    readonly checklist: {
      readonly complete: boolean;
      readonly items: readonly { key: ChecklistKey; status: ChecklistStatus }[];
    };
  } | null;
  readonly ita: { readonly total: number; readonly level: string | null; readonly published: object | null } | null;
  readonly headline: HeadlinePart & {
    /** the same figure of the year before on the same day a year ago */
    readonly averageYearBefore: number | null;
    readonly changeOfAverage: number | null;
  };
  readonly handIns: readonly HandIn[];
}

/** The city's own figures of one year. */
export interface CityFigures {
  readonly districtCount: number;
  readonly plans: { readonly approved: number; readonly missing: number };
  readonly headline: HeadlinePart;
  readonly ita: { readonly count: number; readonly average: number | null };
  readonly handIns: readonly {
    kind: HandInKind;
    onTime: number;
    late: number;
    returned: number;
    overdue: number;
    open: number;
  }[];
}

/** Figures of this year alone, for the charts. */
export interface CityParts {
  readonly headline: HeadlinePart & {
    readonly changeOfAverage: number | null;
    readonly byZone: readonly { zone: Zone; averagePercentComplete: number | null }[];
    readonly byDimension: readonly { dimension: Dimension; averagePercentComplete: number | null }[];
  };
}

/** By how much the figures differ from those of the year before. */
interface CityChange {
  readonly plansApproved: number;
  readonly reportsOnTime: number;
  readonly averageIta: number | null;
}

export interface CityData {
  readonly now: CityFigures & CityParts & { readonly change: CityChange };
  readonly before: CityFigures;
  readonly districts: { readonly nodes: readonly CityDistrict[] };
}

/** Everything on the city page, in one round trip. */
export const cityQuery = `query City($fiscalYear: Int!, $before: Int!, $round: ReportingRound!) {
  now: cityStatistics(fiscalYear: $fiscalYear) {
    ...figures
    headline(round: $round) {
      changeOfAverage
      byZone { zone averagePercentComplete }
      byDimension { dimension averagePercentComplete }
    }
    change { plansApproved reportsOnTime averageIta }
  }
  before: cityStatistics(fiscalYear: $before) { ...figures }
  districts(first: 50) {
    nodes {
      code nameTh nameEn zone tileRow tileColumn
      plan(fiscalYear: $fiscalYear) { status reports { round status } checklist { complete items { key status } } }
      headline(fiscalYear: $fiscalYear, round: $round) {
        measureCount unreportedCount averagePercentComplete averageYearBefore changeOfAverage
      }
      ita(fiscalYear: $fiscalYear) { total level published { total } }
      handIns(fiscalYear: $fiscalYear) { kind state dueOn handedInOn }
    }
  }
}
fragment figures on CityStatistics {
  districtCount
  plans { approved missing }
  headline(round: $round) { measureCount unreportedCount averagePercentComplete }
  ita { count average }
  handIns { kind onTime late returned overdue open }
}`;

/** What a district has handed in of one kind. */
export const handInOf = (district: CityDistrict, kind: HandInKind): HandIn | undefined =>
  district.handIns.find((handIn) => handIn.kind === kind);
