import { describe, expect, it } from '@jest/globals';
import { budgetStatusOf, withBudgetStatus, type BudgetStatus } from './measure-budget.js';
import { planChanges } from './plan-changes.js';
import { planPartsOf, type PlanParts } from './plan-content.js';
import { sampleMeasure, samplePlan } from './plan.fixture.js';

describe('the status of a budget', () => {
  it.each<[string | null, BudgetStatus | null | undefined, BudgetStatus]>([
    ['500.00', 'AMOUNT', 'AMOUNT'],
    ['500.00', 'NO_BUDGET', 'AMOUNT'],
    ['500.00', undefined, 'AMOUNT'],
    [null, 'NO_BUDGET', 'NO_BUDGET'],
    [null, 'NOT_STATED', 'NOT_STATED'],
    [null, 'AMOUNT', 'NOT_STATED'],
    [null, null, 'NO_BUDGET'],
    [null, undefined, 'NO_BUDGET'],
  ])('of %j, given %j, is %j', (budget, given, status) => {
    expect(budgetStatusOf(budget, given)).toBe(status);
  });

  it('is the only thing of a measure that is set', () => {
    const measure = sampleMeasure({ budget: '500.00' });
    expect(withBudgetStatus({ ...measure, budgetStatus: 'NO_BUDGET' })).toEqual(measure);
  });

  it('is no difference to a version that was kept before there was one', () => {
    const { budgetStatus: _status, ...older } = sampleMeasure();
    const parts = planPartsOf(samplePlan({ measures: [sampleMeasure()] }));
    const kept = { ...parts, measures: [older] } as unknown as PlanParts;
    expect(planChanges(kept, parts)).toEqual([]);
    const open = { ...parts, measures: [sampleMeasure({ budgetStatus: 'NOT_STATED' })] };
    expect(planChanges(kept, open)).toMatchObject([
      { field: 'measures[1].budgetStatus', before: ['NO_BUDGET'], after: ['NOT_STATED'] },
    ]);
  });
});
