import { beforeAll, describe, expect, it } from '@jest/globals';
import { system, type Caller } from '@sucharit/domain/access';
import type { PlanStatus } from '@sucharit/domain/plans';
import { reportStatuses, type ReportStatus } from '@sucharit/domain/progress';
import { buddhistEraOffset } from '@sucharit/domain/shared';
import type { ItaService } from '../../src/features/ita/index.js';
import type { PlansService, PlanStepsService } from '../../src/features/plans/index.js';
import type { ProgressService } from '../../src/features/progress/index.js';
import type { Database } from '../../src/platform/database/index.js';
import type { DemoPlan } from '../../src/seed/demo/demo-plan.js';
import type { DemoReport } from '../../src/seed/demo/demo-progress.js';
import { codesOfReason } from '../../src/seed/demo/texts/section-texts.js';
import { loadProduct, insertHigherPlans, insertSchemes, withApp } from '../support/index.js';

const {
  demoYears,
  documentDistrict,
  openYear,
  demoItaResults,
  demoPlans,
  demoReports,
  writePlanHistory,
  writePlans,
  writeItaResults,
  writeReportHistory,
  writeReports,
} = await loadProduct();

/** The district of the rows that services write; its people are called like those of the seed's district. */
const servedDistrict = 1001;

const app = withApp();
let plans: PlansService;
let steps: PlanStepsService;
let progress: ProgressService;
const callers = new Map<string, Caller>();
const as = (role: 'officer' | 'head' | 'director'): Caller => callers.get(role)!;

beforeAll(async () => {
  plans = app.get<PlansService>('PlansService');
  steps = app.get<PlanStepsService>('PlanStepsService');
  progress = app.get<ProgressService>('ProgressService');
  await insertSchemes(app.database);
  await insertHigherPlans(app.database);
  await app.database.query(
    `insert into reporting_round (fiscal_year, round, cut_off_on, opens_on, due_on, locks_on, source, confirmed)
     select year, round, '2000-01-01', '2000-01-01', '2099-01-01', '2099-12-31', 'test', true
     from generate_series(2555, 2566) as year, unnest(array['SIX_MONTH', 'TWELVE_MONTH']) as round`,
  );
  for (const role of ['officer', 'head', 'director'] as const) {
    const caller = await app.callerOf(role);
    const [row] = await app.database.query<{ id: string }>(
      `insert into account (username, display_name, password_hash, role, district_code, position_title)
       select 'served.' || $1, display_name, password_hash, role, $2, position_title from account where username = $3 returning id`,
      [role, servedDistrict, caller.username],
    );
    callers.set(role, { ...caller, accountId: row!.id, districtCode: servedDistrict } as Caller);
  }
});

/** A plan of the demo data, in a year of its own, and approved in it if it is. */
function planIn(fiscalYear: number, like: DemoPlan): DemoPlan {
  const approvedOn = like.course.status === 'APPROVED' ? `${fiscalYear - buddhistEraOffset}-01-15` : null;
  return { ...like, districtCode: documentDistrict, content: { ...like.content, fiscalYear, approvedOn } };
}

const made = demoPlans(openYear);
const planWith = (status: PlanStatus): DemoPlan => made.find(({ course }) => course.status === status)!;
const approvedPlans = made.filter(({ course }) => course.status === 'APPROVED');
const reports = demoReports(openYear, approvedPlans).filter(({ round }) => round === 'SIX_MONTH');

/** A six-month report of the demo data with its plan, both in a year of their own. */
function reportIn(fiscalYear: number, status: ReportStatus): { readonly plan: DemoPlan; readonly report: DemoReport } {
  const like = reports.find((report) => report.status === status)!;
  const plan = approvedPlans.find(({ districtCode }) => districtCode === like.districtCode)!;
  return {
    plan: planIn(fiscalYear, plan),
    report: { ...like, districtCode: documentDistrict, fiscalYear: fiscalYear as DemoReport['fiscalYear'] },
  };
}

/** The same acts by the services, each on the version that the act before left. */
async function actOnPlan({ content, course }: DemoPlan): Promise<string> {
  const { planId } = await app
    .get<Database>('Database')
    .write(as('officer'), (manager) =>
      plans.insert(manager, as('officer'), { districtCode: servedDistrict, content, demo: true }),
    );
  const { status } = course;
  if (status === 'DRAFT') return planId;
  await steps.submitPlan(as('officer'), { planId, version: 1 });
  if (status === 'RETURNED')
    await steps.returnPlan(as('director'), {
      planId,
      version: 2,
      reason: course.returnReason ?? '',
      reasonCodes: codesOfReason(course.returnReason),
    });
  if (status === 'ENDORSED' || status === 'APPROVED') await steps.endorsePlan(as('head'), { planId, version: 2 });
  if (status === 'APPROVED') await steps.approvePlan(as('director'), { planId, version: 3 });
  return planId;
}

