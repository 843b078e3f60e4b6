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
  readonly figures: readonly {
    figure: string;
    value: number | null;
    before: number | null;
    difference: number | null;
  }[];
  readonly missing: Readonly<Record<'plan' | 'report' | 'ita', readonly MissingDistrict[]>>;
}

export interface SummaryData {
  readonly citySummary: Summary | null;
}

/** One summary with everything the API says about it. */
export const summaryQuery = `query Summary($id: ID!) {
  citySummary(id: $id) {
    id fiscalYear round compiledAt sha256
    files { id fileName size sha256 url }
    figures { figure value before difference }
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
