import type { Language } from '@sucharit/domain/shared';
import { valueName } from '@sucharit/domain/terms';
import { dayCell, instantCell, type Cell } from '@sucharit/reports/render';
import type { TextRow } from '../../platform/database/index.js';
import { isListKind, type ExportColumn } from '../../platform/read-model/index.js';

/** How dates are written: ISO 8601 (Gregorian, moments in UTC), or day/month/year of the Buddhist Era in Bangkok time. */
export const exportDates = ['iso', 'buddhist'] as const;
export type ExportDates = (typeof exportDates)[number];

/** The form of codes: alone, or with their words beside them in a column of its own. */
export const exportValues = ['codes', 'labels'] as const;
export type ExportValues = (typeof exportValues)[number];

/** A value as JSON, exactly as the GraphQL field gives it; numbers keep the digits of the database. */
export function exportJson(column: ExportColumn, text: string | null, dates: ExportDates): string {
  if (text === null) return 'null';
  switch (column.kind) {
    case 'int':
    case 'score':
    case 'boolean':
    case 'texts':
    case 'enums':
      return text;
    case 'computed':
      return JSON.stringify(column.compute?.(text) ?? null);
    case 'date':
      return JSON.stringify(dayCell(text, dates)?.text);
    case 'instant':
      return JSON.stringify(instantCell(text, dates).text);
    default:
      return JSON.stringify(text);
  }
}

const listed = (values: unknown): string => (Array.isArray(values) ? values.map(String).join('\n') : String(values));

/** A value as a cell of a table: figures are numbers, dates are dates, lists have a line for each of their values. */
export function exportCell(column: ExportColumn, text: string | null, dates: ExportDates): Cell {
  if (text === null) return null;
  switch (column.kind) {
    case 'int':
      return { number: text, places: 0, grouped: false };
    case 'score':
      return { number: text, places: 2, grouped: false };
    case 'money':
      return { number: text, places: 2, grouped: true };
    case 'texts':
    case 'enums':
      return listed(JSON.parse(text));
    case 'computed':
      return listed(column.compute?.(text) ?? '');
    case 'date':
      return dayCell(text, dates);
    case 'instant':
      return instantCell(text, dates);
    default:
      return text;
  }
}

/** A code, or a list of codes, in words; null where there is no value. @param row the values that the column's stands among */
export function wordsOf(
  column: ExportColumn,
  text: string | null,
  row: TextRow,
  language: Language,
): readonly string[] | null {
  const { enumName, wordsAt } = column;
  if (wordsAt !== undefined) {
    const words = row[wordsAt] ?? null;
    return words === null ? null : [words];
  }
  if (text === null || enumName === null) return null;
  const value = column.kind === 'computed' ? column.compute?.(text) : isListKind(column.kind) ? JSON.parse(text) : text;
  if (value === null || value === undefined) return null;
  return [value].flat().map((code) => valueName(enumName, String(code), language));
}
