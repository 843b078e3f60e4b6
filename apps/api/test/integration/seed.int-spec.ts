import { itemChecklists } from '@sucharit/domain/checklists';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { system as systemActor } from '@sucharit/domain/access';
import type { EntityManager } from 'typeorm';
import type { ItaService } from '../../src/features/ita/index.js';
import type { PlansService } from '../../src/features/plans/index.js';
import type { ProgressService } from '../../src/features/progress/index.js';
import type { Database } from '../../src/platform/database/index.js';
import { killWhileLoading } from '../support/kill-while-loading.js';
import {
  loadProduct,
  createTestDatabase,
  sourceOptions,
  startTestApp,
  type InnerTestApp,
  type TestDatabase,
} from '../support/index.js';

const { demoItaResults, demoPlans, demoReports, loadDemoData, loadReferenceData } = await loadProduct();

jest.setTimeout(120_000);

/** A migrated database without any rows of ours, as `npm start` meets it. */
async function createEmptyDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  await database.query('delete from account');
  await database.query('delete from district');
  return database;
}

const environmentOf = ({ url }: TestDatabase) => ({
  DATABASE_URL: url,
  DEMO_DAY: '2023-06-01',
  DATABASE_POOL_SIZE: '3',
  ISOLATED_NODE_OPTIONS: sourceOptions,
  NODE_ENV: 'test',
});

const countOf = async (database: TestDatabase, table: string): Promise<number> =>
  (await database.query<{ count: number }>(`select count(*)::int as count from ${table}`))[0]?.count ?? -1;

const demoTables = ['account', 'plan', 'measure', 'risk', 'progress_report', 'progress_entry', 'ita_result'];

describe('reference data', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createEmptyDatabase();
  });
  afterAll(() => database.drop());

  it('are loaded once, whole', async () => {
    expect(await loadReferenceData(environmentOf(database))).toEqual({
      districts: 50,
      rounds: 14,
      planDeadlines: 7,
      itaSchemes: 5,
      riskMatrices: 3,
      itemChecklists: itemChecklists.length,
      higherPlans: 8,
      contactChannels: 5,
    });
    expect(await loadReferenceData(environmentOf(database))).toEqual({
      districts: 0,
      rounds: 0,
      planDeadlines: 0,
      itaSchemes: 0,
      riskMatrices: 0,
      itemChecklists: 0,
      higherPlans: 0,
      contactChannels: 0,
    });
    const [district] = await database.query(
      'select name_th, zone, zone_source <> $1 as sourced, tile_row, latitude from district where code = 1023',
      [''],
    );
    expect(district).toEqual({
      name_th: 'หนองแขม',
      zone: 'SOUTH_THONBURI',
      sourced: true,
      tile_row: 6,
      latitude: '13.69562',
    });
    const rounds = await database.query(
      `select round, cut_off_on::text, confirmed from reporting_round where fiscal_year = 2566 order by round`,
    );
    expect(rounds).toEqual([
      { round: 'SIX_MONTH', cut_off_on: '2023-03-31', confirmed: false },
      { round: 'TWELVE_MONTH', cut_off_on: '2023-09-30', confirmed: false },
    ]);
    expect(await database.query(`select action from audit_event where action like 'reference%'`)).toHaveLength(1);
  });

  it('fill in what is missing and leave what was edited', async () => {
    await database.query(`update reporting_round set due_on = '2023-05-15', version = 2, confirmed = true
      where fiscal_year = 2566 and round = 'SIX_MONTH'`);
    await database.query(`update ita_scheme set source = 'edited' where fiscal_year = 2566`);
    await database.query(`update district set zone = 'NORTH' where code = 1023`);
    await database.query('delete from district where code = 1001');
    expect(await loadReferenceData(environmentOf(database))).toEqual({
      districts: 1,
      rounds: 0,
      planDeadlines: 0,
      itaSchemes: 0,
      riskMatrices: 0,
      itemChecklists: 0,
      higherPlans: 0,
      contactChannels: 0,
    });
    const [edited] = await database.query(
      `select r.due_on::text, r.confirmed, s.source, d.zone from reporting_round r, ita_scheme s, district d
       where r.fiscal_year = 2566 and round = 'SIX_MONTH' and s.fiscal_year = 2566 and d.code = 1023`,
    );
    expect(edited).toEqual({ due_on: '2023-05-15', confirmed: true, source: 'edited', zone: 'NORTH' });
  });
});

