import { squeezeThai } from '../shared/thai-text.js';
import type { DocumentSource, Span } from './document-source.js';

/** A row of a Markdown table: its cells without the bars and without blanks at their ends. */
export interface TableRow extends Span {
  readonly cells: readonly Span[];
}

/** A Markdown table: consecutive lines that begin with a bar, without the delimiter rows. */
export interface MarkdownTable extends Span {
  readonly rows: readonly TableRow[];
  /** index of its first line among the lines of the document */
  readonly line: number;
}

const isDelimiterRow = (text: string): boolean => text.includes('-') && /^[\s:|-]+$/.test(text);

function splitRow(source: DocumentSource, line: Span): TableRow {
  const trimmed = source.trim(line);
  const text = source.slice(trimmed);
  const bars: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '|' && text[index - 1] !== '\\') bars.push(trimmed.start + index);
  }
  if (bars[bars.length - 1] !== trimmed.end - 1) bars.push(trimmed.end);
  const cells: Span[] = [];
  for (let index = 0; index + 1 < bars.length; index += 1) {
    cells.push(source.trim({ start: (bars[index] ?? 0) + 1, end: bars[index + 1] ?? 0 }));
  }
  return { ...trimmed, cells };
}

/** All Markdown tables of the document, in order. Delimiter rows and rows without any text are left out. */
export function readTables(source: DocumentSource): readonly MarkdownTable[] {
  const tables: MarkdownTable[] = [];
  let rows: TableRow[] = [];
  let first = 0;
  const close = (): void => {
    const [start] = rows;
    const end = rows[rows.length - 1];
    if (start !== undefined && end !== undefined) tables.push({ start: start.start, end: end.end, rows, line: first });
    rows = [];
  };
  source.lines.forEach((line, index) => {
    if (!line.table) {
      close();
      return;
    }
    if (rows.length === 0) first = index;
    if (isDelimiterRow(line.text)) return;
    const row = splitRow(source, line);
    if (row.cells.some((cell) => cell.end > cell.start)) rows.push(row);
  });
  close();
  return tables;
}

/** Whether a cell is empty or holds only a dash. */
export function isBlankCell(source: DocumentSource, cell: Span | undefined): boolean {
  return cell === undefined || /^[-–—.]*$/.test(squeezeThai(source.slice(cell)));
}
