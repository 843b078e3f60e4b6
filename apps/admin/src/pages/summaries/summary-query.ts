import type { PlanStatus } from '@sucharit/domain/plans';
import type { ReportStatus } from '@sucharit/domain/progress';
import type { ReportingRound } from '@sucharit/domain/shared';
import type { Named } from '../../i18n/use-language.js';

type MissingDistrict = Named & { readonly code: number };

/** A compiled summary; it never changes. */
export interface Summary {
  readonly id: string;
  readonly fiscalYear: number;
  readonly round: ReportingRound;
  /** Last day that the round's reports tell of. */
  readonly cutOffOn: string;
  /** The moment whose figures these are. */
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
    id fiscalYear round cutOffOn compiledAt sha256
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

export interface ComparablesData {
  readonly citySummaries: { readonly nodes: readonly Comparable[] };
}

/** What a summary can be compared with: those of its round, of its own year and the years before. */
export const comparablesQuery = `query ComparableSummaries($round: ReportingRound!, $fiscalYear: Int!) {
  citySummaries(
    filter: { round: { eq: $round }, fiscalYear: { lte: $fiscalYear } }
    orderBy: [{ field: FISCAL_YEAR, direction: DESC }, { field: COMPILED_AT, direction: DESC }]
    first: 100
  ) { nodes { id fiscalYear compiledAt } }
}`;

/** What a summary is compared with while nothing else is chosen: the last of the year before, else the one compiled before it. */
export const usualComparison = (summary: Comparable, others: readonly Comparable[]): Comparable | undefined =>
  others.find(({ fiscalYear }) => fiscalYear === summary.fiscalYear - 1) ??
  others.find(({ fiscalYear, compiledAt }) => fiscalYear === summary.fiscalYear && compiledAt < summary.compiledAt);

export interface ComparisonData {
  readonly citySummary: {
    readonly figures: readonly {
      figure: string;
      value: number | null;
      before: number | null;
      difference: number | null;
    }[];
    readonly changes: readonly DistrictChange[];
  } | null;
}

/** A summary beside another of the same round. */
export const comparisonQuery = `query SummaryComparison($id: ID!, $with: ID) {
  citySummary(id: $id) {
    figures(with: $with) { figure value before difference }
    changes(with: $with) { code nameTh nameEn planBefore plan reportBefore report }
  }
}`;
