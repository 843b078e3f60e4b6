import { goalIndicatorSchema } from '@sucharit/domain/plans';
import sql from 'sql-template-tag';
import { ReadContent } from '../../../platform/content/index.js';
import { ReadType, type RowSql } from '../../../platform/read-model/index.js';

/** The indicators of the goals of a plan, in order. */
export const goalIndicatorsOf: RowSql = ({ row, parent }) =>
  sql`rows from (jsonb_to_recordset(${parent}.goal_indicators) as (goal text, indicator text, target numeric, unit text)) with ordinality as ${row}(goal, indicator, target, unit, place)`;

@ReadType({ description: 'Indicator and target of a goal of a plan (ตัวชี้วัดของเป้าหมาย).' })
@ReadContent(goalIndicatorSchema)
export class GoalIndicator {}
