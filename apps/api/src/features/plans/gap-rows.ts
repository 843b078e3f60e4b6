import { dimensions, gapRules, measureSchema } from '@sucharit/domain/plans';
import { invisibleRuns } from '@sucharit/domain/shared';
import sql, { join, type Sql } from 'sql-template-tag';
import { columnName } from '../../platform/content/index.js';
import { identifier, nameLiteral } from '../../platform/database/index.js';
import { codesSql } from '../../platform/read-model/index.js';

type Rule = (typeof gapRules)[number];
type MeasureRule = Extract<Rule, { of: 'MEASURE' }>;

/** A character that can be seen, as a regular expression of PostgreSQL, in which no text has the character 0. */
const visible = `[^${invisibleRuns
  .map(([first, last]) =>
    [Math.max(first, 1), last].map((code) => `\\U${code.toString(16).padStart(8, '0')}`).join('-'),
  )
  .join('')}]`;

/** True where a field of a measure says nothing; `isUnsaid` of the domain. */
function isUnsaid(measure: Sql, name: MeasureRule['fields'][number]): Sql {
  const value = sql`${measure}.${identifier(columnName(name))}`;
  return measureSchema[name].kind === 'text' ? sql`coalesce(${value}, '') !~ ${visible}` : sql`${value} is null`;
}

const places = new Map<Rule, number>(gapRules.map((rule, index) => [rule, index]));
const rulesOf = <Of extends Rule['of']>(of: Of): Extract<Rule, { of: Of }>[] =>
  gapRules.filter((rule): rule is Extract<Rule, { of: Of }> => rule.of === of);

const ofDimensions = (plan: Sql): Sql[] =>
  rulesOf('DIMENSION').map(
    (
      rule,
    ) => sql`select ${nameLiteral(rule.kind)} as kind, ${places.get(rule)}::int as place, ${nameLiteral(rule.section)} as section,
      'measures' as path, listed.number::int as number, listed.code as target, null::text as subject
    from unnest(array[${codesSql(dimensions)}]) with ordinality as listed(code, number)
    where not exists (select from measure as used where used.plan_id = ${plan}.id and used.dimension = listed.code)`,
  );

/** All rules in one look at each measure. */
function ofMeasures(plan: Sql): Sql {
  const asked = rulesOf('MEASURE').map(
    (
      rule,
    ) => sql`(${nameLiteral(rule.kind)}, ${places.get(rule)}::int, ${nameLiteral(rule.section)}, ${nameLiteral(rule.fields[0])},
      ${join(
        rule.fields.map((name) => isUnsaid(sql`row_of`, name)),
        ' or ',
      )})`,
  );
  return sql`select asked.kind, asked.place, asked.section, format('measures[%s].%s', row_of.number, asked.field), row_of.number, row_of.id::text, row_of.title
    from measure as row_of cross join lateral (values ${join(asked)}) as asked(kind, place, section, field, missing)
    where row_of.plan_id = ${plan}.id and asked.missing`;
}

/**
 * What a plan lacks, by the rules of the domain (`planGaps`): columns `plan_id`, `district_code`, `fiscal_year`, `gap_key`, `kind`, `place`
 * of the kind, `section`, `path`, `number`, `target` and `subject`.
 * @param plan alias of the plan's row
 * @param where condition on the plan
 */
export const gapRows = (plan: Sql, where: Sql): Sql =>
  sql`(select ${plan}.id as plan_id, ${plan}.district_code, ${plan}.fiscal_year,
      concat_ws('.', ${plan}.id, lacked.kind, lacked.target) as gap_key, lacked.*
    from (${join([...ofDimensions(plan), ofMeasures(plan)], ' union all ')}) as lacked where ${where})`;
