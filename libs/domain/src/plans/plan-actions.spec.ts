import { describe, expect, it } from '@jest/globals';
import type { Caller, Role } from '../access/index.js';
import { allowedPlanActions, planAfter } from './plan-actions.js';
import type { PlanState } from './plan-actions.js';
import { planActions, planStatuses } from './plan-workflow.js';

const caller = (role: Role, districtCode: number | null, accountId = 'someone'): Caller => ({
  kind: 'ACCOUNT',
  accountId,
  username: role.toLowerCase(),
  displayName: role,
  role,
  districtCode,
});
const callers = [
  caller('CENTRE_OFFICER', null),
  caller('ANALYST', null),
  caller('DISTRICT_OFFICER', 1023),
  caller('DISTRICT_HEAD', 1023),
  caller('DISTRICT_DIRECTOR', 1023),
  caller('DISTRICT_DIRECTOR', 1023, 'submitter'),
  caller('DISTRICT_DIRECTOR', 1025),
];

describe('allowedPlanActions', () => {
  it('offers an action exactly when planAfter lets it through', () => {
    for (const who of callers)
      for (const status of planStatuses)
        for (const action of planActions) {
          const plan: PlanState = { status, districtCode: 1023, submittedBy: 'submitter' };
          const attempt = () => planAfter(plan, action, who, 'because');
          if (allowedPlanActions(plan, who).includes(action)) expect(attempt).not.toThrow();
          else expect(attempt).toThrow(expect.objectContaining({ name: 'Refusal' }));
        }
  });

  it('keeps a director from approving what the same account submitted, and another district out', () => {
    const submitted: PlanState = { status: 'SUBMITTED', districtCode: 1023, submittedBy: 'submitter' };
    expect(allowedPlanActions(submitted, caller('DISTRICT_DIRECTOR', 1023))).toContain('APPROVE');
    expect(allowedPlanActions(submitted, caller('DISTRICT_DIRECTOR', 1023, 'submitter'))).toEqual(['RETURN', 'RECALL']);
    expect(allowedPlanActions(submitted, caller('DISTRICT_DIRECTOR', 1025))).toEqual([]);
  });
});
