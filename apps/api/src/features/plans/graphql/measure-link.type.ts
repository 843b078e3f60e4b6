import { measureLinkNames, measureLinkSchema, type MeasureLinkKind as Kind } from '@sucharit/domain/plans';
import sql from 'sql-template-tag';
import { ReadContent } from '../../../platform/content/index.js';
import {
  bilingual,
  codes,
  ReadColumn,
  ReadOne,
  ReadType,
  readType,
  registerEnum,
  type ReadTypes,
  type Related,
  type RowSql,
} from '../../../platform/read-model/index.js';

const MeasureLinkKind: { readonly [C in Kind]: C } = codes(measureLinkNames);
registerEnum(
  MeasureLinkKind,
  'MeasureLinkKind',
  'The kinds of things that a measure can answer.',
  bilingual(measureLinkNames),
);

/** The links of a measure, each with the place of the measure, by which what it answers is found. */
export const linksOf: RowSql = ({ row, parent }) =>
  sql`(select given.*, ${parent}.plan_id, ${parent}.district_code, ${parent}.fiscal_year - 1 as result_year
    from rows from (jsonb_to_recordset(${parent}.answers) as (kind text, target text)) with ordinality as given(kind, target, place)) as ${row}`;

@ReadType({ description: 'One thing that a measure answers, said by a person.' })
@ReadContent(measureLinkSchema)
export class MeasureLink {
  @ReadOne({
    type: readType('Risk'),
    where: ({ row, parent }) =>
      sql`${parent}.kind = 'RISK' and ${row}.plan_id = ${parent}.plan_id and ${row}.id::text = ${parent}.target`,
    description: 'The risk; null for a link to something else.',
  })
  risk!: Related<ReadTypes['Risk']> | null;
  @ReadOne({
    type: readType('ItaIndicatorScore'),
    where: ({ row, parent }) =>
      sql`${parent}.kind = 'INDICATOR' and ${row}.district_code = ${parent}.district_code and ${row}.fiscal_year = ${parent}.result_year
        and ${row}.number::text = ${parent}.target`,
    description:
      'The indicator with its score; null for a link to something else, for a result that the caller may not see, and when the result has lost the indicator.',
  })
  indicator!: Related<ReadTypes['ItaIndicatorScore']> | null;
  @ReadOne({
    type: readType('HigherPlan'),
    where: ({ row, parent }) =>
      sql`${parent}.kind = 'GUIDELINE' and ${row}.code = split_part(${parent}.target, '/', 1)`,
    description:
      'The higher plan whose guideline is answered; null for a link to something else, and where the list does not have it any more.',
  })
  higherPlan!: Related<ReadTypes['HigherPlan']> | null;
  @ReadColumn({
    column: 'text',
    nullable: true,
    sql: ({ row, rowsOf }) => sql`case ${row}.kind
      when 'RISK' then (select named.description from ${rowsOf('Risk', sql`named`)} where named.plan_id = ${row}.plan_id and named.id::text = ${row}.target)
      when 'WEAKNESS' then (select finding.text from ${rowsOf('Plan', sql`named`)}
        cross join lateral jsonb_to_recordset(named.swot -> 'weaknesses') as finding(id text, text text)
        where named.id = ${row}.plan_id and finding.id = ${row}.target)
      when 'OBJECTIVE' then ${row}.target
      when 'GUIDELINE' then (select guideline."nameTh" from ${rowsOf('HigherPlan', sql`named`)}
        cross join lateral jsonb_to_recordset(named.guidelines) as guideline(number text, "nameTh" text)
        where named.code = split_part(${row}.target, '/', 1) and guideline.number = substr(${row}.target, length(named.code) + 2))
      when 'INDICATOR' then (select named.name_th from ${rowsOf('ItaIndicatorScore', sql`named`)}
        where named.district_code = ${row}.district_code and named.fiscal_year = ${row}.result_year and named.number::text = ${row}.target) end`,
    description:
      'Words of what is answered: those of the risk, the weakness or the objective, or the Thai name of the indicator or guideline; null for an indicator that the result has lost or the caller may not see, and for a guideline that the list has lost.',
  })
  words!: string | null;
}
