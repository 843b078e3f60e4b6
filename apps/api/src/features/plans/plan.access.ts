import type { Actor } from '@sucharit/domain/access';
import sql, { type Sql } from 'sql-template-tag';
import { districtScope } from '../../platform/access/index.js';

/** A plan is its district's and the centre's until it is approved; then it is everybody's. */
export const planScope = (row: Sql, caller: Actor): Sql | null =>
  districtScope(row, caller, sql`${row}.status = 'APPROVED'`);

/** Measures and risks are seen with their plan; they know themselves whether it is approved (migration 7). */
export const planPartScope = (row: Sql, caller: Actor): Sql | null =>
  districtScope(row, caller, sql`${row}.plan_approved`);
