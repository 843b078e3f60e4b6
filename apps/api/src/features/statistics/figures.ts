import { rowScopeOf } from '@sucharit/domain/access';
import { dimensions } from '@sucharit/domain/plans';
import sql, { join, type Sql } from 'sql-template-tag';
import { identifier, identifiers } from '../../platform/database/index.js';
import { ownOrPublic } from '../../platform/access/index.js';
import { codesSql, SharedQueries, type RowContext } from '../../platform/read-model/index.js';

/** What the figures of a year are added up from: the rows that somebody may see, and what is read once for all figures. */
export type FiguresContext = Pick<RowContext, 'caller' | 'rowsOf' | 'once'>;

/** Number of rows under a condition of ours. */
export const count = (condition: TemplateStringsArray): Sql => sql`count(*) filter (where ${sql(condition)})`;
/** A sum of numbers of rows, of which there may be none. */
const sum = (column: string): Sql => sql`coalesce(sum(${identifier(column)}), 0)`;
const average = sql`round(sum(percent) / sum(total), 2)`;

/** The districts of the statistics: all of them, whoever asks; names and zones are public. */
const districts = ({ once, rowsOf }: FiguresContext): Sql =>
  once(sql`select d.code, d.zone from ${rowsOf('District', sql`d`)}`);

/** Measures by zone and dimension, each with the figure of the latest report that the caller may see. */
function measures(context: FiguresContext, year: Sql): Sql {
  const { caller, rowsOf, once } = context;
  const row = sql`m`;
  const percent = ownOrPublic(row, caller, sql`m.current_percent`, sql`m.approved_percent`);
  const status = ownOrPublic(row, caller, sql`m.current_status`, sql`m.approved_status`);
  return once(sql`select zone, dimension, count(*) as total, coalesce(sum(percent), 0) as percent, sum(budget) as budget,
      ${count`status = 'COMPLETED'`} as completed, ${count`status = 'IN_PROGRESS'`} as in_progress,
      ${count`status is null or status = 'NOT_STARTED'`} as not_started, ${count`status = 'CANNOT_PROCEED'`} as cannot_proceed
    from (select d.zone, m.dimension, m.budget, ${percent} as percent, ${status} as status
      from ${rowsOf('Measure', row)} join ${districts(context)} as d on d.code = m.district_code
      where m.fiscal_year = ${year}) as figures group by zone, dimension`);
}

/** Published ITA totals with the zone and the level of their districts. */
const published = (context: FiguresContext, year: Sql): Sql =>
  context.once(sql`select d.zone, r.published_total as total, r.level from ${context.rowsOf('ItaResult', sql`r`)}
    join ${districts(context)} as d on d.code = r.district_code where r.fiscal_year = ${year} and r.published_total is not null`);

interface Part {
  /** Query that adds its rows up. */
  readonly live: (context: FiguresContext, year: Sql) => Sql;
  /** The columns of the rows as they come back from where they are kept. */
  readonly columns: Sql;
}

/**
 * The figures of a year as they are shown. Each is added up from the rows below it, none from other figures. The figures of a zone
 * are put under each other and grouped once: for so few rows PostgreSQL takes longer to join than to add up.
 */
