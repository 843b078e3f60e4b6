import { createHash } from 'node:crypto';
import { refuse } from '@sucharit/domain/shared';
import sql, { join, type Sql } from 'sql-template-tag';
import { sqlType } from '../database/index.js';
import { columnKinds, type ColumnKind } from './column-kinds.js';

/** Longest cursor looked at: an order of four texts of 8,000 Thai letters, the longest that can be ordered by, needs 130,000. */
const maximumCursorLength = 200_000;

/** One part of a total order. */
export interface OrderPart {
  readonly field: string;
  readonly kind: ColumnKind;
  readonly expression: Sql;
  readonly descending: boolean;
}

/** A cursor belongs to one list in one order; this is that order's name inside the cursor. */
const orderName = (typeName: string, order: readonly OrderPart[]): string =>
  createHash('sha256')
    .update(`${typeName}:${order.map((part) => `${part.field} ${part.descending ? 'desc' : 'asc'}`).join(',')}`)
    .digest('base64url')
    .slice(0, 8);

/** SQL that writes a row's cursor: base64url of [order name, value, …], exact because numbers and instants travel as text. */
export function cursorSql(typeName: string, order: readonly OrderPart[]): Sql {
  const values = order.map((part) => columnKinds[part.kind].text(part.expression));
  const json = sql`json_build_array(${orderName(typeName, order)}::text, ${join(values)})::text`;
  return sql`translate(encode(convert_to(${json}, 'UTF8'), 'base64'), E'+/=\n', '-_')`;
}

/** The values in a client's cursor; refuses one that is forged, damaged, or of another list or order. */
export function readCursor(
  cursor: string,
  typeName: string,
  order: readonly OrderPart[],
  argument: string,
): (string | null)[] {
  const bad = refuse('BAD_CURSOR', {}, [argument]);
  if (cursor.length > maximumCursorLength || !/^[\w-]+$/.test(cursor)) throw bad;
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw bad;
  }
  if (!Array.isArray(parts) || parts.length !== order.length + 1 || parts[0] !== orderName(typeName, order)) throw bad;
  return order.map((part, index) => {
    const value: unknown = parts[index + 1];
    if (value === null) return null;
    if (typeof value !== 'string' || !columnKinds[part.kind].accepts(value)) throw bad;
    return value;
  });
}

/** Condition "stands after these values in this order", with nulls last in both directions. */
export function afterSql(order: readonly OrderPart[], values: readonly (string | null)[], backwards: boolean): Sql {
  const alternatives = order.map((part, index) => {
    const equalSoFar = order.slice(0, index).map((earlier, position) => equalSql(earlier, values[position] ?? null));
    return sql`(${join([...equalSoFar, beyondSql(part, values[index] ?? null, backwards)], ' and ')})`;
  });
  return sql`(${join(alternatives, ' or ')})`;
}

const parameter = (part: OrderPart, value: string | null): Sql => sql`${value}::${sqlTypeOf(part.kind)}`;

const sqlTypes = new Map<ColumnKind, Sql>();
function sqlTypeOf(kind: ColumnKind): Sql {
  const known = sqlTypes.get(kind) ?? sqlType(columnKinds[kind].sqlType);
  sqlTypes.set(kind, known);
  return known;
}

const equalSql = (part: OrderPart, value: string | null): Sql =>
  value === null
    ? sql`(${part.expression}) is null`
    : sql`${columnKinds[part.kind].comparable(part.expression)} = ${parameter(part, value)}`;

function beyondSql(part: OrderPart, value: string | null, backwards: boolean): Sql {
  const isNull = sql`(${part.expression}) is null`;
  if (value === null) return backwards ? sql`(${part.expression}) is not null` : sql`false`;
  const column = columnKinds[part.kind].comparable(part.expression);
  const greater = part.descending === backwards;
  const beyond = greater ? sql`${column} > ${parameter(part, value)}` : sql`${column} < ${parameter(part, value)}`;
  return backwards ? beyond : sql`(${beyond} or ${isNull})`;
}

/** ORDER BY list of an order, nulls last; turned round for `last`. */
export const orderSql = (order: readonly OrderPart[], backwards: boolean): Sql =>
  join(
    order.map((part) => {
      const column = columnKinds[part.kind].comparable(part.expression);
      if (part.descending !== backwards)
        return backwards ? sql`${column} desc nulls first` : sql`${column} desc nulls last`;
      return backwards ? sql`${column} asc nulls first` : sql`${column} asc nulls last`;
    }),
  );
