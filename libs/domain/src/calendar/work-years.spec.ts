import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkWorkYears, isAskedFor, openingYear } from './index.js';

describe('years of work', () => {
  it('opens on the fiscal year of today, which begins on 1 October, or on the one the centre chose', () => {
    const years = { firstYear: 2566, chosenYear: null };
    expect([openingYear(years, '2026-09-30'), openingYear(years, '2026-10-01')]).toEqual([2569, 2570]);
    expect(openingYear({ ...years, chosenYear: 2566 }, '2026-10-01')).toBe(2566);
  });

  it('asks for what was not begun from the first year to the one after the opening year', () => {
    const years = { firstYear: 2565, chosenYear: 2567 };
    expect([2564, 2565, 2566, 2567, 2568, 2569].filter((year) => isAskedFor(year, false, years, '2030-01-01'))).toEqual(
      [2565, 2566, 2567, 2568],
    );
  });

  it('asks for what was begun in whatever year, so that no setting makes work vanish', () => {
    const year = fc.integer({ min: 2500, max: 2700 });
    fc.assert(
      fc.property(year, year, fc.option(year), (of, firstYear, chosenYear) => {
        expect(isAskedFor(of, true, { firstYear, chosenYear }, '2026-11-29')).toBe(true);
      }),
    );
  });

  it('goes on asking for a year when the next one opens', () => {
    const years = { firstYear: 2566, chosenYear: null };
    for (const today of ['2023-09-30', '2023-10-01', '2026-11-29'])
      expect(isAskedFor(2566, false, years, today)).toBe(true);
  });

  it('refuses what is no year, and a first year after the opening one', () => {
    const refusal = (code: string, path: string) => expect.objectContaining({ code, path: [path] });
    expect(() => checkWorkYears({ firstYear: 2566, chosenYear: 2566 }, '2026-11-29')).not.toThrow();
    expect(() => checkWorkYears({ firstYear: 2023, chosenYear: null }, '2026-11-29')).toThrow(
      refusal('INVALID_INPUT', 'firstYear'),
    );
    expect(() => checkWorkYears({ firstYear: 2566, chosenYear: 2023 }, '2026-11-29')).toThrow(
      refusal('INVALID_INPUT', 'chosenYear'),
    );
    expect(() => checkWorkYears({ firstYear: 2567, chosenYear: 2566 }, '2026-11-29')).toThrow(
      refusal('FIRST_YEAR_AFTER_OPENING', 'firstYear'),
    );
  });
});
