import { beforeAll, describe, expect, it } from '@jest/globals';
import type { KeepStatisticsHandler } from '../../src/features/statistics/keep-statistics.handler.js';
import type { TestAccountName } from '../support/accounts.js';
import {
  dataStatements,
  insertFigures,
  randomBudget,
  statementsDuring,
  until,
  type TestClient,
  withApp,
} from '../support/index.js';

const app = withApp({ environment: { RUN_WORKER: 'true' } });
let centre: TestClient;
beforeAll(async () => {
  await insertFigures(app.database);
  centre = await app.as('center');
});

const moment = async (): Promise<string> =>
  (
    await app.database.query<{ at: string }>(
      `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`,
    )
  )[0]!.at;

/** The same figures every run: a small generator of numbers below a bound (mulberry32). */
function chances(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const edits: readonly ((chance: (below: number) => number) => string)[] = [
  (c) => `update plan set status = 'APPROVED', approved_on = '2022-11-02' where district_code % 3 = ${c(3)}`,
  (c) =>
    `update plan set status = (array['DRAFT', 'SUBMITTED', 'RETURNED'])[${1 + c(3)}] where district_code % 4 = ${c(4)}`,
  (c) =>
    `update plan set status = (array['DRAFT', 'APPROVED'])[${1 + c(2)}], approved_on = '2022-11-02' where district_code in (1023, 1025)`,
  (c) => `update measure set title = 'ใหม่ ${c(100)}', ${randomBudget(c(3))} where district_code % 5 = ${c(5)}`,
  (c) =>
    `update measure set current_percent = ${c(100)}, current_status = 'IN_PROGRESS', approved_percent = ${c(100)} where district_code % 3 = ${c(3)}`,
  (c) =>
    `update progress_report set status = (array['APPROVED', 'RETURNED'])[${1 + c(2)}] where district_code % 3 = ${c(3)}`,
  (c) => `update progress_entry set percent = ${c(100)}, done = 'ทำ ${c(9)}' where district_code % 2 = ${c(2)}`,
  (c) => `delete from progress_entry where district_code = ${1001 + c(50)}`,
  (c) =>
    `update ita_result set published_total = ${c(9000)} / 100.0, difference_class = 'EXACT', difference = 0 where district_code % 4 = ${c(4)}`,
  (c) =>
    `update ita_result set published_total = null, difference_class = null, difference = null where district_code % 4 = ${c(4)}`,
  (c) => `update district set zone = (array['EAST', 'NORTH', 'SOUTH'])[${1 + c(3)}] where code % 7 = ${c(7)}`,
  (c) => `update reporting_round set due_on = opens_on + ${c(300)} where round = 'SIX_MONTH'`,
  (c) => `delete from risk where district_code = ${1001 + c(50)}`,
];

/** Questions of every kind: filters, orders, groups, aggregates, relations, figures of the city. */
const questions: readonly string[] = [
  `plans(asOf: $asOf, first: 25, orderBy: [{ field: STATUS }, { field: DISTRICT_CODE }], filter: { measures: { aggregate: { count: { gt: 3 } } } }) {
    totalCount aggregate { count } groups(groupBy: [STATUS, FISCAL_YEAR]) { nodes { key { status fiscalYear } aggregate { count averagePercentComplete { average } } } }
    nodes { id status version averagePercentComplete district { zone } measures { number title budget percentComplete }
      risks { number description } reports { round status entries { percentComplete done measure { title } } } priorYearIta { total } } }`,
  `measures(asOf: $asOf, first: 40, orderBy: [{ field: PERCENT_COMPLETE, direction: DESC }], filter: { title: { contains: "ใหม่" }, plan: { fiscalYear: { gte: 2565 } } }) {
    totalCount aggregate { budget { sum } percentComplete { average } } nodes { id title percentComplete progressStatus plan { status } } }`,
  'measures(asOf: $asOf, first: 20, filter: { search: "ใหม่ 1" }) { totalCount nodes { id title } }',
  'plans(asOf: $asOf, first: 20, filter: { search: "หนอง" }) { totalCount nodes { id } }',
  'risks(asOf: $asOf, first: 20) { totalCount nodes { id description plan { status } } }',
  `progressReports(asOf: $asOf, first: 30, filter: { entries: { some: { percentComplete: { gt: 30 } } } }) {
    totalCount nodes { id status entries { percentComplete done measure { number } } plan { status } } }`,
  `itaResults(asOf: $asOf, first: 30, orderBy: [{ field: TOTAL }]) {
    totalCount aggregate { total { average maximum } } nodes { id total published { total differenceClass } instruments { score } indicators { score } district { zone } } }`,
  `districts(asOf: $asOf, first: 50, filter: { zone: { in: [EAST, NORTH] } }) {
    totalCount nodes { code zone plan(fiscalYear: 2566) { status } ita(fiscalYear: 2565) { published { total } } handIns(fiscalYear: 2566) { kind state dueOn } } }`,
  `cityStatistics(asOf: $asOf, fiscalYear: 2566) { districtCount plans { approved submitted draft missing }
    measures { total completed inProgress notStarted cannotProceed averagePercentComplete }
    byZone { zone districtCount averageItaTotal averagePercentComplete } byDimension { dimension measureCount averagePercentComplete budget }
    ita { count average median minimum maximum levels { level count } } handIns { kind onTime late returned overdue open } }`,
  'reportingRounds(asOf: $asOf, fiscalYear: 2566) { round dueOn }',
];
const document = `query ($asOf: AsOf) { ${questions.map((question, index) => `q${index}: ${question}`).join('\n')} }`;
const roles: readonly TestAccountName[] = ['center', 'analyst', 'officer', 'otherOfficer'];

describe('figures as of a moment', () => {
  it('are what the same caller was given at that moment, for every role', async () => {
    const chance = chances(256);
    const then: { at: string; answers: unknown[] }[] = [];
    for (let step = 0; step < 6; step += 1) {
      const statements = Array.from({ length: 1 + chance(3) }, () => edits[chance(edits.length)]!(chance));
      await app.database.query(`begin; ${statements.join(';')}; commit`);
      const answers = await Promise.all(roles.map(async (role) => (await app.as(role)).data(document)));
      then.push({ at: await moment(), answers });
    }
    for (const { at, answers } of then)
      expect(
        await Promise.all(roles.map(async (role) => (await app.as(role)).data(document, { asOf: { at } }))),
      ).toEqual(answers);
    // The steps are not all alike, nor are the roles.
    expect(
      new Set(then.flatMap(({ answers }) => answers.map((answer) => JSON.stringify(answer)))).size,
    ).toBeGreaterThan(15);
  });

  it('show what was public then and is returned now, and hide what is public now and was a draft', async () => {
    const other = await app.as('otherOfficer');
    const status = async (client: TestClient, at?: string): Promise<unknown> => {
      const data = await client.data<{ plans: { nodes: { status: string }[] } }>(
        `query ($asOf: AsOf) { plans(asOf: $asOf, filter: { districtCode: { eq: 1023 }, fiscalYear: { eq: 2566 } }) { nodes { status } } }`,
        { asOf: at ? { at } : null },
      );
      return data.plans.nodes.map((node) => node.status);
    };
    const change = (to: string): Promise<unknown> =>
      app.database.query(
        `update plan set status = '${to}', approved_on = '2022-11-02' where district_code = 1023 and fiscal_year = 2566`,
      );
    await change('DRAFT');
    const draft = await moment();
    await change('APPROVED');
    const approved = await moment();
    await change('RETURNED');
    expect([await status(other), await status(other, approved), await status(other, draft)]).toEqual([
      [],
      ['APPROVED'],
      [],
    ]);
    expect([await status(centre), await status(centre, draft)]).toEqual([['RETURNED'], ['DRAFT']]);
    await change('APPROVED');
    expect([await status(other), await status(other, draft)]).toEqual([['APPROVED'], []]);
  });

  it('are read by one statement, of two moments side by side, and the present reads what it always read', async () => {
    const at = await moment();
    await app.database.query(`update ita_result set source = 'later'`);
    const texts = dataStatements(
      await statementsDuring(async () => {
        const data = await centre.data<Record<'before' | 'now', { nodes: { source: string }[] }>>(
          `query ($asOf: AsOf) { before: itaResults(first: 1, asOf: $asOf) { nodes { source } } now: itaResults(first: 1) { nodes { source } } }`,
          { asOf: { at } },
        );
        expect(data.now.nodes).toEqual([{ source: 'later' }]);
        expect(data.before.nodes).not.toEqual(data.now.nodes);
      }),
    );
    expect(texts).toHaveLength(1);
    for (const fiscalYear of [2565, 2566])
      await app.get<KeepStatisticsHandler>('KeepStatisticsHandler').handle({ fiscalYear });
    const present = dataStatements(await statementsDuring(() => centre.data(document)));
    expect(present).toHaveLength(1);
    expect(present[0]).not.toMatch(/_history|app_moment|recorded_/);
  });

  it('offer no action', async () => {
    const actions = (asOf: object | null): Promise<{ plans: { nodes: { allowedActions: string[] }[] } }> =>
      centre.data('query ($asOf: AsOf) { plans(first: 100, asOf: $asOf) { nodes { allowedActions } } }', { asOf });
    const all = (data: Awaited<ReturnType<typeof actions>>): string[] =>
      data.plans.nodes.flatMap(({ allowedActions }) => allowedActions);
    expect(all(await actions(null))).not.toEqual([]);
    expect(all(await actions({ at: await moment() }))).toEqual([]);
  });

  it('are paged without losing or repeating a row while rows change, and a cursor belongs to its moment', async () => {
    const at = await moment();
    const page = (after: string | null, asOf: object | null) =>
      centre.gql<{ measures: { pageInfo: { endCursor: string; hasNextPage: boolean }; nodes: { id: string }[] } }>(
        `query ($after: String, $asOf: AsOf) { measures(first: 100, after: $after, asOf: $asOf, orderBy: [{ field: TITLE }]) { pageInfo { endCursor hasNextPage } nodes { id } } }`,
        { after, asOf },
      );
    const whole = await app.database.query<{ id: string }>('select id from measure');
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { data } = await page(after, { at });
      seen.push(...data!.measures.nodes.map(({ id }) => id));
      await app.database.query(
        `update measure set title = md5(random()::text) where district_code = ${1001 + (seen.length % 50)};
         delete from measure where district_code = ${1001 + (seen.length % 50)} and id not in (select measure_id from progress_entry)`,
      );
      more = data!.measures.pageInfo.hasNextPage;
      after = data!.measures.pageInfo.endCursor;
    }
    expect([...seen].sort()).toEqual(whole.map(({ id }) => id).sort());
    const { data } = await page(null, { at });
    const cursor = data!.measures.pageInfo.endCursor;
    expect((await page(cursor, { at })).codes).toEqual([]);
    expect((await page(cursor, null)).codes).toEqual(['BAD_CURSOR']);
    expect((await page(cursor, { at: await moment() })).codes).toEqual(['BAD_CURSOR']);
    const present = (await page(null, null)).data!.measures.pageInfo.endCursor;
    expect((await page(present, { at })).codes).toEqual(['BAD_CURSOR']);
  });

  it('are those of a day at its end in Bangkok, today up to now', async () => {
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    const read = async (asOf: object | null): Promise<unknown> =>
      centre.data('query ($asOf: AsOf) { plans(asOf: $asOf, first: 5) { nodes { version } } }', { asOf });
    const before = await read({ date: today });
    await app.database.query('update plan set version = version + 1');
    expect(await read({ date: today })).toEqual(await read(null));
    expect(await read({ date: today })).not.toEqual(before);
  });

  it('are those at which a city summary was read', async () => {
    const { compileCitySummary } = await centre.data<{ compileCitySummary: { job: { id: string } } }>(
      'mutation { compileCitySummary(input: { fiscalYear: 2566, round: SIX_MONTH }) { job { id } } }',
    );
    const before = await centre.data(document);
    let summary: { id: string } | null = null;
    await until('the summary is there', async () => {
      const { job } = await centre.data<{ job: { citySummary: { id: string } | null } }>(
        'query ($id: ID!) { job(id: $id) { citySummary { id } } }',
        { id: compileCitySummary.job.id },
      );
      summary = job.citySummary;
      return summary !== null;
    });
    const citySummary = (summary as { id: string } | null)?.id;
    await app.database.query(
      `update plan set status = 'DRAFT'; update measure set budget = 1, budget_status = 'AMOUNT'; delete from risk`,
    );
    expect(await centre.data(document)).not.toEqual(before);
    expect(await centre.data(document, { asOf: { citySummary } })).toEqual(before);
  });
});

