import { describe, expect, it } from '@jest/globals';
import { sortedRows } from './sorted-rows.js';

const rows = [
  { name: 'ทุ่งครุ', score: 90.5 },
  { name: 'เขตบางรัก', score: null },
  { name: 'จอมทอง', score: 100 },
  { name: 'ดุสิต', score: 90.5 },
];
const names = (sorted: typeof rows): string[] => sorted.map(({ name }) => name);

describe('sortedRows', () => {
  it('orders figures as figures, keeps equal ones as they came, and puts rows without one last both ways', () => {
    expect(names(sortedRows(rows, ({ score }) => score, false, 'th'))).toEqual(['ทุ่งครุ', 'ดุสิต', 'จอมทอง', 'เขตบางรัก']);
    expect(names(sortedRows(rows, ({ score }) => score, true, 'th'))).toEqual(['จอมทอง', 'ทุ่งครุ', 'ดุสิต', 'เขตบางรัก']);
  });

  it('orders Thai texts by their consonants, not by a vowel written before them', () => {
    expect(names(sortedRows(rows, ({ name }) => name, false, 'th'))).toEqual(['เขตบางรัก', 'จอมทอง', 'ดุสิต', 'ทุ่งครุ']);
  });
});
