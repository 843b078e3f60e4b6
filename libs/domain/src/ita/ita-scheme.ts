import { refuse } from '../refusals/refusals.js';
import type { FiscalYear } from '../shared/fiscal-year.js';

/** Instruments of the assessment: internal staff, outside users, public disclosure. */
export type ItaInstrumentKey = 'IIT' | 'EIT' | 'OIT';

export interface ItaInstrument {
  readonly key: ItaInstrumentKey;
  readonly nameTh: string;
  readonly nameEn: string;
  /** share of the total in percent, such as `"30"` */
  readonly weight: string;
}

export interface ItaIndicator {
  /** position in the scheme, from 1; results are identified by it because printed names and numbers are not reliable */
  readonly number: number;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly instrument: ItaInstrumentKey;
}

export interface ItaLevel {
  /** the level's own code in its year's scheme, such as `"B"` */
  readonly code: string;
  readonly nameTh: string;
  readonly nameEn: string;
  /** lowest total, 0–100, on the score rounded to two places */
  readonly minimumTotal: string;
  /** lowest score that every instrument must reach besides, or null when the total alone decides */
  readonly minimumEveryInstrument: string | null;
  /** 1 is the best level */
  readonly order: number;
}

/** The rules of one fiscal year's assessment, kept as dated data that the centre may correct. */
export interface ItaScheme {
  readonly fiscalYear: FiscalYear;
  readonly instruments: readonly ItaInstrument[];
  readonly indicators: readonly ItaIndicator[];
  readonly levels: readonly ItaLevel[];
  /** where the rules were read, one sentence */
  readonly source: string;
  /** false while a part of the scheme rests on no official text */
  readonly confirmed: boolean;
}

/** The scheme of a fiscal year. Refuses with ITA_SCHEME_UNKNOWN when there is none. */
export function itaSchemeOf<Scheme extends Pick<ItaScheme, 'fiscalYear'>>(
  schemes: readonly Scheme[],
  fiscalYear: FiscalYear,
): Scheme {
  const scheme = schemes.find((candidate) => candidate.fiscalYear === fiscalYear);
  if (!scheme) throw refuse('ITA_SCHEME_UNKNOWN', { fiscalYear }, ['fiscalYear']);
  return scheme;
}
