import sql, { type Sql } from 'sql-template-tag';
import { ReadColumn, ReadList, ReadType, type RowContext } from '../../../platform/read-model/index.js';
import { ItaResult } from './ita-result.type.js';

/** Every published total the caller may see; the recomputed one decides the level, as everywhere. */
const published = ({ rowsOf }: Pick<RowContext, 'rowsOf'>): Sql =>
  sql`(select r.fiscal_year, r.published_total as total, r.level from ${rowsOf(ItaResult, sql`r`)} where r.published_total is not null)`;

/** One row a year: what the published totals of its districts come to. */
export const itaYears = (context: RowContext): Sql => {
  const { row } = context;
  return sql`(select fiscal_year, count, average, minimum, maximum, lower_quartile, upper_quartile,
      round((totals[(count + 1) / 2] + totals[(count + 2) / 2]) / 2, 2) as median
    from (select fiscal_year, count(*) as count, round(avg(total), 2) as average, min(total) as minimum, max(total) as maximum,
        percentile_disc(0.25) within group (order by total) as lower_quartile,
        percentile_disc(0.75) within group (order by total) as upper_quartile, array_agg(total order by total) as totals
      from ${published(context)} as p group by fiscal_year) as figures) as ${row}`;
};

@ReadType({ description: 'How many districts reached a level in a year.' })
export class ItaYearLevel {
  @ReadColumn({ column: 'text', description: "Code of the level in the year's scheme." })
  level!: string;
  @ReadColumn({ column: 'text', description: 'Thai name.' })
  nameTh!: string;
  @ReadColumn({ column: 'text', description: 'English name.' })
  nameEn!: string;
  @ReadColumn({ column: 'int', description: 'Districts with a published total that reached it; 0 when none did.' })
  count!: number;
}

@ReadType({ description: 'Published ITA totals of the whole city in one fiscal year.' })
export class ItaYear {
  @ReadColumn({ column: 'int', description: 'Fiscal year, Buddhist Era.' })
  fiscalYear!: number;
  @ReadColumn({ column: 'int', description: 'Districts with a published total.' })
  count!: number;
  @ReadColumn({ column: 'score', description: 'Mean, 0 to 100, rounded half up to two decimals.' })
  average!: number;
  @ReadColumn({
    column: 'score',
    description: 'Median; of an even number the mean of the middle two, rounded half up to two decimals.',
  })
  median!: number;
  @ReadColumn({ column: 'score', description: 'Smallest.' })
  minimum!: number;
  @ReadColumn({
    column: 'score',
    description: 'Lower quartile: the total that a quarter of the districts do not exceed.',
  })
  lowerQuartile!: number;
  @ReadColumn({
    column: 'score',
    description: 'Upper quartile: the total that three quarters of the districts do not exceed.',
  })
  upperQuartile!: number;
  @ReadColumn({ column: 'score', description: 'Largest.' })
  maximum!: number;
  @ReadList({
    type: () => ItaYearLevel,
    from: (context) =>
      sql`(select l."order" as place, l.code as level, coalesce(l."nameTh", l.code) as name_th, coalesce(l."nameEn", l.code) as name_en,
          (select count(*) from ${published(context)} as p where p.fiscal_year = s.fiscal_year and p.level = l.code) as count
        from ita_scheme as s, jsonb_to_recordset(s.definition -> 'levels') as l (code text, "nameTh" text, "nameEn" text, "order" int)
        where s.fiscal_year = ${context.parent}.fiscal_year) as ${context.row}`,
    orderBy: ({ row }) => sql`${row}.place`,
    expectedRows: 7,
    description: "Districts by level of the year's scheme, best first; levels nobody reached have 0.",
  })
  levels!: ItaYearLevel[];
}
