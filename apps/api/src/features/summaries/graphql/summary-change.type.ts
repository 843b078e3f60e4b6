import type { PlanStatus as PlanState } from '@sucharit/domain/plans';
import type { ReportStatus as ReportState } from '@sucharit/domain/progress';
import sql from 'sql-template-tag';
import { ReadColumn, ReadType, type RowSql } from '../../../platform/read-model/index.js';
import { PlanStatus } from '../../plans/index.js';
import { ReportStatus } from '../../progress/index.js';
import { comparedSummary, snapshotOf } from './compared-summary.js';

/** Districts whose plan or report stands elsewhere than in the summary compared with. */
export const changedDistricts: RowSql = (context) => {
  const districts = (id: ReturnType<typeof sql>) =>
    sql`(select d.* from (${snapshotOf(id)}) as snapshot,
      jsonb_to_recordset(snapshot.figures -> 'districts') as d (code int, "nameTh" text, "nameEn" text, "planStatus" text, "reportStatus" text))`;
  return sql`(select mine.code, mine."nameTh" as name_th, mine."nameEn" as name_en,
      theirs."planStatus" as plan_before, mine."planStatus" as plan, theirs."reportStatus" as report_before, mine."reportStatus" as report
    from ${districts(sql`${context.parent}.id`)} as mine join ${districts(comparedSummary(context))} as theirs using (code)
    where (mine."planStatus", mine."reportStatus") is distinct from (theirs."planStatus", theirs."reportStatus")) as ${context.row}`;
};

@ReadType({ description: 'A district that stands elsewhere than in the summary compared with.' })
export class SummaryDistrictChange {
  @ReadColumn({ column: 'int', description: 'Official code, 1001 to 1050.' })
  code!: number;
  @ReadColumn({ column: 'text', description: 'Thai name without เขต.' })
  nameTh!: string;
  @ReadColumn({ column: 'text', description: 'English name.' })
  nameEn!: string;
  @ReadColumn({
    column: 'enum',
    enum: () => PlanStatus,
    nullable: true,
    description: 'Where its plan stood in the other summary; null when there was none.',
  })
  planBefore!: PlanState | null;
  @ReadColumn({
    column: 'enum',
    enum: () => PlanStatus,
    nullable: true,
    description: 'Where its plan stands in this one; null when there is none.',
  })
  plan!: PlanState | null;
  @ReadColumn({
    column: 'enum',
    enum: () => ReportStatus,
    nullable: true,
    description: 'Where its report of the round stood in the other summary; null when there was none.',
  })
  reportBefore!: ReportState | null;
  @ReadColumn({
    column: 'enum',
    enum: () => ReportStatus,
    nullable: true,
    description: 'Where its report of the round stands in this one; null when there is none.',
  })
  report!: ReportState | null;
}
