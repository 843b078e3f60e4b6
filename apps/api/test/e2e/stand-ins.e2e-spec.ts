import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  bangkokDay,
  insertAmendment,
  insertPlan,
  insertReport,
  mutation,
  testAccounts,
  type TestAccountName,
  withApp,
} from '../support/index.js';

const app = withApp();
beforeEach(async () => {
  await app.database.query('update stand_in set ended_at = now() where ended_at is null');
});

const own = 1023;
const other = 1025;
const inputs: Record<string, string> = {
  ...{ returnPlan: 'ReturnPlanInput', approvePlan: 'ApprovePlanInput' },
  ...{ approveProgressReport: 'ReportStepInput', returnProgressReport: 'ReturnReportInput' },
};

const idOf = async (account: TestAccountName): Promise<string> => (await app.callerOf(account)).accountId;

interface Given {
  readonly by?: TestAccountName;
  readonly of: TestAccountName;
  readonly standIn: TestAccountName;
  readonly first?: number;
  readonly last?: number;
  readonly reason?: string;
  readonly districtCode?: number;
}
/** Sets a stand-in, by default the person's own for today. @returns code and field of the refusal, or its identifier */
async function set({ of, standIn, by = of, first = 0, last = first, reason, districtCode = own }: Given) {
  const input = {
    ...{ districtCode, accountId: await idOf(of), standInId: await idOf(standIn) },
    ...{ firstOn: bangkokDay(first), lastOn: bangkokDay(last), ...(reason === undefined ? {} : { reason }) },
  };
  const answer = await (
    await app.as(by)
  ).gql<{ setStandIn: { standIn: { id: string } } }>(mutation('setStandIn', 'SetStandInInput', 'standIn { id }'), {
    input,
  });
  const [error] = answer.errors;
  return error
    ? { refused: [answer.codes[0], error.extensions['field']].filter(Boolean).join(' at ') }
    : { id: answer.data?.setStandIn.standIn.id ?? '' };
}

/** Takes a step. @returns the code of the refusal, or OK */
async function tried(account: TestAccountName, name: string, id: string, more: object = {}): Promise<string> {
  const [table, key] = name.includes('Report') ? ['progress_report', 'reportId'] : ['plan', 'planId'];
  const [matter] = await app.database.query<{ version: number }>(`select version from ${table} where id = $1`, [id]);
  const { codes } = await (
    await app.as(account)
  ).gql(mutation(name, inputs[name] ?? 'PlanStepInput', table === 'plan' ? 'plan { status }' : 'report { status }'), {
    input: { [key]: id, version: matter?.version, ...more },
  });
  return codes.join() || 'OK';
}

interface Seen {
  readonly allowedActions: readonly string[];
  readonly turn: string | null;
  readonly actingFor: readonly { readonly action: string; readonly name: string; readonly role: string }[];
}
const seenBy = async (account: TestAccountName, id: string): Promise<Seen> =>
  (
    await (
      await app.as(account)
    ).data<{ plan: Seen }>(
      'query ($id: ID!) { plan(id: $id) { allowedActions turn actingFor { action name role } } }',
      { id },
    )
  ).plan;

const waits = async (account: TestAccountName, planId: string): Promise<string | undefined> =>
  (
    await (
      await app.as(account)
    ).data<{ waitingInAllYears: { items: { planId: string | null; action: string }[] } }>(
      '{ waitingInAllYears { items { planId action } } }',
    )
  ).waitingInAllYears.items.find((item) => item.planId === planId)?.action;

const trail = (planId: string) =>
  app.database.query<{ kind: string; actor_name: string; for_name: string | null; for_role: string | null }>(
    'select kind, actor_name, for_name, for_role from plan_step where plan_id = $1 order by number',
    [planId],
  );

