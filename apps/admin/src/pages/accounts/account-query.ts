import type { Role } from '@sucharit/domain/access';
import type { AccountAction } from '@sucharit/domain/accounts';

const selection = `id username displayName role districtCode deactivatedAt temporaryPasswordUntil lastSignInAt sessionCount
  tokenCount demo createdAt version allowedActions district { code nameTh nameEn }`;

/** One page of the list; the filter is the API's own. */
export const accountsQuery = `query Accounts($filter: ManagedAccountFilter, $first: Int!, $after: String) {
  managedAccounts(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } nodes { ${selection} } } }`;

export const accountQuery = `query Account($id: ID!) { managedAccount(id: $id) { ${selection} } }`;

const command = (name: string, mutation: string, input: string, extra = ''): string =>
  `mutation ${name}($input: ${input}!) { done: ${mutation}(input: $input) { account { ${selection} } ${extra} } }`;

export const createAccount = command('CreateAccount', 'createAccount', 'CreateAccountInput', 'temporaryPassword');
export const changeAccount = command('ChangeAccount', 'changeAccount', 'ChangeAccountInput');
export const deactivateAccount = command('DeactivateAccount', 'deactivateAccount', 'DeactivateAccountInput');
export const reactivateAccount = command('ReactivateAccount', 'reactivateAccount', 'AccountStepInput');
export const resetPassword = command('ResetPassword', 'resetAccountPassword', 'AccountStepInput', 'temporaryPassword');
export const endSessions = command('EndSessions', 'endAccountSessions', 'EndAccountSessionsInput');

/** An account as the API gives it to administrators. */
export interface ManagedAccount {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly districtCode: number | null;
  readonly district: { readonly code: number; readonly nameTh: string; readonly nameEn: string } | null;
  readonly deactivatedAt: string | null;
  readonly temporaryPasswordUntil: string | null;
  readonly lastSignInAt: string | null;
  readonly sessionCount: number;
  readonly tokenCount: number;
  readonly demo: boolean;
  readonly createdAt: string;
  readonly version: number;
  readonly allowedActions: readonly AccountAction[];
}

/** What every command on an account answers. */
export interface AccountAnswer {
  readonly done: { readonly account: ManagedAccount; readonly temporaryPassword?: string | null };
}

export const accountStates = ['active', 'deactivated', 'temporary'] as const;
export type AccountState = (typeof accountStates)[number];

/** What to show of an account's state: a deactivated one is that before anything else. */
export const stateOf = ({
  deactivatedAt,
  temporaryPasswordUntil,
}: Pick<ManagedAccount, 'deactivatedAt' | 'temporaryPasswordUntil'>): AccountState =>
  deactivatedAt ? 'deactivated' : temporaryPasswordUntil ? 'temporary' : 'active';

/** The API's condition for what is chosen above the list. */
export function filterOf(text: string, role: string, state: string): object {
  const conditions: Readonly<Record<AccountState, object>> = {
    active: { deactivatedAt: { isNull: true } },
    deactivated: { deactivatedAt: { isNull: false } },
    temporary: { deactivatedAt: { isNull: true }, temporaryPasswordUntil: { isNull: false } },
  };
  return {
    ...(text.trim()
      ? { or: [{ username: { contains: text.trim() } }, { displayName: { contains: text.trim() } }] }
      : {}),
    ...(role ? { role: { eq: role } } : {}),
    ...(state in conditions ? conditions[state as AccountState] : {}),
  };
}
