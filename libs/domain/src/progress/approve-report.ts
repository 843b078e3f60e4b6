import { refuse } from '../refusals/refusals.js';
import { assertEveryMeasureReported, type SubmittableReport } from './submit-report.js';
import type { ReportStatus } from './report-workflow.js';

/**
 * Refuses with SIX_MONTH_PENDING the approval of a twelve-month report while the six-month one is being decided on or mended: what
 * it follows may still change. One that was never begun, or never submitted, blocks nothing. Refuses with REPORT_INCOMPLETE when a
 * carried entry fell away since the report was submitted.
 */
export function assertReportApprovable(
  report: SubmittableReport,
  measures: readonly { readonly id: string; readonly number: number }[],
  sixMonthStatus: ReportStatus | null,
): void {
  if (report.round === 'TWELVE_MONTH' && (sixMonthStatus === 'SUBMITTED' || sixMonthStatus === 'RETURNED'))
    throw refuse('SIX_MONTH_PENDING', { state: sixMonthStatus });
  assertEveryMeasureReported(report.entries, measures);
}
