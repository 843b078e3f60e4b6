import { assertFiscalYear, fiscalYearOf, type FiscalYear } from '../shared/fiscal-year.js';
import { refuse } from '../refusals/refusals.js';

/** The years in which the city works here, as the centre sets them. */
export interface WorkYears {
  /** From this year on districts are asked for what they have not begun. */
  readonly firstYear: FiscalYear;
  /** The year on which pages open; null for that of today. */
  readonly chosenYear: FiscalYear | null;
}

/** The year on which pages open. @param today the day in Bangkok, an ISO date */
export const openingYear = ({ chosenYear }: WorkYears, today: string): FiscalYear => chosenYear ?? fiscalYearOf(today);

/**
 * Whether a district is asked for what a year owes. What it has begun it is asked for in any year; what it has not begun from the
 * first year of work to the year after the opening one, whatever other districts have done and whichever year is looked at.
 */
export const isAskedFor = (year: FiscalYear, begun: boolean, years: WorkYears, today: string): boolean =>
  begun || (year >= years.firstYear && year <= openingYear(years, today) + 1);

/**
 * Refuses years of work that are none: INVALID_INPUT, and FIRST_YEAR_AFTER_OPENING when nothing would be asked for in the year on
 * which pages open.
 */
export function checkWorkYears(years: WorkYears, today: string): void {
  assertFiscalYear(years.firstYear, ['firstYear']);
  if (years.chosenYear !== null) assertFiscalYear(years.chosenYear, ['chosenYear']);
  const opening = openingYear(years, today);
  if (years.firstYear > opening)
    throw refuse('FIRST_YEAR_AFTER_OPENING', { firstYear: years.firstYear, openingYear: opening }, ['firstYear']);
}
