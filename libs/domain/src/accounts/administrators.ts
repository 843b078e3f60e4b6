import type { Caller, Role } from '../access/index.js';
import { refuse } from '../shared/refusals.js';

/** What decides whether an account may sign in, and as what. */
export interface AccountStanding {
  readonly id: string;
  readonly role: Role;
  readonly active: boolean;
}

const administers = ({ role, active }: Pick<AccountStanding, 'role' | 'active'>): boolean =>
  active && role === 'CENTRE_ADMIN';

/**
 * Refuses a change after which nobody could undo it: OWN_ACCOUNT when administrators would take their own authority away,
 * LAST_ADMINISTRATOR when no active administrator of the centre would be left.
 * @param otherAdministrators active administrators besides this account, counted while no other change can run
 */
export function assertStillAdministered(
  caller: Pick<Caller, 'accountId'>,
  before: AccountStanding,
  after: Pick<AccountStanding, 'role' | 'active'>,
  otherAdministrators: number,
): void {
  if (!administers(before) || administers(after)) return;
  if (before.id === caller.accountId) throw refuse('OWN_ACCOUNT', {}, ['accountId']);
  if (otherAdministrators === 0) throw refuse('LAST_ADMINISTRATOR', {}, ['accountId']);
}
