import sql from 'sql-template-tag';
import { ReadColumn, ReadList, ReadType } from '../../../platform/read-model/index.js';

@ReadType({ description: 'Score of one indicator in the ITA result that a plan prints.' })
export class PriorYearItaScore {
  @ReadColumn({ column: 'int', description: 'Position of the indicator, from 1.' })
  number!: number;
  @ReadColumn({ column: 'text', description: 'Printed score, 0.00 to 100.00.' })
  score!: string;
}

@ReadType({ description: "Last year's ITA result as a plan prints it." })
export class PriorYearIta {
  @ReadColumn({
    column: 'int',
    filter: true,
    sql: ({ row }) => sql`(${row}.prior_year_ita ->> 'fiscalYear')::int`,
    description: 'Fiscal year of the result, Buddhist Era.',
  })
  fiscalYear!: number;
  @ReadColumn({
    column: 'texts',
    sql: ({ row }) =>
      sql`case when ${row}.prior_year_ita -> 'scores' @> 'null' then '{}'::text[]
        else array(select jsonb_array_elements_text(${row}.prior_year_ita -> 'scores')) end`,
    description:
      'Printed scores by position of the indicator, 0.00 to 100.00; empty unless every indicator has one. indicatorScores tells also some.',
  })
  scores!: string[];
  @ReadList({
    type: () => PriorYearItaScore,
    from: ({ row, parent }) =>
      sql`(select item.place::int as number, item.score
        from jsonb_array_elements_text(${parent}.prior_year_ita -> 'scores') with ordinality as item(score, place)
        where item.score is not null) as ${row}`,
    orderBy: ({ row }) => sql`${row}.number`,
    expectedRows: 10,
    description: 'Printed scores of the indicators that have one, by number.',
  })
  indicatorScores!: PriorYearItaScore[];
  @ReadColumn({
    column: 'text',
    nullable: true,
    sql: ({ row }) => sql`${row}.prior_year_ita ->> 'total'`,
    description: 'Printed total, 0.00 to 100.00; null when not printed.',
  })
  total!: string | null;
}
