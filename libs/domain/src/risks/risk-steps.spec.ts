import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  assertOnScale,
  assertResidual,
  checkSteps,
  followedBy,
  levelMoves,
  matrixEffects,
  proposeRiskMatrix,
  ratedInYear,
  rerated,
  riskLevel,
  riskMatrixPresets,
  type ProposedRiskMatrix,
  type RiskBand,
  type RiskMatrix,
  type RiskSteps,
} from './index.js';
import { proveRiskMatrix } from './prove-risk-matrix.js';

const [five, , four] = riskMatrixPresets as [RiskMatrix, RiskMatrix, RiskMatrix];
const toFour = { likelihoodSteps: [1, 2, 3, 3, 4], impactSteps: [1, 1, 2, 3, 4] };
const none = { likelihoodSteps: null, impactSteps: null };

/** Steps of one scale that never fall, for each step of another. */
const stepsFrom = (before: number, size: number): fc.Arbitrary<RiskSteps> => {
  const list = fc
    .array(fc.integer({ min: 1, max: size }), { minLength: before, maxLength: before })
    .map((steps) => steps.toSorted((left, right) => left - right));
  return fc.record({ likelihoodSteps: list, impactSteps: list });
};
const step = fc.option(fc.integer({ min: 1, max: 5 }));
const ratings = fc
  .record({ likelihood: step, impact: step, residualLikelihood: step, residualImpact: step })
  .filter((rating) => {
    try {
      assertResidual(rating, []);
      return true;
    } catch {
      return false;
    }
  });

/** The bands that end at these scores. */
const bandsTo = (ends: readonly number[]): RiskBand[] =>
  ends.map((to, index) => ({
    from: (ends[index - 1] ?? 0) + 1,
    to,
    nameTh: `ระดับ ${index}`,
    nameEn: `Level ${index}`,
    colour: 'GREEN',
  }));
const matrices = fc
  .integer({ min: 3, max: 5 })
  .chain((size) =>
    fc
      .uniqueArray(fc.integer({ min: 1, max: size * size - 1 }), { maxLength: 6 })
      .map((cuts) => ({ size, bands: bandsTo([...cuts.toSorted((left, right) => left - right), size * size]) })),
  );

describe('a matrix that is proposed', () => {
  it('has exactly one level for every score when it is sound', () => {
    fc.assert(
      fc.property(matrices, ({ size, bands }) => {
        expect(proveRiskMatrix({ size, bands })).toEqual([]);
        for (let score = 1; score <= size * size; score += 1)
          expect(bands.filter(({ from, to }) => from <= score && score <= to)).toHaveLength(1);
      }),
    );
  });

  it('is not sound once a score has no level, or two', () => {
    fc.assert(
      fc.property(matrices, fc.nat(), fc.constantFrom('from', 'to'), fc.constantFrom(-1, 1), (matrix, at, end, by) => {
        const place = at % matrix.bands.length;
        const bands = matrix.bands.map((band, index) => (index === place ? { ...band, [end]: band[end] + by } : band));
        expect(proveRiskMatrix({ ...matrix, bands })).not.toEqual([]);
      }),
    );
  });

  it('is kept in one spelling, and refused at the field', () => {
    const proposed: ProposedRiskMatrix = { ...five, ...none, fiscalYear: 2570, nameTh: ' ก ', source: 'x ' };
    expect(proposeRiskMatrix(proposed)).toMatchObject({ nameTh: 'ก', source: 'x', bands: five.bands });
    const refused = (more: Partial<ProposedRiskMatrix>) => {
      try {
        proposeRiskMatrix({ ...proposed, ...more });
        return null;
      } catch (error) {
        const { code, path } = error as { code: string; path: readonly unknown[] };
        return [code, path.join('.')];
      }
    };
    expect(refused({ source: ' ' })).toEqual(['TEXT_REQUIRED', 'source']);
    expect(refused({ bands: [{ ...five.bands[0]!, nameEn: '' }] })).toEqual(['TEXT_REQUIRED', 'bands.0.nameEn']);
    expect(refused({ size: 4 })).toEqual(['RISK_MATRIX_ABOVE', 'bands.3.to']);
    expect(refused({ bands: bandsTo(Array.from({ length: 101 }, (_none, index) => index + 1)) })).toEqual([
      'LIST_TOO_LONG',
      'bands',
    ]);
  });
});

