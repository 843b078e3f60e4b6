import type { EntityManager } from 'typeorm';

/**
 * Adds rows to a table in one statement. Columns that the rows do not name take their defaults.
 * @param rows all with the same properties, named as the columns
 * @param joined further columns by an expression over `given` (a row) and what `join` adds
 * @param join SQL after `from … as given`
 */
export async function insertRows(
  manager: EntityManager,
  table: string,
  rows: readonly object[],
  joined: Readonly<Record<string, string>> = {},
  join = '',
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const given = Object.keys(first);
  const columns = [...given, ...Object.keys(joined)];
  const values = [...given.map((column) => `given.${column}`), ...Object.values(joined)];
  await manager.query(
    `insert into ${table} (${columns.join(', ')})
     select ${values.join(', ')} from json_populate_recordset(null::${table}, $1) as given ${join}`,
    [JSON.stringify(rows)],
  );
}
