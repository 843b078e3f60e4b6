import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { roles, type Caller } from '../access/index.js';
import { allowedPlanActions, planAfter, planStatuses, planWorkflow, type PlanState } from '../plans/index.js';
import type { RefusalCode } from '../shared/index.js';
import { actsFor, turnOf } from '../workflow/index.js';
import { checkStandIn, decidingRoles, decisionsOf, longestChain, maySetStandIn, onDay, standingFor } from './index.js';
import type { DistrictPerson, GivenStandIn, StandInDays, StoodInFor } from './index.js';

const today = '2026-03-10';
const dayOf = (number: number): string => `2026-03-${String(number).padStart(2, '0')}`;
const caller = (role: Caller['role'], accountId: string, districtCode: number | null = 1023): Caller => ({
  ...{ kind: 'ACCOUNT', accountId, username: accountId, displayName: accountId, role, districtCode },
});
const person = (id: string, role: Caller['role'], active = true): DistrictPerson => ({ id, role, active });
const people = [
  person('officer', 'DISTRICT_OFFICER'),
  person('head', 'DISTRICT_HEAD'),
  person('assistant', 'DISTRICT_ASSISTANT_DIRECTOR'),
  person('director', 'DISTRICT_DIRECTOR'),
  person('second', 'DISTRICT_HEAD'),
  person('left', 'DISTRICT_HEAD', false),
];
const standIn = (accountId: string, standInId: string, firstOn = today, lastOn = '2026-03-12'): StandInDays => ({
  ...{ accountId, standInId, firstOn, lastOn },
});
const director = caller('DISTRICT_DIRECTOR', 'director');
const admin = caller('CENTRE_ADMIN', 'admin', null);

/** Code and field of the refusal of a stand-in; null for one that may be set. */
function refusalOf(given: StandInDays & { reason?: string }, others: StandInDays[] = [], by = admin): unknown {
  try {
    checkStandIn({ reason: 'ลา', ...given }, { caller: by, people, others, today });
    return null;
  } catch (error) {
    const { code, path } = error as { code: RefusalCode; path: string[] };
    return [code, path.join('.')];
  }
}

