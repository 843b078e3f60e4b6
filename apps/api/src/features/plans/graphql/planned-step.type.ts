import { plannedStepSchema } from '@sucharit/domain/plans';
import sql from 'sql-template-tag';
import { ReadContent } from '../../../platform/content/index.js';
import { ReadType, type RowSql } from '../../../platform/read-model/index.js';

/** The planned steps of a measure, in the order of its steps. */
export const plannedStepsOf: RowSql = ({ row, parent }) =>
  sql`(select given.step, given."plannedMonth" as planned_month, given."plannedOn" as planned_on, given.place
    from rows from (jsonb_to_recordset(${parent}.planned_steps) as (step text, "plannedMonth" int, "plannedOn" date)) with ordinality as given(step, "plannedMonth", "plannedOn", place)) as ${row}`;

@ReadType({ description: 'Month or day for which a step of a measure is planned.' })
@ReadContent(plannedStepSchema)
export class PlannedStep {}