describe('the steps to another scale', () => {
  it('are needed where the size changes, and there alone', () => {
    expect(checkSteps(none, 5, 5)).toBeNull();
    expect(checkSteps(none, null, 4)).toBeNull();
    expect(checkSteps(toFour, 5, 4)).toEqual(toFour);
  });

  it.each([
    [none, 5, 4, 'RISK_MATRIX_STEPS', 'likelihoodSteps'],
    [{ ...toFour, impactSteps: null }, 5, 4, 'RISK_MATRIX_STEPS', 'impactSteps'],
    [{ ...toFour, likelihoodSteps: [1, 2, 3, 4] }, 5, 4, 'RISK_MATRIX_STEPS', 'likelihoodSteps'],
    [{ ...toFour, likelihoodSteps: [1, 2, 3, 4, 5] }, 5, 4, 'RISK_MATRIX_STEPS', 'likelihoodSteps.4'],
    [{ ...toFour, impactSteps: [0, 1, 2, 3, 4] }, 5, 4, 'RISK_MATRIX_STEPS', 'impactSteps.0'],
    [{ ...toFour, impactSteps: [1, 3, 2, 3, 4] }, 5, 4, 'RISK_MATRIX_STEPS', 'impactSteps.2'],
    [toFour, 5, 5, 'RISK_MATRIX_STEPS_KEPT', 'likelihoodSteps'],
    [{ ...none, impactSteps: [1] }, null, 4, 'RISK_MATRIX_STEPS_KEPT', 'impactSteps'],
  ])('%j from %s to %s are refused with %s at %s', (steps, before, size, code, path) => {
    expect(() => checkSteps(steps, before, size)).toThrow(expect.objectContaining({ code, path: pathOf(path) }));
  });

  it('keep a rating on the new scale, the residual one not above the current one', () => {
    fc.assert(
      fc.property(stepsFrom(5, 4), ratings, (steps, rating) => {
        const next = rerated(rating, steps);
        expect(() => assertOnScale(next, 4, [])).not.toThrow();
        expect(() => assertResidual(next, [])).not.toThrow();
        expect(next.likelihood === null).toBe(rating.likelihood === null);
        expect(next.residualImpact === null).toBe(rating.residualImpact === null);
      }),
    );
  });

  it('never make the graver of two risks the milder one', () => {
    fc.assert(
      fc.property(stepsFrom(5, 4), ratings, ratings, (steps, one, other) => {
        const level = (rating: typeof one) =>
          riskLevel(four, (rerated(rating, steps).likelihood ?? 0) * (rerated(rating, steps).impact ?? 0)) ?? 0;
        const graver = { ...one, likelihood: 5, impact: 5, residualLikelihood: null, residualImpact: null };
        expect(level(graver)).toBeGreaterThanOrEqual(level(other));
      }),
    );
  });

  it('follow each other', () => {
    fc.assert(
      fc.property(stepsFrom(5, 4), stepsFrom(4, 3), ratings, (first, next, rating) => {
        const { likelihood, impact } = rerated(rerated(rating, first), next);
        expect(rerated(rating, followedBy(first, next))).toMatchObject({ likelihood, impact });
      }),
    );
  });

  it('lead a copy through the matrices of the years between', () => {
    const of = (size: number, inForceFrom: number | null, steps: Partial<RiskSteps> = {}) => ({
      ...{ size, inForceFrom, ...none },
      ...steps,
    });
    const rating = { likelihood: 5, impact: 3, residualLikelihood: 4, residualImpact: 3 };
    const years = { from: 2569, to: 2571 };
    expect(ratedInYear(rating, [of(4, 2571, toFour), of(5, 2500), of(5, null)], years)).toEqual({
      likelihood: 4,
      impact: 2,
      residualLikelihood: 3,
      residualImpact: 2,
    });
    expect(ratedInYear(rating, [of(5, 2500), of(4, 2572, toFour)], years)).toEqual(rating);
    expect(ratedInYear(rating, [of(5, 2500), of(4, 2569, toFour)], years)).toEqual(rating);
    expect(ratedInYear(rating, [of(5, 2500), of(4, 2570)], years)).toEqual({
      likelihood: null,
      impact: null,
      residualLikelihood: null,
      residualImpact: null,
    });
  });
});

describe('what a matrix does to risks', () => {
  it('tells each risk that moves, and how many go from which level to which', () => {
    const rated = (likelihood: number | null, impact: number | null, residual: number | null = null) => ({
      ...{ likelihood, impact, residualLikelihood: residual, residualImpact: residual },
    });
    const effects = matrixEffects([rated(5, 3, 2), rated(1, 4), rated(null, 2)], {
      before: five,
      after: riskMatrixPresets[1]!,
      steps: null,
    });
    expect(effects.map(({ before, after, moved }) => [before.level, after.level, moved])).toEqual([
      [3, 4, true],
      [2, 1, true],
      [null, null, false],
    ]);
    expect(effects[0]).toMatchObject({ rerated: false, before: { residualLevel: 2 }, after: { residualLevel: 1 } });
    expect(levelMoves(effects)).toEqual([
      { from: null, to: null, count: 1 },
      { from: 2, to: 1, count: 1 },
      { from: 3, to: 4, count: 1 },
    ]);
    expect(levelMoves(effects.slice(0, 1), 'residualLevel')).toEqual([{ from: 2, to: 1, count: 1 }]);
    const [smaller] = matrixEffects([rated(5, 3)], { before: null, after: four, steps: toFour });
    expect(smaller).toMatchObject({
      rerated: true,
      before: { level: null },
      after: { likelihood: 4, impact: 2, level: 3 },
    });
  });
});

const pathOf = (text: string): (string | number)[] =>
  text.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
