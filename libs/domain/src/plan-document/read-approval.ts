import { buddhistEraOffset, fiscalYearEnd } from '../shared/fiscal-year.js';
import { findWrittenDates, type WrittenDate } from '../shared/thai-date.js';
import { looseThai } from '../shared/thai-text.js';
import { decideOrder, orderOptions, type Order, type OrderOption } from './approval-order.js';
import { CELL_BREAK, type DocumentSource, type Line, type Span } from './document-source.js';
import type { MarkdownTable } from './markdown-tables.js';
import type { MemoBlock } from './outline.js';

/** An approval: the date, where it stands, and the block from the director's position to the date (without the name). */
export interface Approval {
  readonly date: string;
  readonly datePlace: Span;
  readonly block: Span;
}

interface Row extends Span {
  readonly text: string;
  readonly loose: string;
  readonly options: readonly OrderOption[];
}

const directors = ['ผู้อำนวยการเขต', 'ผู้อำนวยการสำนักงานเขต', 'ผอ.เขต', 'ผอ.สำนักงานเขต'].map(looseThai);
const actingFor = ['ราชการแทน', 'รักษาการ'].map(looseThai);
const otherOfficer = ['ผู้ช่วย', 'หัวหน้าฝ่าย', 'เจ้าพนักงาน', 'นักจัดการ', 'เจ้าหน้าที่'].map(looseThai);
const addressee = new RegExp(`^(?:${['เรียน', 'ถึง', 'เสนอ', 'เรื่อง', 'ส่วนราชการ'].map(looseThai).join('|')})`);
const refusedWords = ['ไม่อนุมัติ', 'ยังไม่', 'ขออนุมัติ', 'เพื่ออนุมัติ', 'พิจารณาอนุมัติ', 'โปรดอนุมัติ', 'รออนุมัติ', 'จะอนุมัติ'].map(
  looseThai,
);

/** How many lines with words lie between the order and the director, and between the director and the date, at most. */
const ORDER_REACH = 10;
const DATE_REACH = 3;
const LONGEST_LINE = 300;
const LONGEST_POSITION = 90;
/** Most signatures that are looked at. */
const MOST_SIGNATURES = 200;

const directorAt = (loose: string): number => Math.max(...directors.map((form) => loose.indexOf(form)));

function isDirector(loose: string): boolean {
  const at = directorAt(loose);
  if (at === -1 || loose.length > LONGEST_POSITION || addressee.test(loose)) return false;
  return !otherOfficer.some((word) => loose.includes(word)) || actingFor.some((word) => loose.includes(word));
}

const isOtherSignature = (loose: string): boolean =>
  loose.length <= LONGEST_POSITION && otherOfficer.some((word) => loose.startsWith(word)) && !isDirector(loose);

