import type { ReportingRound } from '../shared/fiscal-year.js';
import { refuse } from '../refusals/refusals.js';
import type { ProgressEntry } from './entry-schema.js';
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

/** The same year's six-month report, as the twelve-month one looks at it. */
export interface SixMonthReport {
  /** null when it was never begun */
  readonly status: ReportStatus | null;
  /** Its round takes nothing any more, so that what was not submitted cannot be. */
  readonly closed: boolean;
}

/** Refuses with REPORT_INCOMPLETE when a measure of the plan has no entry. */
export function assertEveryMeasureReported(
  entries: readonly Pick<ProgressEntry, 'measureId'>[],
  measures: readonly { readonly id: string; readonly number: number }[],
): void {
  const missing = measuresWithoutEntry(entries, measures);
  if (missing.length > 0)
    throw refuse('REPORT_INCOMPLETE', { missing: missing.map(({ number }) => number).join(', ') }, ['entries']);
}

/**
 * Refuses with ROUND_ORDER a twelve-month report before the six-month one was submitted, unless nobody can do that any more; with
 * REPORT_INCOMPLETE when a measure of the plan has no entry, and with the refusals of `validateEntry`.
 * @param measures every measure of the plan
 */
export function assertReportSubmittable(
  report: SubmittableReport,
  measures: readonly { readonly id: string; readonly number: number }[],
  sixMonth: SixMonthReport = { status: null, closed: false },
): void {
  if (report.round === 'TWELVE_MONTH' && comesTooEarly(sixMonth)) throw refuse('ROUND_ORDER');
  assertEveryMeasureReported(report.entries, measures);
  report.entries.forEach((entry, index) => validateEntry(entry, ['entries', index]));
}

function comesTooEarly({ status, closed }: SixMonthReport): boolean {
  if (status === 'SUBMITTED' || status === 'APPROVED') return false;
  // What was returned has to be mended, for which the centre opens the round again.
  return status === 'RETURNED' || !closed;
}
