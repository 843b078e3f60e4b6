import { placeInFiscalYear, type MeasurePeriod } from '../plans/index.js';
import { buddhistEraOffset } from '../shared/years-and-rounds.js';
import { gregorianYear, monthNumber, monthPattern } from '../shared/thai-date.js';
import { looseThai, toArabicDigits } from '../shared/thai-text.js';

/** A period that is certain. */
export interface ReadPeriod extends MeasurePeriod {
  readonly startMonth: number;
  readonly endMonth: number;
}

const wholeYear = ['ตลอดปี', 'ทั้งปี', 'ตลอดปีงบประมาณ', 'ทั้งปีงบประมาณ', '12เดือน', 'ทุกเดือน'].map(looseThai);
const quarter = /^ไตรมาส(?:ที่)?\s*([1-4])(?:\s*(?:-|–|ถึง|และ)\s*(?:ไตรมาส(?:ที่)?\s*)?([1-4]))?(?:\s*ปีงบประมาณ)?$/;
const startOfQuarter = [10, 1, 4, 7] as const;
const month = `(${monthPattern})`;
const yearOfMonth = '(?:\\s*(?:พ\\.?\\s?ศ\\.?\\s*)?([0-9]{4}|[0-9]{2})(?![0-9]))?';
const months = new RegExp(
  `^(?:เดือน)?\\s*${month}${yearOfMonth}(?:\\s*(?:-|–|ถึง|จนถึง)\\s*(?:เดือน)?\\s*${month}${yearOfMonth})?$`,
);

/** The year that a month has in a fiscal year: from October on it is the year before. */
const yearIn = (fiscalYear: number, of: number): number => fiscalYear - buddhistEraOffset - (of >= 10 ? 1 : 0);

/**
 * The months that a cell of the column ระยะเวลา names: the whole year, quarters, or one month or two with or without years. Null for
 * everything else, also for months of other years than the plan's.
 */
export function readPeriod(cell: string, fiscalYear: number | null): ReadPeriod | null {
  const text = toArabicDigits(cell)
    .replace(/\s+/g, ' ')
    .replace(/(ปี(?:งบประมาณ)?)\s*(?:พ\.?\s?ศ\.?\s*)?[0-9]{2,4}$/, '$1')
    .trim();
  if (wholeYear.includes(looseThai(text))) return { startMonth: 10, endMonth: 9 };
  const quarters = quarter.exec(text);
  if (quarters) {
    const [first, last] = [Number(quarters[1]), Number(quarters[2] ?? quarters[1])];
    const [startMonth, lastStart] = [startOfQuarter[first - 1], startOfQuarter[last - 1]];
    return startMonth && lastStart && first <= last ? { startMonth, endMonth: ((lastStart + 1) % 12) + 1 } : null;
  }
  const [, first, firstYear, last = first, lastYear = firstYear] = months.exec(text) ?? [];
  if (first === undefined || last === undefined) return null;
  const named = [
    [monthNumber(first), firstYear],
    [monthNumber(last), lastYear],
  ] as const;
  const fits = named.every(
    ([number, year]) => year === undefined || fiscalYear === null || gregorianYear(year) === yearIn(fiscalYear, number),
  );
  const [[startMonth], [endMonth]] = named;
  return fits && placeInFiscalYear(startMonth) <= placeInFiscalYear(endMonth) ? { startMonth, endMonth } : null;
}
