import { compareFigures } from '../shared/decimal.js';
import { compareWithPublished, type ItaDifference } from './compare-with-published.js';
import type { ItaScheme } from './ita-scheme.js';
import { assertComputes } from './propose-scheme.js';
import { scoreIta, type ItaScore } from './score-ita.js';

/** A result that is on record: its indicator scores, and what they came to under the scheme until now. */
export interface RecordedItaResult {
  /** in the order of the indicators, two places */
  readonly scores: readonly string[];
  readonly total: string;
  readonly level: string | null;
  readonly publishedTotal: string | null;
}

/** The same result under another scheme. */
export interface RescoredIta {
  readonly score: ItaScore;
  /** null while nothing was published */
  readonly published: ItaDifference | null;
  /** the total or the level is another one than on record */
  readonly changed: boolean;
}

/** Computes a recorded result anew. Refuses with SCHEME_INDICATOR_COUNT when the scheme does not have as many indicators. */
export function rescoreIta(scheme: ItaScheme, recorded: RecordedItaResult): RescoredIta {
  assertComputes(scheme, recorded.scores.length);
  const score = scoreIta(scheme, recorded.scores);
  return {
    score,
    published: recorded.publishedTotal === null ? null : compareWithPublished(recorded.publishedTotal, score.total),
    changed: compareFigures(score.total, recorded.total) !== 0 || score.level !== recorded.level,
  };
}
