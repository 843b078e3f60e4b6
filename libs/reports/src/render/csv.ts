import { plainText } from '@sucharit/domain/shared';
import { stringify } from 'csv-stringify/sync';
import type { Cell, Table } from './table.js';

/** Excel takes a file for UTF-8 only when it begins so. */
export interface CsvOptions {
  readonly byteOrderMark: boolean;
}

/** A cell as a field of CSV: texts safe against being read as formulas, numbers and dates as they are, nothing for null. */
export const csvField = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'string') return plainText(cell);
  return 'number' in cell ? cell.number : cell.text;
};

/**
 * A table as CSV (RFC 4180, UTF-8) with one heading line in both languages. Numbers are written with a point and without
 * separators, so that programs read them.
 */
export function renderCsv(table: Table, { byteOrderMark }: CsvOptions): Buffer {
  const headings = table.columns.map(({ th, en }) => plainText(`${th} / ${en}`));
  return Buffer.from(
    stringify([headings, ...table.rows.map((row) => row.map(csvField))], {
      bom: byteOrderMark,
      record_delimiter: 'windows',
      // The library quotes the delimiter CR LF only; a CR or LF by itself also ends a line for many readers.
      quoted_match: /[\r\n]/,
    }),
  );
}
