/* eslint-disable max-lines -- one fixture serves reminders and what waits for somebody */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TokenScope } from '@sucharit/domain/access';
import {
  mutation,
  startTestApp,
  testAccounts,
  TestClient,
  type TestAccountName,
  type TestApp,
} from '../support/index.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const year = 2601;
/** A year whose six-month round is past and whose twelve-month round is to come: 1001 has an approved plan without reports, 1023 nothing. */
beforeEach(async () => {
  await app.database.query(
    'delete from notice; delete from progress_entry; delete from progress_report; delete from plan',
  );
  await app.database.query(
    `insert into reporting_round (fiscal_year, round, cut_off_on, opens_on, due_on, locks_on, source, confirmed) values
       ($1, 'SIX_MONTH', '2020-03-31', '2020-01-01', '2020-04-15', '2099-01-01', 'test', true),
       ($1, 'TWELVE_MONTH', '2099-01-01', '2020-01-01', '2099-02-01', '2099-03-01', 'test', true) on conflict do nothing`,
    [year],
  );
  await app.database.query(
    `insert into plan_deadline (fiscal_year, due_on, source, confirmed) values ($1, '2020-03-31', 'test', true) on conflict do nothing`,
    [year],
  );
  await plan(1001, 'APPROVED');
});

async function plan(code: number, status: string, submittedBy: TestAccountName | null = null): Promise<string> {
  const [row] = await app.database.query<{ id: string }>(
    `insert into plan (district_code, fiscal_year, status, approved_on, submitted_at, submitted_by, swot, no_gift_rules, objectives, goals, benefits, checklist)
     values ($1, $2, $3, case when $3 = 'APPROVED' then date '2020-01-01' end, case when $3 <> 'DRAFT' then timestamptz '2020-01-01' end,
       (select id from account where username = $4), '{"strengths":[],"weaknesses":[],"opportunities":[],"threats":[]}', '{}', '{}', '{}', '{}', '[]') returning id`,
    [code, year, status, submittedBy && testAccounts[submittedBy].username],
  );
  return row!.id;
}
interface Waiting {
  readonly count: number;
  readonly items: readonly {
    districtCode: number;
    fiscalYear: number;
    kind: string;
    action: string;
    remindedToday: boolean;
    dueOn: string;
  }[];
}
const waiting = async (account: TestAccountName): Promise<Waiting> =>
  (
    await (
      await app.as(account)
    ).data<{ waitingForMe: Waiting }>(
      `{ waitingForMe(fiscalYear: ${year}) { count items { districtCode fiscalYear kind action state dueOn remindedToday planId reportId district { nameTh } } } }`,
    )
  ).waitingForMe;
const shown = ({ items }: Waiting): string[] =>
  items.map(({ districtCode, kind, action }) => `${districtCode} ${kind} ${action}`);
const send = async (districtCodes: number[], more: object = {}, account: TestAccountName = 'center') =>
  (await app.as(account)).gql<{ sendReminders: { sent: number[]; alreadySent: number[]; notLate: number[] } }>(
    mutation('sendReminders', 'SendRemindersInput', 'sent alreadySent notLate'),
    { input: { fiscalYear: year, handIn: 'PLAN', districtCodes, ...more } },
  );
const notices = async (account: TestAccountName, filter = '') =>
  (
    await (
      await app.as(account)
    ).data<{
      notices: {
        totalCount: number;
        nodes: { id: string; message: string; read: boolean; districtCode: number; state: string }[];
      };
    }>(
      `{ notices${filter} { totalCount nodes { id districtCode fiscalYear handIn state dueOn message read sentAt district { nameTh } } } }`,
    )
  ).notices;

