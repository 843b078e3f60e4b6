const units = [
  [1_000_000, 'MB'],
  [1_000, 'kB'],
] as const;

/** Size of a file or of what is sent, as people read it: `512 B`, `12 kB`, `4.5 MB`. */
export function formatSize(bytes: number): string {
  for (const [size, unit] of units) {
    const amount = (bytes / size).toFixed(bytes < 10 * size ? 1 : 0);
    if (Number(amount) >= 1) return `${amount} ${unit}`;
  }
  return `${bytes} B`;
}
