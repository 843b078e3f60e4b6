import { describe, expect, it } from '@jest/globals';
import { checkSteps, proposeRiskMatrix, riskMatrixPresets } from '@sucharit/domain/risks';
import { definitionOf, evenSteps, inputOf, sized } from './typed-matrix.js';

describe('a matrix as it is typed', () => {
  it.each(riskMatrixPresets.map((preset) => [preset.code, preset] as const))(
    'begins with %s and is sent as a sound matrix with sound steps',
    (_code, preset) => {
      for (const before of [null, 3, 4, 5]) {
        const typed = { ...definitionOf(preset, before), source: 'ทดสอบ', confirmed: false };
        const { likelihoodSteps = null, impactSteps = null, ...input } = inputOf(2570, typed);
        const steps = { likelihoodSteps: likelihoodSteps ?? null, impactSteps: impactSteps ?? null };
        expect(proposeRiskMatrix({ ...input, confirmed: false, ...steps }).bands).toEqual(preset.bands);
        expect(checkSteps(steps, before, preset.size) === null).toBe(before === null || before === preset.size);
      }
    },
  );

  it('spreads the steps evenly between the least and the gravest', () => {
    expect([evenSteps(5, 4), evenSteps(4, 5), evenSteps(5, 3), evenSteps(3, 5)]).toEqual([
      [1, 2, 3, 3, 4],
      [1, 2, 4, 5],
      [1, 2, 2, 3, 3],
      [1, 3, 5],
    ]);
    expect(sized(5, 5)).toEqual({ size: 5, likelihoodSteps: [], impactSteps: [] });
  });
});
