import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  assertResidual,
  defaultRiskMatrix,
  proveRiskMatrix,
  riskBand,
  riskCoverage,
  riskScore,
  withinCurrent,
} from './index.js';
import type { RiskBand, RiskMatrix } from './index.js';

const scale = [1, 2, 3, 4, 5];

describe('the risk matrix', () => {
  it('is sound, and cuts at 3, 9 and 16', () => {
    expect(proveRiskMatrix(defaultRiskMatrix)).toEqual([]);
    for (const likelihood of scale) {
      for (const impact of scale) {
        const product = likelihood * impact;
        const band = product <= 3 ? 'GREEN' : product <= 9 ? 'YELLOW' : product <= 16 ? 'ORANGE' : 'RED';
        expect([likelihood, impact, riskBand(defaultRiskMatrix, likelihood, impact)]).toEqual([
          likelihood,
          impact,
          band,
        ]);
      }
    }
  });

  it.each([
    [0, 3, 'likelihood'],
    [6, 3, 'likelihood'],
    [2.5, 3, 'likelihood'],
    [3, 0, 'impact'],
    [3, Number.NaN, 'impact'],
  ])('refuses %p × %p at %s', (likelihood, impact, field) => {
    expect(() => riskBand(defaultRiskMatrix, likelihood, impact)).toThrow(
      expect.objectContaining({ code: 'RISK_SCALE', path: [field] }),
    );
  });

  it('is not sound when it has a hole or falls', () => {
    const row: RiskBand[] = ['GREEN', 'YELLOW', 'GREEN', 'RED', 'RED'];
    const falling: RiskMatrix = { ...defaultRiskMatrix, cells: [row, ...defaultRiskMatrix.cells.slice(1)] };
    expect(proveRiskMatrix(falling)).toContain('1 × 3 is milder than a smaller risk');
    expect(proveRiskMatrix({ ...defaultRiskMatrix, cells: [row] })).toEqual(['the matrix is not 5 by 5']);
  });
});

describe('coverage', () => {
  const risks = [{ number: 1 }, { number: 2 }, { number: 3 }];

  it('names the risks that no measure of the plan answers', () => {
    const links = [
      { riskNumber: 2, measureNumber: 1 },
      { riskNumber: 2, measureNumber: 2 },
      { riskNumber: 3, measureNumber: 9 },
    ];
    expect(riskCoverage(risks, links, [1, 2])).toEqual({
      total: 3,
      covered: 1,
      uncovered: [{ number: 1 }, { number: 3 }],
    });
    expect(riskCoverage(risks, [], [1])).toMatchObject({ covered: 0, uncovered: risks });
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
});
