import { districtReference } from '@sucharit/domain/districts';
import type { PlanStatus } from '@sucharit/domain/plans';
import type { ReportStatus } from '@sucharit/domain/progress';
import { fiscalYearStart, type ReportingRound } from '@sucharit/domain/shared';
import { assumedRoundDates } from '../reference/reporting-rounds.js';
import { Chooser } from './chooser.js';

/** The fiscal years of the demo data of the year of the document. */
export const demoYears = [2564, 2565, 2566] as const;

/** The year of the plan that comes from a document, which every demo city has; in its own city it is still open to writing. */
export const openYear = 2566;

/** The district whose plan of the year of the document comes from that. */
export const documentDistrict = 1023;
/** A district with accounts and an unfinished plan, so that its own view differs from everybody else's. */
export const draftDistrict = 1025;

/** A district whose plans an assistant director looks at: that of the open year waits for this step. */
export const assistedDistrict = 1024;

/** Made-up districts over some years, as they stand on a day. */
export interface DemoCity {
  /** Years with plans and reports, oldest first. */
  readonly years: readonly number[];
  /** Years with ITA results. */
  readonly itaYears: readonly number[];
  /** The year on which pages open. */
  readonly openYear: number;
  /** Districts with the step of an assistant director. */
  readonly assisted: readonly number[];
  /** The first plan of the document district comes from the document, and is reported on like others. */
  readonly reportsOnDocument: boolean;
  /** The day on which some districts began to amend a plan in force; null when none did. */
  readonly amendedOn: string | null;
  planFates(year: number): ReadonlyMap<number, PlanFate>;
  /** @param owing districts with an approved plan */
  reportFates(year: number, round: ReportingRound, owing: readonly number[]): ReadonlyMap<number, ReportFate>;
  itaFates(year: number): ReadonlyMap<number, ItaFate>;
  planDays(year: number, fate: PlanFate): DayWindow;
  reportDays(year: number, round: ReportingRound, fate: ReportFate): DayWindow;
  /** The last day on which a report with this fate may have been submitted; null while there is none. */
  lastSubmission(status: ReportStatus): string | null;
}

/** Days on which something was submitted: from and to so many days after a day. */
export interface DayWindow {
  readonly after: string;
  readonly days: readonly [from: number, to: number];
}

export type PlanFate = PlanStatus | 'APPROVED_LATE' | 'MISSING';
export type ReportFate = ReportStatus | 'APPROVED_LATE' | 'MISSING';
export type ItaFate = 'PUBLISHED' | 'OFF_BY_ROUNDING' | 'MISMATCH' | 'UNPUBLISHED' | 'MISSING';

export type Quotas<Fate extends string> = Partial<Record<Fate, number>>;

/** How many districts meet each fate; the rest is as it should be. */
const planQuotas: Readonly<Record<number, Quotas<PlanFate>>> = {
  2564: { MISSING: 2, RETURNED: 1, APPROVED_LATE: 6 },
  2565: { MISSING: 1, SUBMITTED: 1, APPROVED_LATE: 5 },
  2566: { MISSING: 4, DRAFT: 3, RETURNED: 3, SUBMITTED: 5, ENDORSED: 3, APPROVED_LATE: 8 },
};
const reportQuotas: Readonly<Record<string, Quotas<ReportFate>>> = {
  '2564/SIX_MONTH': { MISSING: 3, RETURNED: 1, DRAFT: 1, APPROVED_LATE: 5 },
  '2564/TWELVE_MONTH': { MISSING: 2, RETURNED: 1, DRAFT: 1, SUBMITTED: 1, APPROVED_LATE: 6 },
  '2565/SIX_MONTH': { MISSING: 2, RETURNED: 1, DRAFT: 1, APPROVED_LATE: 6 },
  '2565/TWELVE_MONTH': { MISSING: 3, RETURNED: 1, SUBMITTED: 1, APPROVED_LATE: 4 },
  '2566/SIX_MONTH': { MISSING: 4, RETURNED: 3, DRAFT: 3, SUBMITTED: 4, APPROVED_LATE: 5 },
  '2566/TWELVE_MONTH': { MISSING: 50 },
};
const itaQuotas: Readonly<Record<number, Quotas<ItaFate>>> = {
  2564: { MISSING: 2, OFF_BY_ROUNDING: 1 },
  2565: { MISSING: 1, OFF_BY_ROUNDING: 2, MISMATCH: 1 },
  2566: { MISSING: 3, UNPUBLISHED: 6, OFF_BY_ROUNDING: 2 },
};