describe('demo data', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createEmptyDatabase();
  });
  afterAll(() => database.drop());

  it('are loaded by the first of two that start at once, and never again', async () => {
    const load = () => loadDemoData(environmentOf(database));
    const both = await Promise.all([load(), load()]);
    expect(both.filter(({ loaded }) => loaded)).toHaveLength(1);
    const counts = () => Promise.all(demoTables.map((table) => countOf(database, table)));
    const before = await counts();
    expect(await load()).toEqual({ loaded: false });
    expect(await counts()).toEqual(before);
    expect(Object.fromEntries(demoTables.map((table, index) => [table, before[index]]))).toMatchInlineSnapshot(`
      {
        "account": 10,
        "ita_result": 144,
        "measure": 1274,
        "plan": 143,
        "progress_entry": 1736,
        "progress_report": 197,
        "risk": 920,
      }
    `);
  });

  it('account for all 50 districts in every year', async () => {
    const years = await database.query(
      `select year, count(plan.id)::int as plans, count(*)::int as districts,
         count(*) filter (where plan.status = 'APPROVED')::int as approved
       from district cross join generate_series(2564, 2566) as year
       left join plan on plan.district_code = code and plan.fiscal_year = year
       group by year order by year`,
    );
    expect(years).toEqual([
      { year: 2564, plans: 48, districts: 50, approved: 47 },
      { year: 2565, plans: 49, districts: 50, approved: 48 },
      { year: 2566, plans: 46, districts: 50, approved: 31 },
    ]);
  });

  it('are all marked', async () => {
    for (const table of ['account', 'plan', 'progress_report', 'ita_result'])
      expect([table, await database.query(`select from ${table} where not demo`)]).toEqual([table, []]);
  });

  it('hold the plan of the document as the reader gives it, approved, without a report', async () => {
    const [plan] = await database.query(
      `select status, approved_on::text, fiscal_year, version, document_id is not null as imported,
         (select count(*)::int from measure where plan_id = plan.id) as measures,
         (select count(*)::int from measure where plan_id = plan.id and budget is null) as without_budget,
         (select count(*)::int from risk where plan_id = plan.id) as risks,
         (select count(*)::int from progress_report where plan_id = plan.id) as reports,
         array(select item ->> 'key' from jsonb_array_elements(checklist) as item where item ->> 'status' = 'MISSING') as missing,
         (select substr(body, (item -> 'evidence' ->> 'start')::int + 1, length(item -> 'evidence' ->> 'text')) = item -> 'evidence' ->> 'text'
          from plan_document document, jsonb_array_elements(checklist) as item
          where document.id = document_id and item ->> 'key' = 'PRIOR_YEAR_ITA') as evidence_in_document
       from plan where district_code = 1023 and fiscal_year = 2566`,
    );
    expect(plan).toEqual({
      status: 'APPROVED',
      approved_on: '2023-04-25',
      fiscal_year: 2566,
      version: 4,
      imported: true,
      measures: 8,
      without_budget: 8,
      risks: 9,
      reports: 0,
      missing: ['CPI_ACTIVITY'],
      evidence_in_document: true,
    });
    const ita = await database.query(
      `select total, published_total, published_level, difference_class from ita_result
       where district_code = 1023 and fiscal_year = 2565`,
    );
    expect(ita).toEqual([
      { total: '75.23', published_total: '75.23', published_level: 'B', difference_class: 'EXACT' },
    ]);
  });

  it('class the differences of published figures', async () => {
    const classes = await database.query(
      `select fiscal_year as year, coalesce(difference_class, 'UNPUBLISHED') as class, count(*)::int
       from ita_result group by 1, 2 order by 1, 2`,
    );
    expect(classes).toEqual([
      { year: 2564, class: 'EXACT', count: 47 },
      { year: 2564, class: 'ROUNDING', count: 1 },
      { year: 2565, class: 'EXACT', count: 46 },
      { year: 2565, class: 'MISMATCH', count: 1 },
      { year: 2565, class: 'ROUNDING', count: 2 },
      { year: 2566, class: 'EXACT', count: 39 },
      { year: 2566, class: 'ROUNDING', count: 2 },
      { year: 2566, class: 'UNPUBLISHED', count: 6 },
    ]);
  });

  it('keep beside every measure the figures of its latest reports', async () => {
    const wrong = await database.query(
      `select measure.id from measure
       left join lateral (
         select entry.percent, entry.status from progress_entry entry join progress_report report on report.id = report_id
         where measure_id = measure.id order by (report.round = 'TWELVE_MONTH') desc limit 1) as latest on true
       left join lateral (
         select entry.percent from progress_entry entry join progress_report report on report.id = report_id
         where measure_id = measure.id and report.status = 'APPROVED'
         order by (report.round = 'TWELVE_MONTH') desc limit 1) as approved on true
       where (current_percent, current_status, approved_percent)
         is distinct from (latest.percent, latest.status, approved.percent)`,
    );
    expect(wrong).toEqual([]);
    expect(await countOf(database, 'measure where current_percent is not null')).toBeGreaterThan(900);
  });

  it('leave the open year open to writing and the years before locked', async () => {
    const today = '2026-01-01';
    const open = await database.query(
      `select distinct fiscal_year as year, source like '%Demo data%' as told from reporting_round
       where fiscal_year <= 2566 and locks_on > $1`,
      [today],
    );
    expect(open).toEqual([{ year: 2566, told: true }]);
  });

  it('have accounts of every role, and districts that see different things', async () => {
    const accounts = await database.query(
      `select username, role, district_code as district from account order by username`,
    );
    expect(accounts).toEqual([
      { username: 'analyst', role: 'ANALYST', district: null },
      { username: 'bangphlat.officer', role: 'DISTRICT_OFFICER', district: 1025 },
      { username: 'center', role: 'CENTRE_OFFICER', district: null },
      { username: 'center.admin', role: 'CENTRE_ADMIN', district: null },
      { username: 'executive', role: 'CITY_EXECUTIVE', district: null },
      { username: 'nongkhaem.director', role: 'DISTRICT_DIRECTOR', district: 1023 },
      { username: 'nongkhaem.head', role: 'DISTRICT_HEAD', district: 1023 },
      { username: 'nongkhaem.officer', role: 'DISTRICT_OFFICER', district: 1023 },
      { username: 'ratburana.assistant', role: 'DISTRICT_ASSISTANT_DIRECTOR', district: 1024 },
      { username: 'ratburana.director', role: 'DISTRICT_DIRECTOR', district: 1024 },
    ]);
    const own = await database.query(`select status from plan where district_code = 1025 and fiscal_year = 2566`);
    expect(own).toEqual([{ status: 'DRAFT' }]);
    const assisted = await database.query(
      `select d.code, p.status from district as d join plan as p on p.district_code = d.code and p.fiscal_year = 2566
       where d.has_assistant_director`,
    );
    expect(assisted).toEqual([{ code: 1024, status: 'ENDORSED' }]);
  });

  it('are the rows that the services write', async () => {
    const before = await rowsOf(database);
    const app = await startTestApp({ database });
    try {
      const system = <T>(work: (manager: EntityManager) => Promise<T>): Promise<T> =>
        app.get<Database>('Database').write(systemActor, work);
      const draft = demoPlans(2566).find(({ districtCode }) => districtCode === 1025);
      await database.query('delete from plan where district_code = 1025 and fiscal_year = 2566');
      await system((manager) =>
        app.get<PlansService>('PlansService').insert(manager, systemActor, { ...draft!, demo: true }),
      );

      await database.query('delete from ita_result where fiscal_year = 2566');
      for (const result of demoItaResults(2566))
        await system((manager) => app.get<ItaService>('ItaService').record(manager, systemActor, result));

      await rewriteReports(app);
    } finally {
      await app.close();
    }
    expect(await rowsOf(database)).toEqual(before);
  });

  it('are loaded whole or not at all when the process is killed, and are the same on every database', async () => {
    const other = await createEmptyDatabase();
    try {
      await killWhileLoading(other, environmentOf(other));
      for (const table of [...demoTables, 'plan_document', `audit_event where action <> 'reference.load'`])
        expect([table, await countOf(other, table)]).toEqual([table, 0]);
      expect(await loadDemoData(environmentOf(other))).toEqual({ loaded: true });
      expect(await rowsOf(other)).toEqual(await rowsOf(database));
    } finally {
      await other.drop();
    }
  });
});

