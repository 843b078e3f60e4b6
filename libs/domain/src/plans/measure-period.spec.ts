import { describe, expect, it } from '@jest/globals';
import { assertPeriod, fiscalMonths, placeInFiscalYear } from './measure-period.js';
import { sampleMeasure, samplePlan } from './plan.fixture.js';
import { validatePlanContent } from './validate-plan.js';

const refused = (startMonth: number | null, endMonth: number | null): unknown => {
  try {
    validatePlanContent(samplePlan({ measures: [sampleMeasure({ startMonth, endMonth })] }));
    return null;
  } catch (error) {
    const { code, parameters, path } = error as { code: string; parameters: { detail?: string }; path: unknown };
    return [code, parameters.detail, path];
  }
};

describe('the period of a measure', () => {
  it('has the months in the order of the fiscal year', () => {
    expect(fiscalMonths.map(placeInFiscalYear)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it.each([
    [10, 9],
    [12, 1],
    [3, 3],
    [null, 4],
    [4, null],
    [null, null],
  ])('may go from %j to %j', (startMonth, endMonth) => {
    expect(refused(startMonth, endMonth)).toBeNull();
  });

  it('may not end before it starts: October comes before September', () => {
    expect(() => assertPeriod({ startMonth: 9, endMonth: 10 }, [])).toThrow();
    expect(refused(9, 10)).toEqual(['INVALID_INPUT', 'PERIOD_ORDER', ['measures', 0, 'endMonth']]);
    expect(refused(4, 3)).toEqual(['INVALID_INPUT', 'PERIOD_ORDER', ['measures', 0, 'endMonth']]);
  });

  it.each([0, 13, 1.5, -1])('has no month %j', (month) => {
    expect(refused(month, null)).toEqual(['INVALID_INPUT', 'MONTH', ['measures', 0, 'startMonth']]);
  });
});
