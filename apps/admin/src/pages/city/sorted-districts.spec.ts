import { describe, expect, it } from '@jest/globals';
import type { CityDistrict } from './city-district.js';
import { cityColumns, sortedDistricts } from './sorted-districts.js';

const district = (code: number, change: number | null, ita: number | null = null): CityDistrict => ({
  code,
  nameTh: `${code}`,
  nameEn: `${code}`,
  zone: 'EAST',
  tileRow: 1,
  tileColumn: 1,
  plan: null,
  ita: ita === null ? null : { total: ita, level: null, published: null },
  headline: {
    measureCount: 1,
    unreportedCount: 0,
    averagePercentComplete: 10,
    averageYearBefore: null,
    changeOfAverage: change,
  },
  handIns: [],
});
const byName = (left: CityDistrict, right: CityDistrict): number => left.code - right.code;
const city = [district(1, 5), district(2, null), district(3, -20.5, 80), district(4, 5), district(5, 0, 75.23)];
const codes = (...[column, descending]: [(typeof cityColumns)[number], boolean]): number[] =>
  sortedDistricts(city, column, descending, byName).map(({ code }) => code);

describe('the table of the city', () => {
  it('tells who got worse: the largest fall first, and those without a figure last', () => {
    expect(codes('change', false)).toEqual([3, 5, 1, 4, 2]);
    expect(codes('change', true)).toEqual([1, 4, 5, 3, 2]);
  });

  it('can be ordered by every column, and never loses a district', () => {
    for (const column of cityColumns)
      for (const descending of [true, false]) expect([...codes(column, descending)].sort()).toEqual([1, 2, 3, 4, 5]);
    expect(codes('ita', false)).toEqual([5, 3, 1, 2, 4]);
    expect(codes('name', true)).toEqual([5, 4, 3, 2, 1]);
  });
});
