import { beforeEach, describe, expect, it } from '@jest/globals';
import { insertPlan, mutation, testAccounts, type TestAccountName, withApp } from '../support/index.js';

const app = withApp();
beforeEach(() => assist(true));

const own = 1023;
const district = 'district { code hasAssistantDirector }';
const inputs: Record<string, string> = { returnPlan: 'ReturnPlanInput', approvePlan: 'ApprovePlanInput' };

/** Says as the administrator of the centre whether the district has the step. */
async function assist(hasAssistantDirector: boolean, districtCode = own): Promise<unknown> {
  const admin = await app.as('admin');
  const answer = await admin.data<{ setAssistantStep: { district: object } }>(
    mutation('setAssistantStep', 'SetAssistantStepInput', district),
    { input: { districtCode, hasAssistantDirector } },
  );
  return answer.setAssistantStep.district;
}

async function tried(account: TestAccountName, name: string, planId: string, more: object = {}): Promise<string> {
  const [plan] = await app.database.query<{ version: number }>('select version from plan where id = $1', [planId]);
  const { codes } = await (
    await app.as(account)
  ).gql(mutation(name, inputs[name] ?? 'PlanStepInput', 'plan { status }'), {
    input: { planId, version: plan?.version, ...more },
  });
  return codes.join() || 'OK';
}

interface PlanSeen {
  readonly status: string;
  readonly allowedActions: readonly string[];
  readonly turn: string | null;
  readonly awaitedRole: string | null;
  readonly timeline: readonly { readonly kind: string; readonly passedOver: readonly string[] }[];
}
async function seenBy(account: TestAccountName, id: string): Promise<PlanSeen> {
  const question = `query ($id: ID!) { plan(id: $id) { status allowedActions turn awaitedRole timeline { kind passedOver } } }`;
  return (await (await app.as(account)).data<{ plan: PlanSeen }>(question, { id })).plan;
}
const lastStep = async (planId: string) => (await seenBy('officer', planId)).timeline.at(-1);

/** Items of one plan that wait for an account in all years. */
async function waiting(account: TestAccountName, planId: string): Promise<object | undefined> {
  const { waitingInAllYears } = await (
    await app.as(account)
  ).data<{ waitingInAllYears: { items: { planId: string | null }[] } }>(
    '{ waitingInAllYears { items { planId action awaitedRole waitedDays } } }',
  );
  const found = waitingInAllYears.items.find((item) => item.planId === planId);
  if (!found) return undefined;
  const { planId: _planId, ...told } = found;
  return told;
}

