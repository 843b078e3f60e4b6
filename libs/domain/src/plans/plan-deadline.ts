import { daysBetween, fiscalYearEnd, fiscalYearStart, type FiscalYear } from '../shared/fiscal-year.js';
import { refuse } from '../refusals/refusals.js';

/** The day by which the plans of a fiscal year are handed in, an ISO date. A plan may come before its year begins. */
export function checkPlanDeadline(fiscalYear: FiscalYear, dueOn: string): void {
  const earliest = fiscalYearStart(fiscalYear - 1);
  const latest = fiscalYearEnd(fiscalYear);
  if (daysBetween(earliest, dueOn) < 0 || daysBetween(dueOn, latest) < 0)
    throw refuse('DEADLINE_OUTSIDE_YEAR', { fiscalYear, earliest, latest }, ['dueOn']);
}