describe('demo data on a database that is used', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createEmptyDatabase();
    await loadReferenceData(environmentOf(database));
    await database.query(
      `insert into plan (district_code, fiscal_year, swot, no_gift_rules, objectives, goals, benefits, checklist)
       values (1023, 2566, '{}', '{}', '{}', '{}', '{}', '[]')`,
    );
  });
  afterAll(() => database.drop());

  it('are refused', async () => {
    await expect(loadDemoData(environmentOf(database))).rejects.toMatchObject({
      code: 'DEMO_DATA_REFUSED',
      parameters: { plans: 1, results: 0 },
    });
    expect(await countOf(database, 'account')).toBe(0);
  });

  it('leave what is there in its place when they are forced', async () => {
    expect(await loadDemoData(environmentOf(database), { force: true })).toEqual({ loaded: true });
    const kept = await database.query(`select district_code as district, status from plan where not demo`);
    expect(kept).toEqual([{ district: 1023, status: 'DRAFT' }]);
    expect(await countOf(database, 'plan')).toBe(143);
  });
});

/** Writes the half-written reports of the open year again, as an officer does. */
async function rewriteReports({ database, get, callerOf }: InnerTestApp): Promise<void> {
  const officer = await callerOf('officer');
  const approved = demoPlans(2566).filter(({ course }) => course.status === 'APPROVED');
  const drafts = demoReports(2566, approved).filter(({ status }) => status === 'DRAFT');
  expect(drafts.length).toBeGreaterThan(0);
  for (const { districtCode, round, entries } of drafts) {
    await database.query('delete from progress_report where district_code = $1 and fiscal_year = 2566 and round = $2', [
      districtCode,
      round,
    ]);
    const measures = await database.query<{ id: string; number: number; planId: string }>(
      'select id, number, plan_id as "planId" from measure where district_code = $1 and fiscal_year = 2566',
      [districtCode],
    );
    const idOf = (number: number): string => measures.find((measure) => measure.number === number)!.id;
    const caller = { ...officer, districtCode };
    const service = get<ProgressService>('ProgressService');
    const { reportId } = await service.startReport(caller, { planId: measures[0]!.planId, round });
    await service.saveEntries(
      caller,
      { reportId, version: 1 },
      entries.map((entry) => ({ ...entry, measureId: idOf(entry.measureNumber) })),
    );
  }
}

/**
 * Every row of the loaded tables without ids, also those within a value, without secrets and times of loading, in an order of its own.
 */
async function rowsOf(database: TestDatabase): Promise<Record<string, unknown[]>> {
  const left = [
    ...['id', 'plan_id', 'document_id', 'report_id', 'measure_id', 'result_id'],
    ...[
      'submitted_by',
      'endorsed_by',
      'recommended_by',
      'approved_by',
      'saved_by_name',
      'saved_by_role',
      'password_hash',
    ],
    ...['created_at', 'updated_at', 'imported_at'],
  ];
  const tables = [
    ...['district', 'reporting_round', 'ita_scheme', 'plan_document', 'ita_instrument_score', 'ita_indicator_score'],
    ...demoTables,
  ];
  const rows = tables.map(async (table) => [
    table,
    await database.query(
      `select regexp_replace((to_jsonb(row) - $1::text[])::text, '"id": "[0-9a-f-]{36}"', '"id": ""', 'g') as text
       from ${table} as row order by 1`,
      [left],
    ),
  ]);
  return Object.fromEntries(await Promise.all(rows)) as Record<string, unknown[]>;
}