describe('what waits for me', () => {
  it('is all that is overdue or returned for the centre, the longest due first, and nothing for an analyst', async () => {
    const centre = await waiting('center');
    expect([centre.count, centre.items.length]).toEqual([99, 99]);
    expect(shown(centre)[0]).toBe('1002 PLAN REMIND');
    expect(new Set(centre.items.map(({ fiscalYear }) => fiscalYear))).toEqual(new Set([year]));
    expect(shown(centre)).toContain('1001 SIX_MONTH REMIND');
    expect(shown(centre)).not.toContain('1001 PLAN REMIND');
    const due = centre.items.map(({ dueOn }) => dueOn);
    expect(due).toEqual([...due].sort());
    expect(await waiting('analyst')).toEqual({ count: 0, items: [] });
  });

  it('is counted as what the centre may have at most: three things of each district', async () => {
    await app.database.query('delete from plan');
    await app.database.query(`update reporting_round set due_on = '2020-04-20' where fiscal_year = $1`, [year]);
    const query = `{ waitingForMe(fiscalYear: ${year}) { items { districtCode kind } } }`;
    const { data, text } = await (await app.as('center')).gql<{ waitingForMe: { items: unknown[] } }>(query);
    await app.database.query(
      `update reporting_round set due_on = '2099-02-01' where fiscal_year = $1 and round = 'TWELVE_MONTH'`,
      [year],
    );
    expect(data?.waitingForMe.items).toHaveLength(150);
    expect(JSON.parse(text)).toMatchObject({ extensions: { cost: { estimated: 300 } } });
  });

  it('is what to begin or go on with for the officer, and what others submitted for head and director', async () => {
    expect(shown(await waiting('officer'))).toEqual(['1023 PLAN BEGIN']);
    const id = await plan(1023, 'DRAFT');
    expect(shown(await waiting('officer'))).toEqual(['1023 PLAN CONTINUE']);
    await app.database.query(
      `update plan set status = 'SUBMITTED', submitted_by = (select id from account where username = $2) where id = $1`,
      [id, testAccounts.officer.username],
    );
    for (const [account, expected] of [
      ['officer', []],
      ['head', ['1023 PLAN REVIEW']],
      // Before the head has endorsed it, it is shown to the director and is no task yet.
      ['director', ['1023 PLAN AWAIT']],
      ['otherOfficer', ['1025 PLAN BEGIN']],
    ] as const)
      expect([account, shown(await waiting(account))]).toEqual([account, expected]);
    expect((await waiting('director')).count).toBe(0);
    await app.database.query(`update plan set status = 'ENDORSED', endorsed_at = now() where id = $1`, [id]);
    expect([shown(await waiting('head')), shown(await waiting('director')), (await waiting('director')).count]).toEqual(
      [[], ['1023 PLAN REVIEW'], 1],
    );
    await app.database.query(`update plan set status = 'SUBMITTED', endorsed_at = null where id = $1`, [id]);
    await app.database.query(
      'update plan set submitted_by = (select id from account where username = $2) where id = $1',
      [id, testAccounts.director.username],
    );
    // Who has the last word and submitted it cannot decide; it does not vanish from everybody's list.
    expect([shown(await waiting('director')), (await waiting('head')).count]).toEqual([['1023 PLAN RECALL'], 1]);
    for (const status of ['DRAFT', 'RETURNED']) {
      await app.database.query('update plan set status = $2 where id = $1', [id, status]);
      expect([shown(await waiting('officer')), await waiting('head'), await waiting('director')]).toEqual([
        ['1023 PLAN CONTINUE'],
        { count: 0, items: [] },
        { count: 0, items: [] },
      ]);
    }
  });

  it('tells for how many days it has waited for the decision, and how many are left until the due day', async () => {
    const asked = `{ waitingForMe(fiscalYear: ${year}) { items { kind action daysLeft waitsSince waitedDays } } }`;
    const item = async (account: TestAccountName) =>
      (await (await app.as(account)).data<{ waitingForMe: { items: object[] } }>(asked)).waitingForMe.items;
    // The day is that of Bangkok: 17:30 in UTC is half past midnight of the next one.
    const id = await plan(1023, 'SUBMITTED');
    const since = (days: number): string =>
      `(now() at time zone 'Asia/Bangkok')::date - ${days} - 1 + time '17:30' at time zone 'UTC'`;
    await app.database.query(`update plan set submitted_at = ${since(5)} where id = $1`, [id]);
    const [{ days, sent }] = (await app.database.query<{ days: number; sent: string }>(
      `select date '2020-03-31' - (now() at time zone 'Asia/Bangkok')::date as days, ((now() at time zone 'Asia/Bangkok')::date - 5)::text as sent`,
    )) as [{ days: number; sent: string }];
    expect(await item('head')).toEqual([
      { kind: 'PLAN', action: 'REVIEW', daysLeft: days, waitsSince: sent, waitedDays: 5 },
    ]);
    await app.database.query(`update plan set status = 'ENDORSED', endorsed_at = ${since(2)} where id = $1`, [id]);
    expect(await item('director')).toEqual([expect.objectContaining({ action: 'REVIEW', waitedDays: 2 })]);
    await app.database.query(`update plan set status = 'RETURNED', submitted_at = ${since(5)} where id = $1`, [id]);
    expect(await item('officer')).toEqual([
      { kind: 'PLAN', action: 'CONTINUE', daysLeft: days, waitsSince: null, waitedDays: null },
    ]);
  });

  it('leaves out what nobody can write any more because its round is closed', async () => {
    const id = await plan(1023, 'APPROVED');
    const turnAsked = `{ plan(id: "${id}") { reports { turn } } }`;
    const begins = `{ district(code: 1023) { handIns(fiscalYear: ${year}) { kind mayBegin daysLeft } } }`;
    const mayBegin = async (account: TestAccountName) =>
      (
        await (await app.as(account)).data<{ district: { handIns: { kind: string; mayBegin: boolean }[] } }>(begins)
      ).district.handIns
        .filter((one) => one.mayBegin)
        .map(({ kind }) => kind);
    const close = (locksOn: string) =>
      app.database.query(`update reporting_round set locks_on = $2 where fiscal_year = $1 and round = 'SIX_MONTH'`, [
        year,
        locksOn,
      ]);
    expect(shown(await waiting('officer'))).toEqual(['1023 SIX_MONTH BEGIN']);
    expect(await mayBegin('officer')).toEqual(['SIX_MONTH', 'TWELVE_MONTH']);
    for (const other of ['otherOfficer', 'head', 'director', 'center'] as const)
      expect([other, await mayBegin(other)]).toEqual([other, []]);
    await close('2020-05-01');
    expect([shown(await waiting('officer')), await mayBegin('officer')]).toEqual([[], ['TWELVE_MONTH']]);
    // A draft of the closed round, too.
    await app.database.query(
      `insert into progress_report (plan_id, district_code, fiscal_year, round, status) values ($1, 1023, $2, 'SIX_MONTH', 'DRAFT')`,
      [id, year],
    );
    const turns = async () => (await (await app.as('officer')).data<{ plan: object }>(turnAsked)).plan;
    expect([shown(await waiting('officer')), await turns()]).toEqual([[], { reports: [{ turn: null }] }]);
    await close('2099-01-01');
    expect([shown(await waiting('officer')), await turns()]).toEqual([
      ['1023 SIX_MONTH CONTINUE'],
      { reports: [{ turn: 'CONTINUE' }] },
    ]);
  });

  it('is no more for a token than its scopes let it do, whatever its holder has just asked', async () => {
    const question = `{ waitingForMe(fiscalYear: ${year}) { items { action } } }`;
    const client = await app.signIn('otherOfficer');
    expect(await client.data(question)).toEqual({ waitingForMe: { items: [{ action: 'BEGIN' }] } });
    const made = await client.data<{ createAccessToken: { token: string } }>(
      mutation('createAccessToken', 'CreateAccessTokenInput', 'token'),
      { input: { name: 'x', scopes: ['READ_FIGURES'] } },
    );
    const token = new TestClient(app.url, { authorization: `Bearer ${made.createAccessToken.token}` });
    expect(await token.data(question)).toEqual({ waitingForMe: { items: [] } });
  });
});

