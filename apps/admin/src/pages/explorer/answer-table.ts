import type { CsvCell } from '../../shared/csv.js';

/** The first list of an answer as a table. */
export interface AnswerTable {
  /** Where the list stands: `districts.nodes`. */
  readonly path: string;
  /** Paths of the values below a row, in the order in which they come. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

type Entries = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function firstList(value: unknown, path: readonly string[]): { path: string; list: readonly Entries[] } | null {
  if (Array.isArray(value)) return value.every(isObject) ? { path: path.join('.'), list: value } : null;
  if (!isObject(value)) return null;
  for (const [name, below] of Object.entries(value)) {
    const found = firstList(below, [...path, name]);
    if (found) return found;
  }
  return null;
}

/** Lists of values stand in one cell, one after the other; a list of rows stands there as JSON. */
function cellOf(value: unknown): CsvCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) && value.every((one) => typeof one !== 'object')
    ? value.join('; ')
    : JSON.stringify(value);
}

const cellsOf = (row: Entries, path = ''): [string, CsvCell][] =>
  Object.entries(row).flatMap(([name, value]): [string, CsvCell][] =>
    isObject(value) ? cellsOf(value, `${path}${name}.`) : [[path + name, cellOf(value)]],
  );

/** The first list of an answer, each of its rows in one line; null when the answer has none. */
export function answerTable(answer: unknown): AnswerTable | null {
  const found = isObject(answer) ? firstList(answer['data'], []) : null;
  if (!found) return null;
  const lines = found.list.map((row) => new Map(cellsOf(row)));
  const names = [...new Set(lines.flatMap((line) => [...line.keys()]))];
  // An object that is null in one row and has columns in another is no column of its own.
  const columns = names.filter((name) => !names.some((other) => other.startsWith(`${name}.`)));
  return { path: found.path, columns, rows: lines.map((line) => columns.map((name) => line.get(name) ?? null)) };
}
