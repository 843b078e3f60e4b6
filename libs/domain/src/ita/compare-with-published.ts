import { compareFigures, difference } from '../shared/decimal.js';

/** Compares a published figure with ours: equal, apart by rounding alone (at most 0.01), or to be looked into. */
export type ItaDifferenceClass = 'EXACT' | 'ROUNDING' | 'MISMATCH';

export interface ItaDifference {
  /** distance without sign, two places */
  readonly difference: string;
  readonly class: ItaDifferenceClass;
}

/**
 * Classes the distance between a published figure and its recomputation, both with at most two decimals. Published tables
 * may be off by 0.01 where a row is itself an average, so both figures are kept.
 */
export function compareWithPublished(published: string | number, recomputed: string | number): ItaDifference {
  const distance = difference(published, recomputed);
  if (compareFigures(distance, 0) === 0) return { difference: distance, class: 'EXACT' };
  return { difference: distance, class: compareFigures(distance, '0.01') <= 0 ? 'ROUNDING' : 'MISMATCH' };
}
