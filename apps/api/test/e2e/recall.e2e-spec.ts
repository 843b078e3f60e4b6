import { describe, expect, it } from '@jest/globals';
import { insertPlan, insertReport, mutation, type TestAccountName, withApp } from '../support/index.js';

const app = withApp();

const own = 1023;
const of = 'status version returnReason turn allowedActions';

/** Takes a step as an account; what the answer shows, or the refusal's code. */
async function step(account: TestAccountName, name: string, id: string, more: object = {}): Promise<string> {
  const isPlan = name.endsWith('Plan');
  const table = isPlan ? 'plan' : 'progress_report';
  const [row] = await app.database.query<{ version: number }>(`select version from ${table} where id = $1`, [id]);
  const type = name.startsWith('return')
    ? `Return${isPlan ? 'Plan' : 'Report'}Input`
    : name === 'approvePlan'
      ? 'ApprovePlanInput'
      : `${isPlan ? 'Plan' : 'Report'}StepInput`;
  const client = await app.as(account);
  const { codes, data } = await client.gql<Record<string, Record<string, { status: string }>>>(
    mutation(name, type, `${isPlan ? 'plan' : 'report'} { ${of} }`),
    { input: { [isPlan ? 'planId' : 'reportId']: id, version: row!.version, ...more } },
  );
  return codes.join() || Object.values(data![name]!)[0]!.status;
}

const turns = async (kind: 'plan' | 'progressReport', id: string): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    await Promise.all(
      (['officer', 'head', 'director'] as const).map(async (account) => {
        const seen = await (
          await app.as(account)
        ).data<Record<string, { turn: string | null }>>(`query ($id: ID!) { ${kind}(id: $id) { turn } }`, { id });
        return [account, seen[kind]!.turn];
      }),
    ),
  );