describe('what waits for me in all years', () => {
  const inAllYears = async (account: TestAccountName) =>
    await (
      await app.as(account)
    ).data<{
      workYears: { openingYear: number };
      waitingInAllYears: Waiting & { years: { fiscalYear: number; count: number; late: number }[] };
    }>(
      '{ workYears { openingYear } waitingInAllYears { count years { fiscalYear count late } items { districtCode fiscalYear kind action } } }',
    );
  const plainly = ({ waitingInAllYears: { items } }: Awaited<ReturnType<typeof inAllYears>>): string[] =>
    items.map(({ districtCode, fiscalYear, kind, action }) => `${districtCode} ${fiscalYear} ${kind} ${action}`);
  beforeEach(async () => {
    await app.database.query('delete from plan');
    await app.database.query('update work_years set chosen_year = 2602, first_year = 2600');
    await app.database.query(
      `insert into plan_deadline (fiscal_year, due_on, source, confirmed)
       select year, '2020-03-31', 'test', true from generate_series(2599, 2605) as year on conflict do nothing`,
    );
  });
  afterAll(() => app.database.query('delete from plan_deadline where fiscal_year <> $1', [year]));

  it('does not vanish when another district hands in a later year', async () => {
    const before = await inAllYears('officer');
    expect(plainly(before)).toEqual([2600, 2601, 2602, 2603].map((of) => `1023 ${of} PLAN BEGIN`));
    expect(before.workYears.openingYear).toBe(2602);
    const id = await plan(1001, 'APPROVED');
    for (const later of [2602, 2603, 2605]) {
      await app.database.query('update plan set fiscal_year = $2 where id = $1', [id, later]);
      expect(await inAllYears('officer')).toEqual(before);
    }
  });

  it('holds what was begun in any year, and what was not begun from the first year to the one after the opening year', async () => {
    const id = await plan(1023, 'RETURNED');
    await app.database.query('update plan set fiscal_year = 2599 where id = $1', [id]);
    expect(plainly(await inAllYears('officer'))).toContain('1023 2599 PLAN CONTINUE');
    expect(plainly(await inAllYears('otherOfficer'))).toEqual(
      [2600, 2601, 2602, 2603].map((of) => `1025 ${of} PLAN BEGIN`),
    );
    const centre = await inAllYears('center');
    // Of the year before the first one only the district that began something is asked for it.
    expect(centre.waitingInAllYears.years).toEqual([
      { fiscalYear: 2603, count: 50, late: 50 },
      { fiscalYear: 2602, count: 50, late: 50 },
      { fiscalYear: 2601, count: 100, late: 100 },
      { fiscalYear: 2600, count: 50, late: 50 },
      { fiscalYear: 2599, count: 1, late: 1 },
    ]);
    expect([centre.waitingInAllYears.count, centre.waitingInAllYears.items.length]).toEqual([251, 251]);
  });
});

