import { describe, expect, it } from '@jest/globals';
import { changedParts, totalsCompare, type SchemePart, type YearScheme } from './scheme-changes.js';

const scheme: YearScheme = {
  fiscalYear: 2565,
  confirmed: true,
  source: 'test',
  indicators: [{ number: 1, nameTh: 'ก', nameEn: 'A', instrument: 'IIT' }],
  instruments: [{ key: 'IIT', nameTh: 'ก', nameEn: 'A', weight: 100 }],
  levels: [{ code: 'A', nameTh: 'ระดับ A', nameEn: 'Very good', minimumTotal: 85, minimumEveryInstrument: null }],
};

describe('changes from one scheme to the next', () => {
  it('are none where only year, source and confirmation differ', () => {
    expect(changedParts(scheme, { ...scheme, fiscalYear: 2566, source: 'other', confirmed: false })).toEqual([]);
  });

  it('keep totals comparable while only levels change', () => {
    const parts = changedParts(scheme, { ...scheme, levels: [] });
    expect(parts).toEqual(['levels']);
    expect(totalsCompare(parts)).toBe(true);
  });

  it.each<[SchemePart, Partial<YearScheme>]>([
    ['instruments', { instruments: [{ key: 'IIT', nameTh: 'ก', nameEn: 'A', weight: 99 }] }],
    ['indicators', { indicators: [] }],
  ])('part the totals where the %s change', (part, change) => {
    const parts = changedParts(scheme, { ...scheme, ...change });
    expect(parts).toEqual([part]);
    expect(totalsCompare(parts)).toBe(false);
  });
});
