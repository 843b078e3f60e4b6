import type { Actor } from '@sucharit/domain/access';
import sql, { type Sql } from 'sql-template-tag';
import { identifier } from '../database/index.js';
import type { ReadTypeName } from './read-types.js';
import { readRegistry, type ReadClass, type ReadTypeRules } from './registry.js';

const rulesOf = (type: ReadClass | ReadTypeName): ReadTypeRules =>
  readRegistry.typeOf(typeof type === 'string' ? readRegistry.named(type) : type);

function tableOf({ table, typeName }: ReadTypeRules): Sql {
  if (!table) throw new Error(`${typeName} has no table; give the relation a from`);
  return identifier(table);
}

/** FROM item of a read type's table with the caller's row scope applied, under the given alias: the only way to its rows. */
export function scopedRows(type: ReadClass | ReadTypeName, alias: Sql, caller: Actor): Sql {
  const rules = rulesOf(type);
  const table = tableOf(rules);
  const scoped = rules.scope?.(sql`scoped`, caller) ?? null;
  return scoped === null
    ? sql`${table} as ${alias}`
    : sql`(select * from ${table} as scoped where ${scoped}) as ${alias}`;
}

/** The same with the rows of everybody, for what the product does itself and for callers whom the database shows every row. */
export const allRows = (type: ReadClass | ReadTypeName, alias: Sql): Sql => sql`${tableOf(rulesOf(type))} as ${alias}`;
