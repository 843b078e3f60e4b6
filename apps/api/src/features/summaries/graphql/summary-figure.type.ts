import sql, { join } from 'sql-template-tag';
import { codes, ReadColumn, ReadType, registerEnum, type RowSql } from '../../../platform/read-model/index.js';
import { comparedSummary, snapshotOf } from './compared-summary.js';

const figureTexts = {
  PLANS_APPROVED: 'Districts whose plan is approved.',
  PLANS_MISSING: 'Districts without a plan.',
  REPORTS_APPROVED: 'Districts whose report is approved.',
  REPORTS_ON_TIME: 'Reports submitted in time and not returned.',
  REPORTS_LATE: 'Reports submitted late and not returned.',
  REPORTS_MISSING: 'Districts without a report.',
  MEASURES: 'Measures of the approved plans.',
  MEASURES_COMPLETED: 'Measures that are completed, by approved reports.',
  MEASURES_CANNOT_PROCEED: 'Measures that cannot proceed, by approved reports.',
  AVERAGE_PERCENT_COMPLETE:
    'Mean percent complete of the measures of approved plans, by approved reports; one without counts as 0.',
  MEASURES_UNREPORTED:
    'Measures of approved plans without an approved report, which AVERAGE_PERCENT_COMPLETE counts as 0; null in summaries from before this was recorded.',
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
  MEASURES_UNREPORTED: '{measures,unreported}',
  ITA_COUNT: '{ita,count}',
  ITA_AVERAGE: '{ita,average}',
};

/** The figures of a summary beside those of the one it is compared with. */
export const comparedFigures: RowSql = (context) => {
  const figures = join(
    Object.entries(paths).map(([code, path], place) => sql`(${code}::text, ${place}::int, ${path}::text[])`),
  );
  return sql`(select f.figure, f.place, (mine.figures #>> f.path)::numeric as value, (theirs.figures #>> f.path)::numeric as before
    from (${snapshotOf(sql`${context.parent}.id`)}) as mine
    left join (${snapshotOf(comparedSummary(context))}) as theirs on true
    cross join (values ${figures}) as f(figure, place, path)) as ${context.row}`;
};

@ReadType({ description: 'A figure of a summary beside that of another of the same round.' })
export class SummaryFigure {
  @ReadColumn({ column: 'enum', enum: () => SummaryFigureCode, description: 'Which figure.' })
  figure!: keyof typeof SummaryFigureCode;
  @ReadColumn({
    column: 'score',
    nullable: true,
    description: 'In this summary; null when it has none, or it was compiled before the figure was recorded.',
  })
  value!: number | null;
  @ReadColumn({
    column: 'score',
    nullable: true,
    description:
      'In the other summary; null when it has none, or there is no other, or it was compiled before the figure was recorded.',
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
