import { describe, expect, it } from '@jest/globals';
import { permissionsOf, roles, type Caller, type Role } from '../access/index.js';
import { awaitedRole, proveWorkflow, turnOf, wayOf } from '../workflow/index.js';
import {
  allowedAmendmentActions,
  amendmentActions,
  amendmentAfter,
  amendmentStatuses,
  amendmentWay,
  amendmentWorkflow,
  assertAmendable,
  isAmendable,
  planStatuses,
  type AmendmentState,
} from './index.js';

const district = 1023;
const person = (role: Role, districtCode: number | null = district): Caller => ({
  ...{ kind: 'ACCOUNT', accountId: role, username: role, displayName: role },
  ...{ role, districtCode },
});
const matter = (status: AmendmentState['status'], material: boolean): AmendmentState => ({
  ...{ status, material, districtCode: district, assisted: false },
  ...{ submittedBy: 'somebody', endorsedBy: null, recommendedBy: null },
});

describe('the way of an amendment', () => {
  it('is proved: every state reachable, every way ends', () => {
    expect(proveWorkflow(amendmentWorkflow)).toEqual([]);
    expect(Object.keys(amendmentWorkflow.states)).toEqual(amendmentStatuses);
    expect([...new Set(amendmentWorkflow.transitions.map(({ action }) => action))].sort()).toEqual(
      [...amendmentActions].sort(),
    );
  });

  it('asks every approval anew for a material change, and the director alone for any other', () => {
    const [head, director] = [person('DISTRICT_HEAD'), person('DISTRICT_DIRECTOR')];
    expect(allowedAmendmentActions(matter('SUBMITTED', true), head)).toEqual(['ENDORSE', 'RETURN', 'RECALL']);
    expect(allowedAmendmentActions(matter('SUBMITTED', false), head)).toEqual(['RETURN', 'RECALL']);
    expect(() => amendmentAfter(matter('SUBMITTED', false), 'ENDORSE', head)).toThrow();
    expect(amendmentAfter(matter('SUBMITTED', false), 'APPROVE', director)).toBe('APPROVED');
    const awaited = [true, false].map((material) => [
      awaitedRole(wayOf(amendmentWay(material), false), 'SUBMITTED'),
      turnOf(amendmentWay(material), matter('SUBMITTED', material), director),
    ]);
    expect(awaited).toEqual([
      ['DISTRICT_HEAD', 'AWAIT'],
      ['DISTRICT_DIRECTOR', 'REVIEW'],
    ]);
    for (const { to } of amendmentWay(false).transitions) expect(['ENDORSED', 'RECOMMENDED']).not.toContain(to);
  });

  it('can be withdrawn while it is written, by whoever hands plans in', () => {
    const officer = person('DISTRICT_OFFICER');
    for (const state of ['DRAFT', 'RETURNED'] as const)
      expect(amendmentAfter(matter(state, true), 'WITHDRAW', officer)).toBe('WITHDRAWN');
    expect(allowedAmendmentActions(matter('SUBMITTED', true), officer)).toEqual(['RECALL']);
    for (const state of ['APPROVED', 'WITHDRAWN'] as const)
      expect(allowedAmendmentActions(matter(state, true), officer)).toEqual([]);
  });
});

describe('an amendment begins', () => {
  it('on an approved plan of the own district that has none under way', () => {
    for (const status of planStatuses)
      for (const isAmended of [false, true])
        for (const role of roles) {
          const caller = person(role, role.startsWith('DISTRICT') ? district : null);
          const may = status === 'APPROVED' && !isAmended && permissionsOf(role).has('plans:submit');
          expect(isAmendable({ status, districtCode: district, isAmended }, caller)).toBe(may);
        }
  });

  it('and is refused otherwise', () => {
    const officer = person('DISTRICT_OFFICER');
    const refusedWith = (code: string) => expect.objectContaining({ code });
    const plan = { status: 'APPROVED', districtCode: district, isAmended: false } as const;
    expect(() => assertAmendable(plan, officer)).not.toThrow();
    expect(() => assertAmendable({ ...plan, districtCode: 1001 }, officer)).toThrow(refusedWith('NOT_FOUND'));
    expect(() => assertAmendable({ ...plan, status: 'ENDORSED' }, officer)).toThrow(refusedWith('PLAN_NOT_IN_FORCE'));
    expect(() => assertAmendable({ ...plan, isAmended: true }, officer)).toThrow(refusedWith('AMENDMENT_EXISTS'));
  });
});
