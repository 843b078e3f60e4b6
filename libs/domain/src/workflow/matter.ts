import { accountIdOf, mayWriteDistrict, permissionsOfCaller } from '../access/index.js';
import type { Actor, Caller } from '../access/index.js';
import { refuse } from '../refusals/refusals.js';
import { allowedActions } from './allowed-actions.js';
import { transition } from './transition.js';
import type { WorkflowTable } from './workflow-table.js';

/** What a workflow has to know of a plan or report. */
export interface WorkflowMatter<State extends string> {
  readonly status: State;
  readonly districtCode: number;
  /** Account that submitted it last; null when nobody did in this system. */
  readonly submittedBy: string | null;
  /** Account that endorsed it; null before that, absent where nothing is endorsed. */
  readonly endorsedBy?: string | null;
}

type TakenPart = Pick<WorkflowMatter<string>, 'submittedBy' | 'endorsedBy'>;

/** The reason that a recalled matter bears. Nobody is asked for one: who recalls mends it. */
export const recallReason = 'ดึงกลับ';

/** Whether the account itself submitted or endorsed the matter, and so may not decide on it. */
export function tookPart({ submittedBy, endorsedBy }: TakenPart, actor: Actor): boolean {
  const account = accountIdOf(actor);
  return account !== null && (account === submittedBy || account === endorsedBy);
}

/** What the actor may do with the matter now, in the order of the table; `afterAction` enforces the same rule. */
export function actionsOn<State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  matter: WorkflowMatter<State>,
  actor: Actor,
): Action[] {
  if (!mayWriteDistrict(actor, matter.districtCode)) return [];
  return allowedActions(table, matter.status, permissionsOfCaller(actor)).filter(
    (action) => !(needsFourEyes(table, matter.status, action) && tookPart(matter, actor)),
  );
}

/**
 * The state the matter is in after the action. Refuses with NOT_FOUND a matter out of reach, with FOUR_EYES a decision on what one
 * submitted or endorsed oneself, and as `transition` does.
 */
export function afterAction<State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  matter: WorkflowMatter<State>,
  action: Action,
  caller: Caller,
  reason?: string | null,
): State {
  if (!mayWriteDistrict(caller, matter.districtCode)) throw refuse('NOT_FOUND');
  const next = transition(table, matter.status, action, permissionsOfCaller(caller), reason);
  if (needsFourEyes(table, matter.status, action) && tookPart(matter, caller)) throw refuse('FOUR_EYES');
  return next;
}

function needsFourEyes<State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  state: State,
  action: Action,
): boolean {
  return table.transitions.some(
    (candidate) => candidate.action === action && candidate.from.includes(state) && candidate.fourEyes === true,
  );
}
