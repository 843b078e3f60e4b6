import type { Cell } from '@sucharit/reports/render';
import type { ExportColumn } from '../../platform/read-model/index.js';

/** How dates are written: ISO 8601 (Gregorian, moments in UTC), or day/month/year of the Buddhist Era in Bangkok time. */
export const exportDates = ['iso', 'buddhist'] as const;
export type ExportDates = (typeof exportDates)[number];

/** Years between the Buddhist and the Christian Era. */
const buddhistEra = 543;
/** Bangkok is seven hours ahead of UTC all year. */
const bangkokOffsetMs = 7 * 3_600_000;

const buddhistDate = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${month}/${Number(year) + buddhistEra}`;
};
const buddhistInstant = (iso: string): string => {
  const bangkok = new Date(Date.parse(iso) + bangkokOffsetMs).toISOString();
  return `${buddhistDate(bangkok.slice(0, 10))} ${bangkok.slice(11, 19)}`;
};

/** A value as JSON, exactly as the GraphQL field gives it; numbers keep the digits of the database. */
export function exportJson(column: ExportColumn, text: string | null, dates: ExportDates): string {
  if (text === null) return 'null';
  switch (column.kind) {
    case 'int':
    case 'score':
    case 'boolean':
    case 'texts':
      return text;
    case 'computed':
      return JSON.stringify(column.compute?.(text) ?? null);
    case 'date':
      return JSON.stringify(dates === 'iso' ? text : buddhistDate(text));
    case 'instant':
      return JSON.stringify(dates === 'iso' ? text : buddhistInstant(text));
    default:
      return JSON.stringify(text);
  }
}

const listed = (values: unknown): string => (Array.isArray(values) ? values.map(String).join('\n') : String(values));

/** A value as a cell of a table: figures are numbers, lists have a line for each of their values. */
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
      return listed(JSON.parse(text));
    case 'computed':
      return listed(column.compute?.(text) ?? '');
    case 'date':
      return dates === 'iso' ? text : buddhistDate(text);
    case 'instant':
      return dates === 'iso' ? text : buddhistInstant(text);
    default:
      return text;
  }
}
