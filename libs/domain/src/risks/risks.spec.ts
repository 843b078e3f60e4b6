import { describe, expect, it } from '@jest/globals';
import { defaultRiskMatrix, proveRiskMatrix, riskBand, riskCoverage } from './index.js';
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
