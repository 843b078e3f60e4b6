import { beforeAll, describe, expect, it } from '@jest/globals';
import { insertSummaryData, mutation, TestClient, type TestAccountName, withApp } from '../support/index.js';

const app = withApp();
let planId: string;
let reportId: string;
beforeAll(async () => {
  await insertSummaryData(app.database);
  [planId, reportId] = await Promise.all([
    idOf('select id from plan where district_code = 1025 and fiscal_year = 2566'),
    idOf('select id from progress_report where district_code = 1025'),
  ]);
});

async function idOf(query: string): Promise<string> {
  const [row] = await app.database.query<{ id: string }>(query);
  return row!.id;
}
interface Comment {
  readonly id: string;
  readonly section: string | null;
  readonly measureNumber: number | null;
  readonly body: string | null;
  readonly authorName: string;
  readonly authorRole: string;
  readonly withdrawnAt: string | null;
  readonly allowedActions: readonly string[];
}
const fields = 'id section measureNumber body authorName authorRole writtenAt withdrawnAt allowedActions';
const add = `mutation Add($input: AddCommentInput!) { addComment(input: $input) { comment { ${fields} } } }`;
const withdraw = `mutation Withdraw($input: WithdrawCommentInput!) { withdrawComment(input: $input) { comment { ${fields} } } }`;

const say = async (who: TestAccountName, input: object) =>
  (await (await app.as(who)).data<{ addComment: { comment: Comment } }>(add, { input })).addComment.comment;
const codeOf = async (who: TestAccountName, document: string, input: object): Promise<string | undefined> => {
  const { codes } = await (await app.as(who)).gql(document, { input });
  return codes[0];
};
const commentsSeenBy = async (who: TestAccountName): Promise<Comment[]> => {
  const { plan } = await (
    await app.as(who)
  ).data<{ plan: { comments: { nodes: Comment[] } } | null }>(
    `query ($id: ID!) { plan(id: $id) { comments(first: 100) { nodes { ${fields} } } } }`,
    { id: planId },
  );
  return plan?.comments.nodes ?? [];
};