describe('a stand-in of today', () => {
  it('decides in the name of the director, whose name stands in trail and audit beside the own one', async () => {
    const { planId } = await insertPlan(app.database, own, 'ENDORSED');
    expect([await tried('officer', 'approvePlan', planId), await waits('officer', planId)]).toEqual([
      'FORBIDDEN',
      undefined,
    ]);
    expect(await set({ of: 'director', standIn: 'officer', reason: 'ลาพักผ่อน' })).toEqual({ id: expect.any(String) });
    const director = await app.callerOf('director');
    const acting = { name: director.displayName, role: 'DISTRICT_DIRECTOR' };
    expect(await seenBy('officer', planId)).toEqual({
      ...{ allowedActions: ['APPROVE', 'RETURN', 'RECALL'], turn: 'REVIEW' },
      actingFor: [
        { action: 'APPROVE', ...acting },
        { action: 'RETURN', ...acting },
      ],
    });
    expect(await waits('officer', planId)).toBe('REVIEW');
    expect(await tried('officer', 'approvePlan', planId)).toBe('OK');
    const officer = await app.callerOf('officer');
    expect((await trail(planId)).at(-1)).toEqual({
      ...{ kind: 'APPROVE', actor_name: officer.displayName },
      ...{ for_name: director.displayName, for_role: 'DISTRICT_DIRECTOR' },
    });
    const [event] = await app.database.query<{ actor_id: string; detail: { standsInFor?: object } }>(
      `select detail from audit_event where action = 'plan.approve' and object = $1`,
      [`plan:${planId}`],
    );
    expect(event?.detail.standsInFor).toMatchObject({ accountId: director.accountId, role: 'DISTRICT_DIRECTOR' });
    const step = 'timeline { kind actorRole forName forRole forPosition }';
    const told = async (account: TestAccountName) =>
      (
        await (
          await app.as(account)
        ).data<{ plan: { timeline: object[] } }>(`query ($id: ID!) { plan(id: $id) { ${step} } }`, { id: planId })
      ).plan.timeline.at(-1);
    const seen = { kind: 'APPROVE', actorRole: 'DISTRICT_OFFICER', forRole: 'DISTRICT_DIRECTOR', forPosition: null };
    expect(await told('center')).toEqual({ ...seen, forName: director.displayName });
    expect(await told('analyst')).toEqual({ ...seen, forName: null });
  });

  it('decides on reports too, and is told of nothing before and after', async () => {
    const { reportId } = await insertReport(app.database, own, 'SUBMITTED');
    const tomorrow = await set({ of: 'director', standIn: 'head', first: 1, last: 2 });
    expect(tomorrow).toEqual({ id: expect.any(String) });
    expect(await tried('head', 'returnProgressReport', reportId, { reason: 'แก้' })).toBe('FORBIDDEN');
    expect(await set({ of: 'director', standIn: 'head' })).toEqual({ id: expect.any(String) });
    expect(await tried('head', 'returnProgressReport', reportId, { reason: 'แก้' })).toBe('OK');
    const rows = await app.database.query(
      `select for_role from report_step where report_id = $1 order by number desc limit 1`,
      [reportId],
    );
    expect(rows).toEqual([{ for_role: 'DISTRICT_DIRECTOR' }]);
  });

  it('decides on amendments, and the approved plan tells both names', async () => {
    const { amendmentId } = await insertAmendment(app.database, own, 'ENDORSED');
    const approve = async (): Promise<string> => {
      const { codes } = await (
        await app.as('officer')
      ).gql(mutation('approvePlanAmendment', 'ApprovePlanAmendmentInput', 'amendment { status }'), {
        input: { amendmentId, version: 1 },
      });
      return codes.join() || 'OK';
    };
    const actingFor = async () =>
      (
        await (
          await app.as('officer')
        ).data<{ plan: { amendment: { actingFor: { action: string }[] } } }>(
          'query ($id: ID!) { plan(id: $id) { amendment { actingFor { action } } } }',
          { id: await planOf() },
        )
      ).plan.amendment.actingFor.map(({ action }) => action);
    const planOf = async (): Promise<string> =>
      (
        await app.database.query<{ plan_id: string }>('select plan_id from plan_amendment where id = $1', [amendmentId])
      )[0]?.plan_id ?? '';
    expect([await approve(), await actingFor()]).toEqual(['FORBIDDEN', []]);
    await set({ of: 'director', standIn: 'officer' });
    expect([await actingFor(), await approve()]).toEqual([['APPROVE', 'RETURN'], 'OK']);
    expect((await trail(await planOf())).map(({ kind, for_role }) => [kind, for_role])).toEqual([
      ['AMEND', 'DISTRICT_DIRECTOR'],
      ['APPROVE', 'DISTRICT_DIRECTOR'],
    ]);
  });

  it('of a stand-in decides, and nobody further away', async () => {
    await set({ of: 'director', standIn: 'assistant' });
    await set({ of: 'assistant', standIn: 'officer' });
    const { planId } = await insertPlan(app.database, own, 'ENDORSED', await idOf('head'));
    expect((await seenBy('officer', planId)).actingFor.map(({ action }) => action)).toEqual(['APPROVE', 'RETURN']);
    expect(await set({ of: 'head', standIn: 'director' })).toEqual({ refused: 'STAND_IN_CHAIN at standInId' });
    expect(await tried('officer', 'approvePlan', planId)).toBe('OK');
  });

  it('neither endorses nor approves what the same person submitted or endorsed', async () => {
    await set({ of: 'director', standIn: 'head' });
    const submitted = await insertPlan(app.database, own, 'SUBMITTED', await idOf('head'));
    expect(await tried('head', 'endorsePlan', submitted.planId)).toBe('FOUR_EYES');
    expect(await tried('head', 'approvePlan', submitted.planId)).toBe('FOUR_EYES');
    const endorsed = await insertPlan(app.database, own, 'SUBMITTED');
    expect(await tried('head', 'endorsePlan', endorsed.planId)).toBe('OK');
    expect(await tried('head', 'approvePlan', endorsed.planId)).toBe('FOUR_EYES');
    expect((await seenBy('head', endorsed.planId)).allowedActions).toEqual(['RETURN', 'RECALL']);
    expect((await trail(endorsed.planId)).at(-1)?.for_role).toBeNull();
    expect(await tried('director', 'approvePlan', endorsed.planId)).toBe('OK');
  });

  it('is over at once when it is ended', async () => {
    const { planId } = await insertPlan(app.database, own, 'ENDORSED');
    const { id } = await set({ of: 'director', standIn: 'assistant' });
    const end = async (by: TestAccountName, version: number): Promise<string> =>
      (
        await (
          await app.as(by)
        ).gql(mutation('endStandIn', 'EndStandInInput', 'standIn { state }'), { input: { standInId: id, version } })
      ).codes.join() || 'OK';
    expect([await end('assistant', 1), await end('otherDirector', 1), await end('director', 9)]).toEqual([
      ...['NOT_FOUND', 'NOT_FOUND', 'CONFLICT'],
    ]);
    expect([await end('director', 1), await end('director', 2)]).toEqual(['OK', 'STAND_IN_OVER']);
    expect(await tried('assistant', 'approvePlan', planId)).toBe('FORBIDDEN');
  });

  it('does not decide with a token, nor on what another district has', async () => {
    await set({ of: 'director', standIn: 'officer' });
    const { planId } = await insertPlan(app.database, other, 'ENDORSED');
    expect(await tried('officer', 'approvePlan', planId)).toBe('NOT_FOUND');
    const session = await app.as('officer');
    const made = await session.data<{ createAccessToken: { token: string } }>(
      mutation('createAccessToken', 'CreateAccessTokenInput', 'token'),
      { input: { name: 'x' } },
    );
    const mine = await insertPlan(app.database, own, 'ENDORSED');
    const token = app.anonymous.with({ authorization: `Bearer ${made.createAccessToken.token}` });
    const { codes } = await token.gql(mutation('approvePlan', 'ApprovePlanInput', 'plan { status }'), {
      input: { planId: mine.planId, version: 1 },
    });
    expect(codes).toEqual(['FORBIDDEN']);
  });
});

