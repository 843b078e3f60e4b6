import type { PlanStatus } from '@sucharit/domain/plans';
import type { ReportStatus } from '@sucharit/domain/progress';
import type { Named } from '../../i18n/use-language.js';

type MissingDistrict = Named & { readonly code: number };

/** A compiled summary; it never changes. */
export interface Summary {
  readonly id: string;
  readonly fiscalYear: number;
  readonly round: 'SIX_MONTH' | 'TWELVE_MONTH';
  readonly compiledAt: string;
  /** Of the JSON file: equal figures under equal rules have an equal one. */
  readonly sha256: string;
  readonly files: readonly { id: string; fileName: string; size: number; sha256: string; url: string }[];
  readonly missing: Readonly<Record<'plan' | 'report' | 'ita', readonly MissingDistrict[]>>;
}

/** A district whose plan or report stands elsewhere than in the summary compared with. */
export interface DistrictChange extends Named {
  readonly code: number;
  readonly planBefore: PlanStatus | null;
  readonly plan: PlanStatus | null;
  readonly reportBefore: ReportStatus | null;
  readonly report: ReportStatus | null;
}

export interface SummaryData {
  readonly citySummary: Summary | null;
}

/** One summary with everything the API says about it. */
export const summaryQuery = `query Summary($id: ID!) {
  citySummary(id: $id) {
    id fiscalYear round compiledAt sha256
    files { id fileName size sha256 url }
    missing { plan { code nameTh nameEn } report { code nameTh nameEn } ita { code nameTh nameEn } }
  }
}`;

export interface OthersData {
  readonly citySummaries: { readonly nodes: readonly Pick<Summary, 'id' | 'compiledAt' | 'sha256'>[] };
}

/** The latest summaries of a year and round. */
export const othersQuery = `query SummariesOfRound($fiscalYear: Int!, $round: ReportingRound!) {
  citySummaries(
    filter: { fiscalYear: { eq: $fiscalYear }, round: { eq: $round } }
    orderBy: [{ field: COMPILED_AT, direction: DESC }]
    first: 20
  ) { nodes { id compiledAt sha256 } }
}`;

/** A summary that another can be compared with. */
export type Comparable = Pick<Summary, 'id' | 'fiscalYear' | 'compiledAt'>;

export interface ComparisonData {
  readonly citySummary: {
    readonly previous: { readonly id: string } | null;
    readonly figures: readonly {
      figure: string;
      value: number | null;
      before: number | null;
      difference: number | null;
    }[];
    readonly changes: readonly DistrictChange[];
  } | null;
  readonly citySummaries: { readonly nodes: readonly Comparable[] };
}

/** A summary beside another of the same round, and those that can be chosen: all compiled before it. */
export const comparisonQuery = `query SummaryComparison($id: ID!, $with: ID, $round: ReportingRound!, $before: DateTime!) {
  citySummary(id: $id) {
    previous { id }
    figures(with: $with) { figure value before difference }
    changes(with: $with) { code nameTh nameEn planBefore plan reportBefore report }
  }
  citySummaries(
    filter: { round: { eq: $round }, compiledAt: { lt: $before } }
    orderBy: [{ field: COMPILED_AT, direction: DESC }]
    first: 100
  ) { nodes { id fiscalYear compiledAt } }
}`;
