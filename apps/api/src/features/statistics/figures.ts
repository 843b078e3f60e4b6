import { rowScopeOf } from '@sucharit/domain/access';
import sql, { raw, type Sql } from 'sql-template-tag';
import { ownOrPublic, type RowContext } from '../../platform/read-model/index.js';
import { District } from '../districts/index.js';
import { ItaResult } from '../ita/index.js';
import { Measure, Plan } from '../plans/index.js';

/** What the figures of a year are added up from: the rows that somebody may see. */
export type FiguresContext = Pick<RowContext, 'caller' | 'rowsOf'>;

/** Number of rows under a condition of ours. */
export const count = (condition: string): Sql => sql([`count(*) filter (where ${condition})`]);
/** A sum of numbers of rows, of which there may be none. */
export const sum = (column: string): Sql => sql([`coalesce(sum(${column}), 0)`]);

/** The districts of the statistics: all of them, whoever asks; names and zones are public. */
const districts = ({ rowsOf }: FiguresContext): Sql => rowsOf(District, sql`d`);

/** Measures by zone and dimension, each with the figure of the latest report that the caller may see. */
function measureFigures(context: FiguresContext, year: Sql): Sql {
  const { caller, rowsOf } = context;
  const row = sql`m`;
  const percent = ownOrPublic(row, caller, sql`m.current_percent`, sql`m.approved_percent`);
  const status = ownOrPublic(row, caller, sql`m.current_status`, sql`m.approved_status`);
  return sql`select zone, dimension, count(*) as total, sum(percent) as percent, sum(budget) as budget,
      ${count(`status = 'COMPLETED'`)} as completed, ${count(`status = 'IN_PROGRESS'`)} as in_progress,
      ${count(`status = 'NOT_STARTED'`)} as not_started, ${count(`status = 'CANNOT_PROCEED'`)} as cannot_proceed
    from (select d.zone, m.dimension, m.budget, coalesce(${percent}, 0) as percent, coalesce(${status}, 'NOT_STARTED') as status
      from ${rowsOf(Measure, row)} join ${districts(context)} on d.code = m.district_code
      where m.fiscal_year = ${year}) as figures group by zone, dimension`;
}

/** Districts of a zone, their plans by state, and their published ITA totals. */
const zoneFigures = (context: FiguresContext, year: Sql): Sql =>
  sql`select d.zone, count(*) as districts, ${count(`p.status = 'APPROVED'`)} as approved,
      ${count(`p.status in ('SUBMITTED', 'ENDORSED')`)} as submitted, ${count(`p.status in ('DRAFT', 'RETURNED')`)} as draft,
      ${count('p.status is null')} as missing, count(r.published_total) as published, sum(r.published_total) as ita
    from ${districts(context)}
    left join ${context.rowsOf(Plan, sql`p`)} on p.district_code = d.code and p.fiscal_year = ${year}
    left join ${context.rowsOf(ItaResult, sql`r`)} on r.district_code = d.code and r.fiscal_year = ${year}
    group by d.zone`;

/** Published totals of the city: what of them no sum gives. */
const itaFigures = (context: FiguresContext, year: Sql): Sql =>
  sql`select count, average, minimum, maximum, round((totals[(count + 1) / 2] + totals[(count + 2) / 2]) / 2, 2) as median,
      (select coalesce(jsonb_agg(jsonb_build_object('level', level, 'count', number)), '[]') from (
        select r.level, count(*) as number from ${context.rowsOf(ItaResult, sql`r`)}
        where r.fiscal_year = ${year} and r.published_total is not null and r.level is not null group by r.level) as reached) as levels
    from (select count(*) as count, round(avg(r.published_total), 2) as average, min(r.published_total) as minimum,
        max(r.published_total) as maximum, array_agg(r.published_total order by r.published_total) as totals
      from ${context.rowsOf(ItaResult, sql`r`)} where r.fiscal_year = ${year} and r.published_total is not null) as figures`;

/** The parts that are kept: how each is added up, and its columns as they come back. */
const parts = {
  measures: {
    live: measureFigures,
    columns:
      'zone text, dimension text, total bigint, percent numeric, budget numeric, completed bigint, in_progress bigint, not_started bigint, cannot_proceed bigint',
  },
  zones: {
    live: zoneFigures,
    columns:
      'zone text, districts bigint, approved bigint, submitted bigint, draft bigint, missing bigint, published bigint, ita numeric',
  },
  ita: {
    live: itaFigures,
    columns: 'count bigint, average numeric, minimum numeric, maximum numeric, median numeric, levels jsonb',
  },
} as const;
const partNames = Object.keys(parts) as readonly (keyof typeof parts)[];

/**
 * Name of the rows of one part for FROM, added up once for the whole statement. Who sees the whole city gets the kept ones, unless
 * something below them has changed since; then, and for everybody else, they are added up anew.
 */
export function figures(part: keyof typeof parts, context: RowContext, year: Sql): Sql {
  const { live, columns } = parts[part];
  const anew = live(context, year);
  if (context.past || rowScopeOf(context.caller).kind !== 'city') return context.once(anew);
  const kept = context.once(sql`select measures, zones, ita from kept_figures where fiscal_year = ${year}
    and not exists (select from figures_change as change where change.fiscal_year = ${year})`);
  const names = raw(columns.replace(/ (text|bigint|numeric|jsonb)/g, ''));
  return context.once(sql`select figures.* from ${kept}, jsonb_to_recordset(${kept}.${raw(part)}) as figures (${raw(columns)})
    union all select ${names} from (${anew}) as anew where not exists (select from ${kept})`);
}

/** Adds a year up as the whole city sees it, and takes away the marks of the changes that are in it: one statement, one moment. */
export function keepFigures(context: FiguresContext, fiscalYear: number): Sql {
  const year = sql`${fiscalYear}::int`;
  const rows = (part: keyof typeof parts): Sql =>
    sql`(select coalesce(jsonb_agg(to_jsonb(figures)), '[]') from (${parts[part].live(context, year)}) as figures)`;
  const [measures, zones, ita] = partNames.map(rows);
  return sql`with seen as (delete from figures_change where fiscal_year = ${year} returning id)
    insert into kept_figures (fiscal_year, measures, zones, ita) select ${year}, ${measures}, ${zones}, ${ita}
    on conflict (fiscal_year) do update set measures = excluded.measures, zones = excluded.zones, ita = excluded.ita, kept_at = now()`;
}