describe('comments', () => {
  it('are read by a token that is for comments, and by none that is for figures', async () => {
    await say('center', { planId, section: 'SWOT', body: 'ไม่ใช่ตัวเลข' });
    const seenWith = async (scopes: string[]): Promise<unknown> => {
      const { createAccessToken: made } = await (
        await app.signIn('otherOfficer')
      ).data<{ createAccessToken: { token: string } }>(
        mutation('createAccessToken', 'CreateAccessTokenInput', 'token'),
        { input: { name: 'x', scopes } },
      );
      const client = new TestClient(app.url, { authorization: `Bearer ${made.token}` });
      return client.data('query ($id: ID!) { plan(id: $id) { comments { totalCount nodes { body } } } }', {
        id: planId,
      });
    };
    const none = { plan: { comments: { totalCount: 0, nodes: [] } } };
    const one = { plan: { comments: { totalCount: 1, nodes: [{ body: 'ไม่ใช่ตัวเลข' }] } } };
    expect([await seenWith(['READ_FIGURES']), await seenWith(['WRITE_COMMENTS'])]).toEqual([none, one]);
    await app.database.query('delete from plan_comment');
  });

  it('are exchanged by a district and the centre, at a section, a measure and a report', async () => {
    const asked = await say('center', { planId, section: 'RISKS', body: ' ขอเพิ่มความเสี่ยงด้านการอนุญาต ' });
    expect(asked).toMatchObject({
      section: 'RISKS',
      measureNumber: null,
      body: 'ขอเพิ่มความเสี่ยงด้านการอนุญาต',
      authorRole: 'CENTRE_OFFICER',
      allowedActions: ['WITHDRAW'],
    });
    await say('otherOfficer', { planId, measureNumber: 3, body: 'เพิ่มให้แล้ว' });
    await say('otherDirector', { reportId, measureNumber: 1, body: 'ขอหลักฐาน' });
    expect((await commentsSeenBy('otherOfficer')).map(({ body, allowedActions }) => [body, allowedActions])).toEqual([
      ['ขอเพิ่มความเสี่ยงด้านการอนุญาต', []],
      ['เพิ่มให้แล้ว', ['WITHDRAW']],
    ]);
    const { progressReport } = await (
      await app.as('admin')
    ).data<{ progressReport: { comments: { nodes: Comment[] } } }>(
      `query ($id: ID!) { progressReport(id: $id) { comments { nodes { body measureNumber } } } }`,
      { id: reportId },
    );
    expect(progressReport.comments.nodes).toEqual([{ body: 'ขอหลักฐาน', measureNumber: 1 }]);
  });

  it('are seen by nobody else, also when the plan is published', async () => {
    await app.database.query(`update plan set status = 'APPROVED', approved_on = '2023-04-25' where id = '${planId}'`);
    expect((await commentsSeenBy('analyst')).length).toBe(0);
    expect((await commentsSeenBy('officer')).length).toBe(0);
    expect((await commentsSeenBy('otherOfficer')).length).toBe(2);
    expect(await codeOf('analyst', add, { planId, body: 'x' })).toBe('FORBIDDEN');
    expect(await codeOf('officer', add, { planId, body: 'x' })).toBe('NOT_FOUND');
    await app.database.query(`update plan set status = 'RETURNED' where id = '${planId}'`);
    expect(await codeOf('officer', add, { planId, body: 'x' })).toBe('NOT_FOUND');
  });

  it('are refused where they say nothing or stand nowhere', async () => {
    const refused: [object, string][] = [
      [{ planId, body: ' ' }, 'TEXT_REQUIRED'],
      [{ planId, body: 'ก'.repeat(4001) }, 'TEXT_TOO_LONG'],
      [{ planId, reportId, body: 'x' }, 'INVALID_INPUT'],
      [{ body: 'x' }, 'INVALID_INPUT'],
      [{ planId, measureNumber: 99, body: 'x' }, 'NOT_FOUND'],
      [{ planId: 'no-id', body: 'x' }, 'NOT_FOUND'],
      [{ reportId, section: 'RISKS', body: 'x' }, 'INVALID_INPUT'],
    ];
    for (const [input, code] of refused)
      expect([input, await codeOf('otherOfficer', add, input)]).toEqual([input, code]);
  });

  it('are withdrawn by their author only, once, and leave their place behind', async () => {
    const { id } = await say('otherDirector', { planId, body: 'เขียนผิดที่' });
    expect(await codeOf('otherOfficer', withdraw, { commentId: id })).toBe('FORBIDDEN');
    expect(await codeOf('officer', withdraw, { commentId: id })).toBe('NOT_FOUND');
    const gone = (
      await (
        await app.as('otherDirector')
      ).data<{ withdrawComment: { comment: Comment } }>(withdraw, { input: { commentId: id } })
    ).withdrawComment.comment;
    expect(gone).toMatchObject({ id, body: null, allowedActions: [] });
    expect(gone.withdrawnAt).not.toBeNull();
    expect(await codeOf('otherDirector', withdraw, { commentId: id })).toBe('COMMENT_WITHDRAWN');
    const events = await app.database.query<{ action: string; detail: object }>(
      `select action, detail from audit_event where action like 'comment.%' order by seq desc limit 2`,
    );
    expect(events.map(({ action }) => action)).toEqual(['comment.withdraw', 'comment.add']);
    expect(JSON.stringify(events)).not.toContain('เขียนผิดที่');
  });

  it('are written once, however often the same command arrives', async () => {
    const input = { planId, body: 'ครั้งเดียว', idempotencyKey: 'comment-1' };
    const [first, second] = await Promise.all([say('otherOfficer', input), say('otherOfficer', input)]);
    expect(first.id).toBe(second.id);
    expect((await commentsSeenBy('center')).filter(({ body }) => body === 'ครั้งเดียว')).toHaveLength(1);
  });
});

