import type { Caller } from '@sucharit/domain/access';
import sql, { type Sql } from 'sql-template-tag';
import { districtScope } from '../../platform/read-model/index.js';

/** A plan is its district's and the centre's until it is approved; then it is everybody's. */
export const planScope = (row: Sql, caller: Caller): Sql | null =>
  districtScope(row, caller, sql`${row}.status = 'APPROVED'`);

/** Measures and risks are seen with their plan. */
export const planPartScope = (row: Sql, caller: Caller): Sql | null =>
  districtScope(
    row,
    caller,
    sql`exists (select from plan as visible where visible.id = ${row}.plan_id and visible.status = 'APPROVED')`,
  );
