import { formatPath, parsePath } from '../shared/value-path.js';
import type { Fields } from './fields.js';

/** Rows of a list by the number that tells them apart. */
export type Rows = Readonly<Record<string, object>>;

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
          ? Object.entries(row).map(([field, value]) => [formatPath([name, Number(key), field]), value])
          : [[formatPath([name, Number(key)]), row]],
      ),
    ),
  );
}

/** The rows that such fields describe, by number; the way back from `rowFields`. */
export function rowsOfFields(name: string, fields: Fields): Record<string, Record<string, unknown>> {
  const rows: Record<string, Record<string, unknown>> = {};
  for (const [path, value] of Object.entries(fields)) {
    const [list, number, field] = parsePath(path);
    if (list !== name || number === undefined || value === undefined) continue;
    rows[number] = { ...rows[number], ...(field === undefined ? (value as object) : { [field]: value }) };
  }
  return rows;
}
