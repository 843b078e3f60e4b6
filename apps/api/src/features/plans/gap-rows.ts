import { passMarks } from '@sucharit/domain/ita';
import { dimensions, gapRules, measureSchema, type MeasureLinkKind } from '@sucharit/domain/plans';
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
function isUnsaid(measure: Sql, name: MeasureRule['fields'][number], unsaid: string | null): Sql {
  const value = sql`${measure}.${identifier(columnName(name))}`;
  if (unsaid !== null) return sql`${value} = ${nameLiteral(unsaid)}`;
  if (measureSchema[name].kind === 'items') return sql`${value} = '[]'`;
  return measureSchema[name].kind === 'text' ? sql`coalesce(${value}, '') !~ ${visible}` : sql`${value} is null`;
}

const places = new Map<Rule, number>(gapRules.map((rule, index) => [rule, index]));
const rulesOf = <Of extends Rule['of']>(of: Of): Extract<Rule, { of: Of }>[] =>
  gapRules.filter((rule): rule is Extract<Rule, { of: Of }> => rule.of === of);

/** The columns of a gap, of which `path`, `number`, `target` and `subject` are those of the thing. */
const gapOf = (rule: Rule, thing: Sql): Sql =>
  sql`select ${nameLiteral(rule.kind)} as kind, ${places.get(rule)}::int as place, ${nameLiteral(rule.section)} as section, ${thing}`;

/** Targets of the links of a kind in a plan, each once. */
const answered = (plan: Sql, kind: MeasureLinkKind): Sql =>
  sql`(select distinct link.target from measure as linked cross join lateral jsonb_to_recordset(linked.answers) as link(kind text, target text)
    where linked.plan_id = ${plan}.id and link.kind = ${nameLiteral(kind)})`;

const ofRisks = (plan: Sql): Sql[] =>
  rulesOf('RISK').map(
    (
      rule,
    ) => sql`${gapOf(rule, sql`format('risks[%s]', named.number) as path, named.number, named.id::text as target, named.description as subject`)}
    from risk as named left join ${answered(plan, 'RISK')} as link on link.target = named.id::text
    where named.plan_id = ${plan}.id and link.target is null`,
  );

const ofHigherPlans = (plan: Sql): Sql[] =>
  rulesOf('HIGHER_PLAN').map(
    (
      rule,
    ) => sql`${gapOf(rule, sql`'higherPlans' as path, chosen.place::int as number, chosen.code as target, listed.name_th as subject`)}
    from rows from (jsonb_to_recordset(${plan}.higher_plans) as (code text)) with ordinality as chosen(code, place)
    join higher_plan as listed on listed.code = chosen.code
    where ${plan}.fiscal_year not between listed.first_year and listed.last_year`,
  );

const ofWeaknesses = (plan: Sql): Sql[] =>
  rulesOf('WEAKNESS').map(
    (rule) => sql`${gapOf(
      rule,
      sql`format('swot.weaknesses[%s]', listed.number), listed.number::int, coalesce(listed.id, listed.number::text), listed.text`,
    )}
    from rows from (jsonb_to_recordset(${plan}.swot -> 'weaknesses') as (id text, text text)) with ordinality as listed(id, text, number)
    left join ${answered(plan, 'WEAKNESS')} as link on link.target = listed.id where link.target is null`,
  );

/** True where the score of an indicator is below the pass mark of its year. */
export function isWeakScore(scored: Sql): Sql {
  const marks = passMarks
    .toReversed()
    .map(({ from, mark }) => sql`when ${scored}.fiscal_year >= ${from}::int then ${mark}::numeric`);
  return sql`coalesce(${scored}.score < case ${join(marks, ' ')} end, false)`;
}

const ofIndicators = (plan: Sql): Sql[] =>
  rulesOf('INDICATOR').map(
    (rule) => sql`${gapOf(rule, sql`'priorYearIta', scored.number, scored.number::text, scored.name_th`)}
    from ita_indicator_score as scored left join ${answered(plan, 'INDICATOR')} as link on link.target = scored.number::text
    where scored.district_code = ${plan}.district_code and scored.fiscal_year = ${plan}.fiscal_year - 1
      and ${isWeakScore(sql`scored`)} and link.target is null`,
  );

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
        rule.fields.map((name) => isUnsaid(sql`row_of`, name, 'unsaid' in rule ? rule.unsaid : null)),
        ' or ',
      )})`,
  );
  return sql`select asked.kind, asked.place, asked.section, format('measures[%s].%s', row_of.number, asked.field), row_of.number, row_of.id::text, row_of.title
    from measure as row_of cross join lateral (values ${join(asked)}) as asked(kind, place, section, field, missing)
    where row_of.plan_id = ${plan}.id and asked.missing`;
}

/**
 * Rows of what a plan lacks, by the rules of the domain (`planGaps`): columns `plan_id`, `district_code`, `fiscal_year`, `gap_key`, `kind`, `place`
 * of the kind, `section`, `path`, `number`, `target` and `subject`.
 * @param plan alias of the plan's row
 * @param where condition on the plan
 */
export const gapRows = (plan: Sql, where: Sql): Sql =>
  sql`(select ${plan}.id as plan_id, ${plan}.district_code, ${plan}.fiscal_year,
      concat_ws('.', ${plan}.id, lacked.kind, lacked.target) as gap_key, lacked.*
    from (${join([...ofHigherPlans(plan), ...ofRisks(plan), ...ofWeaknesses(plan), ...ofIndicators(plan), ...ofDimensions(plan), ofMeasures(plan)], ' union all ')}) as lacked where ${where})`;
