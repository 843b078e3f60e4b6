import { daysBetween, fiscalYearStart, type FiscalYear } from '../shared/fiscal-year.js';
import { refuse } from '../refusals/refusals.js';

/** The days, ISO dates, on which a director may have approved a plan: from the year before its own until today; today always. */
export function approvalDays(fiscalYear: FiscalYear, today: string): { earliest: string; latest: string } {
  const start = fiscalYearStart(fiscalYear - 1);
  return { earliest: daysBetween(start, today) < 0 ? today : start, latest: today };
}

/** Refuses a day of approval that the document cannot bear. */
export function checkApprovalDay(fiscalYear: FiscalYear, approvedOn: string, today: string): void {
  const { earliest, latest } = approvalDays(fiscalYear, today);
  if (daysBetween(earliest, approvedOn) < 0 || daysBetween(approvedOn, latest) < 0)
    throw refuse('APPROVAL_DAY_OUT_OF_RANGE', { fiscalYear, earliest, latest }, ['approvedOn']);
}
