import { emptyContent } from '@sucharit/domain/content';
import {
  carryForward,
  entrySchema,
  type MeasureProgressStatus,
  type ProgressEntry,
  type ReportStatus,
} from '@sucharit/domain/progress';
import type { PlanMeasure } from '@sucharit/domain/plans';
import { reportingRounds, type ReportingRound } from '@sucharit/domain/shared';
import { dayAfter, laterOf, workingTime } from './days.js';
import { Chooser } from './chooser.js';
import { documentCity, type DemoCity, type ReportFate } from './demo-city.js';
import type { DemoPlan } from './demo-plan.js';
import { cannotProceedReasonsByBudget, difficultyTexts, doneTexts, otherReasonTexts } from './texts/progress-texts.js';
import { returnReasons } from './texts/section-texts.js';

/** An entry by the number of its measure, which has no identity yet. */
export type DemoEntry = Omit<ProgressEntry, 'measureId' | 'percentComplete'> & { readonly percentComplete: number };

/** A made-up report. */
export interface DemoReport {
  readonly districtCode: number;
  readonly fiscalYear: number;
  readonly round: ReportingRound;
  readonly status: ReportStatus;
  readonly submittedAt: string | null;
  readonly approvedAt: string | null;
  readonly returnReason: string | null;
  readonly entries: readonly DemoEntry[];
}

/** What the reports of made-up plans look at. */
export interface ReportedPlan {
  readonly districtCode: number;
  readonly content: Pick<DemoPlan['content'], 'approvedOn'> & { readonly measures: readonly ReportedMeasure[] };
}
type ReportedMeasure = Pick<PlanMeasure, 'number' | 'budget'>;

/** How measures stand after half a year and after a year, in percent of all. */
const shares: Readonly<Record<ReportingRound, readonly (readonly [MeasureProgressStatus, number])[]>> = {
  SIX_MONTH: [
    ['COMPLETED', 22],
    ['IN_PROGRESS', 56],
    ['NOT_STARTED', 17],
    ['CANNOT_PROCEED', 5],
  ],
  TWELVE_MONTH: [
    ['COMPLETED', 70],
    ['IN_PROGRESS', 18],
    ['NOT_STARTED', 3],
    ['CANNOT_PROCEED', 9],
  ],
};

/** Every made-up report of a year on its approved plans: six-month reports first, then twelve-month ones. */
export function demoReports(
  year: number,
  approved: readonly ReportedPlan[],
  city: DemoCity = documentCity,
): DemoReport[] {
  const [sixMonth, twelveMonth] = reportingRounds;
  const first = reportsOf(city, year, sixMonth, approved, new Map());
  const handedIn = new Map(first.filter(isHandedIn).map((report) => [report.districtCode, report]));
  const reporting = approved.filter(({ districtCode }) => handedIn.has(districtCode));
  return [...first, ...reportsOf(city, year, twelveMonth, reporting, handedIn)];
}

const isHandedIn = ({ status }: DemoReport): boolean => status === 'SUBMITTED' || status === 'APPROVED';

function reportsOf(
  city: DemoCity,
  year: number,
  round: ReportingRound,
  plans: readonly ReportedPlan[],
  earlier: ReadonlyMap<number, DemoReport>,
): DemoReport[] {
  const fates = city.reportFates(
    year,
    round,
    plans.map(({ districtCode }) => districtCode),
  );
  return plans.flatMap((plan) => {
    const fate = fates.get(plan.districtCode) ?? 'MISSING';
    return fate === 'MISSING' ? [] : [demoReport(city, year, round, plan, fate, earlier.get(plan.districtCode))];
  });
}