describe('setting a stand-in', () => {
  it('is for the person, the head of section for others, and the administrator', async () => {
    expect(await set({ by: 'head', of: 'director', standIn: 'assistant' })).toEqual({ id: expect.any(String) });
    expect(await set({ by: 'admin', of: 'head', standIn: 'officer' })).toEqual({ id: expect.any(String) });
    expect(await set({ by: 'admin', of: 'otherDirector', standIn: 'otherOfficer', districtCode: other })).toEqual({
      id: expect.any(String),
    });
    for (const by of ['assistant', 'otherDirector'] as const)
      expect(await set({ by, of: 'director', standIn: 'officer', first: 3 })).toEqual({
        refused: 'NOT_FOUND at accountId',
      });
    for (const by of ['officer', 'center', 'analyst', 'executive'] as const)
      expect(await set({ by, of: 'director', standIn: 'assistant', first: 3 })).toEqual({ refused: 'FORBIDDEN' });
  });

  it.each<[string, Given, string]>([
    ['the own person', { of: 'director', standIn: 'director' }, 'STAND_IN_SELF at standInId'],
    ['oneself for another', { by: 'head', of: 'director', standIn: 'head' }, 'STAND_IN_APPOINTS_SELF at standInId'],
    [
      'somebody of another district',
      { of: 'director', standIn: 'otherOfficer' },
      'STAND_IN_OTHER_DISTRICT at standInId',
    ],
    ['somebody for an officer', { by: 'admin', of: 'officer', standIn: 'head' }, 'STAND_IN_NOT_NEEDED at accountId'],
    ['days that are over', { of: 'director', standIn: 'head', first: -1, last: 3 }, 'STAND_IN_PAST at firstOn'],
    [
      'a last day before the first',
      { of: 'director', standIn: 'head', first: 3, last: 2 },
      'STAND_IN_ENDS_BEFORE at lastOn',
    ],
    ['a reason without end', { of: 'director', standIn: 'head', reason: 'ก'.repeat(1_001) }, 'TEXT_TOO_LONG at reason'],
  ])('refuses %s at the field, and saves nothing', async (_, given, refused) => {
    const count = () => app.database.query('select count(*) from stand_in');
    const before = await count();
    expect(await set(given)).toEqual({ refused });
    expect(await count()).toEqual(before);
  });

  it('refuses overlapping days of one person, and cycles', async () => {
    await set({ of: 'director', standIn: 'assistant', first: 1, last: 3 });
    expect(await set({ of: 'director', standIn: 'head', first: 3, last: 5 })).toEqual({
      refused: 'STAND_IN_OVERLAPS at firstOn',
    });
    expect(await set({ of: 'assistant', standIn: 'director', first: 3, last: 5 })).toEqual({
      refused: 'STAND_IN_CYCLE at standInId',
    });
    expect(await set({ of: 'director', standIn: 'head', first: 4, last: 5 })).toEqual({ id: expect.any(String) });
  });

  it('keeps one of two that are set at the same moment', async () => {
    const both = await Promise.all(
      (['head', 'assistant'] as const).map((standIn) => set({ by: 'admin', of: 'director', standIn, first: 1 })),
    );
    expect(both.filter((one) => 'id' in one)).toHaveLength(1);
  });

  it('is seen by the people of the district and the administrator, and is in the audit trail', async () => {
    const { id } = await set({ of: 'director', standIn: 'assistant', last: 2, reason: 'ลาป่วย' });
    const asked = `{ standIns(districtCode: ${own}) { id state reason endable } }`;
    const seen = async (account: TestAccountName) => {
      const { data, codes } = await (await app.as(account)).gql<{ standIns: { id: string }[] }>(asked);
      return data?.standIns.filter((one) => one.id === id) ?? codes;
    };
    const one = { id, state: 'TODAY', reason: 'ลาป่วย' };
    for (const account of ['director', 'head', 'admin'] as const)
      expect(await seen(account)).toEqual([{ ...one, endable: true }]);
    for (const account of ['officer', 'assistant'] as const)
      expect(await seen(account)).toEqual([{ ...one, endable: false }]);
    expect([await seen('otherDirector'), await seen('center'), await seen('analyst')]).toEqual([
      ...[[], ['FORBIDDEN'], ['FORBIDDEN']],
    ]);
    const [event] = await app.database.query<{ action: string; district_code: number }>(
      'select action, district_code from audit_event where object = $1',
      [`stand_in:${id}`],
    );
    expect(event).toEqual({ action: 'stand-in.set', district_code: own });
    const people = `{ districtPeople(districtCode: ${own}) { displayName role decides self } }`;
    const { districtPeople } = await (
      await app.as('head')
    ).data<{ districtPeople: { role: string; self: boolean }[] }>(people);
    expect(districtPeople.filter(({ self }) => self)).toEqual([
      { displayName: expect.any(String), role: 'DISTRICT_HEAD', decides: true, self: true },
    ]);
    expect(await (await app.as('otherDirector')).data(people)).toEqual({ districtPeople: [] });
  });

  it('is over when one of the two accounts is deactivated or works elsewhere', async () => {
    for (const change of [`disabled_at = now()`, `role = 'DISTRICT_HEAD'`]) {
      const made = await set({ by: 'admin', of: 'otherDirector', standIn: 'otherOfficer', districtCode: other });
      const open = () =>
        app.database.query('select version from stand_in where id = $1 and ended_at is null', [
          'id' in made ? made.id : '',
        ]);
      expect(await open()).toHaveLength(1);
      await app.database.query(`update account set display_name = 'ใหม่' where username = $1`, [
        testAccounts.otherOfficer.username,
      ]);
      expect(await open()).toHaveLength(1);
      await app.database.query(`update account set ${change} where username = $1`, [
        testAccounts.otherOfficer.username,
      ]);
      expect(await open()).toEqual([]);
      await app.database.query('update account set disabled_at = null where username = $1', [
        testAccounts.otherOfficer.username,
      ]);
    }
  });
});