const parts = {
  plans: {
    live: (context, year) =>
      sql`select ${count`p.status = 'APPROVED'`} as approved, ${count`p.status in ('SUBMITTED', 'ENDORSED', 'RECOMMENDED')`} as submitted,
        ${count`p.status in ('DRAFT', 'RETURNED')`} as draft, (select count(*) from ${districts(context)}) - count(*) as missing
      from ${context.rowsOf('Plan', sql`p`)} where p.fiscal_year = ${year}`,
    columns: sql`approved bigint, submitted bigint, draft bigint, missing bigint`,
  },
  measures: {
    live: (context, year) =>
      sql`select ${sum('total')} as total, ${sum('completed')} as completed, ${sum('in_progress')} as in_progress,
        ${sum('not_started')} as not_started, ${sum('cannot_proceed')} as cannot_proceed, ${average} as average_percent_complete
      from ${measures(context, year)}`,
    columns: sql`total bigint, completed bigint, in_progress bigint, not_started bigint, cannot_proceed bigint, average_percent_complete numeric`,
  },
  zones: {
    live: (context, year) =>
      sql`select zone, sum(districts) as district_count, round(avg(ita), 2) as average_ita_total, ${average} as average_percent_complete
      from (select zone, 1 as districts, null::numeric as ita, null::bigint as total, null::numeric as percent from ${districts(context)}
        union all select zone, null, total, null, null from ${published(context, year)}
        union all select zone, null, null, total, percent from ${measures(context, year)}) as z group by zone`,
    columns: sql`zone text, district_count bigint, average_ita_total numeric, average_percent_complete numeric`,
  },
  dimensions: {
    live: (context, year) =>
      sql`select dimension, ${sum('total')} as measure_count, ${average} as average_percent_complete, sum(budget) as budget, place
      from unnest(array[${codesSql(dimensions)}]) with ordinality as n(dimension, place)
      left join ${measures(context, year)} as m using (dimension) group by dimension, place`,
    columns: sql`dimension text, measure_count bigint, average_percent_complete numeric, budget numeric, place bigint`,
  },
  ita: {
    live: (
      context,
      year,
    ) => sql`select count, average, minimum, maximum, round((totals[(count + 1) / 2] + totals[(count + 2) / 2]) / 2, 2) as median,
        (select coalesce(jsonb_agg(jsonb_build_object('level', level, 'count', number)), '[]') from (
          select level, count(*) as number from ${published(context, year)} where level is not null group by level) as reached) as levels
      from (select count(*) as count, round(avg(total), 2) as average, min(total) as minimum, max(total) as maximum,
        array_agg(total order by total) as totals from ${published(context, year)}) as figures`,
    columns: sql`count bigint, average numeric, minimum numeric, maximum numeric, median numeric, levels jsonb`,
  },
} satisfies Record<string, Part>;
type PartName = keyof typeof parts;
const partNames = Object.keys(parts) as readonly PartName[];

/** Number of districts of the city. */
export const districtCount = (context: FiguresContext): Sql => sql`(select count(*) from ${districts(context)})`;

const mayBeKept = (context: RowContext): context is RowContext & { kept: NonNullable<RowContext['kept']> } =>
  context.kept !== null && rowScopeOf(context.caller).kind === 'city';

/**
 * FROM item of one part's rows. Who sees the whole city gets the kept ones, unless something below them has changed since; then,
 * and for everybody else, they are added up anew.
 */
export function figures(part: PartName, context: RowContext, year: Sql): Sql {
  const { live, columns } = parts[part];
  if (mayBeKept(context)) {
    const kept = context.kept(sql`select ${identifiers(partNames)} from kept_figures where fiscal_year = ${year}
      and not exists (select from figures_change as change where change.fiscal_year = ${year})`);
    return sql`${kept} as kept, jsonb_to_recordset(kept.${identifier(part)}) as ${context.row} (${columns})`;
  }
  return sql`(${live(context, year)}) as ${context.row}`;
}

/**
 * FROM item of the districts by level of ITA, below the row of the part `ita`. What is added up anew is not made JSON and taken
 * apart again.
 */
export const levels = (context: RowContext, year: Sql): Sql =>
  mayBeKept(context)
    ? sql`jsonb_to_recordset(${context.parent}.levels) as ${context.row} (level text, count int)`
    : sql`(select level, count(*) as count from ${published(context, year)} where level is not null group by level) as ${context.row}`;

/** Adds a year up as the whole city sees it, and takes away the marks of the changes that are in it: one statement, one moment. */
export function keepFigures(context: Omit<FiguresContext, 'once'>, fiscalYear: number): Sql {
  const year = sql`${fiscalYear}::int`;
  const shared = new SharedQueries();
  const rows = partNames.map(
    (part) =>
      sql`(select coalesce(jsonb_agg(to_jsonb(figures)), '[]') from (${parts[part].live({ ...context, once: shared.once }, year)}) as figures)`,
  );
  const with_ = [
    sql`seen as (delete from figures_change where fiscal_year = ${year} returning id)`,
    ...shared.all().map(({ name, query }) => sql`${name} as materialized (${query})`),
  ];
  const columns = identifiers(partNames);
  return sql`with ${join(with_)} insert into kept_figures (fiscal_year, ${columns}) select ${year}, ${join(rows)}
    on conflict (fiscal_year) do update set ${join(partNames.map((part) => sql`${identifier(part)} = excluded.${identifier(part)}`))}, kept_at = now()`;
}
