import { refuse, refuseInput, type Language } from '@sucharit/domain/shared';
import { assertStorable } from '../../platform/graphql/index.js';
import type { ExportRequest } from '../../platform/read-model/index.js';
import { exportDates, exportValues, type ExportDates, type ExportValues } from './export-values.js';

/** What an export is written as. */
export const exportFormats = ['csv', 'xlsx', 'ndjson'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** An export as it was asked for, checked as far as can be without the schema. */
export interface ExportOrder extends ExportRequest {
  readonly format: ExportFormat;
  /** Language of the headings; null heads the columns with the names of the API. */
  readonly language: Language | null;
  /** The reader's own words above the columns, one for each. */
  readonly headings: readonly string[] | null;
  readonly dates: ExportDates;
  /** True to put words beside codes, in a column of their own. */
  readonly values: ExportValues;
  /** True to end a CSV with its list, year, conditions and moment. A workbook always has them. */
  readonly about: boolean;
}

type Given = Readonly<Record<string, unknown>>;
const known = ['filter', 'orderBy', 'columns', 'headings', 'language', 'dates', 'values', 'about', 'asOf'];
const longestHeading = 200;

const oneOf = <T extends string>(given: Given, name: string, values: readonly T[]): T | null => {
  const value = typeof given[name] === 'boolean' ? String(given[name]) : given[name];
  if (value === undefined || value === null || value === '') return null;
  const found = values.find((one) => one === value);
  if (found === undefined) throw refuseInput('EXPORT_ONE_OF', { name, choices: values.join(', ') }, [name]);
  return found;
};

/** In an address filter and order are JSON texts, in a body they are JSON already. */
function structured(value: unknown, name: string): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    throw refuseInput('JSON', { name }, [name]);
  }
}

/** In an address a day may stand alone: `asOf=2023-03-31`. */
const asOfGiven = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? { date: value } : structured(value, 'asOf');

function headingsOf(value: unknown): readonly string[] | null {
  if (value === undefined || value === null || value === '') return null;
  const headings = structured(value, 'headings');
  const areTexts = (values: readonly unknown[]): values is string[] =>
    values.every((one) => typeof one === 'string' && one.length <= longestHeading);
  if (Array.isArray(headings) && areTexts(headings)) return headings;
  throw refuseInput('EXPORT_HEADINGS', { maximum: longestHeading }, ['headings']);
}

/**
 * Reads what is asked for.
 * @param file `<list>.<format>`, the last part of the address
 * @param given query parameters or body. Refuses with NOT_FOUND an unknown format, with INVALID_INPUT an unknown setting.
 */
export function exportOrderOf(file: string, given: Given): ExportOrder {
  const [, list, suffix] = /^(\w{1,100})\.(\w{1,10})$/.exec(file) ?? [];
  const format = exportFormats.find((one) => one === suffix);
  if (list === undefined || format === undefined) throw refuse('NOT_FOUND', {}, ['list']);
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) throw refuseInput('EXPORT_UNKNOWN', { name: unknown, known: known.join(', ') }, [unknown]);
  const columns = given['columns'];
  if (columns !== undefined && columns !== null && typeof columns !== 'string')
    throw refuseInput('EXPORT_COLUMNS_TEXT', {}, ['columns']);
  const order = {
    list,
    format,
    filter: structured(given['filter'], 'filter'),
    orderBy: structured(given['orderBy'], 'orderBy'),
    asOf: asOfGiven(given['asOf']),
    columns: columns?.trim() ? columns : null,
    headings: headingsOf(given['headings']),
    language: oneOf(given, 'language', ['th', 'en'] as const),
    dates: oneOf(given, 'dates', exportDates) ?? 'iso',
    values: oneOf(given, 'values', exportValues) ?? 'codes',
    about: oneOf(given, 'about', ['true', 'false'] as const) === 'true',
  };
  // JSON in an address is read here and not with the body.
  assertStorable(order);
  return order;
}
