import { dayOfFiscalYear, daysBetween, fiscalYearEnd, fiscalYearStart, roundCutOff } from '../shared/fiscal-year.js';
import type { FiscalYear } from '../shared/fiscal-year.js';

/** When in its fiscal year a plan was approved. */
export interface ApprovalTimeliness {
  /** 1–366 within the fiscal year; null when the approval lies outside it */
  readonly dayOfFiscalYear: number | null;
  /** calendar days after the six-month cut-off, negative before it */
  readonly daysAfterSixMonthCutOff: number;
  readonly class: 'BEFORE_YEAR' | 'FIRST_HALF' | 'SECOND_HALF' | 'AFTER_YEAR';
}

/** Places an approval (ISO date) in the plan's fiscal year. A plan is of most use when it is approved before the cut-off. */
export function approvalTimeliness(approvedOn: string, fiscalYear: FiscalYear): ApprovalTimeliness {
  const daysAfterSixMonthCutOff = daysBetween(roundCutOff(fiscalYear, 'SIX_MONTH'), approvedOn);
  if (daysBetween(approvedOn, fiscalYearStart(fiscalYear)) > 0) {
    return { dayOfFiscalYear: null, daysAfterSixMonthCutOff, class: 'BEFORE_YEAR' };
  }
  if (daysBetween(fiscalYearEnd(fiscalYear), approvedOn) > 0) {
    return { dayOfFiscalYear: null, daysAfterSixMonthCutOff, class: 'AFTER_YEAR' };
  }
  return {
    dayOfFiscalYear: dayOfFiscalYear(approvedOn),
    daysAfterSixMonthCutOff,
    class: daysAfterSixMonthCutOff <= 0 ? 'FIRST_HALF' : 'SECOND_HALF',
  };
}
