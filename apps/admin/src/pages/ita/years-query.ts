import type { Named } from '../../i18n/use-language.js';
import type { YearScheme } from './scheme-changes.js';

/** How far a published total is from the recomputed one, as the API classes it. */
export interface PublishedTotal {
  readonly total: number;
  readonly level: string | null;
  readonly difference: number;
  readonly differenceClass: 'EXACT' | 'ROUNDING' | 'MISMATCH';
  /** Asked for where every total is looked at. */
  readonly differenceReason?: string | null;
}

/** A district's result of one year. */
export interface YearResult {
  readonly fiscalYear: number;
  readonly total: number;
  readonly level: string | null;
  readonly published: PublishedTotal | null;
  readonly instruments: readonly { key: string; score: number }[];
  readonly indicators: readonly (Named & { number: number; instrument: string; score: number })[];
}

export interface YearsData {
  readonly itaSchemes: readonly YearScheme[];
  readonly districts: { readonly nodes: readonly (Named & { code: number })[] };
  readonly district: (Named & { code: number; itaResults: readonly YearResult[] }) | null;
}

/** What the rules of years are compared by. */
export const schemeFields = `fiscalYear confirmed source
    indicators { number nameTh nameEn instrument }
    instruments { key nameTh nameEn weight }
    levels { code nameTh nameEn minimumTotal minimumEveryInstrument }`;

/** Every year of one district, the schemes they were computed under, and the districts to choose from. */
export const yearsQuery = `query ItaYears($code: Int!) {
  itaSchemes { ${schemeFields} }
  districts(first: 50) { nodes { code nameTh nameEn } }
  district(code: $code) {
    code nameTh nameEn
    itaResults {
      fiscalYear total level
      published { total level difference differenceClass }
      instruments { key score }
      indicators { number nameTh nameEn instrument score }
    }
  }
}`;

export interface CheckData {
  readonly itaSchemes: readonly YearScheme[];
  readonly itaResults: {
    readonly nodes: readonly {
      readonly total: number;
      readonly level: string | null;
      readonly source: string;
      readonly published: PublishedTotal | null;
      readonly district: Named & { code: number };
    }[];
  };
}

/** The printed totals of a year beside those recomputed from the printed scores. */
export const checkQuery = `query ItaCheck($fiscalYear: Int!) {
  itaSchemes { ${schemeFields} }
  itaResults(first: 50, filter: { fiscalYear: { eq: $fiscalYear } }, orderBy: [{ field: DISTRICT_CODE, direction: ASC }]) {
    nodes { total level source published { total level difference differenceClass differenceReason } district { code nameTh nameEn } }
  }
}`;
