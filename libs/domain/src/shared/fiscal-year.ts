import { refuseInput } from '../refusals/refusals.js';
import {
  buddhistEraOffset,
  isFiscalYear,
  sixMonthCutOff,
  type FiscalYear,
  type ReportingRound,
} from './years-and-rounds.js';

export * from './years-and-rounds.js';

/** Returns the year, or refuses with INVALID_INPUT when it is no Buddhist-Era year from 2500 to 2700. */
export function assertFiscalYear(value: number, path: readonly (string | number)[] = ['fiscalYear']): FiscalYear {
  if (!isFiscalYear(value)) {
    throw refuseInput('FISCAL_YEAR', { given: value }, path);
  }
  return value;
}

/** True for an existing calendar day written `YYYY-MM-DD` (Gregorian). */
export function isIsoDate(value: unknown): value is string {
  return typeof value === 'string' && readDate(value) !== null;
}

/** First day, 1 October of the year before, as an ISO date. */
export function fiscalYearStart(fiscalYear: FiscalYear): string {
  return `${assertFiscalYear(fiscalYear) - buddhistEraOffset - 1}-10-01`;
}

/** Last day, 30 September, as an ISO date. */
export function fiscalYearEnd(fiscalYear: FiscalYear): string {
  return `${assertFiscalYear(fiscalYear) - buddhistEraOffset}-09-30`;
}

/** The fiscal year that holds a day. Refuses with INVALID_INPUT what is no ISO date. */
export function fiscalYearOf(isoDate: string): FiscalYear {
  const { year, month } = requireDate(isoDate);
  return assertFiscalYear(year + buddhistEraOffset + (month >= 10 ? 1 : 0), []);
}

/** Calendar days from one ISO date to another; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(requireDate(to)) - dayNumber(requireDate(from));
}

/** The day as of which a round's figures are given: 31 March or 30 September, as an ISO date. */
export function roundCutOff(fiscalYear: FiscalYear, round: ReportingRound): string {
  if (round === 'TWELVE_MONTH') return fiscalYearEnd(fiscalYear);
  const { month, day } = sixMonthCutOff;
  return `${assertFiscalYear(fiscalYear) - buddhistEraOffset}-${String(month).padStart(2, '0')}-${day}`;
}

interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function readDate(value: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const exists = date.year >= 1 && date.month >= 1 && date.month <= 12 && date.day >= 1;
  return exists && date.day <= daysInMonth(date.year, date.month) ? date : null;
}

function requireDate(value: string): CalendarDate {
  const date = readDate(value);
  if (!date) throw refuseInput('DAY');
  return date;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1 March of year 0: a year that begins in March keeps the leap day last. */
function dayNumber({ year, month, day }: CalendarDate): number {
  const y = month < 3 ? year - 1 : year;
  const monthsFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leapDays + Math.floor((153 * monthsFromMarch + 2) / 5) + day - 1;
}
