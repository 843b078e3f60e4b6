import { refuse, refuseInput } from '../refusals/refusals.js';
import type { Caller } from './caller.js';
import type { Role } from './role-permissions.js';
import { scopesOfRole, tokenScopes, type TokenScope } from './token-scope.js';

/** What a token may use: the least, the usual and the most that its holder can give it. */
export const tokenLimits = {
  /** Requests in a minute. */
  requestsPerMinute: { minimum: 1, usual: 120, maximum: 1_200 },
  /** Estimated values of all answers in an hour; never less than one operation may have. */
  leavesPerHour: { minimum: 20_000, usual: 2_000_000, maximum: 20_000_000 },
} as const;

/** What a token is to be given. */
export interface TokenGrant {
  /** Null: all that the holder may do. */
  readonly scopes: readonly TokenScope[] | null;
  readonly requestsPerMinute: number;
  readonly leavesPerHour: number;
}

/** Refuses with FORBIDDEN to make a token with a token: it would outlive the one that made it when that is revoked. */
export function assertMayMakeTokens({ token }: Pick<Caller, 'token'>): void {
  if (token) throw refuse('FORBIDDEN', { action: 'createAccessToken' });
}

/**
 * The grant in one spelling: scopes once each, in the order of the list.
 * Refuses with SCOPE_NOT_HELD what the role does not have, and with INVALID_INPUT an empty list and limits out of range.
 */
export function checkTokenGrant(role: Role, grant: TokenGrant): TokenGrant {
  for (const name of ['requestsPerMinute', 'leavesPerHour'] as const) {
    const { minimum, maximum } = tokenLimits[name];
    const given = grant[name];
    if (!Number.isInteger(given) || given < minimum || given > maximum)
      throw refuseInput('WHOLE_NUMBER', { name, minimum, maximum }, [name]);
  }
  if (grant.scopes === null) return grant;
  if (grant.scopes.length === 0) throw refuseInput('NO_SCOPE', {}, ['scopes']);
  const held = scopesOfRole(role);
  for (const scope of grant.scopes) if (!held.includes(scope)) throw refuse('SCOPE_NOT_HELD', { scope }, ['scopes']);
  return { ...grant, scopes: tokenScopes.filter((scope) => grant.scopes?.includes(scope)) };
}