/** A piece of a line as a row of its own. */
function rowOf(source: DocumentSource, span: Span): Row | null {
  const trimmed = source.trim(span);
  const text = source.slice(trimmed);
  if (text === '') return null;
  const loose = text.length > LONGEST_LINE ? '' : looseThai(text).replace(/^[#>*●•-]+/, '');
  return { ...trimmed, text, loose, options: orderOptions(text) };
}

/** Where a signature block written as one paragraph is cut: before and after the bracketed name, and before the position. */
const blockCut =
  /(?=\([^()]{4,80}\))|(?<=\([^()]{4,80}\))|(?<=\s)(?=(?:ผู้?ช่?วย)?ผู้?อ[ำา]นวยการ(?:สำนักงาน)?เขต)|(?=ลงชื่?อ)/g;

function rowsOfLine(source: DocumentSource, line: Line): Row[] {
  const whole = rowOf(source, line);
  if (whole === null) return [];
  const oneParagraph = whole.loose !== '' && whole.options.length > 0 && directorAt(whole.loose) > 0;
  const text = source.slice(whole);
  if (!oneParagraph || directorAt(looseThai(text.slice(0, 20))) === 0) {
    const begins = directorAt(whole.loose) > 0 && orderOptions(text.split(blockCut)[0] ?? '').length > 0;
    if (!begins) return [whole];
  }
  let start = whole.start;
  return text.split(blockCut).flatMap((part) => {
    const row = rowOf(source, { start, end: start + part.length });
    start += part.length;
    return row === null ? [] : [row];
  });
}

/** Largest table that may hold signatures side by side. */
const MOST_TABLE_ROWS = 12;
const MOST_TABLE_COLUMNS = 4;
const LONGEST_CELL = 400;

/** The rows of a small table, column by column: signatures stand side by side, each below its order. */
function rowsOfTable(source: DocumentSource, table: MarkdownTable): Row[] {
  const width = Math.max(...table.rows.map((row) => row.cells.length));
  const cells = table.rows.flatMap((row) => row.cells);
  if (table.rows.length > MOST_TABLE_ROWS || width > MOST_TABLE_COLUMNS) return [];
  if (cells.some((cell) => cell.end - cell.start > LONGEST_CELL)) return [];
  return Array.from({ length: width }, (_, column) => table.rows.flatMap((row) => row.cells[column] ?? []))
    .flat()
    .flatMap((cell) => {
      let start = cell.start;
      return source
        .slice(cell)
        .split(CELL_BREAK)
        .flatMap((part) => {
          const row = rowOf(source, { start, end: start + part.length });
          start += part.length + CELL_BREAK.length;
          return row === null ? [] : [row];
        });
    });
}

function rowsOf(source: DocumentSource, tables: readonly MarkdownTable[]): Row[] {
  const byLine = new Map(tables.map((table) => [table.line, table]));
  return source.lines.flatMap((line, index) => {
    const table = byLine.get(index);
    if (table !== undefined) return rowsOfTable(source, table);
    return line.table || line.blank ? [] : rowsOfLine(source, line);
  });
}

/** What one signature of the director comes to. */
interface Outcome {
  readonly order: Order | 'UNDECIDED';
  readonly options: readonly OrderOption[];
  readonly date: (WrittenDate & Span) | null;
  readonly block: Span;
}

function outcomeAt(rows: readonly Row[], index: number): Outcome | null {
  const signature = rows[index];
  if (signature === undefined) return null;
  const above: Row[] = [];
  for (let at = index - 1; at >= Math.max(0, index - ORDER_REACH); at -= 1) {
    const row = rows[at];
    if (row === undefined || isDirector(row.loose) || isOtherSignature(row.loose)) break;
    above.unshift(row);
  }
  const below = rows.slice(index + 1, index + 1 + DATE_REACH);
  const ordersAbove = above.flatMap(({ options }) => options);
  const options = ordersAbove.length > 0 ? ordersAbove : below.flatMap((row) => row.options);
  const order = decideOrder(options);
  if (order === null) return null;
  for (const row of rows.slice(index, index + 1 + DATE_REACH)) {
    const [date] = findWrittenDates(row.text.slice(0, LONGEST_LINE));
    if (row !== signature && /^\s*\(/.test(row.text) && date === undefined) break;
    if (date === undefined) continue;
    const place = { iso: date.iso, start: row.start + date.start, end: row.start + date.end };
    return { order, options, date: place, block: { start: signature.start, end: Math.max(place.end, signature.end) } };
  }
  return { order, options, date: null, block: signature };
}

/** A sentence '… อนุมัติ … เมื่อวันที่ …' that names the director. */
function approvalSentence(rows: readonly Row[]): Outcome[] {
  return rows.flatMap((row) => {
    if (row.loose === '' || directorAt(row.loose) === -1) return [];
    if (refusedWords.some((word) => row.loose.includes(word))) return [];
    const match = /อนุมัติ.{0,120}?(?:เมื่?อวันที่?|ลงวันที่?|วันที่?)/.exec(row.text);
    if (match === null) return [];
    const after = match.index + match[0].length;
    const [date] = findWrittenDates(row.text.slice(after, after + 60));
    if (date === undefined) return [];
    const start = row.start + after + date.start;
    const place = { iso: date.iso, start, end: start + date.end - date.start };
    return [{ order: 'APPROVED' as const, options: [], date: place, block: row }];
  });
}

/** A plan is approved at most half a year before its fiscal year begins, and before it ends. */
const MONTHS_BEFORE_YEAR = 6;

function isLikely(iso: string, fiscalYear: number, memoDate: string | null): boolean {
  const first = new Date(Date.UTC(fiscalYear - buddhistEraOffset - 1, 9 - MONTHS_BEFORE_YEAR, 1))
    .toISOString()
    .slice(0, 10);
  const last = fiscalYearEnd(fiscalYear);
  return iso >= first && iso <= last && (memoDate === null || iso >= memoDate);
}

const memoDateLead = /^\s*วันที่?\s/;

/** The date of the memo that asks for the approval; null when it has none that exists. */
function memoDateOf(source: DocumentSource, memo: MemoBlock | null): string | null {
  const line =
    memo === null
      ? undefined
      : source.lines.slice(memo.first, memo.first + 16).find(({ text }) => memoDateLead.test(text));
  return line === undefined ? null : (findWrittenDates(line.text)[0]?.iso ?? null);
}

const otherOrders = {
  REFUSED: 'APPROVAL_REFUSED',
  CONDITIONAL: 'APPROVAL_CONDITIONAL',
  NOTED: 'APPROVAL_OTHER_ORDER',
  ENDORSED: 'APPROVAL_OTHER_ORDER',
  UNDECIDED: 'APPROVAL_UNDECIDED',
} as const;

function noteOtherOrder(source: DocumentSource, { order, options, block, date }: Outcome): void {
  if (order === 'APPROVED') return;
  const found = options.map(({ text }) => text).join(' / ') || '–';
  const written = date === null ? '–' : source.slice(date);
  source.note(otherOrders[order], block, { found, date: written });
}

/**
 * The director's approval: the order (อนุมัติ) above the director's position, and the date below. Boxes, ticks, brackets and
 * struck-through words decide between orders; a refusal, a condition, ทราบ or a form left open is no approval. A day that does
 * not exist, lies outside the plan's year or before the memo is not taken. null with a finding in all these cases.
 */
export function readApproval(
  source: DocumentSource,
  tables: readonly MarkdownTable[],
  memo: MemoBlock | null,
  fiscalYear: number,
): Approval | null {
  const rows = rowsOf(source, tables);
  const outcomes: Outcome[] = [];
  let signatures = 0;
  for (let index = 0; index < rows.length && signatures < MOST_SIGNATURES; index += 1) {
    if (!isDirector(rows[index]?.loose ?? '')) continue;
    signatures += 1;
    const outcome = outcomeAt(rows, index);
    if (outcome !== null) outcomes.push(outcome);
  }
  for (const outcome of outcomes) noteOtherOrder(source, outcome);
  if (outcomes.some(({ order }) => order === 'REFUSED' || order === 'CONDITIONAL')) return null;
  const blocks = outcomes.filter(({ order, date }) => order === 'APPROVED' && date !== null);
  const approvals = blocks.length > 0 || outcomes.length > 0 ? blocks : approvalSentence(rows);
  const memoDate = memoDateOf(source, memo);
  for (const { date, block } of approvals) {
    if (date === null) continue;
    if (date.iso !== null && isLikely(date.iso, fiscalYear, memoDate))
      return { date: date.iso, datePlace: { start: date.start, end: date.end }, block: source.trim(block) };
    source.note('APPROVAL_DATE_UNLIKELY', date, { found: source.slice(date), year: fiscalYear });
  }
  return null;
}
