import { system } from '@sucharit/domain/access';
import { fiscalYearOf, refuse } from '@sucharit/domain/shared';
import type { EntityManager } from 'typeorm';
import { carryOn } from '../reference/carry-on.js';
import { loadReference } from '../reference/load-reference.js';
import type { SeedServices } from '../services.js';
import { demoAccounts } from './demo-accounts.js';
import { documentCity, documentDistrict, openYear as documentYear, type DemoCity } from './demo-city.js';
import { demoItaResults } from './demo-ita.js';
import { demoPlans, type DemoPlan } from './demo-plan.js';
import { demoReports, type ReportedPlan } from './demo-progress.js';
import { demoCityOn } from './living-city.js';
import { writeAmendments } from './write-amendments.js';
import { writeItaResults } from './write-ita.js';
import { writeCentreMarks } from './write-centre-marks.js';
import { writePlanHistory } from './write-plan-history.js';
import { importDemoDocument, writePlans, type AccountIds } from './write-plans.js';
import { writeReportHistory, writeReports } from './write-reports.js';

/** The event that says that a database has the demo data; the trail keeps it. */
const marker = { action: 'demo.load', object: 'demo-data' } as const;

/** How demo data are loaded. */
export interface DemoOptions {
  /** Password of the demo accounts. */
  readonly password: string;
  /** The day in Bangkok for which they are made, an ISO date. */
  readonly day: string;
  /** Today in Bangkok, an ISO date. */
  readonly today: string;
  /** Loads beside data that are not demo data, which keep their places. */
  readonly force?: boolean;
}

/** What a place is taken by: `1023/2566`. */
interface Taken {
  readonly plans: ReadonlySet<string>;
  readonly itaResults: ReadonlySet<string>;
  readonly usernames: ReadonlySet<string>;
}

/**
 * Loads the demo data the first time it is asked to, in one transaction.
 * @throws Refusal DEMO_DATA_REFUSED on a database that holds plans or ITA results of other origin, unless forced
 */
export async function loadDemo(services: SeedServices, options: DemoOptions): Promise<{ loaded: boolean }> {
  if (await services.database.write(system, isLoaded)) return { loaded: false };
  // Hashing takes longer than a transaction should.
  const accounts = await Promise.all(
    demoAccounts.map(async (account) => ({
      username: account.username,
      add: await services.accounts.prepareAccount(system, { ...account, password: options.password, demo: true }),
    })),
  );
  return services.database.write(system, async (manager) => {
    await manager.query(`select pg_advisory_xact_lock(hashtext('sucharit demo data'))`);
    if (await isLoaded(manager)) return { loaded: false };
    if (!options.force) await assertOnlyDemo(manager);
    await loadReference(manager, services.audit);
    const city = demoCityOn(options.day);
    if (city === documentCity) await keepOpen(manager);
    else await carryOn(manager, { first: Math.max(documentYear, city.openYear - 4), last: city.openYear + 1 });
    await openOnDemo(manager, city, options.today);
    await manager.query('update district set has_assistant_director = true where code = any($1)', [city.assisted]);
    const taken = await takenPlaces(manager);
    const ids = new Map<string, string>();
    for (const { username, add } of accounts) if (!taken.usernames.has(username)) ids.set(username, await add(manager));
    const counts = await writeYears(manager, services, city, taken, ids);
    await writeCentreMarks(manager, city.openYear, options.day);
    await services.audit.record(manager, system, {
      ...marker,
      detail: { day: options.day, accounts: ids.size, ...counts },
    });
    return { loaded: true };
  });
}

async function isLoaded(manager: EntityManager): Promise<boolean> {
  const events: unknown[] = await manager.query('select from audit_event where object = $1 and action = $2 limit 1', [
    marker.object,
    marker.action,
  ]);
  return events.length > 0;
}

