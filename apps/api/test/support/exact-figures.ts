/** Rounds a fraction of whole numbers half up; both at least 0. */
const rounded = (numerator: bigint, denominator: bigint): bigint => (2n * numerator + denominator) / (2n * denominator);
const inOrder = (values: readonly bigint[]): bigint[] => [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** The percentile of whole numbers of at least 0, interpolated between two of them, rounded half up; `thousandths` of all are below. */
export function exactPercentile(values: readonly bigint[], thousandths: number): bigint | null {
  if (values.length === 0) return null;
  const sorted = inOrder(values);
  const place = BigInt(thousandths) * BigInt(values.length - 1);
  const low = sorted[Number(place / 1000n)] as bigint;
  const high = sorted[Number((place + 999n) / 1000n)] as bigint;
  return rounded(low * 1000n + (high - low) * (place % 1000n), 1000n);
}

/** The standard deviation of whole numbers as a population, rounded half up. */
export function exactDeviation(values: readonly bigint[]): bigint | null {
  if (values.length === 0) return null;
  const count = BigInt(values.length);
  const sum = values.reduce((all, value) => all + value, 0n);
  const spread = count * values.reduce((all, value) => all + value * value, 0n) - sum * sum;
  // The largest whole number that is at most half a unit above the root of spread, divided by the count.
  let [low, high] = [0n, inOrder(values).at(-1) as bigint];
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (((2n * middle - 1n) * count) ** 2n <= 4n * spread) low = middle;
    else high = middle - 1n;
  }
  return low;
}
