import { assertFourEyes, mayWriteDistrict, permissionsOfCaller } from '../access/index.js';
import type { Caller } from '../access/index.js';
import { refuse } from '../shared/refusals.js';
import { allowedActions, transition } from '../workflow/index.js';
import { reportDecisions, reportWorkflow } from './report-workflow.js';
import type { ReportAction, ReportStatus } from './report-workflow.js';

/** What the workflow has to know of a report. */
export interface ReportState {
  readonly status: ReportStatus;
  readonly districtCode: number;
  readonly submittedBy: string | null;
}

/** What the caller may do with the report now; the same rule enforces it (`reportAfter`). */
export function allowedReportActions(report: ReportState, caller: Caller): ReportAction[] {
  if (!mayWriteDistrict(caller, report.districtCode)) return [];
  return allowedActions(reportWorkflow, report.status, permissionsOfCaller(caller)).filter(
    (action) => !(reportDecisions.has(action) && report.submittedBy === caller.accountId),
  );
}

/**
 * The state the report is in after the action. Refuses with NOT_FOUND a report out of reach, with FOUR_EYES a decision on what
 * one submitted oneself, and as `transition` does.
 */
export function reportAfter(
  report: ReportState,
  action: ReportAction,
  caller: Caller,
  reason?: string | null,
): ReportStatus {
  if (!mayWriteDistrict(caller, report.districtCode)) throw refuse('NOT_FOUND');
  const next = transition(reportWorkflow, report.status, action, permissionsOfCaller(caller), reason);
  if (reportDecisions.has(action)) assertFourEyes(report.submittedBy, caller);
  return next;
}