describe('what cannot be told', () => {
  const codes = async (query: string, asOf: object | null): Promise<unknown> =>
    (await centre.gql(`query ($asOf: AsOf) { ${query} }`, { asOf })).codes;
  const plain = 'plans(asOf: $asOf, first: 1) { totalCount }';

  it('is refused: the future, what was never recorded, no or several moments, and no such summary', async () => {
    expect(await codes(plain, { date: '2099-01-01' })).toEqual(['AS_OF_FUTURE']);
    expect(await codes(plain, { at: new Date(Date.now() + 60_000).toISOString() })).toEqual(['AS_OF_FUTURE']);
    expect(await codes(plain, { citySummary: 'x' })).toEqual(['NOT_FOUND']);
    expect(await codes(plain, { citySummary: '00000000-0000-4000-8000-000000000000' })).toEqual(['NOT_FOUND']);
    expect(await codes(plain, { date: '2023-01-01', at: '2023-01-01T00:00:00Z' })).toEqual(['BAD_USER_INPUT']);
    expect(await codes(plain, {})).toEqual(['BAD_USER_INPUT']);
    const [span] = await app.database.query<{ day: string }>(
      `select (since at time zone 'Asia/Bangkok')::date::text as day from history_span`,
    );
    for (const query of [
      plain,
      'district(code: 1023, asOf: $asOf) { code }',
      'cityStatistics(fiscalYear: 2566, asOf: $asOf) { fiscalYear }',
    ]) {
      const { errors } = await centre.gql(`query ($asOf: AsOf) { ${query} }`, { asOf: { date: '2020-01-01' } });
      expect(errors.map(({ extensions }) => extensions)).toMatchObject([
        { code: 'AS_OF_TOO_EARLY', earliest: span!.day, field: 'asOf' },
      ]);
    }
  });

  it('is refused: what is not kept, whether it is shown or asked about', async () => {
    const asOf = { at: await moment() };
    const refused = await Promise.all(
      [
        'plans(asOf: $asOf) { nodes { comments { totalCount } } }',
        'plans(asOf: $asOf) { nodes { reports { evidenceFiles { id } } } }',
        'progressReports(asOf: $asOf) { nodes { comments { nodes { body } } } }',
      ].map((query) => codes(query, asOf)),
    );
    expect(refused).toEqual(refused.map(() => ['AS_OF_NOT_KEPT']));
    const withoutArgument = await centre.gql('query ($asOf: AsOf) { citySummaries(asOf: $asOf) { totalCount } }', {
      asOf,
    });
    expect(withoutArgument.codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});

describe('exports as of a moment', () => {
  it('hold the rows of then, and are refused like the query', async () => {
    const list = async (given: object): Promise<string> => {
      const response = await centre.post('/exports/measures.ndjson', {
        columns: 'id title plan { status allowedActions }',
        ...given,
      });
      return response.status === 200
        ? response.text()
        : ((await response.json()) as { error: { code: string } }).error.code;
    };
    const before = await list({});
    const at = await moment();
    await app.database.query(`update measure set title = 'zzz'; update plan set status = 'RETURNED'`);
    const plain = (text: string): string => text.replace(/"plan.allowedActions":\[[^\]]*\]/g, '');
    expect(plain(await list({}))).not.toBe(plain(before));
    expect(plain(await list({ asOf: { at } }))).toBe(plain(before));
    expect(await list({ asOf: { at } })).not.toMatch(/allowedActions":\["/);
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    const byAddress = await centre.request(`/exports/measures.csv?columns=id&asOf=${today}`);
    expect(byAddress.status).toBe(200);
    expect(await list({ asOf: { date: '2001-01-01' } })).toBe('AS_OF_TOO_EARLY');
    expect(await list({ asOf: { date: '2099-01-01' } })).toBe('AS_OF_FUTURE');
    expect(await list({ asOf: { moment: 1 } })).toBe('INVALID_INPUT');
    expect(await list({ columns: 'plan { comments { nodes { body } } }', asOf: { at } })).toBe('AS_OF_NOT_KEPT');
    const none = await centre.post('/exports/citySummaries.csv', { asOf: { at } });
    expect((await none.json()) as unknown).toMatchObject({ error: { code: 'INVALID_INPUT' } });
  });
});
