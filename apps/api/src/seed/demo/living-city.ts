import { districtReference } from '@sucharit/domain/districts';
import type { ReportStatus } from '@sucharit/domain/progress';
import {
  daysBetween,
  fiscalYearEnd,
  fiscalYearOf,
  fiscalYearStart,
  type ReportingRound,
} from '@sucharit/domain/shared';
import { assumedRoundDates } from '../reference/reporting-rounds.js';
import { dayAfter } from './days.js';
import {
  assistedDistrict,
  deal,
  documentCity,
  documentDistrict,
  draftDistrict,
  openYear as documentYear,
  planDays,
  reportDays,
  type DayWindow,
  type DemoCity,
  type ItaFate,
  type PlanFate,
  type Quotas,
  type ReportFate,
} from './demo-city.js';

/** A second district with an assistant director, whose plan waits for its director. */
const recommendedDistrict = 1005;
/** Districts with accounts, or with a state of their own; the others are dealt their fates. */
const chosen = [documentDistrict, draftDistrict, assistedDistrict, recommendedDistrict];
const allDistricts = districtReference.map(({ code }) => code);
const others = allDistricts.filter((code) => !chosen.includes(code));

/** Plans are due by the last day of the first half of a fiscal year; in the second half, those of the next one are begun. */
const secondHalf = 182;
/** A round takes entries for so many days. */
const roundDays = 92;
/** Days from the first step of a plan or report to its approval, at most. */
const toApproval = 10;
/** Days before the day on which something was submitted that waits now, by what became of it: from and to so many days. */
const waiting: Partial<Record<PlanFate, DayWindow['days']>> = {
  SUBMITTED: [-12, -1],
  ENDORSED: [-14, -5],
  RECOMMENDED: [-20, -toApproval],
  RETURNED: [-24, -6],
};
/** The last day before today on which a report was submitted that stands so now. */
const before: Partial<Record<ReportStatus, number>> = { SUBMITTED: 1, RETURNED: 5, APPROVED: toApproval };

/** The city for a day: that of the document in its year and before, else the one that lives in the fiscal year of the day. */
export const demoCityOn = (day: string): DemoCity =>
  fiscalYearOf(day) <= documentYear ? documentCity : livingCity(day);

/**
 * The year of a day and the four before it, and that of the document. What was due more than a year ago is done, or was never begun and
 * is not asked for; the year of the document has a plan of every district.
 */
function livingCity(day: string): DemoCity {
  const current = fiscalYearOf(day);
  const today = daysBetween(fiscalYearStart(current), day);
  const underWay = today < secondHalf ? current : current + 1;
  const lived = Array.from({ length: underWay - current + 5 }, (_, index) => current - 4 + index);
  const years = [...new Set([documentYear, ...lived])].filter((year) => year >= documentYear);
  const dealt = <Fate extends string>(quotas: Quotas<Fate>, rest: Fate, ...topic: (string | number)[]) =>
    deal<Fate>(others, quotas, rest, 'living', ...topic);

  const planFates = (year: number): ReadonlyMap<number, PlanFate> => {
    const isOver = year < underWay;
    const fates = dealt<PlanFate>(planQuotas(year, current, today), isOver ? 'APPROVED' : 'MISSING', 'plan', year);
    const own: readonly PlanFate[] = isOver
      ? ['APPROVED', 'APPROVED', 'APPROVED', 'APPROVED']
      : ['SUBMITTED', 'DRAFT', 'ENDORSED', 'RECOMMENDED'];
    chosen.forEach((code, place) => fates.set(code, own[place] ?? 'APPROVED'));
    return fates;
  };

  /** Days since a round opened; negative before it. */
  const opened = (year: number, round: ReportingRound): number =>
    daysBetween(assumedRoundDates(year, round).opensOn, day);

  const reportFates: DemoCity['reportFates'] = (year, round, owing) => {
    const open = opened(year, round);
    const quotas = reportQuotas(year, round, current, open, today);
    const fates = deal<ReportFate>(
      owing.filter((code) => !chosen.includes(code)),
      quotas,
      open < roundDays ? 'MISSING' : 'APPROVED',
      ...['living', 'report', year, round],
    );
    const own = ownReports(open);
    chosen.forEach((code, place) => fates.set(code, own[place] ?? 'MISSING'));
    return fates;
  };

  const isRated = (year: number): boolean => day > itaPublishedOn(year);
  const itaFates = (year: number): ReadonlyMap<number, ItaFate> => {
    const quotas: Quotas<ItaFate> = year === current ? { UNPUBLISHED: 6, MISSING: 3 } : { MISSING: 1, UNPUBLISHED: 1 };
    const fates = dealt<ItaFate>({ ...quotas, OFF_BY_ROUNDING: 2, MISMATCH: 1 }, 'PUBLISHED', 'ita', year);
    for (const code of chosen) fates.set(code, 'PUBLISHED');
    return fates;
  };

  return {
    ...{ years, openYear: current, planFates, reportFates, itaFates, reportsOnDocument: true },
    amendedOn: dayAfter(day, -1),
    assisted: [assistedDistrict, recommendedDistrict],
    itaYears: [documentYear - 1, ...years].filter(isRated),
    planDays(year, fate) {
      if (year < current) return planDays(year, fate);
      const found = waiting[fate];
      if (found) return { after: day, days: found };
      const after = fiscalYearStart(year);
      const last = today - toApproval;
      return fate === 'APPROVED_LATE'
        ? { after, days: [186, Math.min(240, last)] }
        : { after, days: [-30, Math.min(165, last)] };
    },
    reportDays(year, round, fate) {
      const open = opened(year, round);
      const usual = reportDays(year, round, fate);
      if (open >= roundDays) return usual;
      const found = fate === 'APPROVED' || fate === 'APPROVED_LATE' ? undefined : waiting[fate];
      if (found) return { after: day, days: [Math.max(found[0], -open), found[1]] };
      const last = daysBetween(usual.after, day) - toApproval;
      return { after: usual.after, days: [1, Math.max(1, Math.min(usual.days[1], last))] };
    },
    lastSubmission(status) {
      const days = before[status];
      return days === undefined ? null : dayAfter(day, -days);
    },
  };
}