function demoReport(
  city: DemoCity,
  fiscalYear: number,
  round: ReportingRound,
  { districtCode, content }: ReportedPlan,
  fate: Exclude<ReportFate, 'MISSING'>,
  earlier: DemoReport | undefined,
): DemoReport {
  const choose = new Chooser('report', districtCode, fiscalYear, round);
  const aimed = fate === 'APPROVED_LATE' ? 'APPROVED' : fate;
  const { after, days } = city.reportDays(fiscalYear, round, fate);
  const submittedOn = laterOf(dayAfter(after, choose.whole(...days)), dayAfter(content.approvedOn ?? after, 3));
  const last = city.lastSubmission(aimed);
  // A plan that was approved yesterday has no report today.
  const status = last !== null && submittedOn > last ? 'DRAFT' : aimed;
  const all = entriesOf(
    choose,
    round,
    content.measures,
    earlier,
    (number) => `https://example.org/demo/${districtCode}/${fiscalYear}/${round.toLowerCase()}/${number}`,
  );
  return {
    districtCode,
    fiscalYear,
    round,
    status,
    submittedAt: status === 'DRAFT' ? null : workingTime(submittedOn, choose.whole(0, 420)),
    approvedAt:
      status === 'APPROVED' ? workingTime(dayAfter(submittedOn, choose.whole(1, 9)), choose.whole(0, 420)) : null,
    returnReason: status === 'RETURNED' ? choose.pick(returnReasons) : null,
    entries: status === 'DRAFT' ? all.filter(({ carried }, index) => carried || index % 2 === 0) : all,
  };
}

function entriesOf(
  choose: Chooser,
  round: ReportingRound,
  measures: readonly ReportedMeasure[],
  earlier: DemoReport | undefined,
  evidence: (number: number) => string,
): DemoEntry[] {
  const before = new Map(earlier?.entries.map((entry) => [entry.measureNumber, entry]));
  const carried = new Map(carryForward(earlier?.entries ?? []).map((entry) => [entry.measureNumber, entry]));
  return measures.map(
    (measure) => carried.get(measure.number) ?? newEntry(choose, round, measure, before.get(measure.number), evidence),
  );
}

function newEntry(
  choose: Chooser,
  round: ReportingRound,
  { number, budget }: ReportedMeasure,
  before: DemoEntry | undefined,
  evidence: (number: number) => string,
): DemoEntry {
  const status = statusOf(choose, round, before);
  const blocked = status === 'CANNOT_PROCEED';
  const reason = blocked ? choose.pick(cannotProceedReasonsByBudget[budget === null ? 'without' : 'withBudget']) : null;
  return {
    ...emptyContent(entrySchema),
    measureNumber: number,
    status,
    percentComplete: percentOf(choose, status, before?.percentComplete ?? 0),
    done: choose.pick(doneTexts[status]),
    difficulty: blocked || choose.chance(20) ? choose.pick(difficultyTexts) : null,
    reason,
    reasonText: reason === 'OTHER' ? choose.pick(otherReasonTexts) : null,
    evidenceLinks: status === 'COMPLETED' || (status === 'IN_PROGRESS' && choose.chance(50)) ? [evidence(number)] : [],
    carried: false,
  };
}

/** What was begun in the round before is not reported as not begun in the next. */
function statusOf(choose: Chooser, round: ReportingRound, before: DemoEntry | undefined): MeasureProgressStatus {
  let place = choose.whole(0, 99);
  const chosen = shares[round].find(([, share]) => (place -= share) < 0)?.[0] ?? 'IN_PROGRESS';
  return chosen === 'NOT_STARTED' && (before?.percentComplete ?? 0) > 0 ? 'IN_PROGRESS' : chosen;
}

/** Percentages in steps of five, never below the round before. */
function percentOf(choose: Chooser, status: MeasureProgressStatus, before: number): number {
  const least = Math.max(before, 10);
  switch (status) {
    case 'NOT_STARTED':
      return 0;
    case 'COMPLETED':
      return 100;
    case 'IN_PROGRESS':
      return Math.min(95, least + 5 * choose.whole(0, 12));
    case 'CANNOT_PROCEED':
      return Math.max(before, 5 * choose.whole(0, 6));
  }
}
