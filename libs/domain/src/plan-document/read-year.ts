import { refuse } from '../refusals/refusals.js';
import { toArabicDigits } from '../shared/thai-text.js';
import { buddhistEraOffset } from '../shared/years-and-rounds.js';
import type { DocumentSource, Line, Span } from './document-source.js';
import type { MemoBlock } from './outline.js';

/** พ.ศ., ค.ศ. or พุทธศักราช before a year, and the year in four digits or two. */
const written = '(?:พ\\.?ศ\\.?|ค\\.?ศ\\.?|พุทธศักราช)?([0-9]{4}|[4-9][0-9](?![0-9/.-]))(?![0-9–-])';
const planYear = new RegExp(`แผน(?:ปฏิบัติ|การป้?องกัน|ป้?องกัน|การต่?อต้?าน|ต่?อต้?าน).{0,90}?ป[ีิ]?(?:งบประมาณ)?${written}`, 'g');
const anyYear = new RegExp(`ป[ีิ]?งบประมาณ${written}`, 'g');
/** What stands between a plan's name and a year when the year is that of an assessment or of a longer plan. */
const otherYear = /ประเมิน|ระยะ|ita/i;
/** A line that is a title, or goes on with one: the year stands at its end. */
const titleLine =
  /^(?:แผน(?:ปฏิบัติ|การ|ป้?องกัน|ต่?อต้?าน)|ประจ[ำา]|ประจ\u0e4dา|ฉบับ|ป[ีิ]?งบประมาณ).{0,110}ป[ีิ]?(?:งบประมาณ)?(?:พ\.?ศ\.?|ค\.?ศ\.?|พุทธศักราช)?([0-9]{4}|[4-9][0-9])[)*]*$/;

const isBuddhistYear = (year: number): boolean => year >= 2540 && year <= 2640;

/** A year as written in the Buddhist Era; null when it is none that a plan can be for. */
function buddhistYear(digits: string): number | null {
  const year = Number(digits);
  const buddhist = digits.length === 2 ? 2500 + year : year >= 2000 && year < 2100 ? year + buddhistEraOffset : year;
  return isBuddhistYear(buddhist) ? buddhist : null;
}

/** A value decided by weight, with the place it was first found at. */
export interface Decided {
  readonly value: number;
  readonly span: Span;
}

interface Mentions {
  weight: number;
  count: number;
  readonly span: Span;
}

/** The fiscal years a document names for itself, the weightiest first. Places are spans of the squeezed text. */
export type YearMentions = readonly (readonly [year: number, mentions: Mentions])[];

function countYears(text: string, pattern: RegExp): Map<number, Mentions> {
  const years = new Map<number, Mentions>();
  for (const match of text.matchAll(pattern)) {
    const digits = match[1] ?? '';
    const year = buddhistYear(digits);
    if (year === null || otherYear.test(match[0])) continue;
    const end = match.index + match[0].length;
    const before = years.get(year);
    const span = before?.span ?? { start: end - digits.length, end };
    years.set(year, { count: (before?.count ?? 0) + 1, weight: (before?.weight ?? 0) + 1, span });
  }
  return years;
}

/** Sentences, however many were copied, never outweigh the memo's subject or the title. */
const SUBJECT_WEIGHT = 20_000;
const TITLE_WEIGHT = 10_000;
/** Titles after the first ones are running heads, or parts of another document. */
const MOST_TITLES = 2;

const squeezed = (line: Line): string =>
  toArabicDigits(line.text)
    .replace(/^[\s#>*]+/, '')
    .replace(/\s+/g, '');

function* titleYears(source: DocumentSource, memo: MemoBlock | null): Generator<{ year: number; weight: number }> {
  let titles = 0;
  for (const [index, line] of source.lines.entries()) {
    if (line.blank || line.table || line.text.length > 250) continue;
    const text = squeezed(line);
    const inMemo = memo !== null && index >= memo.first && index < memo.end;
    if (inMemo) {
      const next = source.lines[index + 1];
      const subject = /^เรื่?อง/.test(text) ? `${text}${next?.blank === false ? squeezed(next) : ''}` : '';
      const digits = [...subject.matchAll(planYear)].find((match) => !otherYear.test(match[0]))?.[1];
      const year = digits === undefined ? null : buddhistYear(digits);
      if (year !== null) yield { year, weight: SUBJECT_WEIGHT };
      continue;
    }
    const digits = titleLine.exec(text)?.[1];
    const year = digits === undefined || otherYear.test(text) ? null : buddhistYear(digits);
    if (year === null || titles >= MOST_TITLES) continue;
    titles += 1;
    yield { year, weight: TITLE_WEIGHT };
  }
}

/**
 * The fiscal years (Buddhist Era) the document gives for its plan: those that follow the plan's name, otherwise any fiscal
 * year. The memo's subject goes before the title, the title before all sentences.
 */
export function findFiscalYears(source: DocumentSource, memo: MemoBlock | null): YearMentions {
  const text = toArabicDigits(source.squeezed().text);
  const named = countYears(text, planYear);
  const years = countYears(text, anyYear);
  const strong = [...titleYears(source, memo)];
  const counted = named.size > 0 || strong.length > 0 ? named : years;
  for (const { year, weight } of strong) {
    const mentions = counted.get(year) ?? years.get(year);
    if (mentions === undefined) continue;
    counted.set(year, { ...mentions, weight: mentions.weight + weight });
  }
  return [...counted].sort((left, right) => right[1].weight - left[1].weight);
}

/**
 * The fiscal year the plan is for, with a finding when the document gives several.
 * @throws FISCAL_YEAR_UNKNOWN when the document names no year
 */
export function decideFiscalYear(source: DocumentSource, years: YearMentions): Decided {
  const [first] = years;
  if (first === undefined) throw refuse('FISCAL_YEAR_UNKNOWN');
  const [year, { span }] = first;
  if (years.length > 1) {
    const list = years.map(([other, { count }]) => `${other} ×${count}`).join(', ');
    source.noteAt('FISCAL_YEAR_DECIDED', source.squeezedPlace(span), { years: list, year });
  }
  return { value: year, span };
}
