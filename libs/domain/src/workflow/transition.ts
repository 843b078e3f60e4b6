import type { Permission } from '../access/permission.js';
import { refuse } from '../refusals/refusals.js';
import { checkText, isBlank, textLimits } from '../shared/text.js';
import { allowedActions } from './allowed-actions.js';
import type { WorkflowTable } from './workflow-table.js';

/**
 * The state that an action leads to. Refuses with FORBIDDEN when the permissions never allow the action, with
 * INVALID_TRANSITION when it does not exist in this state, and with REASON_REQUIRED when its reason is blank.
 */
export function transition<State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  state: State,
  action: Action,
  permissions: ReadonlySet<Permission>,
  reason?: string | null,
): State {
  const sameAction = table.transitions.filter((candidate) => candidate.action === action);
  const permitted = sameAction.filter((candidate) => permissions.has(candidate.permission));
  if (sameAction.length > 0 && permitted.length === 0) throw refuse('FORBIDDEN', { action });

  const inState = sameAction.find(({ from }) => from.includes(state));
  if (!inState) throw refuse('INVALID_TRANSITION', { action, state });
  if (!allowedActions(table, state, permissions).includes(action)) throw refuse('FORBIDDEN', { action });

  const given = checkText(reason ?? '', textLimits.reason, ['reason']);
  if (inState.needsReason && isBlank(given)) throw refuse('REASON_REQUIRED', { action }, ['reason']);
  return inState.to;
}
