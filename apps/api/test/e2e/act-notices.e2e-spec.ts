import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  connectAsApi,
  insertAmendment,
  insertPlan,
  insertReport,
  mutation,
  TestClient,
  testAccounts,
  type TestAccountName,
  withApp,
} from '../support/index.js';

const app = withApp();
beforeEach(() => app.database.query('delete from notice'));

const own = 1023;
const people = ['officer', 'head', 'director', 'otherOfficer', 'otherDirector', 'center', 'analyst'] as const;

/** Takes a step as an account, which has to be let through. */
async function step(account: TestAccountName, name: string, id: string, more: object = {}): Promise<void> {
  const isPlan = name.endsWith('Plan');
  const [row] = await app.database.query<{ version: number }>(
    `select version from ${isPlan ? 'plan' : 'progress_report'} where id = $1`,
    [id],
  );
  const about = isPlan ? 'Plan' : 'Report';
  const type = name.startsWith('return')
    ? `Return${about}Input`
    : name === 'approvePlan'
      ? 'ApprovePlanInput'
      : `${about}StepInput`;
  await (
    await app.as(account)
  ).data(mutation(name, type, `${about.toLowerCase()} { status }`), {
    input: { [`${about.toLowerCase()}Id`]: id, version: row!.version, ...more },
  });
}
const comment = async (account: TestAccountName, input: object): Promise<void> => {
  await (
    await app.as(account)
  ).data(mutation('addComment', 'AddCommentInput', 'comment { id }'), { input: { body: 'ขอรายละเอียด', ...input } });
};

interface Seen {
  readonly id: string;
  readonly kind: string;
  readonly read: boolean;
}
const fields =
  'id kind districtCode fiscalYear handIn dueOn state message sentBy read planId reportId amendmentId measure { number title } district { nameTh }';
const noticesOf = async (account: TestAccountName): Promise<Seen[]> =>
  (await (await app.as(account)).data<{ notices: { nodes: Seen[] } }>(`{ notices { nodes { ${fields} } } }`)).notices
    .nodes;
/** The kinds of what each of the people has not read; who has nothing is left out. */
async function unread(): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const account of people) {
    const kinds = (await noticesOf(account)).filter(({ read }) => !read).map(({ kind }) => kind);
    if (kinds.length > 0) all[account] = kinds;
  }
  return all;
}
const forget = () => app.database.query('delete from notice');

describe('a plan', () => {
  it('tells whoever decides next of what was submitted, and the officer of what became of it', async () => {
    const { planId, fiscalYear } = await insertPlan(app.database, own, 'DRAFT');
    await step('officer', 'submitPlan', planId);
    expect(await noticesOf('head')).toEqual([
      {
        id: expect.any(String),
        kind: 'SUBMIT',
        districtCode: own,
        fiscalYear,
        handIn: 'PLAN',
        dueOn: null,
        state: null,
        message: '',
        sentBy: expect.stringContaining('officer'),
        read: false,
        planId,
        reportId: null,
        amendmentId: null,
        measure: null,
        district: { nameTh: 'หนองแขม' },
      },
    ]);
    expect(await unread()).toEqual({ head: ['SUBMIT'] });
    await forget();
    await step('head', 'returnPlan', planId, { reason: ' ขาดกิจกรรม ' });
    expect(await noticesOf('officer')).toEqual([expect.objectContaining({ kind: 'RETURN', message: 'ขาดกิจกรรม' })]);
    expect(await unread()).toEqual({ officer: ['RETURN'] });
    await step('officer', 'submitPlan', planId);
    await forget();
    await step('head', 'endorsePlan', planId);
    expect(await unread()).toEqual({ officer: ['ENDORSE'], director: ['ENDORSE'] });
    await forget();
    await step('director', 'approvePlan', planId);
    expect(await unread()).toEqual({ officer: ['APPROVE'] });
  });

  it('tells whose turn it was that it was recalled, and never who acted', async () => {
    const { planId } = await insertPlan(app.database, own, 'SUBMITTED');
    await step('officer', 'recallPlan', planId);
    expect(await unread()).toEqual({ head: ['RECALL'] });
    await forget();
    // The head submits; it is the head's turn by the table, and nobody is told of one's own act.
    await step('head', 'submitPlan', planId);
    expect(await unread()).toEqual({});
  });

  it('tells nobody of a step that is refused', async () => {
    const { planId } = await insertPlan(app.database, own, 'SUBMITTED');
    const { codes } = await (
      await app.as('officer')
    ).gql(mutation('endorsePlan', 'PlanStepInput', 'plan { status }'), { input: { planId, version: 1 } });
    expect(codes).toEqual(['FORBIDDEN']);
    expect(await app.database.query('select from notice')).toEqual([]);
  });
});