/** The day on which results of the ITA are published in the demo data, as the kept past tells it. */
const itaPublishedOn = (year: number): string => `${fiscalYearEnd(year).slice(0, 4)}-09-15`;

const share = (of: number, percent: number): number => Math.floor((of * percent) / 100);

/** States of the plans of a year; in the current one that depends on how many days of it have passed. */
function planQuotas(year: number, current: number, today: number): Quotas<PlanFate> {
  if (year === documentYear) return { APPROVED_LATE: 5 };
  if (year < current) return { APPROVED_LATE: 6, MISSING: year === current - 1 ? 1 : 2 };
  if (year > current) return { SUBMITTED: 1, RETURNED: 1, DRAFT: 6 };
  if (today < secondHalf) {
    const approved = share(others.length, 5 + Math.min(60, today) + Math.floor(Math.max(0, today - 60) / 10));
    return { APPROVED: approved, ENDORSED: 2, SUBMITTED: 3, RETURNED: 2, DRAFT: 5 };
  }
  const isLong = today >= 240;
  return {
    APPROVED_LATE: Math.max(0, Math.min(6, Math.floor((today - 195) / 5))),
    ...{
      ENDORSED: 1,
      SUBMITTED: isLong ? 1 : 3,
      RETURNED: isLong ? 1 : 2,
      DRAFT: isLong ? 1 : 3,
      MISSING: isLong ? 1 : 2,
    },
  };
}

/** States of the reports of a round: of one that is open by the days since it opened. */
function reportQuotas(
  year: number,
  round: ReportingRound,
  current: number,
  open: number,
  today: number,
): Quotas<ReportFate> {
  if (open < 0) return {};
  if (open < roundDays)
    return {
      APPROVED: open < 12 ? 0 : Math.min(30, open - 8),
      APPROVED_LATE: open < 45 ? 0 : 4,
      SUBMITTED: open < 1 ? 0 : 3,
      RETURNED: open < 6 ? 0 : 2,
      DRAFT: 5,
    };
  const isLast = year === current || (year === current - 1 && round === 'TWELVE_MONTH');
  if (isLast) return { MISSING: 2, DRAFT: 1, RETURNED: 1, SUBMITTED: 1, APPROVED_LATE: 5 };
  // While the new round has just opened, the one before shows what the new one cannot have yet.
  if (year === current - 1 && today < 12) return { SUBMITTED: 1, RETURNED: 1, APPROVED_LATE: 5 };
  return { APPROVED_LATE: 5 };
}

/** Reports of the districts with accounts: one to correct, one to write, one to decide on. */
function ownReports(open: number): readonly ReportFate[] {
  if (open < 0) return [];
  if (open >= roundDays) return chosen.map(() => 'APPROVED');
  return [open < 6 ? 'DRAFT' : 'RETURNED', 'DRAFT', open < 1 ? 'DRAFT' : 'SUBMITTED', open < 12 ? 'DRAFT' : 'APPROVED'];
}
