import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sampleRisk } from '../plans/plan.fixture.js';
import {
  assertOnScale,
  assertResidual,
  matrixInForce,
  riskLevel,
  riskMatrixPresets,
  riskScore,
  withinCurrent,
  type RiskMatrix,
} from './index.js';
import { proveRiskMatrix } from './prove-risk-matrix.js';

const [first, second, small] = riskMatrixPresets as [RiskMatrix, RiskMatrix, RiskMatrix];

describe('the matrices of risks', () => {
  it.each(riskMatrixPresets.map((matrix) => [matrix.code, matrix] as const))(
    '%s has one band for every score',
    (_code, matrix) => {
      expect(proveRiskMatrix(matrix)).toEqual([]);
      for (let score = 1; score <= matrix.size ** 2; score += 1) expect(riskLevel(matrix, score)).not.toBeNull();
      expect([0, matrix.size ** 2 + 1, null].map((score) => riskLevel(matrix, score))).toEqual([null, null, null]);
    },
  );

  it('cut where their offices do', () => {
    const levels = (matrix: RiskMatrix, ...scores: number[]) => scores.map((score) => riskLevel(matrix, score));
    expect(levels(first, 1, 3, 4, 9, 10, 16, 20, 25)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    expect(levels(second, 4, 5, 9, 10, 12, 15)).toEqual([1, 2, 2, 3, 3, 4]);
    expect(levels(small, 2, 3, 4, 6, 8, 9, 16)).toEqual([1, 2, 2, 3, 3, 4, 4]);
  });

  it('never call a risk milder that is likelier or graver', () => {
    const rating = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.constantFrom(first, second), rating, rating, rating, rating, (matrix, l, i, more, graver) => {
        const level = riskLevel(matrix, l * i) ?? 0;
        expect(riskLevel(matrix, Math.max(l, more) * Math.max(i, graver))).toBeGreaterThanOrEqual(level);
      }),
    );
  });

  it('are not sound with a gap, an overlap or a wrong end', () => {
    const [low, medium, ...others] = first.bands;
    const cut = (from: number, to: number) => ({ size: 5, bands: [low!, { ...medium!, from, to }, ...others] });
    const faults = (matrix: Pick<RiskMatrix, 'size' | 'bands'>) =>
      proveRiskMatrix(matrix).map(({ code, path }) => [code, path?.join('.')]);
    expect(faults(cut(5, 9))).toEqual([['RISK_MATRIX_GAP', 'bands.1.from']]);
    expect(faults(cut(3, 9))).toEqual([['RISK_MATRIX_OVERLAP', 'bands.1.from']]);
    expect(faults(cut(4, 3))).toContainEqual(['RISK_MATRIX_BAND_EMPTY', 'bands.1.to']);
    expect(faults({ size: 4, bands: first.bands })).toEqual([['RISK_MATRIX_ABOVE', 'bands.3.to']]);
    expect(faults({ size: 5, bands: small.bands })).toEqual([['RISK_MATRIX_GAP', 'bands.3.to']]);
    expect(faults({ size: 5, bands: [] })).toEqual([['RISK_MATRIX_GAP', 'bands']]);
    expect(faults({ size: 6, bands: first.bands })).toEqual([['RISK_MATRIX_SIZE', 'size']]);
    expect(faults({ size: 5, bands: [low!, { ...medium!, nameTh: ` ${low!.nameTh}` }, ...others] })).toEqual([
      ['RISK_MATRIX_NAME_TWICE', 'bands.1.nameTh'],
    ]);
  });

  it('hold from their first year on, until another one does', () => {
    const from = (matrix: RiskMatrix, inForceFrom: number | null) => ({ ...matrix, inForceFrom });
    const matrices = [from(first, 2500), from(second, null), from(small, 2568)];
    expect([2499, 2500, 2567, 2568, 2600].map((year) => matrixInForce(matrices, year)?.code)).toEqual([
      undefined,
      first.code,
      first.code,
      small.code,
      small.code,
    ]);
  });
});

describe('the rating of a risk', () => {
  const rating = fc.record({
    likelihood: fc.option(fc.integer({ min: 1, max: 5 })),
    impact: fc.option(fc.integer({ min: 1, max: 5 })),
    residualLikelihood: fc.option(fc.integer({ min: 1, max: 5 })),
    residualImpact: fc.option(fc.integer({ min: 1, max: 5 })),
  });

  it('has a score once both figures are given', () => {
    expect([riskScore(3, 4), riskScore(null, 4), riskScore(3, null)]).toEqual([12, null, null]);
  });

  it.each([
    [2, 3, 3, 3, 'residualLikelihood'],
    [2, 3, 2, 4, 'residualImpact'],
    [5, 1, 2, 3, 'residualImpact'],
  ])('%d × %d may not be followed by %d × %d', (likelihood, impact, residualLikelihood, residualImpact, field) => {
    expect(() => assertResidual({ likelihood, impact, residualLikelihood, residualImpact }, ['risks', 0])).toThrow(
      expect.objectContaining({
        code: 'RISK_RESIDUAL',
        path: ['risks', 0, field],
        parameters: { current: likelihood * impact, residual: residualLikelihood * residualImpact },
      }),
    );
  });

  it('follows the current one down, and is left alone where it may stand', () => {
    fc.assert(
      fc.property(rating, (given) => {
        const kept = withinCurrent(given);
        expect(() => assertResidual(kept, [])).not.toThrow();
        expect([kept.likelihood, kept.impact]).toEqual([given.likelihood, given.impact]);
        if (kept !== given) expect(() => assertResidual(given, [])).toThrow();
      }),
    );
  });

  it('stays on the scale of its matrix', () => {
    expect(() => assertOnScale(sampleRisk({ likelihood: 4, residualImpact: 4 }), 4, [])).not.toThrow();
    expect(() => assertOnScale(sampleRisk({ likelihood: 4, residualImpact: 5 }), 4, ['risks', 0])).toThrow(
      expect.objectContaining({ code: 'RISK_SCALE', path: ['risks', 0, 'residualImpact'], parameters: { maximum: 4 } }),
    );
  });
});
