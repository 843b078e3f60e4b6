import { beforeAll, describe, expect, it } from '@jest/globals';
import { insertPlan, insertReport, mutation, testAccounts, type TestAccountName, withApp } from '../support/index.js';

const app = withApp();
beforeAll(async () => {
  await entitle('director', 'ผู้อำนวยการเขตหนองแขม');
});

const own = 1023;

/** Gives an account of the district a position title, as an administrator does; undefined leaves the field out. */
async function entitle(
  account: 'officer' | 'head' | 'director',
  positionTitle?: string | null,
): Promise<string | null> {
  const { username, role } = testAccounts[account];
  const admin = await app.as('admin');
  const { managedAccounts } = await admin.data<{ managedAccounts: { nodes: { id: string; version: number }[] } }>(
    'query ($username: String) { managedAccounts(filter: { username: { eq: $username } }) { nodes { id version } } }',
    { username },
  );
  const { id: accountId, version } = managedAccounts.nodes[0]!;
  const { changeAccount } = await admin.data<{ changeAccount: { account: { positionTitle: string | null } } }>(
    mutation('changeAccount', 'ChangeAccountInput', 'account { positionTitle }'),
    {
      input: {
        accountId,
        version,
        displayName: username,
        role,
        districtCode: own,
        ...(positionTitle === undefined ? {} : { positionTitle }),
      },
    },
  );
  return changeAccount.account.positionTitle;
}

async function tried(account: TestAccountName, name: string, type: string, input: object): Promise<string> {
  const { codes } = await (await app.as(account)).gql(mutation(name, type), { input });
  return codes.join();
}
const timeline = 'timeline { kind actorName actorPosition reason reasonCodes }';
async function planSeenBy(
  account: TestAccountName,
  id: string,
): Promise<{ timeline: object[]; [field: string]: unknown }> {
  const question = `query ($id: ID!) { plan(id: $id) { status returnReason returnReasonCodes
    timeline { kind actorPosition reasonCodes orderText } } }`;
  return (await (await app.as(account)).data<{ plan: { timeline: object[] } }>(question, { id })).plan;
}

describe('a position title', () => {
  it('is given, kept when it is not named, and taken away by who manages accounts', async () => {
    expect(await entitle('officer', ' เจ้าพนักงานปกครองชำนาญการ ')).toBe('เจ้าพนักงานปกครองชำนาญการ');
    expect(await entitle('officer')).toBe('เจ้าพนักงานปกครองชำนาญการ');
    expect(await entitle('officer', null)).toBeNull();
    await expect(entitle('officer', 'ก'.repeat(201))).rejects.toThrow('TEXT_TOO_LONG');
    expect(
      await tried('center', 'changeAccount', 'ChangeAccountInput', {
        accountId: 'x',
        version: 1,
        displayName: 'x',
        role: 'ANALYST',
      }),
    ).toBe('FORBIDDEN');
  });

  it('stays in a step as it was then, and is not told to analysts', async () => {
    const { planId } = await insertPlan(app.database, own, 'SUBMITTED');
    expect(await tried('director', 'returnPlan', 'ReturnPlanInput', { planId, version: 1, reason: 'แก้' })).toBe('');
    await entitle('director', 'ผู้อำนวยการเขตภาษีเจริญ');
    const step = { kind: 'RETURN', actorPosition: 'ผู้อำนวยการเขตหนองแขม', reasonCodes: [], orderText: null };
    expect((await planSeenBy('center', planId)).timeline.at(-1)).toEqual(step);
    expect((await planSeenBy('analyst', planId)).timeline.at(-1)).toEqual({ ...step, actorPosition: null });
    await entitle('director', 'ผู้อำนวยการเขตหนองแขม');
  });
});