describe('an amendment of a plan', () => {
  const act = async (account: TestAccountName, name: string, id: string, more: object = {}): Promise<void> => {
    const [row] = await app.database.query<{ version: number }>('select version from plan_amendment where id = $1', [
      id,
    ]);
    const type = { approve: 'ApprovePlanAmendmentInput', return: 'ReturnPlanAmendmentInput' }[name];
    await (
      await app.as(account)
    ).data(mutation(`${name}PlanAmendment`, type ?? 'PlanAmendmentStepInput', 'amendment { status }'), {
      input: { amendmentId: id, version: row!.version, ...more },
    });
  };

  it('tells whoever decides next by its own way, and names itself beside its plan', async () => {
    const { amendmentId } = await insertAmendment(app.database, own, 'DRAFT');
    await act('officer', 'submit', amendmentId);
    expect(await unread()).toEqual({ head: ['SUBMIT'] });
    expect(await noticesOf('head')).toEqual([
      expect.objectContaining({ amendmentId, planId: expect.any(String), reportId: null, handIn: 'PLAN' }),
    ]);
    await forget();
    await act('head', 'return', amendmentId, { reason: 'ขาดเหตุผล' });
    expect(await unread()).toEqual({ officer: ['RETURN'] });
    // One that changes nothing material waits for the director alone.
    await app.database.query(
      `update plan_amendment set base = content || '{"foreword": "เดิม"}', status = 'SUBMITTED', material = false where id = $1`,
      [amendmentId],
    );
    await forget();
    await act('officer', 'recall', amendmentId);
    expect(await unread()).toEqual({ director: ['RECALL'] });
    await forget();
    await act('officer', 'withdraw', amendmentId);
    expect(await unread()).toEqual({});
  });
});

it('a report tells the director of what was submitted, and the officer of what became of it, with its round', async () => {
  const { reportId, planId } = await insertReport(app.database, own, 'DRAFT');
  await step('officer', 'submitProgressReport', reportId);
  expect(await noticesOf('director')).toEqual([
    expect.objectContaining({ kind: 'SUBMIT', handIn: 'SIX_MONTH', planId, reportId }),
  ]);
  expect(await unread()).toEqual({ director: ['SUBMIT'] });
  await step('director', 'returnProgressReport', reportId, { reason: 'ข้อ 2' });
  await step('officer', 'submitProgressReport', reportId);
  await step('officer', 'recallProgressReport', reportId);
  await step('officer', 'submitProgressReport', reportId);
  await step('director', 'approveProgressReport', reportId);
  // The latest first.
  expect(await unread()).toEqual({
    officer: ['APPROVE', 'RETURN'],
    director: ['SUBMIT', 'RECALL', 'SUBMIT', 'SUBMIT'],
  });
});

describe('a comment', () => {
  it('tells the others of the district, where it stands, and not what it says', async () => {
    const { planId, measureIds } = await insertPlan(app.database, own, 'DRAFT');
    await comment('head', { planId, measureId: measureIds[1] });
    expect(await unread()).toEqual({ officer: ['COMMENT'], director: ['COMMENT'] });
    expect(await noticesOf('officer')).toEqual([
      expect.objectContaining({ planId, reportId: null, measure: { number: 2, title: 'มาตรการ 2' }, message: '' }),
    ]);
    await app.database.query('delete from measure where id = $1', [measureIds[1]]);
    expect(await noticesOf('officer')).toEqual([expect.objectContaining({ planId, measure: null })]);
  });

  it('of the centre tells the whole district, and on a report names its round', async () => {
    const { reportId, planId } = await insertReport(app.database, own, 'DRAFT');
    await comment('center', { reportId });
    expect(await unread()).toEqual({ officer: ['COMMENT'], head: ['COMMENT'], director: ['COMMENT'] });
    expect(await noticesOf('head')).toEqual([
      expect.objectContaining({ handIn: 'SIX_MONTH', reportId, planId, measure: null }),
    ]);
  });
});

