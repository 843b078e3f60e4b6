import { formatPath, parsePath } from '../shared/value-path.js';
import type { Fields } from './fields.js';

/** Rows of a list by what tells them apart: a number, or an identity. */
export type Rows = Readonly<Record<string, object>>;

const stepOf = (key: string): string | number => (/^\d+$/.test(key) ? Number(key) : key);

/**
 * The rows of several sides as fields. A row that every side has is split into its fields (`measures[3].title`); one that is
 * not everywhere stays whole (`measures[3]`), so that a row which one side removed is kept or dropped as a whole.
 * @param name path of the list
 */
export function rowFields(name: string, sides: readonly Rows[]): Fields[] {
  const everywhere = (key: string): boolean => sides.every((rows) => key in rows);
  return sides.map((rows) =>
    Object.fromEntries(
      Object.entries(rows).flatMap(([key, row]): [string, unknown][] =>
        everywhere(key)
          ? Object.entries(row).map(([field, value]) => [formatPath([name, stepOf(key), field]), value])
          : [[formatPath([name, stepOf(key)]), row]],
      ),
    ),
  );
}

/** The rows that such fields describe, by what tells them apart; the way back from `rowFields`. */
export function rowsOfFields(name: string, fields: Fields): Record<string, Record<string, unknown>> {
  const rows: Record<string, Record<string, unknown>> = {};
  for (const [path, value] of Object.entries(fields)) {
    const [list, key, field] = parsePath(path);
    if (list !== name || key === undefined || value === undefined) continue;
    rows[key] = { ...rows[key], ...(field === undefined ? (value as object) : { [field]: value }) };
  }
  return rows;
}