const otherDistricts = districtReference
  .map(({ code }) => code)
  .filter((code) => code !== documentDistrict && code !== draftDistrict);

/** Deals the quotas out to districts in an order of the topic's own; whoever is left gets the rest. */
export function deal<Fate extends string>(
  districts: readonly number[],
  quotas: Quotas<Fate>,
  rest: Fate,
  ...topic: readonly (string | number)[]
): Map<number, Fate> {
  const order = new Chooser('deal', ...topic).shuffle(districts);
  const fates = Object.entries<number | undefined>(quotas).flatMap(([fate, count = 0]) =>
    Array<Fate>(count).fill(fate as Fate),
  );
  return new Map(order.map((code, place) => [code, fates[place] ?? rest]));
}

/** What became of every district's plan of a year. */
export function planFates(year: number): ReadonlyMap<number, PlanFate> {
  const fates = deal<PlanFate>(otherDistricts, planQuotas[year] ?? {}, 'APPROVED', 'plan', year);
  fates.set(documentDistrict, 'APPROVED');
  fates.set(draftDistrict, year === openYear ? 'DRAFT' : 'APPROVED');
  return fates;
}

/** What became of the reports that districts with an approved plan owe for a round. */
function reportFates(year: number, round: ReportingRound, owing: readonly number[]): ReadonlyMap<number, ReportFate> {
  const others = owing.filter((code) => code !== documentDistrict && code !== draftDistrict);
  const fates = deal<ReportFate>(others, reportQuotas[`${year}/${round}`] ?? {}, 'APPROVED', 'report', year, round);
  const own = year === openYear ? 'MISSING' : 'APPROVED';
  return fates.set(documentDistrict, own).set(draftDistrict, own);
}

/** What became of every district's ITA result of a year. */
function itaFates(year: number): ReadonlyMap<number, ItaFate> {
  const fates = deal<ItaFate>(otherDistricts, itaQuotas[year] ?? {}, 'PUBLISHED', 'ita', year);
  return fates.set(documentDistrict, 'PUBLISHED').set(draftDistrict, 'PUBLISHED');
}

/** Days of the fiscal year (0 is 1 October) on which plans were submitted that are approved before and after the cut-off. */
const approvalDays: Readonly<Record<'inTime' | 'late', DayWindow['days']>> = {
  inTime: [20, 165],
  late: [186, 240],
};
/** Days on which plans that are not approved yet were submitted. */
const pendingDays: DayWindow['days'] = [150, 230];

/** Days on which plans of a year that is over were submitted. */
export const planDays = (year: number, fate: PlanFate): DayWindow => ({
  after: fiscalYearStart(year),
  days: fate === 'APPROVED' ? approvalDays.inTime : fate === 'APPROVED_LATE' ? approvalDays.late : pendingDays,
});

/** Days on which reports of a round that is over were submitted. */
export function reportDays(year: number, round: ReportingRound, fate: ReportFate): DayWindow {
  const { opensOn, dueOn } = assumedRoundDates(year, round);
  return fate === 'APPROVED_LATE' ? { after: dueOn, days: [1, 40] } : { after: opensOn, days: [3, 27] };
}

/** The city of the year of the document, which stays what it is: tests, pictures and measurements rest on it. */
export const documentCity: DemoCity = {
  ...{
    years: demoYears,
    itaYears: demoYears,
    openYear,
    assisted: [assistedDistrict],
    reportsOnDocument: false,
    amendedOn: null,
  },
  ...{ planFates, reportFates, itaFates, planDays, reportDays },
  lastSubmission: () => null,
};
