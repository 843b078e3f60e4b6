import { refuse } from './refusals.js';
import { toArabicDigits, toThaiDigits } from './thai-text.js';

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

const BUDDHIST_ERA = 543;

/** A month name with the dots optional and stray spaces allowed, as machine reading leaves it. */
function spellings(name: string): string {
  return [...name].map((letter) => (letter === '.' ? '\\.?' : letter)).join(' ?');
}

const monthPattern = months.flatMap(([short, long]) => [spellings(long), spellings(short)]).join('|');
const datePattern = new RegExp(
  `(?<![0-9])([0-9]{1,2}) {0,3}(?:เดือน ?)?(${monthPattern}) {0,3}(?:(?:พ|ค) ?\\. ?ศ ?\\.? {0,3})?([0-9]{4}|[0-9]{2})(?![0-9])`,
);
const slashPattern = /(?<![0-9/])([0-9]{1,2})\/([0-9]{1,2})\/([0-9]{4})(?![0-9/])/;

function monthNumber(name: string): number {
  const bare = name.replace(/[ .]/g, '');
  return 1 + months.findIndex((forms) => forms.some((form) => form.replace(/\./g, '') === bare));
}

/** Gregorian year of a year as written: 25xx is Buddhist Era, two digits stand for 25xx, 19xx and 20xx are taken as they are. */
function gregorianYear(written: string): number {
  const year = written.length === 2 ? 2500 + Number(written) : Number(written);
  return year >= 2400 ? year - BUDDHIST_ERA : year;
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return null;
  }
  return date.toISOString().slice(0, 10);
}

/**
 * The first date in a text ('๒๕ เม.ย. ๒๕๖๖', '25 เมษายน พ.ศ. 2566', '25/4/2566') as an ISO date with its place, in UTF-16
 * units. A date that does not exist (๓๑ ก.พ.) is no date.
 */
export function findThaiDate(text: string): { iso: string; start: number; end: number } | null {
  const plain = toArabicDigits(text);
  const found = [datePattern.exec(plain), slashPattern.exec(plain)]
    .filter((match) => match !== null)
    .sort((left, right) => left.index - right.index);
  for (const match of found) {
    const [whole, day = '', month = '', year = ''] = match;
    const number = /^[0-9]+$/.test(month) ? Number(month) : monthNumber(month);
    const iso = isoDate(gregorianYear(year), number, Number(day));
    if (iso !== null) return { iso, start: match.index, end: match.index + whole.length };
  }
  return null;
}

/** A text that is a date and nothing else, as an ISO date ('2023-04-25'); null when it is not one or does not exist. */
export function parseThaiDate(text: string): string | null {
  const trimmed = text.trim();
  const found = findThaiDate(trimmed);
  return found !== null && found.start === 0 && found.end === trimmed.length ? found.iso : null;
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
    throw refuse('INVALID_INPUT', { detail: `"${iso}" is not a date of the form YYYY-MM-DD` });
  }
  const name = months[month - 1]?.[options.month === 'long' ? 1 : 0] ?? '';
  const written = `${day} ${name} ${year + BUDDHIST_ERA}`;
  return options.digits === 'arabic' ? written : toThaiDigits(written);
}
