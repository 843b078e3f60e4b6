import { loadProduct } from './load-product.js';
import { system } from '@sucharit/domain/access';
import { handedInStatuses, handInKinds, type HandInKind, type WorkYears } from '@sucharit/domain/calendar';
import { districtReference } from '@sucharit/domain/districts';
import { remindedStates } from '@sucharit/domain/notices';
import { dimensions, planStatuses, type Dimension, type PlanStatus } from '@sucharit/domain/plans';
import {
  measureProgressStatuses,
  reportStatuses,
  type MeasureProgressStatus,
  type ReportStatus,
  type RoundDates,
} from '@sucharit/domain/progress';
import { reportingRounds, type ReportingRound } from '@sucharit/domain/shared';
import fc from 'fast-check';
import type { Database } from '../../src/platform/database/index.js';
import { testAccounts, type TestAccountName } from './accounts.js';
import type { InnerTestApp } from './test-app.js';

/** The year of the random rows; it has a scheme of two levels. */
export const randomYear = 2566;
export const randomLevels = ['GOOD', 'PASS'] as const;

export interface RandomEntry {
  readonly status: MeasureProgressStatus;
  readonly percent: string;
}
interface Submitted<Status> {
  readonly status: Status;
  /** An instant with the offset of Bangkok. */
  readonly submittedAt: string | null;
  readonly submittedBy: TestAccountName | null;
}
export interface RandomReport extends Submitted<ReportStatus> {
  /** One for each measure of the plan; null for a measure without an entry. */
  readonly entries: readonly (RandomEntry | null)[];
}
export interface RandomPlan extends Submitted<PlanStatus> {
  readonly approvedOn: string | null;
  readonly endorsedBy: TestAccountName | null;
  readonly recommendedBy: TestAccountName | null;
  readonly measures: readonly { readonly dimension: Dimension | null; readonly budget: string | null }[];
  readonly reports: Readonly<Record<ReportingRound, RandomReport | null>>;
}
export interface RandomPlace {
  readonly code: number;
  /** True when the district has the step of the assistant director. */
  readonly assisted: boolean;
  readonly plan: RandomPlan | null;
  readonly ita: { readonly total: string; readonly level: string | null; readonly isPublished: boolean } | null;
  /** The last reminder of each thing. */
  readonly reminders: Readonly<
    Record<HandInKind, { readonly state: string | null; readonly dueOn: string | null; readonly sentAt: string } | null>
  >;
}
/** Somebody who stands in for another account of the district of the tests, also where no rule would let it be set. */
export interface RandomStandIn {
  readonly of: TestAccountName;
  readonly by: TestAccountName;
  readonly firstOn: string;
  readonly lastOn: string;
}
export interface RandomCity {
  readonly standIns: readonly RandomStandIn[];
  readonly planDueOn: string | null;
  readonly workYears: WorkYears;
  readonly rounds: Readonly<Record<ReportingRound, RoundDates | null>>;
  readonly places: readonly RandomPlace[];
}

/** The calendar day in Bangkok some days from now. */
export const bangkokDay = (days: number): string =>
  new Date(Date.now() + days * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10);

const day = fc.integer({ min: -4, max: 4 }).map(bangkokDay);
/** Also the first and the last second of a day in Bangkok. */
const instant = fc
  .tuple(fc.integer({ min: -5, max: 3 }).map(bangkokDay), fc.constantFrom('00:00:00', '12:00:00', '23:59:59'))
  .map(([date, time]) => `${date}T${time}+07:00`);
const percent = fc.integer({ min: 0, max: 10_000 }).map((value) => (value / 100).toFixed(2));
const submitter = fc.constantFrom<TestAccountName | null>('officer', 'head', 'assistant', 'director', null);
/** A submitted plan or report has a time of submission; another one may have had it before. */
const submitted = <Status extends string>(statuses: readonly Status[]) =>
  fc
    .record({ status: fc.constantFrom(...statuses), at: instant, before: fc.boolean(), submittedBy: submitter })
    .map(({ status, at, before, submittedBy }): Submitted<Status> => ({
      status,
      submittedAt: before || handedInStatuses.some((handedIn) => handedIn === status) ? at : null,
      submittedBy,
    }));

