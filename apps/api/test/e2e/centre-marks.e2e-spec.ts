import { describe, expect, it } from '@jest/globals';
import {
  insertAmendment,
  insertPlan,
  insertReport,
  mutation,
  testAccounts,
  type TestAccountName,
  withApp,
} from '../support/index.js';

const app = withApp();
const own = 1023;
const told = { reason: 'ตัวชี้วัดไม่มีค่าเป้าหมาย', reasonCodes: ['OTHER', 'INCOMPLETE', 'OTHER'] };
const inputs = {
  acceptByCentre: 'AcceptByCentreInput',
  returnByCentre: 'ReturnByCentreInput',
  takeBackCentreMark: 'TakeBackCentreMarkInput',
} as const;

interface Marked {
  readonly kind: 'PLAN' | 'PROGRESS_REPORT';
  readonly id: string;
  readonly version: number;
}
const approvedPlan = async (districtCode = own): Promise<Marked> => ({
  kind: 'PLAN',
  id: (await insertPlan(app.database, districtCode, 'APPROVED')).planId,
  version: 1,
});
const approvedReport = async (districtCode = own): Promise<Marked> => ({
  kind: 'PROGRESS_REPORT',
  id: (await insertReport(app.database, districtCode, 'APPROVED')).reportId,
  version: 1,
});

async function tried(account: TestAccountName, name: keyof typeof inputs, input: object): Promise<string> {
  const client = await app.as(account);
  const { codes, data } = await client.gql<Record<string, { mark: string }>>(mutation(name, inputs[name], 'ids mark'), {
    input,
  });
  return codes.join() || `${data?.[name]?.mark}`;
}

interface Seen {
  readonly status: string;
  readonly centreMark: string | null;
  readonly allowedCentreActs: readonly string[];
  readonly centreMarks: readonly Record<string, unknown>[];
}
async function seen(account: TestAccountName, { kind, id }: Marked): Promise<Seen | null> {
  const field = kind === 'PLAN' ? 'plan' : 'progressReport';
  const question = `query ($id: ID!) { matter: ${field}(id: $id) { status centreMark allowedCentreActs
    centreMarks { number act ofVersion actorName actorRole reason reasonCodes } } }`;
  return (await (await app.as(account)).data<{ matter: Seen | null }>(question, { id })).matter;
}
const auditOf = (object: string) =>
  app.database.query<{ action: string }>(`select action from audit_event where object = $1 order by seq`, [object]);

describe.each([
  ['plan', approvedPlan, 'plan'],
  ['progress report', approvedReport, 'progress_report'],
] as const)('the mark of the centre on an approved %s', (_name, made, table) => {
  it('is given with reasons and taken back, and what was approved stays so', async () => {
    const item = await made();
    expect(await seen('center', item)).toMatchObject({
      ...{ status: 'APPROVED', centreMark: 'WAITING', centreMarks: [], allowedCentreActs: ['ACCEPT', 'RETURN'] },
    });
    expect(await tried('center', 'returnByCentre', { ...item, ...told, reason: ' ' })).toBe('REASON_REQUIRED');
    expect(await tried('center', 'returnByCentre', { ...item, ...told, reasonCodes: [] })).toBe('REASON_CODE_REQUIRED');
    expect(await tried('center', 'returnByCentre', { ...item, ...told })).toBe('RETURNED');
    expect(await tried('admin', 'acceptByCentre', { items: [item] })).toBe('INVALID_TRANSITION');
    expect(await seen('officer', item)).toEqual({
      ...{ status: 'APPROVED', centreMark: 'RETURNED', allowedCentreActs: [] },
      centreMarks: [
        {
          ...{ number: 1, act: 'RETURN', ofVersion: 1, reason: told.reason, reasonCodes: ['INCOMPLETE', 'OTHER'] },
          ...{ actorName: 'ผู้ทดสอบ center', actorRole: 'CENTRE_OFFICER' },
        },
      ],
    });
    expect(await tried('admin', 'takeBackCentreMark', { ...item, number: 2 })).toBe('CONFLICT');
    expect(await tried('admin', 'takeBackCentreMark', { ...item, number: 1 })).toBe('WAITING');
    expect(await tried('admin', 'takeBackCentreMark', { ...item, number: 2 })).toBe('INVALID_TRANSITION');
    expect(await tried('admin', 'acceptByCentre', { items: [item] })).toBe('ACCEPTED');
    expect((await seen('director', item))?.centreMarks.map(({ act }) => act)).toEqual([
      'RETURN',
      'TAKE_BACK',
      'ACCEPT',
    ]);
    expect((await auditOf(`${table}:${item.id}`)).map(({ action }) => action)).toEqual([
      ...['centre-mark.return', 'centre-mark.take-back', 'centre-mark.accept'],
    ]);
  });

  it('is of one version: the next one waits again', async () => {
    const item = await made();
    expect(await tried('center', 'acceptByCentre', { items: [item] })).toBe('ACCEPTED');
    await app.database.query(`update ${table} set version = 2 where id = $1`, [item.id]);
    expect(await seen('center', item)).toMatchObject({
      ...{ centreMark: 'WAITING', allowedCentreActs: ['ACCEPT', 'RETURN'], centreMarks: [{ ofVersion: 1 }] },
    });
    expect(await tried('center', 'acceptByCentre', { items: [item] })).toBe('CONFLICT');
    expect(await tried('center', 'takeBackCentreMark', { ...item, version: 2, number: 1 })).toBe('INVALID_TRANSITION');
    expect(await tried('center', 'returnByCentre', { ...item, version: 2, ...told })).toBe('RETURNED');
  });

  it('is the centre’s to give, and no acceptance of what one approved oneself', async () => {
    const item = await made();
    for (const account of ['officer', 'head', 'director', 'analyst', 'executive'] as const)
      expect([account, await tried(account, 'acceptByCentre', { items: [item] })]).toEqual([account, 'FORBIDDEN']);
    await app.database.query(
      `update ${table} set approved_by = (select id from account where username = $2) where id = $1`,
      [item.id, testAccounts.center.username],
    );
    expect((await seen('center', item))?.allowedCentreActs).toEqual(['RETURN']);
    expect(await tried('center', 'acceptByCentre', { items: [item] })).toBe('FOUR_EYES');
    expect(await tried('admin', 'acceptByCentre', { items: [item] })).toBe('ACCEPTED');
  });

  it('is seen by its district and the city alone, names by those who work with them', async () => {
    const item = await made();
    expect(await tried('center', 'returnByCentre', { ...item, ...told })).toBe('RETURNED');
    expect(await seen('otherDirector', item)).toMatchObject({ centreMark: null, centreMarks: [] });
    for (const account of ['analyst', 'executive'] as const)
      expect(await seen(account, item)).toMatchObject({
        ...{ centreMark: 'RETURNED', centreMarks: [{ actorName: null, reason: told.reason }] },
      });
  });

  it('tells everybody of the district who talks with the centre', async () => {
    const item = await made();
    expect(await tried('center', 'returnByCentre', { ...item, ...told })).toBe('RETURNED');
    for (const account of ['officer', 'head', 'assistant', 'director'] as const) {
      const { notices } = await (
        await app.as(account)
      ).data<{ notices: { nodes: object[] } }>('{ notices(first: 1) { nodes { kind message planId reportId } } }');
      expect(notices.nodes).toEqual([
        expect.objectContaining({
          ...{ kind: 'CENTRE_RETURN', message: told.reason },
          [item.kind === 'PLAN' ? 'planId' : 'reportId']: item.id,
        }),
      ]);
    }
  });
});

