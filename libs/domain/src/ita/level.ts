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

/** The better level that a total reaches by itself, and the instruments that keep it from there. */
export interface HeldBack {
  readonly code: string;
  /** lowest score that every instrument must reach for that level */
  readonly minimum: string | number;
  readonly instruments: readonly { readonly key: string; readonly score: string | number }[];
}

/**
 * The reason for no better level: the best level whose minimum it reaches though an instrument falls short; null when the total
 * alone decides.
 * @param levels of the year's scheme, the best first
 * @param total 0–100
 */
export function heldBackBy(
  levels: readonly {
    readonly code: string;
    readonly minimumTotal: string | number;
    readonly minimumEveryInstrument: string | number | null;
  }[],
  total: string | number,
  instruments: HeldBack['instruments'],
): HeldBack | null {
  const best = levels.find(({ minimumTotal }) => compareFigures(total, minimumTotal) >= 0);
  const minimum = best?.minimumEveryInstrument ?? null;
  if (!best || minimum === null) return null;
  const short = instruments.filter(({ score }) => compareFigures(score, minimum) < 0);
  return short.length === 0 ? null : { code: best.code, minimum, instruments: short };
}
