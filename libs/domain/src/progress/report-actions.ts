import type { Actor, Caller } from '../access/index.js';
import { actionsOn, afterAction, type WorkflowMatter } from '../workflow/index.js';
import { reportWorkflow } from './report-workflow.js';
import type { ReportAction, ReportStatus } from './report-workflow.js';

/** What the workflow has to know of a report. */
export type ReportState = WorkflowMatter<ReportStatus>;

/** What the actor may do with the report now; the same rule enforces it (`reportAfter`). */
export const allowedReportActions = (report: ReportState, actor: Actor): ReportAction[] =>
  actionsOn(reportWorkflow, report, actor);

/** The state the report is in after the action; refuses as `afterAction` does. */
export const reportAfter = (
  report: ReportState,
  action: ReportAction,
  caller: Caller,
  reason?: string | null,
): ReportStatus => afterAction(reportWorkflow, report, action, caller, reason);
