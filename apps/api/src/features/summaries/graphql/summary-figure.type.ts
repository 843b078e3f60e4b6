import sql, { join, raw } from 'sql-template-tag';
import { isUuid } from '../../../platform/database/index.js';
import { codes, ReadColumn, ReadType, registerEnum, type RowSql } from '../../../platform/read-model/index.js';

const figureTexts = {
  PLANS_APPROVED: 'Districts whose plan is approved.',
  PLANS_MISSING: 'Districts without a plan.',
  REPORTS_APPROVED: 'Districts whose report is approved.',
  REPORTS_ON_TIME: 'Reports submitted in time.',
  REPORTS_LATE: 'Reports submitted late.',
  REPORTS_MISSING: 'Districts without a report.',
  MEASURES: 'Measures of all plans.',
  MEASURES_COMPLETED: 'Measures that are completed.',
  MEASURES_CANNOT_PROCEED: 'Measures that cannot proceed.',
  AVERAGE_PERCENT_COMPLETE: 'Mean percent complete of all measures.',
  ITA_COUNT: 'Districts with a published ITA total.',
  ITA_AVERAGE: 'Mean of the published ITA totals.',
};
export const SummaryFigureCode = codes(figureTexts);
registerEnum(SummaryFigureCode, 'SummaryFigureCode', 'A figure of a city summary.', figureTexts);

/** Where each figure stands in the frozen snapshot. */
const paths: Readonly<Record<keyof typeof figureTexts, string>> = {
  PLANS_APPROVED: '{plans,approved}',
  PLANS_MISSING: '{plans,missing}',
  REPORTS_APPROVED: '{reports,approved}',
  REPORTS_ON_TIME: '{reports,onTime}',
  REPORTS_LATE: '{reports,late}',
  REPORTS_MISSING: '{reports,missing}',
  MEASURES: '{measures,total}',
  MEASURES_COMPLETED: '{measures,completed}',
  MEASURES_CANNOT_PROCEED: '{measures,cannotProceed}',
  AVERAGE_PERCENT_COMPLETE: '{measures,averagePercentComplete}',
  ITA_COUNT: '{ita,count}',
  ITA_AVERAGE: '{ita,average}',
};

/** The figures of a summary beside those of another of its year and round: the one named, else the one compiled before it. */
export const comparedFigures: RowSql = ({ row, parent, args }) => {
  const named = args['with'];
  const which =
    named === undefined || named === null
      ? sql`other.compiled_at < ${parent}.compiled_at`
      : isUuid(named)
        ? sql`other.id = ${named}::uuid`
        : sql`false`;
  const figures = join(
    Object.entries(paths).map(([code, path], place) => raw(`('${code}', ${place}, '${path}'::text[])`)),
  );
  const snapshot = (id: ReturnType<typeof sql>) =>
    sql`select convert_from(file.body, 'UTF8')::jsonb as figures from city_summary_file as file where file.city_summary_id = ${id} and file.format = 'JSON'`;
  return sql`(select f.figure, f.place, (mine.figures #>> f.path)::numeric as value, (theirs.figures #>> f.path)::numeric as before
    from (${snapshot(sql`${parent}.id`)}) as mine
    left join (${snapshot(sql`(select other.id from city_summary as other where other.fiscal_year = ${parent}.fiscal_year
      and other.round = ${parent}.round and ${which} order by other.compiled_at desc limit 1)`)}) as theirs on true
    cross join (values ${figures}) as f(figure, place, path)) as ${row}`;
};

@ReadType({ description: 'A figure of a summary beside that of another of the same year and round.' })
export class SummaryFigure {
  @ReadColumn({ column: 'enum', enum: () => SummaryFigureCode, description: 'Which figure.' })
  figure!: keyof typeof SummaryFigureCode;
  @ReadColumn({ column: 'score', nullable: true, description: 'In this summary; null when it has none.' })
  value!: number | null;
  @ReadColumn({
    column: 'score',
    nullable: true,
    description: 'In the other summary; null when it has none, or there is no other.',
  })
  before!: number | null;
  @ReadColumn({
    column: 'score',
    nullable: true,
    sql: ({ row }) => sql`${row}.value - ${row}.before`,
    description: 'This one minus the other; null when one of them has none.',
  })
  difference!: number | null;
}
