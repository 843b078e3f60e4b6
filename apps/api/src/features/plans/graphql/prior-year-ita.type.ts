import sql from 'sql-template-tag';
import { ReadColumn, ReadType } from '../../../platform/read-model/index.js';

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
    sql: ({ row }) => sql`array(select jsonb_array_elements_text(${row}.prior_year_ita -> 'scores'))`,
    description: 'Printed scores by position of the indicator, 0.00 to 100.00.',
  })
  scores!: string[];
  @ReadColumn({
    column: 'text',
    nullable: true,
    sql: ({ row }) => sql`${row}.prior_year_ita ->> 'total'`,
    description: 'Printed total, 0.00 to 100.00; null when not printed.',
  })
  total!: string | null;
}
