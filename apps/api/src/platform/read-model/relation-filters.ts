import sql, { empty, join, type Sql } from 'sql-template-tag';
import { compileAggregateFilter, havingSql, type CompileConditions } from './aggregates.js';
import type { FilterableColumn, FilterableRelation } from './filterable.js';
import { defaultPageSize, rowsOfList } from './page-size.js';
import { meetsName } from './filter-inputs.js';
import { assertGiven, below, joined, type FilterPlace, type FilterWork } from './filter-logic.js';
import { expectedRowsOf, type RowContext } from './registry.js';

/** FROM and WHERE of the related rows under the caller's row scope; `condition` may be `empty`. */
function relatedRows(relation: FilterableRelation, context: RowContext, condition: Sql): Sql {
  const from = relation.from?.(context) ?? context.rowsOf(relation.type(), context.row);
  const related = relation.where?.(context) ?? empty;
  const where = (parts: readonly Sql[]): Sql => {
    const present = parts.filter((part) => part !== empty);
    return present.length === 0 ? empty : sql` where ${join(present, ' and ')}`;
  };
  if (relation.is !== 'object' || !relation.orderBy) return sql`from ${from}${where([related, condition])}`;
  // The one row is the first of several: the condition is on that one.
  const first = sql`select ${context.row}.* from ${from}${where([related])} order by ${relation.orderBy(context)} limit 1`;
  return sql`from (${first}) as ${context.row}${where([condition])}`;
}

/**
 * A condition on related rows. A to-one relation takes the related type's filter itself and holds when there is a row that meets
 * it, one with arguments takes these beside it; a list takes `some`, `every`, `none` and `aggregate`.
 */
export function compileRelation(
  relation: FilterableRelation,
  value: unknown,
  context: RowContext,
  place: FilterPlace,
  work: FilterWork,
  compileConditions: CompileConditions,
): Sql {
  const related = relation.type();
  const expected =
    relation.is === 'object' ? 1 : relation.is === 'list' ? expectedRowsOf(relation, context.caller) : defaultPageSize;
  const rows = place.rows * expected;
  const about = (
    given: unknown,
    at: FilterPlace,
    make: (context: RowContext, condition: Sql) => Sql,
    args: Readonly<Record<string, unknown>> = {},
  ): Sql => {
    work.examine(rows);
    const there: RowContext = { ...context, row: work.nextAlias(), parent: context.row, args };
    const inside = { ...there, args: {}, argsAbove: { ...context.argsAbove, ...args } };
    return make(there, compileConditions(related, given, inside, { ...at, rows }, work));
  };
  const exists = (there: RowContext, condition: Sql): Sql =>
    sql`exists (select ${relatedRows(relation, there, condition)})`;

  if (relation.is === 'object' && relation.args && Object.keys(relation.args).length > 0) {
    const { [meetsName]: conditions, ...which } = value as Record<string, unknown>;
    const at = { ...below(place, meetsName), depth: place.depth };
    work.examine(rows * (relation.looksAt ?? 1) * rowsOfList);
    return about(conditions, at, (there, condition) => (condition === empty ? empty : exists(there, condition)), which);
  }
  if (relation.is === 'object')
    return about(value, place, (there, condition) => (condition === empty ? empty : exists(there, condition)));
  const parts = Object.entries(value as Record<string, unknown>).map(([quantifier, given]): Sql => {
    if (given === undefined) return empty;
    const at = { ...below(place, quantifier), depth: place.depth };
    assertGiven(given, at);
    switch (quantifier) {
      case 'some':
        return about(given, at, exists);
      case 'none':
        return about(given, at, (there, condition) => sql`not ${exists(there, condition)}`);
      case 'every':
        return about(given, at, (there, condition) =>
          condition === empty ? empty : sql`not ${exists(there, sql`(${condition}) is not true`)}`,
        );
      case 'aggregate': {
        work.examine(rows * rowsOfList);
        const there: RowContext = { ...context, row: work.nextAlias(), parent: context.row, args: {} };
        const each = {
          value: (column: FilterableColumn) => column.rules.expression(there),
          holds: (held: Sql) => held,
        };
        const having = compileAggregateFilter(related, given, there, each, { ...at, rows }, work, compileConditions);
        return havingSql(relatedRows(relation, there, empty), having);
      }
      default:
        throw new Error(`unknown condition ${quantifier} on a list`);
    }
  });
  return joined('and', parts);
}
