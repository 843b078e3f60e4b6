import type { ReportingRound } from '../shared/fiscal-year.js';
import { refuse } from '../shared/refusals.js';
import type { ProgressEntry } from './progress-entry.js';
import type { ReportStatus } from './report-workflow.js';
import { validateEntry } from './validate-entry.js';

/** A report as submitting looks at it. */
export interface SubmittableReport {
  readonly round: ReportingRound;
  readonly entries: readonly ProgressEntry[];
}

/** The measures that have no entry in the report, in the order given. */
export function measuresWithoutEntry<Measure extends { readonly id: string }>(
  entries: readonly Pick<ProgressEntry, 'measureId'>[],
  measures: readonly Measure[],
): Measure[] {
  const reported = new Set(entries.map(({ measureId }) => measureId));
  return measures.filter(({ id }) => !reported.has(id));
}

/**
 * Refuses with ROUND_ORDER a twelve-month report before the six-month one was submitted, with REPORT_INCOMPLETE when a
 * measure of the plan has no entry, and with the refusals of `validateEntry`.
 * @param measures every measure of the plan
 * @param sixMonthStatus state of the same year's six-month report, null when there is none
 */
export function assertReportSubmittable(
  report: SubmittableReport,
  measures: readonly { readonly id: string; readonly number: number }[],
  sixMonthStatus: ReportStatus | null = null,
): void {
  if (report.round === 'TWELVE_MONTH' && sixMonthStatus !== 'SUBMITTED' && sixMonthStatus !== 'APPROVED') {
    throw refuse('ROUND_ORDER');
  }
  const missing = measuresWithoutEntry(report.entries, measures);
  if (missing.length > 0) {
    throw refuse('REPORT_INCOMPLETE', { missing: missing.map(({ number }) => number).join(', ') }, ['entries']);
  }
  report.entries.forEach((entry, index) => validateEntry(entry, ['entries', index]));
}