describe('marks of the centre', () => {
  it('are given to several at once, to all or to none', async () => {
    const [plan, report, draft] = [
      await approvedPlan(),
      await approvedReport(1025),
      { ...(await approvedPlan()), id: (await insertPlan(app.database, own, 'DRAFT')).planId },
    ];
    expect(await tried('center', 'acceptByCentre', { items: [plan, draft, report] })).toBe('NOT_APPROVED');
    expect((await seen('center', plan))?.centreMark).toBe('WAITING');
    expect(await tried('center', 'acceptByCentre', { items: [plan, plan] })).toBe('INVALID_TRANSITION');
    expect(await tried('center', 'acceptByCentre', { items: Array(101).fill(plan) })).toBe('LIST_TOO_LONG');
    expect(await tried('center', 'acceptByCentre', { items: [plan, report] })).toBe('ACCEPTED');
    expect([(await seen('center', plan))?.centreMark, (await seen('center', report))?.centreMark]).toEqual([
      'ACCEPTED',
      'ACCEPTED',
    ]);
  });

  it('filter, order and group lists', async () => {
    const [one, other] = [await approvedPlan(1026), await approvedPlan(1026)];
    expect(await tried('center', 'acceptByCentre', { items: [one] })).toBe('ACCEPTED');
    const question = `{
      plans(filter: { districtCode: { eq: 1026 }, centreMark: { in: [ACCEPTED, WAITING] } }, orderBy: [{ field: CENTRE_MARK }]) {
        nodes { id centreMark } groups(groupBy: [CENTRE_MARK]) { nodes { key { centreMark } aggregate { count } } } } }`;
    expect(await (await app.as('center')).data(question)).toEqual({
      plans: {
        nodes: [
          { id: one.id, centreMark: 'ACCEPTED' },
          { id: other.id, centreMark: 'WAITING' },
        ],
        groups: {
          nodes: expect.arrayContaining([
            { key: { centreMark: 'ACCEPTED' }, aggregate: { count: 1 } },
            { key: { centreMark: 'WAITING' }, aggregate: { count: 1 } },
          ]),
        },
      },
    });
  });

  it('wait anew once an amendment of what the centre returned is approved', async () => {
    const { amendmentId } = await insertAmendment(app.database, own, 'ENDORSED');
    const [plan] = await app.database.query<{ id: string; version: number }>(
      'select plan.id, plan.version from plan join plan_amendment as amending on amending.plan_id = plan.id where amending.id = $1',
      [amendmentId],
    );
    const item: Marked = { kind: 'PLAN', ...plan! };
    expect(await tried('center', 'returnByCentre', { ...item, ...told })).toBe('RETURNED');
    const director = await app.as('director');
    await director.data(mutation('approvePlanAmendment', 'ApprovePlanAmendmentInput', '__typename'), {
      input: { amendmentId, version: 1 },
    });
    expect(await seen('officer', item)).toMatchObject({
      ...{ status: 'APPROVED', centreMark: 'WAITING', centreMarks: [{ act: 'RETURN', ofVersion: item.version }] },
    });
  });

  it('are kept: no act is changed or removed', async () => {
    const item = await approvedPlan();
    expect(await tried('center', 'acceptByCentre', { items: [item] })).toBe('ACCEPTED');
    await expect(app.database.query('update centre_mark set version = 9')).rejects.toThrow(/append/i);
  });
});
