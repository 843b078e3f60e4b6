import { describe, expect, it } from '@jest/globals';
import { permissionsOf } from '../access/index.js';
import { handInsToBegin, handInState, handInStates, handInStatesWorstFirst, handInTable } from './index.js';

const dueOn = '2023-04-30';

describe('the state of a hand-in', () => {
  it.each([
    ['SUBMITTED', '2023-04-30', 'ON_TIME'],
    ['SUBMITTED', '2023-05-01', 'LATE'],
    ['ENDORSED', '2023-05-01', 'LATE'],
    ['APPROVED', '2023-04-01', 'ON_TIME'],
    ['RETURNED', '2023-04-01', 'RETURNED'],
    ['DRAFT', null, 'OVERDUE'],
    [null, null, 'OVERDUE'],
  ] as const)('%s, handed in on %s: %s', (status, handedInOn, state) => {
    expect(handInState({ status, dueOn, handedInOn }, '2023-05-02')).toBe(state);
  });

  it('is open through the due day, and while there is none', () => {
    const draft = { status: 'DRAFT', dueOn, handedInOn: null } as const;
    expect(handInState(draft, dueOn)).toBe('OPEN');
    expect(handInState({ ...draft, dueOn: null }, '2100-01-01')).toBe('OPEN');
    expect(handInState({ status: 'SUBMITTED', dueOn: null, handedInOn: '2100-01-01' }, '2100-01-02')).toBe('ON_TIME');
  });

  it('is one of the table, each listed once, the best and the worst first', () => {
    const told = handInTable.map(({ state }) => state).sort();
    expect([[...handInStates].sort(), [...handInStatesWorstFirst].sort()]).toEqual([told, told]);
  });
});

describe('hand-ins to begin', () => {
  it("are the officer's, and of nobody who decides", () => {
    expect(handInsToBegin(permissionsOf('DISTRICT_OFFICER'))).toEqual(['PLAN', 'SIX_MONTH', 'TWELVE_MONTH']);
    expect(handInsToBegin(new Set(['plans:write']))).toEqual(['PLAN']);
    for (const role of ['DISTRICT_HEAD', 'DISTRICT_DIRECTOR', 'ANALYST'] as const)
      expect(handInsToBegin(permissionsOf(role))).toEqual([]);
  });
});
