import { higherPlanChoiceSchema } from '@sucharit/domain/plans';
import sql from 'sql-template-tag';
import { ReadContent } from '../../../platform/content/index.js';
import {
  ReadColumn,
  ReadOne,
  ReadType,
  readType,
  type ReadTypes,
  type Related,
  type RowSql,
} from '../../../platform/read-model/index.js';

/** The higher plans that a plan chose, each with the year of the plan. */
export const higherPlansOf: RowSql = ({ row, parent }) =>
  sql`(select given.*, ${parent}.fiscal_year
    from rows from (jsonb_to_recordset(${parent}.higher_plans) as (code text)) with ordinality as given(code, place)) as ${row}`;

@ReadType({ description: 'A higher plan on which a plan rests, chosen by a person.' })
@ReadContent(higherPlanChoiceSchema)
export class PlanHigherPlan {
  @ReadOne({
    type: readType('HigherPlan'),
    where: ({ row, parent }) => sql`${row}.code = ${parent}.code`,
    description: 'The higher plan; null where the list does not have it any more.',
  })
  higherPlan!: Related<ReadTypes['HigherPlan']> | null;
  @ReadColumn({
    column: 'boolean',
    nullable: true,
    filter: true,
    sql: ({ row, rowsOf }) =>
      sql`(select ${row}.fiscal_year between listed.first_year and listed.last_year from ${rowsOf('HigherPlan', sql`listed`)} where listed.code = ${row}.code)`,
    description:
      'True when its cycle covers the fiscal year of the plan; null where the list does not have it any more.',
  })
  coversYear!: boolean | null;
}
