import type { Named } from '../../i18n/use-language.js';
import { formatScore } from '../../shared/format.js';
import type { ItaScheme } from './ita-query.js';

/** A result as it is on record. */
export interface SavedResult {
  readonly version: number;
  readonly source: string;
  readonly published: {
    readonly total: number;
    readonly level: string | null;
    readonly differenceReason: string | null;
  } | null;
  readonly indicators: readonly { number: number; score: number }[];
}

/** A district of the list, with how far its result is. */
export interface ListedDistrict extends Named {
  readonly code: number;
  readonly ita: { readonly published: { readonly total: number } | null } | null;
}

export interface RecordData {
  readonly itaSchemes: readonly ItaScheme[];
  readonly districts: { readonly nodes: readonly ListedDistrict[] };
  readonly district: { readonly code: number; readonly ita: SavedResult | null } | null;
}

/** One district's result of a year, the rules of that year, and which districts have a result. */
export const recordQuery = `query ItaRecord($fiscalYear: Int!, $code: Int!) {
  itaSchemes { fiscalYear confirmed indicators { number nameTh nameEn instrument } levels { code nameTh nameEn minimumTotal } }
  districts(first: 50) { nodes { code nameTh nameEn ita(fiscalYear: $fiscalYear) { published { total } } } }
  district(code: $code) {
    code
    ita(fiscalYear: $fiscalYear) {
      version source published { total level differenceReason } indicators { number score }
    }
  }
}`;

export const recordResult = `mutation RecordItaResult($input: RecordItaResultInput!) {
  recordItaResult(input: $input) { itaResult { total level version } } }`;

/** A result as it is typed. */
export interface TypedResult {
  readonly scores: readonly string[];
  readonly isPublished: boolean;
  readonly publishedTotal: string;
  readonly publishedLevel: string;
  readonly source: string;
}

/** The first values of the form: the result on record, or an empty one. */
export const typedResult = (scheme: ItaScheme, saved: SavedResult | null): TypedResult => ({
  scores: scheme.indicators.map(({ number }) => {
    const score = saved?.indicators.find((one) => one.number === number)?.score;
    return score === undefined ? '' : formatScore(score);
  }),
  isPublished: saved?.published !== null && saved !== null,
  publishedTotal: saved?.published ? formatScore(saved.published.total) : '',
  publishedLevel: saved?.published?.level ?? '',
  source: saved?.source ?? '',
});

/** The result as the API takes it; scores are texts that `isScore` lets pass. */
export const resultInput = (typed: TypedResult): object => ({
  scores: typed.scores.map(Number),
  source: typed.source.trim(),
  ...(typed.isPublished
    ? { publishedTotal: Number(typed.publishedTotal), publishedLevel: typed.publishedLevel.trim() || null }
    : {}),
});

/** The next district, by code and around the end, that has no result of the year; null when all have one. */
export function nextWithout(districts: readonly ListedDistrict[], code: number): ListedDistrict | null {
  const without = districts.filter((one) => one.ita === null && one.code !== code);
  return without.find((one) => one.code > code) ?? without[0] ?? null;
}
