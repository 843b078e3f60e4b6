import { entryTakingStates, roundTable } from '@sucharit/domain/progress';
import sql, { type Sql } from 'sql-template-tag';
import { codesSql, stateSql } from '../../../platform/read-model/index.js';

/** True where the round of a row of `reporting_round` takes entries today. */
export const takesEntries = (round: Sql, today: Sql): Sql =>
  sql`${stateSql(roundTable, {
    today,
    opensOn: sql`${round}.opens_on`,
    dueOn: sql`${round}.due_on`,
    locksOn: sql`${round}.locks_on`,
  })} in (${codesSql(entryTakingStates)})`;
