import { permissionsOf, type Caller } from '../access/index.js';
import { refuse } from '../refusals/refusals.js';
import type { AccountStanding } from './administrators.js';

export const accountActions = ['CHANGE', 'DEACTIVATE', 'REACTIVATE', 'RESET_PASSWORD', 'END_SESSIONS'] as const;

/** What an administrator can do with an account. */
export type AccountAction = (typeof accountActions)[number];

/**
 * What the caller may do with an account now, in the order in which buttons stand. Nobody deactivates their own account or
 * resets their own password: the page of one's own account changes it, and asks for the one until now.
 */
export function allowedAccountActions(
  account: Pick<AccountStanding, 'id' | 'active'>,
  caller: Pick<Caller, 'accountId' | 'role'>,
): AccountAction[] {
  if (!permissionsOf(caller.role).has('accounts:manage')) return [];
  const own = account.id === caller.accountId;
  if (!account.active) return own ? [] : ['CHANGE', 'REACTIVATE'];
  return own ? ['CHANGE', 'END_SESSIONS'] : ['CHANGE', 'RESET_PASSWORD', 'END_SESSIONS', 'DEACTIVATE'];
}

/** Refuses with OWN_ACCOUNT or INVALID_TRANSITION what the caller may not do with the account now. */
export function assertAccountAction(
  account: Pick<AccountStanding, 'id' | 'active'>,
  action: AccountAction,
  caller: Pick<Caller, 'accountId' | 'role'>,
): void {
  if (allowedAccountActions(account, caller).includes(action)) return;
  if (account.id === caller.accountId) throw refuse('OWN_ACCOUNT', {}, ['accountId']);
  throw refuse('INVALID_TRANSITION', { action, state: account.active ? 'ACTIVE' : 'DEACTIVATED' }, ['accountId']);
}
