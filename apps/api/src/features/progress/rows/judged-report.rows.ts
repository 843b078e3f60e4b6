import type { JudgedReport } from '@sucharit/domain/progress';
import type { ReportingRound } from '@sucharit/domain/shared';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import { responseKey } from '../../../platform/database/index.js';

/** Columns of a report that the rules of its checklist read, of a row of `progress_report`. */
export const judgedReportColumns: Readonly<Record<keyof JudgedReport, (row: Sql) => Sql>> = {
  fiscalYear: (row) => sql`${row}.fiscal_year`,
  status: (row) => sql`${row}.status`,
  submittedOn: (row) => sql`(${row}.submitted_at at time zone 'Asia/Bangkok')::date::text`,
  cutOffOn: (row) => sql`(select dates.cut_off_on::text from reporting_round as dates
    where dates.fiscal_year = ${row}.fiscal_year and dates.round = ${row}.round)`,
  measures: (row) => sql`(select count(*)::int from measure where measure.plan_id = ${row}.plan_id)`,
  reported: (row) => sql`(select count(*)::int from progress_entry as entry where entry.report_id = ${row}.id)`,
};

/** A report as far as rules look at it, with its place. */
export interface JudgedReportRow extends JudgedReport {
  readonly id: string;
  readonly round: ReportingRound;
  readonly districtCode: number;
  readonly nameTh: string;
  readonly nameEn: string;
}

/** The reports of a round of these years, both included, by year and district; without an end when `until` is null. */
export const reportsOfYears = (
  round: ReportingRound,
  { from, until }: { readonly from: number; readonly until: number | null },
): Sql => sql`
  select r.id, r.round, r.district_code as "districtCode", d.name_th as "nameTh", d.name_en as "nameEn",
    ${join(Object.entries(judgedReportColumns).map(([name, column]) => sql`${column(sql`r`)} as ${responseKey(name)}`))}
  from progress_report as r join district as d on d.code = r.district_code
  where r.round = ${round} and r.fiscal_year >= ${from}::int ${until === null ? empty : sql`and r.fiscal_year <= ${until}::int`}
  order by r.fiscal_year, r.district_code`;
