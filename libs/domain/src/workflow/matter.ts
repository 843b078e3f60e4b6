import { accountIdOf, mayWriteDistrict, permissionsOfCaller } from '../access/index.js';
import type { Actor, Caller, Permission } from '../access/index.js';
import { refuse } from '../refusals/refusals.js';
import { decisionsOf, standsInFor, type StoodInFor } from '../stand-ins/index.js';
import { allowedActions } from './allowed-actions.js';
import { transition } from './transition.js';
import { wayOf, type WorkflowTable } from './workflow-table.js';

/** What a workflow has to know of a plan or report. */
export interface WorkflowMatter<State extends string> {
  readonly status: State;
  readonly districtCode: number;
  /** Account that submitted it last; null when nobody did in this system. */
  readonly submittedBy: string | null;
  /** Account that endorsed it; null before that, absent where nothing is endorsed. */
  readonly endorsedBy?: string | null;
  /** Assistant director who recommended it; null before that, absent where nothing is recommended. */
  readonly recommendedBy?: string | null;
  /** True when its district has the step of the assistant director now. */
  readonly assisted?: boolean;
  /** Those in whose name the actor may decide today, the nearest first; absent where nobody is stood in for. */
  readonly standingIn?: readonly StoodInFor[];
}

type TakenPart = Pick<WorkflowMatter<string>, 'submittedBy' | 'endorsedBy' | 'recommendedBy'>;

/** The reason that a recalled matter bears. Nobody is asked for one: who recalls mends it. */
export const recallReason = 'ดึงกลับ';

/** True when the account itself submitted, endorsed or recommended the matter, and so may not decide on it. */
export function tookPart({ submittedBy, endorsedBy, recommendedBy }: TakenPart, actor: Actor): boolean {
  const account = accountIdOf(actor);
  return account !== null && [submittedBy, endorsedBy, recommendedBy].includes(account);
}

/** What the actor may do with the matter now, in the order of the table; `afterAction` enforces the same rule. */
export function actionsOn<State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  matter: WorkflowMatter<State>,
  actor: Actor,
): Action[] {
  if (!mayWriteDistrict(actor, matter.districtCode)) return [];
  return allowedActions(wayOf(table, matter.assisted === true), matter.status, permissionsOn(matter, actor)).filter(
    (action) => !(needsFourEyes(table, matter.status, action) && tookPart(matter, actor)),
  );
}

/**
 * The state the matter is in after the action. Refuses with NOT_FOUND a matter out of reach, with FOUR_EYES a decision on what one
 * submitted, endorsed or recommended oneself, with NO_ASSISTANT_STEP what an assistant director does in a district without that step,
 * and as `transition` does.
 */
export function afterAction<State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  matter: WorkflowMatter<State>,
  action: Action,
  caller: Caller,
  reason?: string | null,
): State {
  if (!mayWriteDistrict(caller, matter.districtCode)) throw refuse('NOT_FOUND');
  const permissions = permissionsOn(matter, caller);
  const way = wayOf(table, matter.assisted === true);
  const ways = table.transitions.filter((candidate) => candidate.action === action);
  if (ways.length > 0 && !ways.some(({ permission }) => permissions.has(permission)))
    throw refuse('FORBIDDEN', { action });
  const mayElsewhere = allowedActions(table, matter.status, permissions).includes(action);
  if (mayElsewhere && !allowedActions(way, matter.status, permissions).includes(action))
    throw refuse('NO_ASSISTANT_STEP');
  const next = transition(way, matter.status, action, permissions, reason);
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

/** Everything that the actor may do with the matter: the own permissions, and the decisions of those stood in for. */
const permissionsOn = (matter: WorkflowMatter<string>, actor: Actor): ReadonlySet<Permission> =>
  new Set([
    ...permissionsOfCaller(actor),
    ...standsInFor(actor, matter.standingIn).flatMap(({ role }) => decisionsOf(role)),
  ]);

/** The person in whose name the actor takes an action; null for one that is the actor's own, or that nobody lets the actor take. */
export function actsFor<State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  matter: WorkflowMatter<State>,
  action: Action,
  actor: Actor,
): StoodInFor | null {
  const way = wayOf(table, matter.assisted === true);
  const mayWith = (permissions: ReadonlySet<Permission>): boolean =>
    allowedActions(way, matter.status, permissions).includes(action);
  if (mayWith(permissionsOfCaller(actor))) return null;
  return standsInFor(actor, matter.standingIn).find(({ role }) => mayWith(new Set(decisionsOf(role)))) ?? null;
}
