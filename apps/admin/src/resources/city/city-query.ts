import type { ChecklistKey, ChecklistStatus, Dimension, PlanStatus } from '@sucharit/domain/plans';
import type { Zone } from '@sucharit/domain/districts';
import type { HandIn, HandInKind } from '../submissions/hand-in.js';

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
    readonly averagePercentComplete: number | null;
    readonly checklist: {
      readonly complete: boolean;
      readonly items: readonly { key: ChecklistKey; status: ChecklistStatus }[];
    };
  } | null;
  readonly ita: { readonly total: number; readonly level: string | null } | null;
  readonly handIns: readonly HandIn[];
}

/** The city's own figures of one year. */
export interface CityFigures {
  readonly districtCount: number;
  readonly plans: { readonly approved: number; readonly missing: number };
  readonly measures: { readonly total: number; readonly averagePercentComplete: number | null };
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
  readonly byZone: readonly { zone: Zone; averagePercentComplete: number | null }[];
  readonly byDimension: readonly { dimension: Dimension; averagePercentComplete: number | null }[];
}

/** By how much the figures differ from those of the year before. */
interface CityChange {
  readonly plansApproved: number;
  readonly reportsOnTime: number;
  readonly averagePercentComplete: number | null;
  readonly averageIta: number | null;
}

export interface CityData {
  readonly now: CityFigures & CityParts & { readonly change: CityChange };
  readonly before: CityFigures;
  readonly districts: { readonly nodes: readonly CityDistrict[] };
}

/** Everything on the city page, in one round trip. */
export const cityQuery = `query City($fiscalYear: Int!, $before: Int!) {
  now: cityStatistics(fiscalYear: $fiscalYear) {
    ...figures
    byZone { zone averagePercentComplete }
    byDimension { dimension averagePercentComplete }
    change { plansApproved reportsOnTime averagePercentComplete averageIta }
  }
  before: cityStatistics(fiscalYear: $before) { ...figures }
  districts(first: 50) {
    nodes {
      code nameTh nameEn zone tileRow tileColumn
      plan(fiscalYear: $fiscalYear) { status averagePercentComplete checklist { complete items { key status } } }
      ita(fiscalYear: $fiscalYear) { total level }
      handIns(fiscalYear: $fiscalYear) { kind state dueOn handedInOn }
    }
  }
}
fragment figures on CityStatistics {
  districtCount
  plans { approved missing }
  measures { total averagePercentComplete }
  ita { count average }
  handIns { kind onTime late returned overdue open }
}`;

/** What a district has handed in of one kind. */
export const handInOf = (district: CityDistrict, kind: HandInKind): HandIn | undefined =>
  district.handIns.find((handIn) => handIn.kind === kind);
