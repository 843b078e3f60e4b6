import { districtReference } from '@sucharit/domain/districts';
import type { PlanStatus } from '@sucharit/domain/plans';
import type { ReportStatus } from '@sucharit/domain/progress';
import type { ReportingRound } from '@sucharit/domain/shared';
import { Chooser } from './chooser.js';

/** The fiscal years of the demo data. */
export const demoYears = [2564, 2565, 2566] as const;
export type DemoYear = (typeof demoYears)[number];

/** The year that is still open to writing; the years before are locked. */
export const openYear = 2566;

/** The district whose plan of the open year comes from a document, and whose first report is left to be written. */
export const documentDistrict = 1023;
/** A district with accounts and an unfinished plan, so that its own view differs from everybody else's. */
export const draftDistrict = 1025;

/** A district whose plans an assistant director looks at: that of the open year waits for this step. */
export const assistedDistrict = 1024;

export type PlanFate = PlanStatus | 'APPROVED_LATE' | 'MISSING';
export type ReportFate = ReportStatus | 'APPROVED_LATE' | 'MISSING';
export type ItaFate = 'PUBLISHED' | 'OFF_BY_ROUNDING' | 'MISMATCH' | 'UNPUBLISHED' | 'MISSING';

type Quotas<Fate extends string> = Partial<Record<Fate, number>>;

/** How many districts meet each fate; the rest is as it should be. */
const planQuotas: Readonly<Record<DemoYear, Quotas<PlanFate>>> = {
  2564: { MISSING: 2, RETURNED: 1, APPROVED_LATE: 6 },
  2565: { MISSING: 1, SUBMITTED: 1, APPROVED_LATE: 5 },
  2566: { MISSING: 4, DRAFT: 3, RETURNED: 3, SUBMITTED: 5, ENDORSED: 3, APPROVED_LATE: 8 },
};
const reportQuotas: Readonly<Record<`${DemoYear}/${ReportingRound}`, Quotas<ReportFate>>> = {
  '2564/SIX_MONTH': { MISSING: 3, RETURNED: 1, DRAFT: 1, APPROVED_LATE: 5 },
  '2564/TWELVE_MONTH': { MISSING: 2, RETURNED: 1, DRAFT: 1, SUBMITTED: 1, APPROVED_LATE: 6 },
  '2565/SIX_MONTH': { MISSING: 2, RETURNED: 1, DRAFT: 1, APPROVED_LATE: 6 },
  '2565/TWELVE_MONTH': { MISSING: 3, RETURNED: 1, SUBMITTED: 1, APPROVED_LATE: 4 },
  '2566/SIX_MONTH': { MISSING: 4, RETURNED: 3, DRAFT: 3, SUBMITTED: 4, APPROVED_LATE: 5 },
  '2566/TWELVE_MONTH': { MISSING: 50 },
};
const itaQuotas: Readonly<Record<DemoYear, Quotas<ItaFate>>> = {
  2564: { MISSING: 2, OFF_BY_ROUNDING: 1 },
  2565: { MISSING: 1, OFF_BY_ROUNDING: 2, MISMATCH: 1 },
  2566: { MISSING: 3, UNPUBLISHED: 6, OFF_BY_ROUNDING: 2 },
};

const otherDistricts = districtReference
  .map(({ code }) => code)
  .filter((code) => code !== documentDistrict && code !== draftDistrict);

/** Deals the quotas out to districts in an order of the topic's own; whoever is left gets the rest. */
function deal<Fate extends string>(
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
export function planFates(year: DemoYear): ReadonlyMap<number, PlanFate> {
  const fates = deal<PlanFate>(otherDistricts, planQuotas[year], 'APPROVED', 'plan', year);
  fates.set(documentDistrict, 'APPROVED');
  fates.set(draftDistrict, year === openYear ? 'DRAFT' : 'APPROVED');
  return fates;
}

/** What became of the reports that districts with an approved plan owe for a round. */
export function reportFates(
  year: DemoYear,
  round: ReportingRound,
  owing: readonly number[],
): ReadonlyMap<number, ReportFate> {
  const others = owing.filter((code) => code !== documentDistrict && code !== draftDistrict);
  const fates = deal<ReportFate>(others, reportQuotas[`${year}/${round}`], 'APPROVED', 'report', year, round);
  const own = year === openYear ? 'MISSING' : 'APPROVED';
  return fates.set(documentDistrict, own).set(draftDistrict, own);
}

/** What became of every district's ITA result of a year. */
export function itaFates(year: DemoYear): ReadonlyMap<number, ItaFate> {
  const fates = deal<ItaFate>(otherDistricts, itaQuotas[year], 'PUBLISHED', 'ita', year);
  return fates.set(documentDistrict, 'PUBLISHED').set(draftDistrict, 'PUBLISHED');
}
