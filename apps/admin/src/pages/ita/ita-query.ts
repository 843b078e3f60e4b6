export interface ItaIndicator {
  readonly number: number;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly instrument: string;
}

export interface ItaScheme {
  readonly fiscalYear: number;
  readonly confirmed: boolean;
  readonly indicators: readonly ItaIndicator[];
  readonly levels: readonly {
    code: string;
    nameTh: string;
    nameEn: string;
    minimumTotal: number;
    minimumEveryInstrument: number | null;
  }[];
}

export interface ItaResult {
  readonly total: number;
  readonly level: string | null;
  readonly published: { readonly total: number; readonly differenceClass: 'EXACT' | 'ROUNDING' | 'MISMATCH' } | null;
  readonly district: { readonly code: number; readonly nameTh: string; readonly nameEn: string };
  readonly instruments: readonly { key: string; score: number }[];
  readonly indicators: readonly { number: number; score: number; level: string | null }[];
}

export interface ItaData {
  readonly itaSchemes: readonly ItaScheme[];
  readonly itaResults: { readonly nodes: readonly ItaResult[] };
}

/** Results of a year by total, and the schemes. */
export const itaQuery = `query Ita($fiscalYear: Int!) {
  itaSchemes { fiscalYear confirmed indicators { number nameTh nameEn instrument } levels { code nameTh nameEn minimumTotal minimumEveryInstrument } }
  itaResults(first: 50, filter: { fiscalYear: { eq: $fiscalYear } }, orderBy: [{ field: TOTAL, direction: DESC }]) {
    nodes {
      total level published { total differenceClass }
      district { code nameTh nameEn }
      instruments { key score }
      indicators { number score level }
    }
  }
}`;

/** The calculator's question. */
export const scoreQuery = `query Score($fiscalYear: Int!, $scores: [Float!]!) {
  itaScore(fiscalYear: $fiscalYear, scores: $scores) {
    total level instruments { key score weight weightedScore } indicators { number nameTh nameEn score level }
  }
}`;

export interface ScoreData {
  readonly itaScore: {
    readonly total: number;
    readonly level: string | null;
    readonly instruments: readonly { key: string; score: number; weight: number; weightedScore: number }[];
    readonly indicators: readonly (ItaIndicator & { score: number; level: string | null })[];
  };
}