describe('a notice', () => {
  it('is read by each person for themselves, and marked by none who is not told', async () => {
    const { planId } = await insertPlan(app.database, own, 'DRAFT');
    await comment('center', { planId });
    const ids = (await noticesOf('officer')).map(({ id }) => id);
    const mark = async (account: TestAccountName) =>
      (
        await (
          await app.as(account)
        ).data<{ markNoticesRead: { marked: number } }>(mutation('markNoticesRead', 'MarkNoticesReadInput', 'marked'), {
          input: { ids },
        })
      ).markNoticesRead.marked;
    expect([await mark('officer'), await mark('officer'), await mark('otherOfficer'), await mark('center')]).toEqual([
      1, 0, 0, 0,
    ]);
    expect(await unread()).toEqual({ head: ['COMMENT'], director: ['COMMENT'] });
  });

  it('of an act is no reminder: the centre is asked to remind, and the district has had none', async () => {
    const { planId, fiscalYear } = await insertPlan(app.database, own, 'SUBMITTED');
    await app.database.query(
      `insert into plan_deadline (fiscal_year, due_on, source, confirmed) values ($1, '2020-03-31', 'test', true)`,
      [fiscalYear],
    );
    await step('head', 'returnPlan', planId, { reason: 'ขาดกิจกรรม' });
    const { waitingForMe, district } = await (
      await app.as('center')
    ).data<{
      waitingForMe: { items: { districtCode: number; kind: string }[] };
      district: { handIns: object[] };
    }>(`{ waitingForMe(fiscalYear: ${fiscalYear}) { items { districtCode kind action remindedOn } }
      district(code: ${own}) { handIns(fiscalYear: ${fiscalYear}) { kind remindable lastReminder { id } } } }`);
    expect(waitingForMe.items.find(({ districtCode, kind }) => districtCode === own && kind === 'PLAN')).toEqual({
      ...{ districtCode: own, kind: 'PLAN', action: 'REMIND', remindedOn: null },
    });
    expect(district.handIns[0]).toEqual({ kind: 'PLAN', remindable: true, lastReminder: null });
    const { sendReminders } = await (
      await app.as('center')
    ).data<{ sendReminders: { sent: number[] } }>(mutation('sendReminders', 'SendRemindersInput', 'sent'), {
      input: { fiscalYear, handIn: 'PLAN', districtCodes: [own] },
    });
    expect(sendReminders.sent).toEqual([own]);
    expect(await unread()).toEqual({
      officer: ['REMINDER', 'RETURN'],
      head: ['REMINDER'],
      director: ['REMINDER'],
      center: ['REMINDER'],
      analyst: ['REMINDER'],
    });
  });

  it('is not for a token that reads figures', async () => {
    const { planId } = await insertPlan(app.database, own, 'DRAFT');
    await comment('center', { planId });
    const tokenOf = async (scopes: string[]) => {
      const { createAccessToken } = await (
        await app.signIn('officer')
      ).data<{ createAccessToken: { token: string } }>(
        mutation('createAccessToken', 'CreateAccessTokenInput', 'token'),
        { input: { name: scopes.join(), scopes } },
      );
      const client = new TestClient(app.url, { authorization: `Bearer ${createAccessToken.token}` });
      return client.data('{ notices { totalCount } }');
    };
    expect(await tokenOf(['READ_FIGURES'])).toEqual({ notices: { totalCount: 0 } });
  });

  it('is kept from others by the database too, whatever is asked of it', async () => {
    const { planId } = await insertPlan(app.database, own, 'DRAFT');
    await step('officer', 'submitPlan', planId);
    const [{ officer, head }] = (await app.database.query(
      `select (select id from account where username = $1) as officer, (select id from account where username = $2) as head`,
      [testAccounts.officer.username, testAccounts.head.username],
    )) as [{ officer: string; head: string }];
    const api = await connectAsApi(app.database);
    const seenBy = async (scope: string, role: string, district: string, account: string): Promise<number> => {
      await api.query(
        `select set_config('app.scope', $1, false), set_config('app.role', $2, false), set_config('app.district', $3, false),
           set_config('app.account', $4, false)`,
        [scope, role, district, account],
      );
      return (await api.query<{ count: number }>('select count(*)::int from notice')).rows[0]!.count;
    };
    expect([
      await seenBy('district', 'DISTRICT_HEAD', '1023', head),
      await seenBy('district', 'DISTRICT_HEAD', '1025', head),
      await seenBy('district', 'DISTRICT_HEAD', '1023', officer),
      await seenBy('district', 'DISTRICT_DIRECTOR', '1023', head),
      await seenBy('city', 'CENTRE_ADMIN', '', head),
    ]).toEqual([1, 0, 0, 0, 0]);
    await api.end();
  });
});