describe('a reminder', () => {
  it('reaches the people of the late district alone, once a day, and is audited', async () => {
    await plan(1025, 'RETURNED');
    const first = await send([1023, 1025, 1001, 4711], { message: ' โปรดส่งแผน ' });
    expect(first.data?.sendReminders).toEqual({ sent: [1023, 1025], alreadySent: [], notLate: [1001, 4711] });
    expect((await send([1023])).data?.sendReminders).toEqual({ sent: [], alreadySent: [1023], notLate: [] });
    expect((await notices('officer')).nodes).toEqual([
      expect.objectContaining({
        districtCode: 1023,
        fiscalYear: year,
        handIn: 'PLAN',
        state: 'OVERDUE',
        dueOn: '2020-03-31',
        message: 'โปรดส่งแผน',
        read: false,
        district: { nameTh: 'หนองแขม' },
      }),
    ]);
    expect([(await notices('director')).totalCount, (await notices('center')).totalCount]).toEqual([1, 2]);
    // It says which of the two it is about, as it stood when it was sent.
    await app.database.query(`update plan set status = 'DRAFT' where district_code = 1025`);
    expect((await notices('otherOfficer')).nodes.map(({ districtCode, state }) => [districtCode, state])).toEqual([
      [1025, 'RETURNED'],
    ]);
    const events = await app.database.query<{ district_code: number }>(
      `select district_code from audit_event where action = 'notice.remind' order by seq desc limit 2`,
    );
    expect(events.map((event) => event.district_code).sort()).toEqual([1023, 1025]);
  });

  it('takes the district out of what the centre is waited for, until something changes', async () => {
    const isAsked = async (code: number): Promise<boolean> =>
      (await waiting('center')).items.some(({ districtCode, kind }) => districtCode === code && kind === 'PLAN');
    const id = await plan(1025, 'RETURNED');
    const before = (await waiting('center')).count;
    await send([1023, 1025]);
    expect([await isAsked(1023), await isAsked(1025), await isAsked(1002)]).toEqual([false, false, true]);
    expect((await waiting('center')).count).toBe(before - 2);
    // A day that passes is no change.
    await app.database.query(`update notice set sent_on = sent_on - 40, sent_at = sent_at - interval '40 days'`);
    expect([await isAsked(1023), await isAsked(1025)]).toEqual([false, false]);
    // Handed in and returned once more; another due day.
    await app.database.query(`update plan set submitted_at = now() - interval '1 day' where id = $1`, [id]);
    expect([await isAsked(1023), await isAsked(1025)]).toEqual([false, true]);
    await app.database.query(`update plan_deadline set due_on = '2020-04-30' where fiscal_year = $1`, [year]);
    expect(await isAsked(1023)).toBe(true);
    await send([1023]);
    expect(await isAsked(1023)).toBe(false);
    // Only the last reminder counts: the day that was set first is another one by now.
    await app.database.query(`update plan_deadline set due_on = '2020-03-31' where fiscal_year = $1`, [year]);
    expect(await isAsked(1023)).toBe(true);
  });

  it('stands with what is late: by how many days, and when and by whom it was last sent', async () => {
    await send([1023]);
    const standing = async (account: TestAccountName, code: number) =>
      (
        await (
          await app.as(account)
        ).data<{ district: { handIns: { kind: string; daysLate: number | null }[] } }>(
          `{ district(code: ${code}) { handIns(fiscalYear: ${year}) { kind daysLate remindable lastReminder { sentAt sentBy state } } } }`,
        )
      ).district.handIns;
    const [days] = await app.database.query<{ late: number }>(
      `select (now() at time zone 'Asia/Bangkok')::date - date '2020-03-31' as late`,
    );
    const [sent] = await app.database.query<{ at: string; name: string }>(
      `select to_char(n.sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, a.display_name as name from notice as n join account as a on a.id = n.sent_by`,
    );
    const lastReminder = { sentAt: sent?.at, sentBy: sent?.name, state: 'OVERDUE' };
    expect((await standing('center', 1023))[0]).toEqual({
      kind: 'PLAN',
      daysLate: days?.late,
      remindable: false,
      lastReminder,
    });
    expect((await standing('center', 1002))[0]).toMatchObject({ remindable: true, lastReminder: null });
    // Nothing is late of a round that is not due, and of a plan that came in time.
    expect((await standing('center', 1002))[2]).toMatchObject({ daysLate: null, remindable: false });
    expect((await standing('center', 1001))[0]).toMatchObject({ daysLate: null, remindable: false });
    // The district sees its own reminder, others none; analysts see no name; only the centre is offered to send one.
    expect((await standing('officer', 1023))[0]).toMatchObject({ remindable: false, lastReminder });
    expect((await standing('otherOfficer', 1023))[0]).toMatchObject({ remindable: false, lastReminder: null });
    expect((await standing('analyst', 1023))[0]).toMatchObject({
      remindable: false,
      lastReminder: { ...lastReminder, sentBy: null },
    });
    await app.database.query(`update plan set approved_on = '2020-04-10' where district_code = 1001`);
    expect((await standing('center', 1001))[0]).toMatchObject({ daysLate: 10, remindable: false });
  });

  it('is one also when two officers send it at the same moment', async () => {
    const answers = await Promise.all([send([1023]), send([1023], {}, 'admin'), send([1023])]);
    expect(answers.flatMap(({ data }) => data?.sendReminders.sent ?? [])).toEqual([1023]);
    expect((await notices('officer')).totalCount).toBe(1);
  });

  it('is read by each person for themselves, and by nobody else', async () => {
    await send([1023, 1025]);
    const { nodes } = await notices('officer');
    const all = (await notices('center')).nodes.map(({ id }) => id);
    const mark = async (ids: string[]) =>
      (
        await (
          await app.as('officer')
        ).data<{ markNoticesRead: { marked: number } }>(mutation('markNoticesRead', 'MarkNoticesReadInput', 'marked'), {
          input: { ids },
        })
      ).markNoticesRead.marked;
    expect([await mark([...all, 'x']), await mark([nodes[0]!.id])]).toEqual([1, 0]);
    const unread = '(filter: { read: { eq: false } })';
    expect([(await notices('officer', unread)).totalCount, (await notices('director', unread)).totalCount]).toEqual([
      0, 1,
    ]);
    expect(await app.database.query('select from notice_read')).toHaveLength(1);
  });

  it('goes to somebody, is bounded, and is sent by the centre', async () => {
    expect((await send([])).codes).toEqual(['INVALID_INPUT']);
    expect((await send([1023], { message: 'ก'.repeat(4_001) })).codes).toEqual(['TEXT_TOO_LONG']);
    expect((await send([1023], {}, 'director')).codes).toEqual(['FORBIDDEN']);
    expect((await notices('center')).totalCount).toBe(0);
  });

  it('is sent by a token that was made for it, not by one that sets rounds', async () => {
    const codesOf = async (scope: TokenScope): Promise<readonly string[]> => {
      const { createAccessToken } = await (
        await app.signIn('center')
      ).data<{ createAccessToken: { token: string } }>(
        mutation('createAccessToken', 'CreateAccessTokenInput', 'token'),
        { input: { name: 'script', scopes: [scope] } },
      );
      const script = app.anonymous.with({ authorization: `Bearer ${createAccessToken.token}` });
      const input = { fiscalYear: year, handIn: 'PLAN', districtCodes: [1023] };
      return (await script.gql(mutation('sendReminders', 'SendRemindersInput', 'sent'), { input })).codes;
    };
    expect([await codesOf('SET_ROUNDS'), await codesOf('SEND_REMINDERS')]).toEqual([['FORBIDDEN'], []]);
  });
});
