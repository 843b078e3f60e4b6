import { describe, expect, it } from '@jest/globals';
import { formatSize } from './size.js';

describe('a size', () => {
  it.each([
    [0, '0 B'],
    [512, '512 B'],
    [2_048, '2.0 kB'],
    [120_000, '120 kB'],
    [999_960, '1.0 MB'],
    [4_500_000, '4.5 MB'],
    [25_400_000, '25 MB'],
  ])('of %d bytes is %s', (bytes, words) => {
    expect(formatSize(bytes)).toBe(words);
  });
});
