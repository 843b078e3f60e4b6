import type { Permission } from '../access/permission.js';
import type { WorkflowTable } from './workflow-table.js';

/** The actions that a caller with these permissions may take in this state, in the order of the table. */
export function allowedActions<State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  state: State,
  permissions: ReadonlySet<Permission>,
): Action[] {
  const open = table.transitions.filter(({ from, permission }) => from.includes(state) && permissions.has(permission));
  return [...new Set(open.map(({ action }) => action))];
}
