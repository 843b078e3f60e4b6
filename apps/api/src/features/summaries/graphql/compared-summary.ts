import { ID } from '@nestjs/graphql';
import sql, { type Sql } from 'sql-template-tag';
import { isUuid } from '../../../platform/database/index.js';
import type { RowContext } from '../../../platform/read-model/index.js';

/** Which summary another is compared with. */
export const comparedWith = {
  with: {
    type: () => ID,
    nullable: true,
    description:
      'The summary to compare with, of the same round of any year; absent for the one of the same year compiled before this.',
  },
};

/** The summary compiled before another of its year and round, as a query of one id. */
export const summaryBefore = (summary: Sql): Sql =>
  sql`(select other.id from city_summary as other where other.fiscal_year = ${summary}.fiscal_year and other.round = ${summary}.round
    and other.compiled_at < ${summary}.compiled_at order by other.compiled_at desc limit 1)`;

/** The summary that is named, if it is of the same round, else the one before. */
export function comparedSummary({ parent, args }: Pick<RowContext, 'parent' | 'args'>): Sql {
  const named = args['with'];
  if (named === undefined || named === null) return summaryBefore(parent);
  return isUuid(named)
    ? sql`(select other.id from city_summary as other where other.id = ${named}::uuid and other.round = ${parent}.round)`
    : sql`null::uuid`;
}

/** The frozen figures of a summary; its JSON file is the only place where they are kept. */
export const snapshotOf = (id: Sql): Sql =>
  sql`select convert_from(file.body, 'UTF8')::jsonb as figures from city_summary_file as file where file.city_summary_id = ${id} and file.format = 'JSON'`;