async function actOnReport(planId: string, { status, entries, returnReason }: DemoReport): Promise<void> {
  const { reportId } = await progress.startReport(as('officer'), { planId, round: 'SIX_MONTH' });
  const measures = await app.database.query<{ id: string; number: number }>(
    'select id, number from measure where plan_id = $1',
    [planId],
  );
  const idOf = new Map(measures.map(({ id, number }) => [number, id]));
  await progress.saveEntries(
    as('officer'),
    { reportId, version: 1 },
    entries.map((entry) => ({ ...entry, measureId: idOf.get(entry.measureNumber)! })),
  );
  if (status === 'DRAFT') return;
  await progress.submitReport(as('officer'), { reportId, version: 2 });
  if (status === 'APPROVED') await progress.approveReport(as('director'), { reportId, version: 3 });
  if (status === 'RETURNED')
    await progress.returnReport(as('director'), {
      reportId,
      version: 3,
      reason: returnReason ?? '',
      reasonCodes: codesOfReason(returnReason),
    });
}

/** The table of each kind of row, and SQL of the order in which both sides have them. */
const tables: Readonly<Record<string, string>> = {
  plan: 'fiscal_year',
  measure: 'fiscal_year, number',
  risk: 'fiscal_year, number',
  plan_step: 'fiscal_year, number',
  plan_revision: 'fiscal_year, number',
  progress_report: 'fiscal_year',
  progress_entry: '(select (m.fiscal_year, m.number) from measure as m where m.id = measure_id)',
  report_step: '(select p.fiscal_year from plan as p where p.id = plan_id), number',
  ita_result: 'fiscal_year',
  ita_instrument_score: 'fiscal_year, place',
  ita_indicator_score: 'fiscal_year, number',
  report_revision: '(select p.fiscal_year from plan as p where p.id = plan_id), number',
};

/**
 * A row without what no two rows share: identities are left out, of a moment remains that there is one, of an account its role.
 * The names of who saved last, began or sent back are left out: the seed's rows do not say them, for most districts have no accounts.
 */
function comparable(row: Readonly<Record<string, unknown>>, roles: ReadonlyMap<string, string>): object {
  const isUntold = ['CREATE', 'START', 'RETURN'].includes(String(row['kind']));
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]): [string, unknown][] => {
      if (/^id$|_id$|^district_code$|^saved_by_/.test(name) || (isUntold && name === 'actor_name')) return [];
      if (/_at$|^at$/.test(name)) return [[name, value !== null]];
      if (/_by$/.test(name)) return [[name, typeof value === 'string' ? roles.get(value) : null]];
      return [[name, withoutIds(value)]];
    }),
  );
}

function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, own]) => (name === 'id' ? [] : [[name, withoutIds(own)] as const])),
  );
}

async function rowsOf(table: string, districtCode: number): Promise<object[]> {
  const accounts = await app.database.query<{ id: string; role: string }>('select id, role from account');
  const roles = new Map(accounts.map(({ id, role }) => [id, role]));
  const rows = await app.database.query<{ row: Record<string, unknown> }>(
    `select to_jsonb(told) as row from ${table} as told where district_code = $1 order by ${tables[table]}`,
    [districtCode],
  );
  return rows.map(({ row }) => comparable(row, roles));
}

describe('the rows that the seed writes in SQL', () => {
  it('are those that the services write for the same acts', async () => {
    const pending = (['DRAFT', 'SUBMITTED', 'ENDORSED', 'RETURNED'] as const).map((status, index) =>
      planIn(2562 + index, planWith(status)),
    );
    const reported = reportStatuses.map((status, index) => reportIn(2556 + index, status));
    const all = [...pending, ...reported.map(({ plan }) => plan)];
    // A total that is published and one that is not.
    const results = demoYears
      .map((year) =>
        demoItaResults(year).find(({ publishedTotal }) => (publishedTotal === null) === (year === openYear)),
      )
      .flatMap((result) => (result ? [{ ...result, districtCode: documentDistrict }] : []));
    const seeders = await app.database.query<{ id: string; username: string }>('select id, username from account');
    const accounts = new Map(seeders.map(({ id, username }) => [username, id]));
    await app.get<Database>('Database').write(system, async (manager) => {
      await writePlans(manager, all, accounts);
      await writeReports(
        manager,
        reported.map(({ report }) => report),
        accounts,
      );
      await writeItaResults(manager, results);
      await writePlanHistory(manager);
      await writeReportHistory(manager);
    });
    for (const result of results)
      await app
        .get<ItaService>('ItaService')
        .recordResult(await app.callerOf('center'), { ...result, districtCode: servedDistrict });
    for (const plan of pending) await actOnPlan(plan);
    for (const { plan, report } of reported) await actOnReport(await actOnPlan(plan), report);

    for (const table of Object.keys(tables)) {
      const [seeded, served] = [await rowsOf(table, documentDistrict), await rowsOf(table, servedDistrict)];
      expect([table, seeded.length > 0]).toEqual([table, true]);
      expect([table, seeded]).toEqual([table, served]);
    }
  });
});
