import { mayWriteDistrict, permissionsOf, type Caller } from '../access/index.js';
import type { PlanSection } from '../plans/index.js';
import { refuse, refuseInput } from '../refusals/refusals.js';
import { checkRequiredText, textLimits } from '../shared/text.js';

/** What a comment is about: a plan or a report as a whole, a section of a plan, or one measure of either. */
export interface CommentPlace {
  readonly isReport: boolean;
  readonly section: PlanSection | null;
  /** lasting identity of a measure of the plan */
  readonly measureId: string | null;
  /** number of a measure in the plan, from 1 */
  readonly measureNumber: number | null;
}

export interface CommentState {
  readonly authorId: string;
  readonly withdrawn: boolean;
}

export type CommentAction = 'WITHDRAW';

/** Whether the caller takes part in the talk about a district's plan and reports: its own accounts and the centre. */
export const mayDiscuss = (caller: Caller | null, districtCode: number): boolean =>
  caller !== null && permissionsOf(caller.role).has('comments:write') && mayWriteDistrict(caller, districtCode);

/**
 * Refuses a comment that cannot be kept: TEXT_REQUIRED, TEXT_TOO_LONG above 4,000 characters, INVALID_INPUT for a place that is
 * none (a section and a measure at once, a measure named twice, or a section of a report).
 * @returns the text without spaces around it
 */
export function checkComment(body: string, place: CommentPlace): string {
  const { section, measureId, measureNumber } = place;
  if ([section, measureId, measureNumber].filter((named) => named !== null).length > 1)
    throw refuseInput('ONE_PLACE', {}, [measureNumber === null ? 'measureId' : 'measureNumber']);
  if (place.isReport && section !== null) throw refuseInput('NO_SECTION_OF_REPORT', {}, ['section']);
  return checkRequiredText(body, textLimits.reason, ['body']).trim();
}

/** What the caller may do with a comment now: its author may withdraw it while taking part in the talk. It is never changed. */
export const allowedCommentActions = (comment: CommentState, caller: Caller): CommentAction[] =>
  comment.authorId === caller.accountId && !comment.withdrawn && permissionsOf(caller.role).has('comments:write')
    ? ['WITHDRAW']
    : [];

/** Refuses with FORBIDDEN to withdraw somebody else's comment, and with COMMENT_WITHDRAWN one that is withdrawn already. */
export function assertWithdrawable(comment: CommentState, caller: Caller): void {
  if (comment.authorId !== caller.accountId) throw refuse('FORBIDDEN', { action: 'WITHDRAW' });
  if (comment.withdrawn) throw refuse('COMMENT_WITHDRAWN');
}
