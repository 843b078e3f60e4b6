import { measureIndicatorSchema } from '@sucharit/domain/plans';
import sql from 'sql-template-tag';
import { ReadContent } from '../../../platform/content/index.js';
import { ReadType, type RowSql } from '../../../platform/read-model/index.js';

/** The indicators of a measure, in order. */
export const indicatorsOf: RowSql = ({ row, parent }) =>
  sql`rows from (jsonb_to_recordset(${parent}.indicators) as (text text, target numeric, unit text)) with ordinality as ${row}(text, target, unit, place)`;

@ReadType({ description: 'One thing by which a measure is judged (ตัวชี้วัด), with how much of it is to be reached.' })
@ReadContent(measureIndicatorSchema)
export class MeasureIndicator {}
