import type { ManagedAccountFilter } from '@sucharit/contract';
import { roles } from '@sucharit/domain/access';
import type { ManagedAccountFieldsFragment } from './accounts.operations.js';

/** The API's condition for each state of an account: a deactivated one is that before anything else. */
const conditions = {
  active: { deactivatedAt: { isNull: true } },
  deactivated: { deactivatedAt: { isNull: false } },
  temporary: { deactivatedAt: { isNull: true }, temporaryPasswordUntil: { isNull: false } },
} as const satisfies Readonly<Record<string, ManagedAccountFilter>>;
export type AccountState = keyof typeof conditions;
export const accountStates = Object.keys(conditions) as AccountState[];

/** The state of an account that is shown. */
export const stateOf = ({
  deactivatedAt,
  temporaryPasswordUntil,
}: Pick<ManagedAccountFieldsFragment, 'deactivatedAt' | 'temporaryPasswordUntil'>): AccountState =>
  deactivatedAt ? 'deactivated' : temporaryPasswordUntil ? 'temporary' : 'active';

/** The API's condition for what is chosen above the list; what an address says besides is left out. */
export function accountFilter({
  q,
  role,
  state,
}: {
  q?: unknown;
  role?: unknown;
  state?: unknown;
}): ManagedAccountFilter {
  const text = typeof q === 'string' ? q.trim() : '';
  const ofRole = roles.find((name) => name === role);
  const ofState = accountStates.find((name) => name === state);
  return {
    ...(text ? { or: [{ username: { contains: text } }, { displayName: { contains: text } }] } : {}),
    ...(ofRole ? { role: { eq: ofRole } } : {}),
    ...(ofState ? conditions[ofState] : {}),
  };
}