const entry = fc.record({ status: fc.constantFrom(...measureProgressStatuses), percent });
const measures = fc.array(
  fc.record({
    dimension: fc.option(fc.constantFrom(...dimensions)),
    budget: fc.option(fc.integer({ min: 1, max: 10_000_000 }).map((value) => (value / 100).toFixed(2))),
  }),
  { maxLength: 4 },
);
const report = (count: number) =>
  fc.option(
    fc
      .tuple(submitted(reportStatuses), fc.array(fc.option(entry), { minLength: count, maxLength: count }))
      .map(([steps, entries]): RandomReport => ({ ...steps, entries })),
  );
const plan = fc
  .tuple(submitted(planStatuses), day, submitter, submitter, measures)
  .chain(([steps, approvedOn, endorsedBy, recommendedBy, rows]) =>
    fc.record({ SIX_MONTH: report(rows.length), TWELVE_MONTH: report(rows.length) }).map((reports): RandomPlan => ({
      ...steps,
      approvedOn: steps.status === 'APPROVED' ? approvedOn : null,
      endorsedBy: steps.status === 'ENDORSED' || steps.status === 'RECOMMENDED' ? endorsedBy : null,
      recommendedBy: steps.status === 'RECOMMENDED' ? recommendedBy : null,
      measures: rows,
      reports,
    })),
  );