async function assertOnlyDemo(manager: EntityManager): Promise<void> {
  const [others] = (await manager.query(
    `select (select count(*)::int from plan where not demo) as plans,
       (select count(*)::int from ita_result where not demo) as results`,
  )) as { plans: number; results: number }[];
  if (others && others.plans + others.results > 0) throw refuse('DEMO_DATA_REFUSED', { ...others });
}

async function takenPlaces(manager: EntityManager): Promise<Taken> {
  const column = async (query: string): Promise<ReadonlySet<string>> => {
    const rows = (await manager.query(query)) as { place: string }[];
    return new Set(rows.map(({ place }) => place));
  };
  return {
    plans: await column(`select district_code || '/' || fiscal_year as place from plan`),
    itaResults: await column(`select district_code || '/' || fiscal_year as place from ita_result`),
    usernames: await column('select username as place from account'),
  };
}

/**
 * Pages open on the open year of the demo data, by the calendar where that is the year of today, unless the centre has set them. Districts are
 * asked for all years of the city of the document; of a living one for the current year, and before it for what they have begun.
 */
async function openOnDemo(manager: EntityManager, city: DemoCity, today: string): Promise<void> {
  const first = city === documentCity ? Math.min(...city.years) : city.openYear;
  await manager.query(
    `update work_years set chosen_year = $1, first_year = case when $3 then $2 else least(first_year, $2) end, version = version + 1
     where version = 1`,
    [city.openYear === fiscalYearOf(today) ? null : city.openYear, first, city !== documentCity],
  );
}

/** The rounds of the open year take entries for as long as anybody tries the product, unless the centre has set them. */
async function keepOpen(manager: EntityManager): Promise<void> {
  await manager.query(
    `update reporting_round set locks_on = date '2099-12-31', version = version + 1,
       source = source || ' Demo data: kept open to writing far beyond any real lock.'
     where fiscal_year = $1 and version = 1`,
    [documentYear],
  );
}

/** The plans that are being amended: two that were approved before. */
const amendedPlans = (plans: readonly DemoPlan[], begunOn: string): DemoPlan[] =>
  plans.filter(({ content }) => content.approvedOn !== null && content.approvedOn < begunOn).slice(0, 2);

async function writeYears(
  manager: EntityManager,
  services: SeedServices,
  city: DemoCity,
  taken: Taken,
  accounts: AccountIds,
): Promise<Record<'plans' | 'reports' | 'itaResults', number>> {
  const counts = { plans: 0, reports: 0, itaResults: 0 };
  const amended: DemoPlan[] = [];
  const isFree = (places: ReadonlySet<string>, districtCode: number, year: number): boolean =>
    !places.has(`${districtCode}/${year}`);
  for (const year of city.itaYears) {
    const results = demoItaResults(year, city).filter(({ districtCode }) =>
      isFree(taken.itaResults, districtCode, year),
    );
    await writeItaResults(manager, results);
    counts.itaResults += results.length;
  }
  for (const year of city.years) {
    const plans = demoPlans(year, city).filter(({ districtCode }) => isFree(taken.plans, districtCode, year));
    await writePlans(manager, plans, accounts);
    const reported: ReportedPlan[] = plans.filter(({ course }) => course.status === 'APPROVED');
    counts.plans += plans.length;
    if (year === city.openYear && city.amendedOn) amended.push(...amendedPlans(plans, city.amendedOn));
    if (year === documentYear && isFree(taken.plans, documentDistrict, year)) {
      const imported = await importDemoDocument(manager, services, accounts);
      counts.plans += 1;
      if (city.reportsOnDocument) reported.push(imported);
    }
    const reports = demoReports(year, reported, city);
    await writeReports(manager, reports, accounts);
    counts.reports += reports.length;
  }
  await writePlanHistory(manager);
  await writeReportHistory(manager);
  if (city.amendedOn) await writeAmendments(manager, amended, city.amendedOn);
  // So that figures can be asked as they stood before the approvals: drafts first, reports later.
  await manager.query('select app_tell_past()');
  return counts;
}
