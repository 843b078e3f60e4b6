import { refuseInput } from '../refusals/refusals.js';
import { toArabicDigits, toThaiDigits } from './thai-text.js';
import { buddhistEraOffset } from './years-and-rounds.js';

/** Thai month names, January first, in the short and long forms used in official letters. */
const months = [
  ['ม.ค.', 'มกราคม'],
  ['ก.พ.', 'กุมภาพันธ์'],
  ['มี.ค.', 'มีนาคม'],
  ['เม.ย.', 'เมษายน'],
  ['พ.ค.', 'พฤษภาคม'],
  ['มิ.ย.', 'มิถุนายน'],
  ['ก.ค.', 'กรกฎาคม'],
  ['ส.ค.', 'สิงหาคม'],
  ['ก.ย.', 'กันยายน'],
  ['ต.ค.', 'ตุลาคม'],
  ['พ.ย.', 'พฤศจิกายน'],
  ['ธ.ค.', 'ธันวาคม'],
] as const;

const isToneOrSilencer = (letter: string): boolean => letter >= '\u0e48' && letter <= '\u0e4c';

/** A month name with its dots, tone and silencing marks optional and stray spaces allowed, as machine reading leaves it. */
function spellings(name: string): string {
  return [...name]
    .map((letter) => (letter === '.' || isToneOrSilencer(letter) ? `${letter === '.' ? '\\.' : letter}?` : letter))
    .join(' ?');
}

/** Every spelling of a month as a regular expression, without a group. */
export const monthPattern = months.flatMap(([short, long]) => [spellings(long), spellings(short)]).join('|');
const era = '(?:(?:พ|ค) ?\\. ?ศ ?\\.? {0,3}|พุทธศักราช {0,3}|คริสต์?ศักราช {0,3}|ปี {0,3})?';
const patterns = [
  `(?<![0-9])([0-9]{1,2}) {0,3}(?:เดือน ?)?(${monthPattern}) {0,3}${era}([0-9]{4}|[0-9]{2})(?![0-9])`,
  '(?<![0-9/.,-])([0-9]{1,2}) ?([/.-]) ?([0-9]{1,2}) ?\\2 ?([0-9]{4}|[0-9]{2})(?![0-9/]|[.,-][0-9])',
  '(?<![0-9/.-])([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9/.-])',
].map((pattern) => new RegExp(pattern, 'g'));

const bareName = (name: string): string =>
  [...name].filter((letter) => letter !== '.' && letter !== ' ' && !isToneOrSilencer(letter)).join('');

/** Number of a month, 1 for January; 0 for what is no month. */
export function monthNumber(name: string): number {
  const bare = bareName(name);
  return 1 + months.findIndex((forms) => forms.some((form) => bareName(form) === bare));
}

/** Years of two digits that are read as 25xx; of the others nobody can tell the century. */
const FIRST_SHORT_YEAR = 40;

/**
 * Gregorian year of a year as written: 24xx and later is Buddhist Era, two digits from 40 stand for 25xx, 19xx and 20xx are
 * taken as they are. null for two digits below: '24' is 2524 or 2024.
 */
export function gregorianYear(written: string): number | null {
  if (written.length === 2 && Number(written) < FIRST_SHORT_YEAR) return null;
  const year = written.length === 2 ? 2500 + Number(written) : Number(written);
  return year >= 2400 ? year - buddhistEraOffset : year;
}

function isoDate(year: number | null, month: number, day: number): string | null {
  if (year === null) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return null;
  }
  return date.toISOString().slice(0, 10);
}

/** A date as written, with its place in UTF-16 units; without an ISO date when the day does not exist or its century is open. */
export interface WrittenDate {
  readonly iso: string | null;
  readonly start: number;
  readonly end: number;
}

/** All dates of a text in order: '๒๕ เม.ย. ๒๕๖๖', '25 เมษายน พุทธศักราช 2566', '25/4/66', '25-04-2566', '2023-04-25'. */
export function findWrittenDates(text: string): readonly WrittenDate[] {
  const plain = toArabicDigits(text);
  const found = patterns
    .flatMap((pattern) => [...plain.matchAll(pattern)])
    .sort((left, right) => left.index - right.index);
  return found.map((match) => {
    const [whole, first = '', second = '', third = '', fourth] = match;
    const [day, month, year] =
      fourth !== undefined
        ? [first, third, fourth]
        : first.length === 4
          ? [third, second, first]
          : [first, second, third];
    const number = /^[0-9]+$/.test(month) ? Number(month) : monthNumber(month);
    return {
      iso: isoDate(gregorianYear(year), number, Number(day)),
      start: match.index,
      end: match.index + whole.length,
    };
  });
}

/**
 * An ISO date in Thai with the Buddhist year: '๒๕ เม.ย. ๒๕๖๖' (short) or '๒๕ เมษายน ๒๕๖๖' (long), in Thai or Arabic digits.
 * @throws INVALID_INPUT when the text is no ISO date
 */
export function formatThaiDate(
  iso: string,
  options: { digits?: 'thai' | 'arabic'; month?: 'short' | 'long' } = {},
): string {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(iso);
  const [year, month, day] = (match?.slice(1) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || isoDate(year, month, day) === null) {
    throw refuseInput('DAY');
  }
  const name = months[month - 1]?.[options.month === 'long' ? 1 : 0] ?? '';
  const written = `${day} ${name} ${year + buddhistEraOffset}`;
  return options.digits === 'arabic' ? written : toThaiDigits(written);
}
