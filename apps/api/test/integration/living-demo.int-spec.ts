import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { planSchema, planStatuses } from '@sucharit/domain/plans';
import { reportStatuses } from '@sucharit/domain/progress';
import { fiscalYearOf } from '@sucharit/domain/shared';
import {
  createTestDatabase,
  loadProduct,
  sessionCookie,
  sourceOptions,
  startedForTests,
  startTestApp,
  TestClient,
  type InnerTestApp,
  type TestDatabase,
} from '../support/index.js';

const { hashSecret, loadDemoData, newSecret } = await loadProduct();

jest.setTimeout(300_000);

/** A database with the demo data of a day. */
async function loadedOn(day: string): Promise<TestDatabase> {
  const database = await createTestDatabase();
  await database.query('delete from account');
  await database.query('delete from district');
  const environment = { DATABASE_URL: database.url, DEMO_DAY: day, ISOLATED_NODE_OPTIONS: sourceOptions };
  await loadDemoData({ ...environment, DATABASE_POOL_SIZE: '3', NODE_ENV: 'test' });
  return database;
}

/** On new connections, what asks for the time in so many words is answered with noon in Bangkok of this day. */
async function setDay(database: TestDatabase, day: string): Promise<void> {
  await database.query(`create schema set_clock`);
  await database.query(`grant usage on schema set_clock to public`);
  await database.query(`create function set_clock.now() returns timestamptz stable language sql
    as $$ select timestamptz '${day} 12:00+07' $$`);
  // A schema that is named before pg_catalog is looked in first.
  await database.query(`alter database ${new URL(database.url).pathname.slice(1)}
    set search_path to set_clock, public, pg_catalog`);
}

async function clientOf({ database, url }: InnerTestApp, username: string): Promise<TestClient> {
  const secret = newSecret();
  await database.query(
    `insert into session (id_hash, account_id, expires_at) select $1, id, now() + interval '12 hours' from account where username = $2`,
    [hashSecret(secret), username],
  );
  return new TestClient(url, { cookie: `${sessionCookie}=${secret}`, origin: url });
}

interface Answer {
  readonly workYears: { readonly openingYear: number; readonly firstYear: number };
  readonly waitingInAllYears: {
    readonly count: number;
    readonly items: readonly {
      readonly fiscalYear: number;
      readonly kind: string;
      readonly action: string;
      readonly daysLeft: number | null;
      readonly waitedDays: number | null;
    }[];
  };
}
const question = `{ workYears { openingYear firstYear }
  waitingInAllYears { count items { fiscalYear kind action daysLeft waitedDays } } }`;

/** Acts that each demo account is waited for to take, as `action kind year`. */
const tasksOf = ({ waitingInAllYears: { items } }: Answer): string[] =>
  items.map(({ action, kind, fiscalYear }) => `${action} ${kind} ${fiscalYear}`);

/** The content of plans, reports and results, without identities. */
const wordsOf = (database: TestDatabase): Promise<object[]> =>
  database.query(
    `select p.district_code, p.fiscal_year, p.status, p.submitted_at, p.approved_at, r.round, r.status as report, r.submitted_at as sent,
       (select md5(string_agg(concat(m.number, m.title, m.methods, m.current_percent), ',' order by m.number))
        from measure as m where m.plan_id = p.id) as measures,
       (select i.total from ita_result as i where i.district_code = p.district_code and i.fiscal_year = p.fiscal_year) as ita
     from plan as p left join progress_report as r on r.plan_id = p.id order by 1, 2, r.round`,
  );
const repeatedDay = '2026-10-01';
/** The words of the days that have been loaded. */
const told = new Map<string, object[]>();

