import type { Actor, Caller } from '../access/index.js';
import { actionsOn, afterAction, turnOf, type TurnKind, type WorkflowMatter } from '../workflow/index.js';
import { reportWorkflow } from './report-workflow.js';
import type { ReportAction, ReportStatus } from './report-workflow.js';

/** What the workflow has to know of a report. */
export type ReportState = WorkflowMatter<ReportStatus>;

/** These are refused with ROUND_CLOSED in a round that takes no entries now: what is recalled could not be submitted again. */
const inOpenRound: readonly ReportAction[] = ['EDIT', 'SUBMIT', 'RECALL'];

/** What the actor may do with the report now; the same rules enforce it (`reportAfter`, `assertRoundTakesEntries`). */
export const allowedReportActions = (report: ReportState, roundTakesEntries: boolean, actor: Actor): ReportAction[] =>
  actionsOn(reportWorkflow, report, actor).filter((action) => roundTakesEntries || !inOpenRound.includes(action));

/** The state the report is in after the action; refuses as `afterAction` does. */
export const reportAfter = (
  report: ReportState,
  action: ReportAction,
  caller: Caller,
  reason?: string | null,
): ReportStatus => afterAction(reportWorkflow, report, action, caller, reason);

/**
 * The turn that is left of one in a round that takes nothing now: nobody goes on writing, and a director who submitted the report
 * waits for somebody else to approve it.
 */
export function turnInClosedRound(turn: TurnKind): TurnKind | null {
  if (turn === 'CONTINUE') return null;
  return turn === 'RECALL' ? 'AWAIT' : turn;
}

/** The actor's turn with the report. */
export function reportTurn(report: ReportState, roundTakesEntries: boolean, actor: Actor): TurnKind | null {
  const turn = turnOf(reportWorkflow, report, actor);
  return turn === null || roundTakesEntries ? turn : turnInClosedRound(turn);
}
