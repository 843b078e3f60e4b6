import { findThaiDate } from '../shared/thai-date.js';
import { looseThai, toArabicDigits } from '../shared/thai-text.js';
import { pieceOf } from './clean-text.js';
import type { DocumentSource, Line, Piece, Span } from './document-source.js';
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

/** An approval: the date, where it stands, and the block from the director's position to the date (without the name). */
export interface Approval {
  readonly date: string;
  readonly datePlace: Span;
  readonly block: Span;
}

const order = [
  'อนุมัติ',
  'อนุมัติแผน',
  'เห็นชอบและอนุมัติ',
  'เห็นชอบ/อนุมัติ',
  'อนุมัติ/ลงนามแล้ว',
  'อนุมัติลงนามแล้ว',
  'ผู้อนุมัติ',
  'ผู้อนุมัติแผน',
].map(looseThai);
const refused = looseThai('ไม่อนุมัติ');
const director = looseThai('ผู้อำนวยการเขต');
const actingFor = looseThai('ราชการแทน');
const assistant = looseThai('ผู้ช่วย');

/** How many lines with words lie between the order and the director, and between the director and the date, at most. */
const ORDER_REACH = 10;
const DATE_REACH = 3;

/** Longest line that is an order or is searched for the date under a signature, in UTF-16 units. */
const LONGEST_ORDER = 80;
const LONGEST_DATE_LINE = 300;
/** Most signatures that are looked at. */
const MOST_SIGNATURES = 200;

const tick = /^[\s\-–•●☐☑☒✓✔√()[\]/xX.]+/;

function isOrder(line: Line): boolean {
  return (
    line.text.length <= LONGEST_ORDER && order.includes(looseThai(line.text.replace(tick, '')).replace(/[.…:_-]+/g, ''))
  );
}

function isDirector(loose: string): boolean {
  const at = loose.indexOf(director);
  if (at === -1 || loose.length > 90) return false;
  return !loose.includes(assistant) || loose.includes(actingFor);
}

/**
 * The director's approval: the order (อนุมัติ) on a line of its own, then the director's position, then the date.
 * A sentence '… อนุมัติ … เมื่อวันที่ …' that names the director counts where no such block stands.
 */
export function readApproval(source: DocumentSource): Approval | null {
  const lines = source.lines.filter((line) => !line.blank);
  let signatures = 0;
  for (let index = 0; index < lines.length && signatures < MOST_SIGNATURES; index += 1) {
    const line = lines[index];
    if (line === undefined || line.table || line.loose === '' || !isDirector(line.loose)) continue;
    signatures += 1;
    const from = Math.max(0, index - ORDER_REACH);
    const ordered =
      lines.slice(from, index).findLast(isOrder) ?? lines.slice(index + 1, index + 1 + DATE_REACH).find(isOrder);
    if (ordered === undefined) continue;
    for (const dated of lines.slice(index, index + 1 + DATE_REACH)) {
      if (dated !== line && /^\s*\(/.test(dated.text) && findThaiDate(dated.text.slice(0, LONGEST_DATE_LINE)) === null)
        break;
      const date = findThaiDate(dated.text.slice(0, LONGEST_DATE_LINE));
      if (date === null) continue;
      const datePlace = { start: dated.start + date.start, end: dated.start + date.end };
      const block = source.trim({ start: line.start, end: Math.max(datePlace.end, line.end) });
      return { date: date.iso, datePlace, block };
    }
  }
  return approvalSentence(source, lines);
}

function approvalSentence(source: DocumentSource, lines: readonly Line[]): Approval | null {
  for (const line of lines) {
    if (line.loose === '' || !line.loose.includes(director) || line.loose.includes(refused)) continue;
    const match = /อนุมัติ.{0,120}?(?:เมื่อวันที่|ลงวันที่|วันที่)/.exec(line.text);
    if (match === null) continue;
    const after = match.index + match[0].length;
    const date = findThaiDate(line.text.slice(after, after + 60));
    if (date === null) continue;
    const start = line.start + after + date.start;
    return { date: date.iso, datePlace: { start, end: start + date.end - date.start }, block: source.trim(line) };
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
