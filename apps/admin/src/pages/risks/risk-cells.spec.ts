import { describe, expect, it } from '@jest/globals';
import { riskMatrixPresets } from '@sucharit/domain/risks';
import fc from 'fast-check';
import { cellNamed, isRated, nameOfCell, ratedAt, riskCells, withoutCell, type RatedCount } from './risk-cells.js';

const matrices = fc.constantFrom(...riskMatrixPresets);
const step = fc.option(fc.integer({ min: 1, max: 5 }));
const ratings = fc.array(fc.record({ likelihood: step, impact: step, count: fc.integer({ min: 1, max: 90 }) }));
const total = (counts: readonly { count: number }[]): number => counts.reduce((sum, { count }) => sum + count, 0);

describe('the cells of a heat map', () => {
  it('hold every risk once, together with those that have no cell', () => {
    fc.assert(
      fc.property(matrices, ratings, (matrix, counts) => {
        expect(total(riskCells(matrix, counts).flat()) + withoutCell(matrix, counts)).toBe(total(counts));
      }),
    );
  });

  it('begin with the likeliest risks, and have a level each', () => {
    const [, , small] = riskMatrixPresets;
    const counts: RatedCount[] = [
      { likelihood: 4, impact: 1, count: 2 },
      { likelihood: 4, impact: 5, count: 3 },
      { likelihood: null, impact: 2, count: 1 },
    ];
    const rows = riskCells(small!, counts);
    expect(rows.map((row) => row.map(({ band }) => band))).toEqual([
      [1, 2, 3, 3],
      [1, 2, 3, 3],
      [0, 1, 2, 2],
      [0, 0, 1, 1],
    ]);
    expect(rows[0]?.[0]).toEqual({ likelihood: 4, impact: 1, band: 1, count: 2 });
    expect(withoutCell(small!, counts)).toBe(4);
  });

  it('are those before or after the planned measures', () => {
    const risk = { likelihood: 4, impact: 5, residualLikelihood: 2, residualImpact: null };
    expect(ratedAt(risk, 'current')).toEqual({ likelihood: 4, impact: 5 });
    expect(ratedAt(risk, 'residual')).toEqual({ likelihood: 2, impact: null });
    expect([risk, { ...risk, impact: null }, { ...risk, impact: null, residualImpact: 1 }].map(isRated)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('are named in an address', () => {
    for (const cell of [null, 'none' as const, { likelihood: 4, impact: 5 }])
      expect(cellNamed(nameOfCell(cell))).toEqual(cell);
    expect(['4x', 'x', '0x1', '12x3', 'nope'].map(cellNamed)).toEqual([null, null, null, null, null]);
  });
});
