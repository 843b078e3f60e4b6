import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { permissionsOf, roles } from '../access/index.js';
import type { Caller, Role } from '../access/index.js';
import { amendmentWay, amendmentWorkflow, planWorkflow } from '../plans/index.js';
import { reportWorkflow } from '../progress/index.js';
import { actionsOn, afterAction, proveNobodyStuck, turnOf, turnsOf, wayOf } from './index.js';
import type { WorkflowTable } from './index.js';

const district = 1023;
const none = null as string | null;
const person = (role: Role, accountId: string): Caller => ({
  kind: 'ACCOUNT',
  accountId,
  username: accountId,
  displayName: accountId,
  role,
  districtCode: district,
});
const everybody = (...of: Role[]): Caller[] => of.map((role, index) => person(role, `${role}-${index}`));
const people = fc
  .array(
    fc.constantFrom<Role>('DISTRICT_OFFICER', 'DISTRICT_HEAD', 'DISTRICT_ASSISTANT_DIRECTOR', 'DISTRICT_DIRECTOR'),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((of) => everybody(...of));

/** The ways of plans and reports as one kind of table. */
const tables: [string, WorkflowTable<string, string>][] = [
  ['plan', planWorkflow],
  ['report', reportWorkflow],
  ['amendment', amendmentWorkflow],
  ['amendment that changes nothing material', amendmentWay(false)],
];

describe.each(tables)('nobody is stuck with a %s', (_name, table) => {
  it('whoever works in the district, wherever it stands and whoever submitted it', () => {
    fc.assert(
      fc.property(people, fc.boolean(), (staff, assisted) => {
        expect(proveNobodyStuck(table, staff, assisted)).toEqual([]);
      }),
    );
  });

  it('because it can be recalled until the final decision, and returned also by its submitter', () => {
    const staff = everybody('DISTRICT_OFFICER', 'DISTRICT_HEAD', 'DISTRICT_DIRECTOR');
    const without = (keep: (one: (typeof table.transitions)[number]) => boolean): typeof table => ({
      ...table,
      transitions: table.transitions
        .filter(keep)
        .map((one) => (one.action === 'RETURN' ? { ...one, fourEyes: true } : one)),
    });
    const asItWas = without(({ action }) => action !== 'RECALL');
    expect(proveNobodyStuck(asItWas, staff, false)).toContain(
      `${'ENDORSED' in table.states ? 'ENDORSED' : 'SUBMITTED'} submitted by DISTRICT_DIRECTOR-2, endorsed by nobody, recommended by nobody: nobody may act`,
    );
    expect(proveNobodyStuck(asItWas, everybody('DISTRICT_OFFICER'), false)).not.toEqual([]);
  });

  it('and whatever sequence of acts people take, each is let through exactly when it is offered', () => {
    const anyAction = fc.constantFrom(...table.transitions.map(({ action }) => action));
    // The centre may change whether the district has an assistant director while a plan is under way.
    const acts = fc.array(fc.tuple(fc.nat(), anyAction, fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(people, acts, (staff, tried) => {
        let matter = {
          ...{ status: table.initial, districtCode: district, assisted: false },
          ...{ submittedBy: none, endorsedBy: none, recommendedBy: none },
        };
        for (const [index, action, assisted] of tried) {
          matter = { ...matter, assisted };
          const who = staff[index % staff.length]!;
          const offered = actionsOn(table, matter, who).includes(action);
          let next: string | null = null;
          try {
            next = afterAction(table, matter, action, who, 'เหตุผล');
          } catch {
            // refused
          }
          expect([action, matter, next !== null]).toEqual([action, matter, offered]);
          if (next === null) continue;
          const took = [matter.submittedBy, matter.endorsedBy, matter.recommendedBy];
          if (['ENDORSE', 'RECOMMEND', 'APPROVE'].includes(action)) expect(took).not.toContain(who.accountId);
          if (action === 'RECOMMEND') expect([assisted, who.role]).toEqual([true, 'DISTRICT_ASSISTANT_DIRECTOR']);
          const submittedBy = action === 'SUBMIT' ? who.accountId : matter.submittedBy;
          matter = {
            ...{ ...matter, status: next, submittedBy },
            endorsedBy: action === 'ENDORSE' ? who.accountId : action === 'RECOMMEND' ? matter.endorsedBy : null,
            recommendedBy: action === 'RECOMMEND' ? who.accountId : null,
          };
          if (table.states[next]?.final) return;
          expect(staff.some((one) => actionsOn(table, matter, one).length > 0)).toBe(true);
        }
      }),
    );
  });

  it('and what waits for a decision waits for somebody who can move it, or is recalled by its submitter', () => {
    fc.assert(
      fc.property(people, fc.nat(), fc.boolean(), (staff, index, assisted) => {
        const submitter = staff[index % staff.length]!;
        for (const status of Object.keys(table.states)) {
          const matter = { status, districtCode: district, submittedBy: submitter.accountId, assisted };
          for (const one of staff) {
            const turn = turnOf(table, matter, one);
            const may = actionsOn(table, matter, one);
            if (turn === 'REVIEW' || turn === 'AWAIT') expect(may).toContain('RETURN');
            if (turn === 'RECALL') expect([may, one]).toEqual([expect.arrayContaining(['RECALL']), submitter]);
            if (turn === 'CONTINUE')
              expect([may.slice(0, 2), one.role]).toEqual([['EDIT', 'SUBMIT'], 'DISTRICT_OFFICER']);
          }
        }
      }),
    );
  });
});

describe('whoever endorsed a plan', () => {
  const [head, promoted] = [person('DISTRICT_HEAD', 'a'), person('DISTRICT_DIRECTOR', 'a')];
  const matter = { status: 'ENDORSED', districtCode: district, submittedBy: 'officer', endorsedBy: 'a' } as const;

  it('does not approve it, also as the director of today, and may send or take it back', () => {
    expect([actionsOn(planWorkflow, matter, head), actionsOn(planWorkflow, matter, promoted)]).toEqual([
      ['RECALL'],
      ['RETURN', 'RECALL'],
    ]);
    expect(() => afterAction(planWorkflow, matter, 'APPROVE', promoted)).toThrow(
      expect.objectContaining({ code: 'FOUR_EYES' }),
    );
    expect(afterAction(planWorkflow, { ...matter, endorsedBy: 'b' }, 'APPROVE', promoted)).toBe('APPROVED');
    expect([turnOf(planWorkflow, matter, promoted), turnOf(planWorkflow, matter, head)]).toEqual(['RECALL', null]);
  });
});

describe('an assistant director', () => {
  const assistant = person('DISTRICT_ASSISTANT_DIRECTOR', 'a');
  const endorsed = { status: 'ENDORSED', districtCode: district, submittedBy: 'officer', endorsedBy: 'head' } as const;

  it('recommends or returns what was endorsed, where the district has that step', () => {
    expect(actionsOn(planWorkflow, { ...endorsed, assisted: true }, assistant)).toEqual([
      'RECOMMEND',
      'RETURN',
      'RECALL',
    ]);
    expect(actionsOn(planWorkflow, endorsed, assistant)).toEqual(['RECALL']);
    for (const action of ['RECOMMEND', 'RETURN'] as const)
      expect(() => afterAction(planWorkflow, endorsed, action, assistant, 'แก้')).toThrow(
        expect.objectContaining({ code: 'NO_ASSISTANT_STEP' }),
      );
  });

  it('recommends nothing that the same account submitted or endorsed, and does not approve it as the director of later', () => {
    for (const part of [{ submittedBy: 'a' }, { endorsedBy: 'a' }])
      expect(() => afterAction(planWorkflow, { ...endorsed, ...part, assisted: true }, 'RECOMMEND', assistant)).toThrow(
        expect.objectContaining({ code: 'FOUR_EYES' }),
      );
    const recommended = { ...endorsed, status: 'RECOMMENDED', recommendedBy: 'a', assisted: true } as const;
    expect(() => afterAction(planWorkflow, recommended, 'APPROVE', person('DISTRICT_DIRECTOR', 'a'))).toThrow(
      expect.objectContaining({ code: 'FOUR_EYES' }),
    );
    expect(afterAction(planWorkflow, recommended, 'APPROVE', person('DISTRICT_DIRECTOR', 'b'))).toBe('APPROVED');
  });

  it('is passed over by a director who decides at once', () => {
    expect(actionsOn(planWorkflow, { ...endorsed, assisted: true }, person('DISTRICT_DIRECTOR', 'b'))).toEqual([
      'APPROVE',
      'RETURN',
      'RECALL',
    ]);
  });
});

describe('whose turn it is', () => {
  const of = (role: Role, assisted = false) => turnsOf(wayOf(planWorkflow, assisted), permissionsOf(role));

  it('is read from the table, and writing is no task of whoever decides', () => {
    expect(of('DISTRICT_OFFICER')).toEqual([{ kind: 'CONTINUE', states: ['DRAFT', 'RETURNED'], who: 'ANYBODY' }]);
    expect(of('DISTRICT_HEAD')).toEqual([{ kind: 'REVIEW', states: ['SUBMITTED'], who: 'OTHERS' }]);
    expect(of('DISTRICT_DIRECTOR')).toEqual([
      { kind: 'REVIEW', states: ['ENDORSED', 'RECOMMENDED'], who: 'OTHERS' },
      { kind: 'AWAIT', states: ['SUBMITTED'], who: 'OTHERS' },
      { kind: 'RECALL', states: ['SUBMITTED', 'ENDORSED', 'RECOMMENDED'], who: 'TOOK_PART' },
    ]);
    expect(of('DISTRICT_DIRECTOR', true).slice(0, 2)).toEqual([
      { kind: 'REVIEW', states: ['RECOMMENDED'], who: 'OTHERS' },
      { kind: 'AWAIT', states: ['SUBMITTED', 'ENDORSED'], who: 'OTHERS' },
    ]);
    expect(of('DISTRICT_ASSISTANT_DIRECTOR', true)).toEqual([{ kind: 'REVIEW', states: ['ENDORSED'], who: 'OTHERS' }]);
    expect(of('DISTRICT_ASSISTANT_DIRECTOR')).toEqual([]);
    // Nobody endorses a report, so the director awaits nobody.
    expect(turnsOf(reportWorkflow, permissionsOf('DISTRICT_DIRECTOR'))[0]).toEqual({
      kind: 'REVIEW',
      states: ['SUBMITTED'],
      who: 'OTHERS',
    });
    expect(turnsOf(reportWorkflow, permissionsOf('DISTRICT_HEAD'))).toEqual([]);
    for (const role of roles.filter((one) => !one.startsWith('DISTRICT')))
      for (const [, table] of tables) expect(turnsOf(table, permissionsOf(role))).toEqual([]);
  });
});