describe('the step of the assistant director', () => {
  it('stands between head of section and director where the district has it', async () => {
    const { planId } = await insertPlan(app.database, own, 'DRAFT');
    expect(await tried('officer', 'submitPlan', planId)).toBe('OK');
    expect((await seenBy('assistant', planId)).turn).toBeNull();
    expect(await tried('assistant', 'recommendPlan', planId)).toBe('INVALID_TRANSITION');
    expect(await tried('head', 'endorsePlan', planId)).toBe('OK');
    expect(await seenBy('assistant', planId)).toMatchObject({
      ...{ status: 'ENDORSED', turn: 'REVIEW', awaitedRole: 'DISTRICT_ASSISTANT_DIRECTOR' },
      allowedActions: ['RECOMMEND', 'RETURN', 'RECALL'],
    });
    expect(await seenBy('director', planId)).toMatchObject({
      turn: 'AWAIT',
      allowedActions: expect.arrayContaining(['APPROVE']),
    });
    expect([await waiting('assistant', planId), await waiting('director', planId)]).toEqual([
      { action: 'REVIEW', awaitedRole: 'DISTRICT_ASSISTANT_DIRECTOR', waitedDays: 0 },
      { action: 'AWAIT', awaitedRole: 'DISTRICT_ASSISTANT_DIRECTOR', waitedDays: 0 },
    ]);
    expect(await tried('assistant', 'recommendPlan', planId)).toBe('OK');
    expect(await seenBy('director', planId)).toMatchObject({
      ...{ status: 'RECOMMENDED', turn: 'REVIEW', awaitedRole: 'DISTRICT_DIRECTOR' },
    });
    expect(await waiting('director', planId)).toMatchObject({ action: 'REVIEW', awaitedRole: 'DISTRICT_DIRECTOR' });
    expect(await tried('director', 'approvePlan', planId)).toBe('OK');
    const { timeline, awaitedRole } = await seenBy('officer', planId);
    expect([timeline.slice(-3), awaitedRole]).toEqual([
      [
        { kind: 'ENDORSE', passedOver: [] },
        { kind: 'RECOMMEND', passedOver: [] },
        { kind: 'APPROVE', passedOver: [] },
      ],
      null,
    ]);
    const events = await app.database.query('select action from audit_event where object = $1 order by seq', [
      `plan:${planId}`,
    ]);
    expect(events.slice(-2)).toEqual([{ action: 'plan.recommend' }, { action: 'plan.approve' }]);
  });

  it('is passed over by a director who decides at once, and the trail says so', async () => {
    const { planId } = await insertPlan(app.database, own, 'ENDORSED');
    expect(await tried('director', 'approvePlan', planId)).toBe('OK');
    expect(await lastStep(planId)).toEqual({ kind: 'APPROVE', passedOver: ['ASSISTANT_DIRECTOR'] });
    const submitted = await insertPlan(app.database, own, 'SUBMITTED');
    expect(await tried('director', 'approvePlan', submitted.planId)).toBe('OK');
    expect(await lastStep(submitted.planId)).toEqual({ kind: 'APPROVE', passedOver: ['HEAD', 'ASSISTANT_DIRECTOR'] });
  });

  it('is passed over in a district without it, and the trail says so', async () => {
    await assist(false);
    const { planId } = await insertPlan(app.database, own, 'ENDORSED');
    expect(await seenBy('director', planId)).toMatchObject({ turn: 'REVIEW', awaitedRole: 'DISTRICT_DIRECTOR' });
    expect(await seenBy('assistant', planId)).toMatchObject({ turn: null, allowedActions: ['RECALL'] });
    expect(await tried('assistant', 'recommendPlan', planId)).toBe('NO_ASSISTANT_STEP');
    expect(await tried('assistant', 'returnPlan', planId, { reason: 'แก้' })).toBe('NO_ASSISTANT_STEP');
    expect(await tried('director', 'approvePlan', planId)).toBe('OK');
    expect(await lastStep(planId)).toEqual({ kind: 'APPROVE', passedOver: ['NO_ASSISTANT_DIRECTOR'] });
  });

  it('returns with a reason, and what was endorsed and recommended is forgotten', async () => {
    const { planId } = await insertPlan(app.database, own, 'ENDORSED');
    expect(await tried('assistant', 'returnPlan', planId, { reason: ' ' })).toBe('REASON_REQUIRED');
    expect(await tried('assistant', 'recommendPlan', planId)).toBe('OK');
    expect(await tried('assistant', 'returnPlan', planId, { reason: 'แก้' })).toBe('FORBIDDEN');
    expect(await tried('director', 'returnPlan', planId, { reason: 'แก้' })).toBe('OK');
    const rows = await app.database.query(
      'select status, recommended_at, recommended_by, endorsed_by from plan where id = $1',
      [planId],
    );
    expect(rows).toEqual([{ status: 'RETURNED', recommended_at: null, recommended_by: null, endorsed_by: null }]);
  });

  it('is closed to whoever submitted or endorsed, and whoever took it does not approve', async () => {
    const { accountId } = await app.callerOf('assistant');
    const submitted = await insertPlan(app.database, own, 'ENDORSED', accountId);
    expect(await tried('assistant', 'recommendPlan', submitted.planId)).toBe('FOUR_EYES');
    const { planId } = await insertPlan(app.database, own, 'ENDORSED');
    await app.database.query('update plan set endorsed_by = $2 where id = $1', [planId, accountId]);
    expect(await tried('assistant', 'recommendPlan', planId)).toBe('FOUR_EYES');
    const director = await app.callerOf('director');
    await app.database.query(`update plan set status = 'RECOMMENDED', recommended_by = $2 where id = $1`, [
      planId,
      director.accountId,
    ]);
    expect(await tried('director', 'approvePlan', planId)).toBe('FOUR_EYES');
    expect(await seenBy('director', planId)).toMatchObject({ turn: 'RECALL', allowedActions: ['RETURN', 'RECALL'] });
  });

  it('tells the assistant director of what was endorsed, and the director of what was recommended', async () => {
    const { planId } = await insertPlan(app.database, own, 'SUBMITTED');
    const told = async (account: TestAccountName): Promise<string[]> => {
      const { notices } = await (
        await app.as(account)
      ).data<{ notices: { nodes: { kind: string; planId: string }[] } }>('{ notices { nodes { kind planId } } }');
      return notices.nodes.filter((notice) => notice.planId === planId).map(({ kind }) => kind);
    };
    await tried('head', 'endorsePlan', planId);
    expect([await told('assistant'), await told('director')]).toEqual([['ENDORSE'], []]);
    await tried('assistant', 'recommendPlan', planId);
    expect([await told('director'), await told('officer')]).toEqual([['RECOMMEND'], ['RECOMMEND', 'ENDORSE']]);
  });

  it('counts as submitted in the figures of the city', async () => {
    const { planId, fiscalYear } = await insertPlan(app.database, own, 'ENDORSED');
    await tried('assistant', 'recommendPlan', planId);
    const question = `query ($year: Int!) { cityStatistics(fiscalYear: $year) { plans { approved submitted draft } } }`;
    const { cityStatistics } = await (
      await app.as('center')
    ).data<{ cityStatistics: { plans: object } }>(question, { year: fiscalYear });
    expect(cityStatistics.plans).toEqual({ approved: 0, submitted: 1, draft: 0 });
  });
});

describe('the setting of a district', () => {
  const events = () =>
    app.database.query(
      `select object, district_code, detail from audit_event where action = 'district.set-assistant-step' order by seq`,
    );

  it('is told to everybody, changed by the administrator of the centre, and audited once', async () => {
    await assist(false);
    const before = (await events()).length;
    expect(await assist(true)).toEqual({ code: own, hasAssistantDirector: true });
    await assist(true);
    expect((await events()).slice(before)).toEqual([
      { object: `district:${own}`, district_code: own, detail: { hasAssistantDirector: true } },
    ]);
    const { districts } = await (
      await app.as('analyst')
    ).data<{ districts: object }>(
      '{ districts(filter: { hasAssistantDirector: { eq: true } }) { nodes { code hasAssistantDirector } } }',
    );
    expect(districts).toEqual({ nodes: [{ code: own, hasAssistantDirector: true }] });
  });

  it('is refused to all others, and for a code that no district has', async () => {
    for (const account of Object.keys(testAccounts) as TestAccountName[]) {
      const input = { districtCode: account === 'admin' ? 999 : own, hasAssistantDirector: true };
      const { codes } = await (
        await app.as(account)
      ).gql(mutation('setAssistantStep', 'SetAssistantStepInput', district), { input });
      expect([account, codes]).toEqual([account, [account === 'admin' ? 'NOT_FOUND' : 'FORBIDDEN']]);
    }
  });
});