describe('the history of a plan', () => {
  const seen = `query ($id: ID!) { plan(id: $id) { version status lastSavedByName lastSavedByRole unreviewed
    timeline { number kind actorName actorRole reason revision }
    versions { number changes { section field measureNumber before after } } } }`;
  interface History {
    readonly plan: {
      readonly version: number;
      readonly status: string;
      readonly lastSavedByName: string | null;
      readonly lastSavedByRole: string | null;
      readonly unreviewed: readonly string[];
      readonly timeline: readonly Record<string, unknown>[];
      readonly versions: readonly { number: number; changes: readonly Record<string, unknown>[] }[];
    };
  }
  const historyFor = async (who: TestAccountName, id: string): Promise<History['plan']> =>
    (await (await app.as(who)).data<History>(seen, { id })).plan;
  const step = async (who: TestAccountName, name: string, id: string, besides: object = {}): Promise<unknown> => {
    const { version } = await historyFor('center', id);
    const type = { savePlan: 'SavePlanInput', returnPlan: 'ReturnPlanInput', approvePlan: 'ApprovePlanInput' }[name];
    const { codes } = await (
      await app.as(who)
    ).gql(mutation(name, type ?? 'PlanStepInput'), { input: { planId: id, version, ...besides } });
    return codes[0];
  };

  it('tells who did what, and field by field what changed between two versions', async () => {
    expect(await step('otherOfficer', 'savePlan', planId, { goals: ['บุคลากรสุจริต'] })).toBeUndefined();
    expect(await step('otherOfficer', 'submitPlan', planId)).toBeUndefined();
    expect(await step('otherDirector', 'returnPlan', planId, { reason: ' ขอเป้าหมายที่วัดได้ ' })).toBeUndefined();
    expect(await step('otherOfficer', 'savePlan', planId, { goals: ['ไม่มีเรื่องร้องเรียน'] })).toBeUndefined();
    expect(await step('otherOfficer', 'submitPlan', planId)).toBeUndefined();
    for (const approvedOn of ['2021-09-30', '2999-01-01'])
      expect(await step('otherDirector', 'approvePlan', planId, { approvedOn })).toBe('APPROVAL_DAY_OUT_OF_RANGE');
    expect(await step('otherDirector', 'approvePlan', planId, { approvedOn: '2023-04-25' })).toBeUndefined();
    const history = await historyFor('center', planId);
    expect(
      history.timeline.map(({ kind, actorRole, reason, revision }) => [kind, actorRole, reason, revision]),
    ).toEqual([
      ['SUBMIT', 'DISTRICT_OFFICER', null, 1],
      ['RETURN', 'DISTRICT_DIRECTOR', 'ขอเป้าหมายที่วัดได้', 1],
      ['SUBMIT', 'DISTRICT_OFFICER', null, 2],
      ['APPROVE', 'DISTRICT_DIRECTOR', null, 2],
    ]);
    expect(history.versions.map(({ number }) => number)).toEqual([1, 2]);
    expect(history.versions[0]!.changes).toContainEqual({
      section: 'MEASURES',
      field: 'measures.1.title',
      measureNumber: 1,
      before: [],
      after: ['มาตรการ 1'],
    });
    expect(history.versions[1]!.changes).toEqual([
      { section: 'AIMS', field: 'goals', measureNumber: null, before: ['บุคลากรสุจริต'], after: ['ไม่มีเรื่องร้องเรียน'] },
    ]);
    expect(history.lastSavedByRole).toBe('DISTRICT_DIRECTOR');
    expect(history.timeline.every(({ actorName }) => typeof actorName === 'string')).toBe(true);
  });

  it('stays with the district and the centre when the plan is published; analysts see no names', async () => {
    const analyst = await historyFor('analyst', planId);
    expect(analyst.timeline.map(({ actorName, actorRole }) => [actorName, actorRole])[0]).toEqual([
      null,
      'DISTRICT_OFFICER',
    ]);
    expect(analyst.lastSavedByName).toBeNull();
    expect(await historyFor('officer', planId)).toMatchObject({
      timeline: [],
      versions: [],
      lastSavedByName: null,
      lastSavedByRole: null,
    });
  });

  it('is never rewritten, not even by the owner of the tables', async () => {
    for (const statement of [
      'update plan_revision set number = 9',
      'update plan_step set at = now()',
      'truncate plan_step',
      'truncate plan_comment cascade',
    ])
      await expect(app.database.query(statement)).rejects.toThrow(/append-only/);
  });

  it("begins a plan with last year's, marks what must be rewritten, and takes it in only when that is done", async () => {
    const copy = 'mutation ($input: CreatePlanInput!) { copyPlan(input: $input) { plan { id } } }';
    const input = { districtCode: 1025, fiscalYear: 2567 };
    expect(await codeOf('officer', copy, input)).toBe('NOT_FOUND');
    expect(await codeOf('otherOfficer', copy, { ...input, fiscalYear: 2560 })).toBe('NO_PLAN_TO_COPY');
    const { copyPlan } = await (
      await app.as('otherOfficer')
    ).data<{ copyPlan: { plan: { id: string } } }>(copy, { input });
    expect(await codeOf('otherOfficer', copy, input)).toBe('PLAN_EXISTS');
    const { id } = copyPlan.plan;
    const copied = await historyFor('otherOfficer', id);
    expect(copied).toMatchObject({ status: 'DRAFT', unreviewed: ['AIMS', 'MEASURES'] });
    expect(copied.timeline.map(({ kind }) => kind)).toEqual(['COPY']);
    const { plan } = await (
      await app.as('otherOfficer')
    ).data<{ plan: { goals: string[]; measures: { title: string; budget: string | null }[]; priorYearIta: object } }>(
      'query ($id: ID!) { plan(id: $id) { goals measures { title budget } priorYearIta { fiscalYear total } } }',
      { id },
    );
    expect(plan.goals).toEqual(['ไม่มีเรื่องร้องเรียน']);
    expect(plan.measures).toHaveLength(8);
    expect(plan.measures.every(({ budget }) => budget === null)).toBe(true);
    expect(plan.priorYearIta).toEqual({ fiscalYear: 2566, total: '85.25' });

    expect(await step('otherOfficer', 'submitPlan', id)).toBe('PLAN_COPIED_PARTS');
    const written = { corruptionSituation: 'ปีนี้ไม่มีเรื่องร้องเรียน', confirmed: ['AIMS'] };
    expect(await step('otherOfficer', 'savePlan', id, written)).toBeUndefined();
    expect((await historyFor('otherOfficer', id)).unreviewed).toEqual(['MEASURES']);
    expect(await step('otherOfficer', 'savePlan', id, { confirmed: ['MEASURES'] })).toBeUndefined();
    expect(await step('otherOfficer', 'submitPlan', id)).toBeUndefined();
  });
});
