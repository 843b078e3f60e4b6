import { compareFigures } from '../shared/decimal.js';
import type { ItaLevel } from './ita-scheme.js';

/**
 * The best level whose conditions a total and its instruments meet, or null when the levels leave a gap below.
 * @param total 0–100, rounded to two places
 * @param instrumentScores rounded scores of all instruments
 */
export function levelOfTotal(
  levels: readonly ItaLevel[],
  total: string,
  instrumentScores: readonly string[],
): ItaLevel | null {
  const reaches = (score: string, minimum: string) => compareFigures(score, minimum) >= 0;
  return (
    [...levels]
      .sort((a, b) => a.order - b.order)
      .find(
        ({ minimumTotal, minimumEveryInstrument: minimum }) =>
          reaches(total, minimumTotal) &&
          (minimum === null || instrumentScores.every((score) => reaches(score, minimum))),
      ) ?? null
  );
}

/** The level of a single indicator or instrument: the score stands both for the total and for every instrument. */
export function levelOfScore(levels: readonly ItaLevel[], score: string): ItaLevel | null {
  return levelOfTotal(levels, score, [score]);
}
