import type { Actor } from '@sucharit/domain/access';
import sql, { raw, type Sql } from 'sql-template-tag';
import { readRegistry, type ReadClass } from './registry.js';

/** FROM item of a read type's table with the caller's row scope applied, under the given alias: the only way to its rows. */
export function scopedRows(type: ReadClass, alias: Sql, caller: Actor): Sql {
  const rules = readRegistry.typeOf(type);
  if (!rules.table) throw new Error(`${rules.typeName} has no table; give the relation a from`);
  const table = raw(rules.table);
  const scoped = rules.scope?.(raw('scoped'), caller) ?? null;
  return scoped === null
    ? sql`${table} as ${alias}`
    : sql`(select * from ${table} as scoped where ${scoped}) as ${alias}`;
}
