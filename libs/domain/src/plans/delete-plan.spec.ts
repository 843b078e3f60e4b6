import { describe, expect, it } from '@jest/globals';
import type { Caller } from '../access/index.js';
import { assertPlanDeletable, isPlanDeletable, planStatuses } from './index.js';

const officer = { kind: 'ACCOUNT', role: 'DISTRICT_OFFICER', accountId: 'a', districtCode: 1023 } as unknown as Caller;
const draft = { status: 'DRAFT', submittedBy: null, districtCode: 1023 } as const;

describe('deleting a plan', () => {
  it('is possible for a draft that nobody has handed in or commented on, and for nothing else', () => {
    const deletable = planStatuses.filter((status) => isPlanDeletable({ ...draft, status }, false));
    expect(deletable).toEqual(['DRAFT']);
    expect(isPlanDeletable({ ...draft, submittedBy: 'b' }, false)).toBe(false);
    expect(isPlanDeletable(draft, true)).toBe(false);
  });

  it('is refused for a plan of another district, and for one that others have had before them', () => {
    const codeOf = (plan: Parameters<typeof assertPlanDeletable>[0], hasComments = false): string | null => {
      try {
        assertPlanDeletable(plan, hasComments, officer);
        return null;
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(codeOf(draft)).toBeNull();
    expect(codeOf({ ...draft, districtCode: 1025 })).toBe('NOT_FOUND');
    expect(codeOf({ ...draft, status: 'RETURNED' })).toBe('PLAN_NOT_DELETABLE');
    expect(codeOf(draft, true)).toBe('PLAN_NOT_DELETABLE');
  });
});