describe('a plan', () => {
  it('that the wrong person submitted, and that was endorsed, is recalled by an officer and finished', async () => {
    const { planId } = await insertPlan(app.database, own, 'DRAFT');
    expect(await turns('plan', planId)).toEqual({ officer: 'CONTINUE', head: null, director: null });
    expect(await step('officer', 'submitPlan', planId)).toBe('SUBMITTED');
    expect(await step('head', 'returnPlan', planId, { reason: 'ขาดกิจกรรม' })).toBe('RETURNED');
    expect(await step('director', 'submitPlan', planId)).toBe('SUBMITTED');
    expect(await step('head', 'endorsePlan', planId)).toBe('ENDORSED');
    expect(await turns('plan', planId)).toEqual({ officer: null, head: null, director: 'RECALL' });
    expect(await step('director', 'approvePlan', planId)).toBe('FOUR_EYES');
    expect(await step('officer', 'recallPlan', planId)).toBe('RETURNED');
    expect(await turns('plan', planId)).toEqual({ officer: 'CONTINUE', head: null, director: null });
    expect(await step('officer', 'submitPlan', planId)).toBe('SUBMITTED');
    expect(await turns('plan', planId)).toEqual({ officer: null, head: 'REVIEW', director: 'AWAIT' });
    expect(await step('director', 'approvePlan', planId)).toBe('APPROVED');
    expect(await step('officer', 'recallPlan', planId)).toBe('INVALID_TRANSITION');
  });

  it('that its director endorsed is not approved by the same account, whose task it is to take it back', async () => {
    const { planId, fiscalYear } = await insertPlan(app.database, own, 'SUBMITTED');
    expect(await step('director', 'endorsePlan', planId)).toBe('ENDORSED');
    const told = async (): Promise<object> => {
      const question = `{ waitingForMe(fiscalYear: ${fiscalYear}) { items { action planId } } }`;
      return (await (await app.as('director')).data<{ waitingForMe: { items: object } }>(question)).waitingForMe.items;
    };
    expect(await told()).toEqual([{ action: 'RECALL', planId }]);
    expect(await turns('plan', planId)).toEqual({ officer: null, head: null, director: 'RECALL' });
    const { plan } = await (
      await app.as('director')
    ).data<{ plan: object }>('query ($id: ID!) { plan(id: $id) { allowedActions } }', { id: planId });
    expect(plan).toEqual({ allowedActions: ['RETURN', 'RECALL'] });
    expect(await step('director', 'approvePlan', planId)).toBe('FOUR_EYES');
    expect(await step('officer', 'recallPlan', planId)).toBe('RETURNED');
    expect(await step('officer', 'submitPlan', planId)).toBe('SUBMITTED');
    expect(await step('head', 'endorsePlan', planId)).toBe('ENDORSED');
    expect(await told()).toEqual([{ action: 'REVIEW', planId }]);
    expect(await step('director', 'approvePlan', planId)).toBe('APPROVED');
  });

  it('tells in its reason, its timeline and the audit that it was recalled, and is no longer endorsed', async () => {
    const { planId } = await insertPlan(app.database, own, 'SUBMITTED');
    await step('head', 'endorsePlan', planId);
    await step('officer', 'recallPlan', planId);
    const { plan } = await (
      await app.as('officer')
    ).data<{ plan: { returnReason: string; timeline: object[] } }>(
      'query ($id: ID!) { plan(id: $id) { returnReason timeline { kind reason actorRole } } }',
      { id: planId },
    );
    expect(plan.returnReason).toBe('ดึงกลับ');
    expect(plan.timeline.at(-1)).toEqual({ kind: 'RECALL', reason: null, actorRole: 'DISTRICT_OFFICER' });
    const [row] = await app.database.query('select endorsed_at, endorsed_by from plan where id = $1', [planId]);
    expect(row).toEqual({ endorsed_at: null, endorsed_by: null });
    const [event] = await app.database.query<{ action: string; detail: object }>(
      'select action, detail from audit_event where object = $1 order by seq desc limit 1',
      [`plan:${planId}`],
    );
    expect(event).toMatchObject({ action: 'plan.recall', detail: { from: 'ENDORSED', to: 'RETURNED' } });
  });

  it('is recalled by nobody of the centre, and not found by another district', async () => {
    const { planId } = await insertPlan(app.database, own, 'SUBMITTED');
    expect([
      await step('center', 'recallPlan', planId),
      await step('analyst', 'recallPlan', planId),
      await step('otherOfficer', 'recallPlan', planId),
      await step('head', 'recallPlan', planId),
    ]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND', 'RETURNED']);
  });
});

describe('a report', () => {
  it('that its director submitted is recalled or returned by the director, and finished by two people', async () => {
    for (const back of ['recallProgressReport', 'returnProgressReport']) {
      const { reportId } = await insertReport(app.database, own, 'RETURNED');
      expect(await step('director', 'submitProgressReport', reportId)).toBe('SUBMITTED');
      expect(await turns('progressReport', reportId)).toEqual({ officer: null, head: null, director: 'RECALL' });
      expect(await step('director', 'approveProgressReport', reportId)).toBe('FOUR_EYES');
      const more = back.startsWith('return') ? { reason: 'ส่งผิดคน' } : {};
      expect(await step('director', back, reportId, more)).toBe('RETURNED');
      expect(await turns('progressReport', reportId)).toEqual({ officer: 'CONTINUE', head: null, director: null });
      expect(await step('officer', 'submitProgressReport', reportId)).toBe('SUBMITTED');
      expect(await step('director', 'approveProgressReport', reportId)).toBe('APPROVED');
    }
  });

  it('is not recalled when its round takes nothing any more: it could not be submitted again', async () => {
    const { reportId, fiscalYear } = await insertReport(app.database, own, 'SUBMITTED');
    await app.database.query(
      `update reporting_round set opens_on = '2020-01-01', due_on = '2020-02-01', locks_on = '2020-03-01' where fiscal_year = $1`,
      [fiscalYear],
    );
    expect(await step('officer', 'recallProgressReport', reportId)).toBe('ROUND_CLOSED');
    const offered = async (account: TestAccountName): Promise<object> => {
      const client = await app.as(account);
      const question = 'query ($id: ID!) { progressReport(id: $id) { takesEntries allowedActions } }';
      return (await client.data<{ progressReport: object }>(question, { id: reportId })).progressReport;
    };
    expect([await offered('officer'), await offered('director')]).toEqual([
      { takesEntries: false, allowedActions: [] },
      { takesEntries: false, allowedActions: ['APPROVE', 'RETURN'] },
    ]);
  });

  it('stays in sight of the director who submitted it, without a task that its closed round refuses', async () => {
    const { reportId, fiscalYear } = await insertReport(app.database, own, 'RETURNED');
    await step('director', 'submitProgressReport', reportId);
    const told = async (): Promise<object> => {
      const question = `{ waitingForMe(fiscalYear: ${fiscalYear}) { count items { action reportId } } }`;
      return (await (await app.as('director')).data<{ waitingForMe: object }>(question)).waitingForMe;
    };
    expect(await told()).toEqual({ count: 1, items: [{ action: 'RECALL', reportId }] });
    await app.database.query(
      `update reporting_round set opens_on = '2020-01-01', due_on = '2020-02-01', locks_on = '2020-03-01' where fiscal_year = $1`,
      [fiscalYear],
    );
    expect(await told()).toEqual({ count: 0, items: [{ action: 'AWAIT', reportId }] });
    expect(await turns('progressReport', reportId)).toMatchObject({ director: 'AWAIT' });
  });
});
