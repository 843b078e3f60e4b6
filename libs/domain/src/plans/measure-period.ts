import { refuseInput } from '../refusals/refusals.js';
import type { ValuePath } from '../shared/value-path.js';

/** The months of the calendar in the order of a fiscal year, which begins in October. */
export const fiscalMonths = [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Position of a month in the fiscal year: 0 is October, 11 September. */
export const placeInFiscalYear = (month: number): number => (month + 2) % 12;

/** Months of a measure's work; null where it is open. */
export interface MeasurePeriod {
  readonly startMonth: number | null;
  readonly endMonth: number | null;
}

/** Refuses with INVALID_INPUT, detail PERIOD_ORDER, a period that ends before it starts in its fiscal year. */
export function assertPeriod({ startMonth, endMonth }: MeasurePeriod, path: ValuePath): void {
  if (startMonth === null || endMonth === null || placeInFiscalYear(startMonth) <= placeInFiscalYear(endMonth)) return;
  throw refuseInput('PERIOD_ORDER', {}, [...path, 'endMonth']);
}
