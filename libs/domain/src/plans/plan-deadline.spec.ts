import { describe, expect, it } from '@jest/globals';
import { checkPlanDeadline } from './plan-deadline.js';

describe('the day by which plans are due', () => {
  it.each(['2021-10-01', '2022-09-30', '2023-03-31', '2023-09-30'])('may be %s for fiscal year 2566', (dueOn) => {
    expect(() => checkPlanDeadline(2566, dueOn)).not.toThrow();
  });

  it.each(['2021-09-30', '2023-10-01', '2566-03-31'])('is not %s', (dueOn) => {
    expect(() => checkPlanDeadline(2566, dueOn)).toThrow(
      expect.objectContaining({ code: 'DEADLINE_OUTSIDE_YEAR', path: ['dueOn'] }),
    );
  });
});
