import type { RecordItaResultInput } from '@sucharit/contract';
import { formatScore } from '../../shared/format.js';
import type { ItaRecordQuery, ItaSchemeFieldsFragment } from './ita.operations.js';

/** A result as it is on record. */
export type SavedResult = NonNullable<NonNullable<ItaRecordQuery['district']>['ita']>;
/** A district of the list, with how far its result is. */
export type ListedDistrict = ItaRecordQuery['districts']['nodes'][number];

/** A result as it is typed. */
export interface TypedResult {
  readonly scores: readonly string[];
  readonly isPublished: boolean;
  readonly publishedTotal: string;
  readonly publishedLevel: string;
  readonly source: string;
}

/** The first values of the form: the result on record, or an empty one. */
export const typedResult = (scheme: ItaSchemeFieldsFragment, saved: SavedResult | null): TypedResult => ({
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
export const resultInput = (
  typed: TypedResult,
): Pick<RecordItaResultInput, 'scores' | 'source' | 'publishedTotal' | 'publishedLevel'> => ({
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
