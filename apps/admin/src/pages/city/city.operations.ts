/** Generated from city.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type CityQueryVariables = Exact<{
  fiscalYear: number;
  before: number;
  round: Types.ReportingRound;
}>;

export type CityQuery = {
  readonly now: {
    readonly districtCount: number;
    readonly headline: {
      readonly changeOfAverage: number | null;
      readonly measureCount: number;
      readonly unreportedCount: number;
      readonly averagePercentComplete: number | null;
      readonly byZone: ReadonlyArray<{ readonly zone: Types.Zone; readonly averagePercentComplete: number | null }>;
      readonly byDimension: ReadonlyArray<{
        readonly dimension: Types.Dimension;
        readonly averagePercentComplete: number | null;
      }>;
    };
    readonly change: {
      readonly plansApproved: number;
      readonly reportsOnTime: number;
      readonly averageIta: number | null;
    };
    readonly plans: { readonly approved: number; readonly missing: number };
    readonly ita: { readonly count: number; readonly average: number | null };
    readonly handIns: ReadonlyArray<{
      readonly kind: Types.HandInKind;
      readonly onTime: number;
      readonly late: number;
      readonly returned: number;
      readonly overdue: number;
      readonly open: number;
    }>;
  };
  readonly before: {
    readonly districtCount: number;
    readonly plans: { readonly approved: number; readonly missing: number };
    readonly headline: {
      readonly measureCount: number;
      readonly unreportedCount: number;
      readonly averagePercentComplete: number | null;
    };
    readonly ita: { readonly count: number; readonly average: number | null };
    readonly handIns: ReadonlyArray<{
      readonly kind: Types.HandInKind;
      readonly onTime: number;
      readonly late: number;
      readonly returned: number;
      readonly overdue: number;
      readonly open: number;
    }>;
  };
  readonly districts: {
    readonly nodes: ReadonlyArray<{
      readonly code: number;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly zone: Types.Zone;
      readonly tileRow: number;
      readonly tileColumn: number;
      readonly plan: {
        readonly status: Types.PlanStatus;
        readonly reports: ReadonlyArray<{ readonly round: Types.ReportingRound; readonly status: Types.ReportStatus }>;
        readonly checklist: {
          readonly complete: boolean;
          readonly items: ReadonlyArray<{ readonly key: Types.ChecklistKey; readonly status: Types.ChecklistStatus }>;
        };
      } | null;
      readonly headline: {
        readonly measureCount: number;
        readonly unreportedCount: number;
        readonly averagePercentComplete: number | null;
        readonly averageYearBefore: number | null;
        readonly changeOfAverage: number | null;
      };
      readonly ita: {
        readonly total: number;
        readonly level: string | null;
        readonly published: { readonly total: number } | null;
      } | null;
      readonly handIns: ReadonlyArray<{
        readonly kind: Types.HandInKind;
        readonly state: Types.HandInState;
        readonly dueOn: string | null;
        readonly handedInOn: string | null;
      }>;
    }>;
  };
};

export type FiguresFragment = {
  readonly districtCount: number;
  readonly plans: { readonly approved: number; readonly missing: number };
  readonly headline: {
    readonly measureCount: number;
    readonly unreportedCount: number;
    readonly averagePercentComplete: number | null;
  };
  readonly ita: { readonly count: number; readonly average: number | null };
  readonly handIns: ReadonlyArray<{
    readonly kind: Types.HandInKind;
    readonly onTime: number;
    readonly late: number;
    readonly returned: number;
    readonly overdue: number;
    readonly open: number;
  }>;
};

export type ReportedQueryVariables = Exact<{
  fiscalYear: number;
}>;

export type ReportedQuery = { readonly progressReports: { readonly totalCount: number } };

export const cityQuery =
  'query City($fiscalYear:Int!$before:Int!$round:ReportingRound!){now:cityStatistics(fiscalYear:$fiscalYear){...figures headline(round:$round){changeOfAverage byZone{zone averagePercentComplete}byDimension{dimension averagePercentComplete}}change{plansApproved reportsOnTime averageIta}}before:cityStatistics(fiscalYear:$before){...figures}districts(first:50){nodes{code nameTh nameEn zone tileRow tileColumn plan(fiscalYear:$fiscalYear){status reports{round status}checklist{complete items{key status}}}headline(fiscalYear:$fiscalYear round:$round){measureCount unreportedCount averagePercentComplete averageYearBefore changeOfAverage}ita(fiscalYear:$fiscalYear){total level published{total}}handIns(fiscalYear:$fiscalYear){kind state dueOn handedInOn}}}}fragment figures on CityStatistics{districtCount plans{approved missing}headline(round:$round){measureCount unreportedCount averagePercentComplete}ita{count average}handIns{kind onTime late returned overdue open}}' as TypedDocument<
    CityQuery,
    CityQueryVariables
  >;
export const reportedQuery =
  'query Reported($fiscalYear:Int!){progressReports(first:1 filter:{fiscalYear:{eq:$fiscalYear}round:{eq:TWELVE_MONTH}status:{eq:APPROVED}}){totalCount}}' as TypedDocument<
    ReportedQuery,
    ReportedQueryVariables
  >;
