import { looseThai } from '../shared/thai-text.js';
import { budgetUnitOf, type BudgetUnit } from './budget.js';
import { findColumnBreaks, type ColumnBreaks } from './clean-text.js';
import { readDimension } from './dimensions.js';
import type { DocumentSource, Span } from './document-source.js';
import { isBlankCell, type MarkdownTable, type TableRow } from './markdown-tables.js';
import { isMonth, readHeading, type ColumnTitle, type MeasureColumns } from './measure-columns.js';

/** One part of the table of measures: a Markdown table, or what a page break left of it. */
export interface TablePart {
  readonly columns: MeasureColumns;
  /** rows of titles and captions */
  readonly heading: readonly TableRow[];
  readonly rows: readonly TableRow[];
  readonly breaks: ColumnBreaks;
  readonly start: number;
  /** what a caption or a line beside the table says its figures are counted in */
  readonly unit: BudgetUnit;
  /** the part has no heading of its own */
  readonly continued: boolean;
}

/** Most lines between two tables of which the second goes on without a heading: page numbers and (ต่อ). */
const MOST_LINES_BETWEEN = 3;
const LONGEST_LINE_BETWEEN = 80;

/** Whether nothing but a page break stands between two tables. */
function onlyPageBreak(source: DocumentSource, before: MarkdownTable, after: MarkdownTable): boolean {
  const between = source.lines.filter(({ start, end, blank }) => !blank && start >= before.end && end <= after.start);
  return (
    between.length <= MOST_LINES_BETWEEN &&
    between.every(({ text, table }) => !table && text.length <= LONGEST_LINE_BETWEEN)
  );
}

const unitWord = /หน่?วย|\(\s*(?:ล้?าน|แสน|หมื่?น|พัน)\s*บาท\s*\)/;
/** How many lines with words above and below a table may name its unit. */
const UNIT_REACH = 3;

function unitBeside(source: DocumentSource, table: MarkdownTable, captions: readonly TableRow[]): BudgetUnit {
  const above = source.lines.filter(({ end, blank }) => !blank && end <= table.start).slice(-UNIT_REACH);
  const below = source.lines.filter(({ start, blank }) => !blank && start >= table.end).slice(0, UNIT_REACH);
  const texts = [
    ...captions.map((row) => source.slice(row)),
    ...[...above.reverse(), ...below].filter(({ table: inTable }) => !inTable).map(({ text }) => text),
  ];
  const named = texts.find((text) => text.length <= 200 && unitWord.test(text) && budgetUnitOf(text) !== null);
  return named === undefined ? null : budgetUnitOf(named);
}

/** Whether a row is one text over the whole table. */
function isMerged(source: DocumentSource, row: TableRow): boolean {
  const filled = row.cells.filter((cell) => !isBlankCell(source, cell));
  return new Set(filled.map((cell) => looseThai(source.slice(cell)))).size === 1;
}

/** Most rows above a heading that are taken for its captions. */
const MOST_CAPTIONS = 4;

/**
 * The parts of the table of measures in order. A part begins at a heading; captions over the table's width may stand above
 * it. A table without a heading belongs to the part before it when it has as many columns and only a page break between.
 */
export function readParts(source: DocumentSource, tables: readonly MarkdownTable[]): TablePart[] {
  const parts: TablePart[] = [];
  let width = 0;
  let previous: MarkdownTable | null = null;
  for (const table of tables) {
    let columns: MeasureColumns | null = null;
    let heading: TableRow[] = [];
    let captions: TableRow[] = [];
    let rows: TableRow[] = [];
    let continued = false;
    const close = (): void => {
      if (columns === null || rows.length === 0) return;
      const cells = Array.from({ length: width }, (_, index) => rows.flatMap((row) => row.cells[index] ?? []));
      const start = rows[0]?.start ?? table.start;
      const unit = unitBeside(source, table, captions);
      parts.push({ columns, heading, rows, breaks: findColumnBreaks(source, cells), start, unit, continued });
      previous = table;
    };
    for (let index = 0; index < table.rows.length; index += 1) {
      const row = table.rows[index];
      if (row === undefined) break;
      const named = readHeading(source, table.rows, index, columns ?? parts[parts.length - 1]?.columns ?? null);
      if (named !== null) {
        close();
        heading = [...captions, ...table.rows.slice(index, index + named.rows)];
        rows = captions.filter((caption) => dimensionIn(source, caption));
        columns = named.columns;
        width = row.cells.length;
        continued = false;
        index += named.rows - 1;
      } else if (columns !== null) rows.push(row);
      else if (
        captions.length < MOST_CAPTIONS &&
        isMerged(source, row) &&
        headingFollows(source, table.rows, index, parts)
      ) {
        captions = [...captions, row];
      } else if (previous !== null && row.cells.length === width && onlyPageBreak(source, previous, table)) {
        columns = parts[parts.length - 1]?.columns ?? null;
        continued = true;
        rows.push(row);
      } else break;
    }
    close();
  }
  return parts;
}

/** A caption that names a dimension counts as a row that does. */
const dimensionIn = (source: DocumentSource, row: TableRow): boolean => {
  const cell: Span | undefined = row.cells.find((candidate) => !isBlankCell(source, candidate));
  return cell !== undefined && readDimension(source.slice(cell)) !== null;
};

function headingFollows(
  source: DocumentSource,
  rows: readonly TableRow[],
  at: number,
  parts: readonly TablePart[],
): boolean {
  const earlier = parts[parts.length - 1]?.columns ?? null;
  return rows
    .slice(at + 1, at + 1 + MOST_CAPTIONS)
    .some((_, offset) => readHeading(source, rows, at + 1 + offset, earlier) !== null);
}

/**
 * Names the columns with contents that the plan does not keep, each title once; the columns of months are named together.
 * @returns their cells
 */
export function noteUnreadColumns(source: DocumentSource, parts: readonly TablePart[]): readonly Span[] {
  const named: Span[] = [];
  const unread = new Map<string, { title: ColumnTitle; rows: Set<number> }>();
  const months: string[] = [];
  for (const part of parts)
    for (const title of part.columns.unread) {
      const filled = part.rows.filter((row) => !isBlankCell(source, row.cells[title.index]));
      if (filled.length === 0) continue;
      named.push(...filled.flatMap((row) => row.cells[title.index] ?? []));
      const monthly = isMonth(title.text);
      const key = monthly ? 'MONTHS' : looseThai(title.text);
      if (monthly && !months.includes(title.text)) months.push(title.text);
      const known = unread.get(key) ?? { title, rows: new Set<number>() };
      for (const row of filled) known.rows.add(row.start);
      unread.set(key, known);
    }
  for (const [key, { title, rows }] of unread) {
    const column = key === 'MONTHS' ? `${months[0] ?? ''} – ${months[months.length - 1] ?? ''}` : title.text || '–';
    source.note('COLUMN_NOT_READ', title.span, { column, count: rows.size });
  }
  return named;
}