describe('a stand-in', () => {
  it('is set for days from today on, with its reason', () => {
    const given: GivenStandIn = { ...standIn('director', 'assistant', today, today), reason: ' ลาพักผ่อน ' };
    expect(checkStandIn(given, { caller: director, people, others: [], today })).toBe('ลาพักผ่อน');
  });

  it.each([
    ['of somebody without decisions', standIn('officer', 'head'), ['STAND_IN_NOT_NEEDED', 'accountId']],
    ['of somebody who left', standIn('left', 'head'), ['STAND_IN_INACTIVE', 'accountId']],
    ['of nobody in the district', standIn('stranger', 'head'), ['NOT_FOUND', 'accountId']],
    ['for oneself', standIn('head', 'head'), ['STAND_IN_SELF', 'standInId']],
    ['of another district', standIn('director', 'stranger'), ['STAND_IN_OTHER_DISTRICT', 'standInId']],
    ['who left', standIn('director', 'left'), ['STAND_IN_INACTIVE', 'standInId']],
    ['until before it begins', standIn('director', 'head', dayOf(12), dayOf(11)), ['STAND_IN_ENDS_BEFORE', 'lastOn']],
    ['from yesterday', standIn('director', 'head', dayOf(9)), ['STAND_IN_PAST', 'firstOn']],
  ])('%s is refused at the field', (_, given, refusal) => {
    expect(refusalOf(given)).toEqual(refusal);
  });

  it('is refused on a day on which there is one, in a cycle, and in a chain that is too long', () => {
    const others = [standIn('director', 'assistant', dayOf(12), dayOf(14))];
    expect(refusalOf(standIn('director', 'head', today, dayOf(12)), others)).toEqual(['STAND_IN_OVERLAPS', 'firstOn']);
    expect(refusalOf(standIn('director', 'head', today, dayOf(11)), others)).toBeNull();
    expect(refusalOf(standIn('assistant', 'director', today, dayOf(11)), others)).toBeNull();
    expect(refusalOf(standIn('assistant', 'director', today, dayOf(12)), others)).toEqual([
      'STAND_IN_CYCLE',
      'standInId',
    ]);
    expect(refusalOf(standIn('assistant', 'head', dayOf(12), dayOf(12)), others)).toBeNull();
    const chain = [...others, standIn('assistant', 'head', dayOf(13), dayOf(13))];
    expect(refusalOf(standIn('head', 'officer', dayOf(11), dayOf(12)), chain)).toBeNull();
    expect(refusalOf(standIn('head', 'officer', dayOf(11), dayOf(13)), chain)).toEqual(['STAND_IN_CHAIN', 'standInId']);
    expect(refusalOf(standIn('head', 'director', dayOf(11), dayOf(13)), chain)).toEqual([
      'STAND_IN_CYCLE',
      'standInId',
    ]);
  });

  it('is appointed by the person, the head of section of the district and the administrator, who do not appoint themselves', () => {
    const of = { accountId: 'director', districtCode: 1023 };
    const may = (by: Caller): boolean => maySetStandIn(by, of);
    expect([director, caller('DISTRICT_HEAD', 'head'), admin].map(may)).toEqual([true, true, true]);
    const others = [
      ...(['DISTRICT_OFFICER', 'DISTRICT_ASSISTANT_DIRECTOR', 'DISTRICT_DIRECTOR'] as const).map((role) =>
        caller(role, 'x'),
      ),
      ...(['CENTRE_OFFICER', 'ANALYST', 'CITY_EXECUTIVE'] as const).map((role) => caller(role, 'x', null)),
      ...[caller('DISTRICT_HEAD', 'head', 1025), { ...director, token: { id: 't', scopes: null } }],
    ];
    expect(others.map(may)).toEqual(others.map(() => false));
    const byHead = refusalOf(standIn('director', 'head'), [], caller('DISTRICT_HEAD', 'head'));
    expect(byHead).toEqual(['STAND_IN_APPOINTS_SELF', 'standInId']);
  });
});

const names = ['a', 'b', 'c', 'd', 'e'];
const randomDays = fc.tuple(fc.integer({ min: 8, max: 14 }), fc.integer({ min: 0, max: 4 })).map(([first, more]) => ({
  ...{ firstOn: dayOf(first), lastOn: dayOf(first + more) },
}));
const randomStandIn = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom(...names), randomDays)
  .map(([accountId, standInId, days]): StandInDays => ({ accountId, standInId, ...days }));
const randomDay = fc.integer({ min: 6, max: 20 }).map(dayOf);

