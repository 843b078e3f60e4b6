/** What the benchmark computes from its measurements. */

/**
 * The value below which a share of the values lies (nearest rank).
 * @param {readonly number[]} values at least one
 * @param {number} share 0 to 1
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return /** @type {number} */ (sorted[rank - 1]);
}

/** @param {readonly number[]} values at least one; of an even number the mean of the middle two */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = /** @type {number} */ (sorted[Math.floor(sorted.length / 2)]);
  const lower = /** @type {number} */ (sorted[Math.ceil(sorted.length / 2) - 1]);
  return (lower + upper) / 2;
}

/**
 * How one design compares with another that ran in the same rounds: the median of the rounds' ratios, so that a slow moment of
 * the machine, which meets both, cancels out.
 * @param {readonly number[]} ours requests per second of each round
 * @param {readonly number[]} theirs the same rounds
 */
export function ratio(ours, theirs) {
  return median(ours.map((value, round) => value / /** @type {number} */ (theirs[round])));
}

/** @param {number} value @param {number} digits significant ones */
export const rounded = (value, digits = 3) => Number(value.toPrecision(digits));
