import type { DayCondition, StateTable } from '@sucharit/domain/shared';
import sql, { join, type Sql } from 'sql-template-tag';
import { nameLiteral } from '../database/index.js';

const operators = { BEFORE: sql`<`, FROM: sql`>=`, AFTER: sql`>` } as const satisfies Record<
  DayCondition<string>['is'],
  Sql
>;

/** SQL of codes of the domain in their order, for `in (…)` and `array[…]`. */
export const codesSql = (list: readonly string[]): Sql => join(list.map(nameLiteral), ', ');

/**
 * The state by a table of the domain, as an SQL case: the same that `stateBy` gives.
 * @param days SQL of the table's days, by their names
 * @param status SQL of the status; absent for a table without statuses
 */
export function stateSql<State extends string, Name extends string, Status extends string>(
  table: StateTable<State, Name, Status>,
  days: Readonly<Record<Name, Sql>>,
  status?: Sql,
): Sql {
  const cases = table.map(({ state, statuses, when = [] }) => {
    const conditions = [
      ...(statuses && status ? [sql`${status} in (${codesSql(statuses)})`] : []),
      ...when.map(({ day, is, of }) => sql`${days[day]} ${operators[is]} ${days[of]}`),
    ];
    return conditions.length === 0
      ? sql`else ${nameLiteral(state)}`
      : sql`when ${join(conditions, ' and ')} then ${nameLiteral(state)}`;
  });
  return sql`case ${join(cases, ' ')} end`;
}