describe('whom somebody stands in for', () => {
  it('are people on their days at most two links away, each once and never oneself, also where rows make a cycle', () => {
    fc.assert(
      fc.property(fc.array(randomStandIn, { maxLength: 12 }), fc.constantFrom(...names), randomDay, (all, me, day) => {
        const found = standingFor(onDay(all, day), me).map(({ accountId }) => accountId);
        const holds = (of: string, by: string): boolean =>
          all.some((one) => one.accountId === of && one.standInId === by && one.firstOn <= day && day <= one.lastOn);
        const expected = names.filter(
          (name) =>
            name !== me && (holds(name, me) || names.some((via) => via !== me && holds(name, via) && holds(via, me))),
        );
        expect([...found].sort()).toEqual(expected);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('never reach further, nor back to the person, where each stand-in was set by the rule', () => {
    const everybody = names.map((name) => person(name, 'DISTRICT_HEAD'));
    fc.assert(
      fc.property(fc.array(randomStandIn, { maxLength: 20 }), randomDay, (asked, day) => {
        const kept: StandInDays[] = [];
        for (const one of asked) {
          try {
            checkStandIn({ ...one, reason: '' }, { caller: admin, people: everybody, others: kept, today: dayOf(8) });
            kept.push(one);
          } catch {
            // A refused one changes nothing.
          }
        }
        const next = (of: string) =>
          kept.filter((one) => one.accountId === of && one.firstOn <= day && day <= one.lastOn);
        for (const name of names) {
          expect(next(name).length).toBeLessThanOrEqual(1);
          const chain = [name];
          for (let [link] = next(name); link; [link] = next(link.standInId)) {
            expect(chain).not.toContain(link.standInId);
            chain.push(link.standInId);
          }
          expect(chain.length - 1).toBeLessThanOrEqual(longestChain);
        }
      }),
    );
  });
});

describe('a decision of a stand-in', () => {
  const plan = (status: PlanState['status'], by: Partial<PlanState> = {}): PlanState => ({
    ...{ status, districtCode: 1023, submittedBy: 'officer', endorsedBy: null, recommendedBy: null },
    ...by,
  });
  const named = (role: Caller['role']): StoodInFor => ({ accountId: role, role, name: role, position: null });
  const standingIn = [named('DISTRICT_DIRECTOR')];

  it('is that of the person stood in for: nothing else is lent', () => {
    expect(decidingRoles).toEqual(['DISTRICT_HEAD', 'DISTRICT_ASSISTANT_DIRECTOR', 'DISTRICT_DIRECTOR']);
    for (const role of roles)
      expect(decisionsOf(role).every((one) => /:(endorse|recommend|approve)$/.test(one))).toBe(true);
    const officer = caller('DISTRICT_OFFICER', 'deputy');
    expect(allowedPlanActions(plan('SUBMITTED', { standingIn }), officer)).toEqual([
      'ENDORSE',
      'APPROVE',
      'RETURN',
      'RECALL',
    ]);
    expect(allowedPlanActions(plan('SUBMITTED'), officer)).toEqual(['RECALL']);
    expect(turnOf(planWorkflow, plan('ENDORSED', { standingIn }), officer)).toBe('REVIEW');
    expect(turnOf(planWorkflow, plan('DRAFT', { standingIn }), officer)).toBe('CONTINUE');
    expect(planAfter(plan('SUBMITTED', { standingIn }), 'APPROVE', officer)).toBe('APPROVED');
  });

  it('is open to nobody of another district, and to no token', () => {
    const stranger = caller('DISTRICT_OFFICER', 'deputy', 1025);
    const token = { ...caller('DISTRICT_OFFICER', 'deputy'), token: { id: 't', scopes: null } };
    expect(() => planAfter(plan('SUBMITTED', { standingIn }), 'APPROVE', stranger)).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND' }),
    );
    expect(() => planAfter(plan('SUBMITTED', { standingIn }), 'APPROVE', token)).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN' }),
    );
  });

  it('is closed to whoever submitted, endorsed or recommended, in whatever name', () => {
    const decisions = ['ENDORSE', 'RECOMMEND', 'APPROVE'] as const;
    const somebody = fc.constantFrom('me', 'another', null);
    fc.assert(
      fc.property(
        fc.constantFrom(...planStatuses),
        fc.constantFrom(...roles.filter((role) => role.startsWith('DISTRICT_'))),
        fc.subarray(decidingRoles.map(named)),
        fc.record({ submittedBy: somebody, endorsedBy: somebody, recommendedBy: somebody }),
        fc.boolean(),
        (status, role, stoodInFor, parts, assisted) => {
          const me = caller(role, 'me');
          const matter = plan(status, { ...parts, assisted, standingIn: stoodInFor });
          const allowed = allowedPlanActions(matter, me);
          const took = Object.values(parts).includes('me');
          if (took) expect(allowed.filter((action) => decisions.some((one) => one === action))).toEqual([]);
          for (const action of allowed) {
            expect(() => planAfter(matter, action, me, 'because')).not.toThrow();
            const own = allowedPlanActions({ ...matter, standingIn: [] }, me).includes(action);
            expect(actsFor(planWorkflow, matter, action, me) === null).toBe(own);
          }
        },
      ),
    );
  });
});
