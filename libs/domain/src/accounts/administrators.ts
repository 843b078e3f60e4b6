import type { Caller, Role } from '../access/index.js';
import { refuse } from '../refusals/refusals.js';

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

/**
 * Refuses with ADMINISTRATOR_EXISTS to make a first administrator where one can sign in: administrators make the accounts
 * after them.
 * @param administrators usernames of the active administrators, counted while no other change can run
 */
export function assertFirstAdministrator(administrators: readonly string[]): void {
  const [username] = administrators;
  if (username !== undefined) throw refuse('ADMINISTRATOR_EXISTS', { username });
}

/**
 * Refuses a way in for an administrator who lost the password: NOT_AN_ADMINISTRATOR for a name that is no active
 * administrator, OTHER_ADMINISTRATOR while another one can reset it in the console.
 * @param administrators usernames of the active administrators, counted while no other change can run
 * @param othersLost whether the operator says that the other administrators cannot sign in either
 */
export function assertLostAdministrator(
  username: string,
  administrators: readonly string[],
  othersLost: boolean,
): void {
  if (!administrators.includes(username)) throw refuse('NOT_AN_ADMINISTRATOR', { username });
  const other = administrators.find((name) => name !== username);
  if (other !== undefined && !othersLost) throw refuse('OTHER_ADMINISTRATOR', { username: other });
}
