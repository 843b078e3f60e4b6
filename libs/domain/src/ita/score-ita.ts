import { compareFigures, formatScore, mean, percentOf, sum } from '../shared/decimal.js';
import { refuse } from '../refusals/refusals.js';
import type { ItaInstrumentKey, ItaScheme } from './ita-scheme.js';
import { levelOfScore, levelOfTotal } from './level.js';

/** Every score below is a decimal text with two places, 0.00–100.00; every level is a code of the scheme. */
export interface ItaScore {
  readonly total: string;
  readonly level: string | null;
  readonly instruments: readonly {
    readonly key: ItaInstrumentKey;
    readonly score: string;
    readonly weight: string;
    readonly weightedScore: string;
    readonly level: string | null;
  }[];
  readonly indicators: readonly {
    readonly number: number;
    readonly nameTh: string;
    readonly nameEn: string;
    readonly instrument: ItaInstrumentKey;
    readonly score: string;
    readonly level: string | null;
  }[];
}

/**
 * Computes a result as the published tables do: an instrument is the mean of its indicators, rounded half up to two
 * places; its weighted score is rounded likewise; the total is the sum of the rounded weighted scores.
 * @param scores one for each indicator in the scheme's order, 0–100 with at most two decimals
 * Refuses with ITA_SCORE_COUNT or, with the path of the score, ITA_SCORE_RANGE.
 */
export function scoreIta(scheme: ItaScheme, scores: readonly (string | number)[]): ItaScore {
  const checked = checkItaScores(scheme, scores);
  const instruments = scheme.instruments.map(({ key, weight }) => {
    const own = checked.filter((_, index) => scheme.indicators[index]?.instrument === key);
    const score = mean(own) ?? '0.00';
    return {
      key,
      score,
      weight: formatScore(weight),
      weightedScore: percentOf(score, weight),
      level: levelOfScore(scheme.levels, score)?.code ?? null,
    };
  });
  const total = sum(instruments.map(({ weightedScore }) => weightedScore));
  return {
    total,
    level:
      levelOfTotal(
        scheme.levels,
        total,
        instruments.map(({ score }) => score),
      )?.code ?? null,
    instruments,
    indicators: scheme.indicators.map(({ number, nameTh, nameEn, instrument }, index) => {
      const score = checked[index] ?? '0.00';
      return { number, nameTh, nameEn, instrument, score, level: levelOfScore(scheme.levels, score)?.code ?? null };
    }),
  };
}

/** The scores with two places each, after the checks that `scoreIta` describes. */
export function checkItaScores(scheme: ItaScheme, scores: readonly (string | number)[]): string[] {
  const expected = scheme.indicators.length;
  if (scores.length !== expected) {
    throw refuse('ITA_SCORE_COUNT', { expected, actual: scores.length }, ['scores']);
  }
  return scores.map((score, index) => {
    const text = String(score);
    if (!/^\d{1,3}(\.\d{1,2})?$/.test(text) || compareFigures(text, 100) > 0) {
      throw refuse('ITA_SCORE_RANGE', { number: index + 1 }, ['scores', index]);
    }
    return formatScore(text);
  });
}