describe.each([
  ['2026-09-30', [2566, 2567, 2568, 2569, 2570]],
  ['2026-10-01', [2566, 2567, 2568, 2569, 2570]],
  ['2026-10-02', [2566, 2567, 2568, 2569, 2570]],
  ['2028-12-01', [2566, 2568, 2569, 2570, 2571, 2572]],
])('demo data of %s', (day, years) => {
  const current = fiscalYearOf(day);
  const app = startedForTests(
    async () => {
      const database = await loadedOn(day);
      await setDay(database, day);
      return startTestApp({ database });
    },
    async (started) => {
      await started.close();
      await started.database.drop();
    },
  );
  const answers = new Map<string, Answer>();
  const answerOf = (username: string): Answer => answers.get(username)!;

  beforeAll(async () => {
    const accounts = await app.database.query<{ username: string }>('select username from account');
    for (const { username } of accounts) {
      const { data, codes } = await (await clientOf(app, username)).gql<Answer>(question);
      expect([username, codes]).toEqual([username, []]);
      answers.set(username, data!);
    }
  });

  it('have the current year, those before it and that of the document, with a plan of all 50 districts', async () => {
    const made = await app.database.query<{ year: number; plans: number; approved: number }>(
      `select fiscal_year as year, count(*)::int as plans, count(*) filter (where status = 'APPROVED')::int as approved
       from plan group by 1 order by 1`,
    );
    expect(made.map(({ year }) => year)).toEqual(years);
    expect(made[0]).toEqual({ year: 2566, plans: 50, approved: 50 });
    const [document] = await app.database.query(
      `select approved_on::text, document_id is not null as imported, (select count(*)::int from measure where plan_id = plan.id) as measures
       from plan where district_code = 1023 and fiscal_year = 2566`,
    );
    expect(document).toEqual({ approved_on: '2023-04-25', imported: true, measures: 8 });
  });

  it('have every state of plans and reports', async () => {
    const statesOf = async (table: string): Promise<string[]> =>
      (await app.database.query<{ status: string }>(`select distinct status from ${table}`))
        .map(({ status }) => status)
        .sort();
    expect(await statesOf('plan')).toEqual([...planStatuses].sort());
    expect(await statesOf('plan_amendment')).toEqual(['DRAFT']);
    const [amendment] = await app.database.query<{ plan: string; base: object; content: object; step: string }>(
      `select p.status as plan, a.base, a.content, (select kind from plan_step where amendment_id = a.id) as step
       from plan_amendment as a join plan as p on p.id = a.plan_id where a.fiscal_year = $1`,
      [current],
    );
    expect([amendment?.plan, amendment?.step]).toEqual(['APPROVED', 'CREATE']);
    expect(Object.keys(amendment?.base ?? {}).sort()).toEqual(Object.keys(planSchema).sort());
    expect(amendment?.content).not.toEqual(amendment?.base);
    expect(await statesOf('progress_report')).toEqual([...reportStatuses].sort());
  });

  it('have amendments that the product reads', async () => {
    const { data, codes } = await (
      await clientOf(app, 'center')
    ).gql<{
      plans: { nodes: { status: string; amendment: { changes: { field: string; after: string[] }[] } | null }[] };
    }>(
      `query Amended($year: Int!) { plans(first: 50, filter: { fiscalYear: { eq: $year }, status: { eq: APPROVED } }) {
         nodes { status amendment { changes { field after } content { benefits measures { id } } } } } }`,
      { year: current },
    );
    expect(codes).toEqual([]);
    const amended = data!.plans.nodes.flatMap(({ amendment }) => (amendment ? [amendment.changes] : []));
    expect(amended.length).toBeGreaterThan(0);
    for (const changes of amended) {
      expect(changes.map(({ field }) => field)).toEqual(['benefits']);
      expect(changes[0]?.after.join()).toContain('ประชาชนติดตามผล');
    }
  });

  it('open on the year of the day, for which calendar, scheme and checklists are there, unconfirmed where they are carried on', async () => {
    expect(answerOf('center').workYears).toEqual({ openingYear: current, firstYear: current });
    const [there] = await app.database.query(
      `select (select count(*)::int from reporting_round where fiscal_year in ($1, $1 + 1)) as rounds,
         (select count(*)::int from plan_deadline where fiscal_year in ($1, $1 + 1)) as deadlines,
         (select json_agg(distinct confirmed) from ita_scheme where fiscal_year > 2567) as schemes,
         (select count(*)::int from ita_scheme where fiscal_year = $1) as scheme,
         (select json_agg(distinct confirmed) from item_checklist where source like '%not confirmed.') as checklists`,
      [current],
    );
    expect(there).toEqual({ rounds: 4, deadlines: 2, schemes: [false], scheme: 1, checklists: [false] });
  });

  it('are not made again on another day', async () => {
    told.set(day, await wordsOf(app.database));
    const environment = { DATABASE_URL: app.database.url, NODE_ENV: 'test', ISOLATED_NODE_OPTIONS: sourceOptions };
    expect(await loadDemoData({ ...environment, DEMO_DAY: '2027-05-05' })).toEqual({ loaded: false });
    expect(await wordsOf(app.database)).toEqual(told.get(day));
  });

  it('ask nobody for what was due more than a year ago', () => {
    for (const [username, { waitingInAllYears }] of answers)
      expect([username, waitingInAllYears.items.filter(({ daysLeft }) => (daysLeft ?? 0) < -366)]).toEqual([
        username,
        [],
      ]);
    expect(answerOf('center').waitingInAllYears.count).toBeGreaterThan(0);
    expect(answerOf('center').waitingInAllYears.count).toBeLessThan(25);
  });

  it('give the people of a district something to do that was handed in lately, or that is due', () => {
    const next = day.slice(5) === '09-30' ? current + 1 : current;
    expect(tasksOf(answerOf('nongkhaem.head'))).toContain(`REVIEW PLAN ${next}`);
    expect(tasksOf(answerOf('nongkhaem.director'))).toContain(`AWAIT PLAN ${next}`);
    expect(tasksOf(answerOf('bangphlat.officer'))).toContain(`CONTINUE PLAN ${next}`);
    expect(tasksOf(answerOf('ratburana.assistant'))).toContain(`REVIEW PLAN ${next}`);
    for (const [, { waitingInAllYears }] of answers)
      for (const { waitedDays } of waitingInAllYears.items) expect(waitedDays === null || waitedDays < 366).toBe(true);
  });
});

describe('demo data of a day', () => {
  it('are the same on every database', async () => {
    const database = await loadedOn(repeatedDay);
    try {
      expect(await wordsOf(database)).toEqual(told.get(repeatedDay));
    } finally {
      await database.drop();
    }
  });
});