const reminder = fc.option(
  fc.record({ state: fc.option(fc.constantFrom(...remindedStates)), dueOn: fc.option(day), sentAt: instant }),
);
const place = fc.record({
  assisted: fc.boolean(),
  plan: fc.option(plan),
  ita: fc.option(
    fc.record({ total: percent, level: fc.option(fc.constantFrom(...randomLevels)), isPublished: fc.boolean() }),
  ),
  reminders: fc.record({ PLAN: reminder, SIX_MONTH: reminder, TWELVE_MONTH: reminder }),
});
const roundDates = fc
  .tuple(day, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .map(([opensOn, open, late]): RoundDates => {
    const dueOn = later(opensOn, open);
    return { opensOn, dueOn, locksOn: later(dueOn, late) };
  });

function later(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Years of work about the year of the rows; nobody opens on a year before the first. */
const workYears = fc
  .record({ firstYear: fc.integer({ min: randomYear - 3, max: randomYear + 2 }), more: fc.option(fc.nat(3)) })
  .map(({ firstYear, more }): WorkYears => ({ firstYear, chosenYear: more === null ? null : firstYear + more }));

/** The district of the test accounts comes first, so that it has rows in small cases too. */
const codes = [1023, ...districtReference.map(({ code }) => code).filter((code) => code !== 1023)];

const deciders = ['head', 'assistant', 'director'] as const satisfies TestAccountName[];
const standIn = fc
  .tuple(fc.constantFrom(...deciders), fc.constantFrom('officer' as const, ...deciders), day, fc.nat(3))
  .filter(([of, by]) => of !== by)
  .map(([of, by, firstOn, days]): RandomStandIn => ({ of, by, firstOn, lastOn: later(firstOn, days) }));

/** A year of work in up to all districts, on days about today. A round without dates has no report. */
export const randomCity: fc.Arbitrary<RandomCity> = fc
  .record({
    planDueOn: fc.option(day),
    standIns: fc.array(standIn, { maxLength: 5 }),
    workYears,
    rounds: fc.record({ SIX_MONTH: fc.option(roundDates), TWELVE_MONTH: fc.option(roundDates) }),
    places: fc.array(place, { minLength: 1, maxLength: codes.length, size: 'max' }),
  })
  .map(({ places, rounds, ...city }) => ({
    ...city,
    rounds,
    places: places.map((one, index) => ({
      ...one,
      code: codes[index] ?? 0,
      plan: one.plan && {
        ...one.plan,
        reports: {
          SIX_MONTH: rounds.SIX_MONTH && one.plan.reports.SIX_MONTH,
          TWELVE_MONTH: rounds.TWELVE_MONTH && one.plan.reports.TWELVE_MONTH,
        },
      },
    })),
  }));

const emptyTexts = `'{"strengths":[],"weaknesses":[],"opportunities":[],"threats":[]}', '{}', '{}', '{}', '{}', '[]'`;

/** Writes the rows of a random city in place of those that are there. */
export async function writeRandomCity(
  app: InnerTestApp,
  { planDueOn, standIns, workYears: years, rounds, places }: RandomCity,
): Promise<void> {
  const insert = (into: string, rows: readonly object[]): Promise<unknown> =>
    app.database.query(into, [JSON.stringify(rows)]);
  await app.database
    .query(`delete from stand_in; delete from notice; delete from progress_entry; delete from progress_report; delete from measure;
    delete from plan; delete from ita_result; delete from reporting_round; delete from plan_deadline`);
  await insert(
    `update district set has_assistant_director = coalesce((select assisted from json_to_recordset($1) as given (code int, assisted boolean)
       where given.code = district.code), false)`,
    places.map(({ code, assisted }) => ({ code, assisted })),
  );
  await app.database.query('update work_years set first_year = $1, chosen_year = $2', [
    years.firstYear,
    years.chosenYear,
  ]);
  await app.database.query(
    `insert into ita_scheme (fiscal_year, definition, source, confirmed) values ($1, $2, 'test', false) on conflict do nothing`,
    [randomYear, JSON.stringify({ levels: randomLevels.map((code, index) => ({ code, order: index + 1 })) })],
  );
  await insert(
    `insert into plan_deadline (fiscal_year, due_on, source, confirmed)
     select ${randomYear}, due_on, 'test', true from json_to_recordset($1) as given (due_on date)`,
    planDueOn ? [{ due_on: planDueOn }] : [],
  );
  await insert(
    `insert into reporting_round (fiscal_year, round, cut_off_on, opens_on, due_on, locks_on, source, confirmed)
     select ${randomYear}, round, "opensOn", "opensOn", "dueOn", "locksOn", 'test', true
     from json_to_recordset($1) as given (round text, "opensOn" date, "dueOn" date, "locksOn" date)`,
    reportingRounds.flatMap((round) => (rounds[round] ? [{ round, ...rounds[round] }] : [])),
  );
  const usernameOf = (account: TestAccountName | null) => account && testAccounts[account].username;
  const plans = places.flatMap((one) => (one.plan ? [{ ...one.plan, code: one.code }] : []));
  await insert(
    `insert into plan (district_code, fiscal_year, status, approved_on, submitted_at, submitted_by, endorsed_by, recommended_by, swot, no_gift_rules, objectives, goals, benefits, checklist)
     select code, ${randomYear}, status, "approvedOn", "submittedAt", (select id from account where username = by),
       (select id from account where username = endorser), (select id from account where username = recommender), ${emptyTexts}
     from json_to_recordset($1) as given
       (code int, status text, "approvedOn" date, "submittedAt" timestamptz, by text, endorser text, recommender text)`,
    plans.map(({ code, status, approvedOn, submittedAt, submittedBy, endorsedBy, recommendedBy }) => ({
      ...{ code, status, approvedOn, submittedAt },
      by: usernameOf(submittedBy),
      endorser: usernameOf(endorsedBy),
      recommender: usernameOf(recommendedBy),
    })),
  );
  await insert(
    `insert into measure (plan_id, district_code, fiscal_year, number, dimension, mission, title, objectives, methods, budget, budget_status)
     select plan.id, district_code, fiscal_year, number, dimension, '', 'ก', '{}', '{}', budget,
       case when budget is null then 'NO_BUDGET' else 'AMOUNT' end
     from json_to_recordset($1) as given (code int, number int, dimension text, budget numeric) join plan on district_code = code`,
    plans.flatMap(({ code, measures: rows }) => rows.map((row, index) => ({ ...row, code, number: index + 1 }))),
  );
  const reports = plans.flatMap(({ code, reports: own }) =>
    reportingRounds.flatMap((round) => (own[round] ? [{ ...own[round], code, round }] : [])),
  );
  await insert(
    `insert into progress_report (plan_id, district_code, fiscal_year, round, status, submitted_at, submitted_by)
     select plan.id, district_code, fiscal_year, round, given.status, "submittedAt", (select id from account where username = by)
     from json_to_recordset($1) as given (code int, round text, status text, "submittedAt" timestamptz, by text) join plan on district_code = code`,
    reports.map(({ submittedBy, entries: _entries, ...row }) => ({ ...row, by: usernameOf(submittedBy) })),
  );
  await insert(
    `insert into progress_entry (report_id, plan_id, district_code, measure_id, status, percent, done, reason, evidence_links)
     select r.id, r.plan_id, r.district_code, m.id, given.status, given.percent, '',
       case when given.status = 'CANNOT_PROCEED' then 'NO_BUDGET' end, '{}'
     from json_to_recordset($1) as given (code int, round text, number int, status text, percent numeric)
     join progress_report as r on r.district_code = code and r.round = given.round
     join measure as m on m.plan_id = r.plan_id and m.number = given.number`,
    reports.flatMap(({ code, round, entries }) =>
      entries.flatMap((one, index) => (one ? [{ ...one, code, round, number: index + 1 }] : [])),
    ),
  );
  await insert(
    `insert into ita_result (district_code, fiscal_year, total, level, published_total, difference, difference_class, source, scheme_version)
     select code, ${randomYear}, total, level, published, case when published is not null then 0 end,
       case when published is not null then 'EXACT' end, 'test', 1
     from json_to_recordset($1) as given (code int, total numeric, level text, published numeric)`,
    places.flatMap(({ code, ita }) => (ita ? [{ ...ita, code, published: ita.isPublished ? ita.total : null }] : [])),
  );
  await insert(
    `insert into notice (kind, district_code, fiscal_year, hand_in, due_on, state, sent_on, sent_at, sent_by)
     select 'REMINDER', code, ${randomYear}, kind, "dueOn", state, ("sentAt" at time zone 'Asia/Bangkok')::date, "sentAt",
       (select id from account where username = '${testAccounts.center.username}')
     from json_to_recordset($1) as given (code int, kind text, "dueOn" date, state text, "sentAt" timestamptz)`,
    places.flatMap(({ code, reminders }) =>
      handInKinds.flatMap((kind) => (reminders[kind] ? [{ ...reminders[kind], code, kind }] : [])),
    ),
  );
  await insert(
    `insert into stand_in (district_code, account_id, person_name, person_role, stand_in_id, stand_in_name, stand_in_role,
       first_on, last_on, reason, set_by, set_by_name, set_by_role, set_at)
     select person.district_code, person.id, 'x', person.role, other.id, 'x', other.role, "firstOn", "lastOn", '',
       person.id, 'x', person.role, now()
     from json_to_recordset($1) as given (of text, by text, "firstOn" date, "lastOn" date)
     join account as person on person.username = of join account as other on other.username = by`,
    standIns.map(({ of, by, ...days }) => ({ of: usernameOf(of), by: usernameOf(by), ...days })),
  );
  const ids = await app.database.query<{ id: string }>('select id from plan');
  const { keepMeasureFigures } = await loadProduct();
  await app
    .get<Database>('Database')
    .write(system, (manager) => keepMeasureFigures(manager, ...ids.map(({ id }) => id)));
}
