import type { ManagedAccountFilter } from '@sucharit/contract';
import { roles } from '@sucharit/domain/access';
import type { ManagedAccountFieldsFragment } from './accounts.operations.js';

export const accountStates = ['active', 'deactivated', 'temporary'] as const;
export type AccountState = (typeof accountStates)[number];

/** The state of an account that is shown: a deactivated one is that before anything else. */
export const stateOf = ({
  deactivatedAt,
  temporaryPasswordUntil,
}: Pick<ManagedAccountFieldsFragment, 'deactivatedAt' | 'temporaryPasswordUntil'>): AccountState =>
  deactivatedAt ? 'deactivated' : temporaryPasswordUntil ? 'temporary' : 'active';

/** The API's condition for what is chosen above the list. */
export function filterOf(text: string, role: string, state: string): ManagedAccountFilter {
  const conditions: Readonly<Record<AccountState, ManagedAccountFilter>> = {
    active: { deactivatedAt: { isNull: true } },
    deactivated: { deactivatedAt: { isNull: false } },
    temporary: { deactivatedAt: { isNull: true }, temporaryPasswordUntil: { isNull: false } },
  };
  const ofRole = roles.find((name) => name === role);
  return {
    ...(text.trim()
      ? { or: [{ username: { contains: text.trim() } }, { displayName: { contains: text.trim() } }] }
      : {}),
    ...(ofRole ? { role: { eq: ofRole } } : {}),
    ...(state in conditions ? conditions[state as AccountState] : {}),
  };
}
