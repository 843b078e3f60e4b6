import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  lateDistricts,
  lateYear,
  mutation,
  testAccounts,
  type TestAccountName,
  TestClient,
  type Waiting,
  withApp,
} from '../support/index.js';

const app = withApp();

const year = lateYear;
const { begin, plan, waiting, shown } = lateDistricts(() => app);
beforeEach(begin);

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
