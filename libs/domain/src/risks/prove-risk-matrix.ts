import type { RiskMatrix } from './risk-matrix.js';

/** Everything that is wrong with the bands of a matrix, one sentence each: they begin at 1, follow each other, and end at the highest score. */
export function proveRiskMatrix({ size, bands }: Pick<RiskMatrix, 'size' | 'bands'>): string[] {
  const faults = bands.flatMap(({ from, to }, index) => {
    const expected = (bands[index - 1]?.to ?? 0) + 1;
    return [
      ...(from > expected ? [`scores ${expected} to ${from - 1} have no band`] : []),
      ...(from < expected ? [`band ${index + 1} begins at ${from}, inside the band before it`] : []),
      ...(to < from ? [`band ${index + 1} ends before it begins`] : []),
    ];
  });
  const end = bands.at(-1)?.to ?? 0;
  return end === size * size ? faults : [...faults, `the bands end at ${end}, not at ${size * size}`];
}
