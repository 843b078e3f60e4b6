import { looseThai, toArabicDigits } from '../shared/thai-text.js';
import { pieceOf } from './clean-text.js';
import { fiscalYearEnd, fiscalYearStart, type FiscalYear } from '../shared/fiscal-year.js';
import { findWrittenDates } from '../shared/thai-date.js';
import type { DocumentSource, Piece, Span } from './document-source.js';
import type { MemoBlock } from './outline.js';
import { tolerantly } from './tolerant-pattern.js';

const numberLead = new RegExp(`^\\s*${tolerantly('ที่')}\\s{0,9}:?\\s{1,9}(?=\\S)`);
const dateLead = new RegExp(`\\s${tolerantly('วันที่')}`);

/** The number of the memo: the line 'ที่ กท …' of its head, without the date that may stand on the same line. */
export function readDocumentNumber(source: DocumentSource, memo: MemoBlock | null): Piece | null {
  if (memo === null) return null;
  for (const line of source.lines.slice(memo.first + 1, memo.first + 16)) {
    const match = numberLead.exec(line.text);
    if (match === null) continue;
    const rest = line.text.slice(match[0].length);
    const date = rest.search(dateLead);
    const start = line.start + match[0].length;
    const piece = pieceOf(source, { start, end: date === -1 ? line.end : start + date });
    if (piece === null) continue;
    if (piece.text.endsWith('/')) {
      source.note('DOCUMENT_NUMBER_INCOMPLETE', piece.spans[0] ?? line, { number: piece.text });
    }
    return piece;
  }
  return null;
}

const unitLead = new RegExp(`^\\s*${tolerantly('ส่วนราชการ')}\\s{0,9}:?\\s{0,9}(?=\\S)`);
const officeName = new RegExp(`\\s*(?:${tolerantly('สำนักงานเขต')}|${tolerantly('โทร')}[.\\s])`);
const dayLead = new RegExp(`(?:^|\\s)${tolerantly('วันที่')}\\s{0,9}:?\\s{0,9}(?=\\S)`);
/** The head of a memo: department, number, date, subject, addressee. */
const HEAD_LINES = 16;

/** The section that issues the memo: the line 'ส่วนราชการ …' of its head, without the name of the office and its telephone. */
export function readIssuingUnit(source: DocumentSource, memo: MemoBlock | null): Piece | null {
  if (memo === null) return null;
  for (const line of source.lines.slice(memo.first + 1, memo.first + HEAD_LINES)) {
    const match = unitLead.exec(line.text);
    if (match === null) continue;
    const rest = line.text.slice(match[0].length);
    const office = rest.search(officeName);
    const start = line.start + match[0].length;
    return pieceOf(source, { start, end: office === -1 ? line.end : start + office });
  }
  return null;
}

/** The day of the memo, and where it stands. */
export interface MemoDay {
  readonly iso: string;
  readonly span: Span;
}

/**
 * The day of the memo: the words after 'วันที่' in its head. A day that is left open, does not exist, or is none of the fiscal year
 * or the year before is a finding.
 */
export function readMemoDay(source: DocumentSource, memo: MemoBlock | null, fiscalYear: number): MemoDay | null {
  if (memo === null) return null;
  for (const line of source.lines.slice(memo.first + 1, memo.first + HEAD_LINES)) {
    const match = dayLead.exec(line.text);
    if (match === null) continue;
    const start = line.start + match.index + match[0].length;
    const text = source.slice({ start, end: line.end });
    const [date] = findWrittenDates(text);
    const likely =
      date?.iso &&
      date.iso >= fiscalYearStart((fiscalYear - 1) as FiscalYear) &&
      date.iso <= fiscalYearEnd(fiscalYear as FiscalYear);
    if (date?.iso && likely) return { iso: date.iso, span: { start: start + date.start, end: start + date.end } };
    source.note('MEMO_DATE_UNREAD', source.trim({ start, end: line.end }), { found: text.trim(), year: fiscalYear });
    return null;
  }
  return null;
}

const outlineCode = /(?<![0-9๐-๙A-Za-z.,/])0 ?([๐-๙]{2})(?![0-9๐-๙])/g;

/** Notes every code of the assessment's outline whose letter O was read as a zero: an Arabic zero before Thai digits. */
export function noteOutlineCodes(source: DocumentSource): void {
  for (const match of source.text.matchAll(outlineCode)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const number = toArabicDigits(match[1] ?? '');
    source.note('OUTLINE_CODE_MISREAD', span, { found: match[0], meant: `O${number}` });
  }
}

const corruption = looseThai('ทุจริต');

/** Whether the text speaks of a plan and of corruption at all. */
export function namesAPlan(source: DocumentSource): boolean {
  const text = looseThai(source.squeezed().text);
  return text.includes('แผน') && text.includes(corruption);
}
