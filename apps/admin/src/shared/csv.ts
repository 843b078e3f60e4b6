import { plainText } from '@sucharit/domain/shared';

/** A cell of CSV: text is guarded against being read as a formula, a number stands as it is, nothing for null. */
export type CsvCell = string | number | boolean | null;

function field(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = plainText(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines of cells as CSV, with the mark by which spreadsheets know UTF-8. */
export const csvText = (lines: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${lines.map((cells) => `${cells.map(field).join(',')}\r\n`).join('')}`;