describe('the order of an approval', () => {
  it.each([
    [undefined, 'อนุมัติ'],
    ['ทราบ', 'ทราบ'],
    [' ทราบ ให้ทุกฝ่ายถือปฏิบัติ ', 'ทราบ ให้ทุกฝ่ายถือปฏิบัติ'],
  ])('%j is kept as %j', async (orderText, kept) => {
    const { planId } = await insertPlan(app.database, own, 'ENDORSED');
    expect(await tried('director', 'approvePlan', 'ApprovePlanInput', { planId, version: 1, orderText })).toBe('');
    const { status, timeline: steps } = await planSeenBy('officer', planId);
    expect([status, steps.at(-1)]).toEqual([
      'APPROVED',
      { kind: 'APPROVE', actorPosition: 'ผู้อำนวยการเขตหนองแขม', reasonCodes: [], orderText: kept },
    ]);
  });

  it.each([
    ['ไม่อนุมัติ', 'ORDER_REFUSES'],
    ['ก'.repeat(1_001), 'TEXT_TOO_LONG'],
    ['\u0000', 'INVALID_INPUT'],
  ])('%.20s is refused with %s, and nothing is approved', async (orderText, code) => {
    const { planId } = await insertPlan(app.database, own, 'ENDORSED');
    expect(await tried('director', 'approvePlan', 'ApprovePlanInput', { planId, version: 1, orderText })).toBe(code);
    expect((await planSeenBy('officer', planId)).status).toBe('ENDORSED');
  });
});

describe('coded reasons of a return', () => {
  it('stand with the plan until it is submitted again, and in its timeline for good', async () => {
    const { planId } = await insertPlan(app.database, own, 'SUBMITTED');
    const reasonCodes = ['OTHER', 'INCOMPLETE', 'OTHER'];
    const input = { planId, version: 1, reason: 'ขาดกิจกรรม', reasonCodes };
    expect(await tried('head', 'returnPlan', 'ReturnPlanInput', input)).toBe('');
    expect(await planSeenBy('officer', planId)).toMatchObject({ returnReasonCodes: ['INCOMPLETE', 'OTHER'] });
    expect(await tried('officer', 'submitPlan', 'PlanStepInput', { planId, version: 2 })).toBe('');
    const { returnReasonCodes, timeline: steps } = await planSeenBy('officer', planId);
    expect([returnReasonCodes, steps.at(-2)]).toMatchObject([
      [],
      { kind: 'RETURN', reasonCodes: ['INCOMPLETE', 'OTHER'] },
    ]);
  });

  it('stand with a report as with a plan', async () => {
    const { reportId } = await insertReport(app.database, own, 'SUBMITTED');
    const input = { reportId, version: 1, reason: 'ตัวเลขไม่ตรง', reasonCodes: ['INCORRECT'] };
    expect(await tried('director', 'returnProgressReport', 'ReturnReportInput', input)).toBe('');
    const seen = await (
      await app.as('officer')
    ).data<{ progressReport: { timeline: object[] } }>(
      `query ($id: ID!) { progressReport(id: $id) { returnReasonCodes ${timeline} } }`,
      { id: reportId },
    );
    expect(seen.progressReport).toMatchObject({
      returnReasonCodes: ['INCORRECT'],
      timeline: [
        { kind: 'RETURN', actorPosition: 'ผู้อำนวยการเขตหนองแขม', reason: 'ตัวเลขไม่ตรง', reasonCodes: ['INCORRECT'] },
      ],
    });
  });

  it('need the text beside them, and are codes of the list', async () => {
    const { planId } = await insertPlan(app.database, own, 'SUBMITTED');
    const step = { planId, version: 1 };
    expect([
      await tried('head', 'returnPlan', 'ReturnPlanInput', { ...step, reason: ' ', reasonCodes: ['OTHER'] }),
      await tried('head', 'returnPlan', 'ReturnPlanInput', { ...step, reason: 'x', reasonCodes: ['LATE'] }),
    ]).toEqual(['REASON_REQUIRED', 'BAD_USER_INPUT']);
    expect((await planSeenBy('officer', planId)).status).toBe('SUBMITTED');
  });
});
