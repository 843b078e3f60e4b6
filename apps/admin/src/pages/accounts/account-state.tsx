import { useTranslate } from 'react-admin';
import { Status } from '../../shared/status.js';
import { stateOf, type AccountState } from './account-filter.js';
import type { ManagedAccountFieldsFragment } from './accounts.operations.js';

const signs = { active: 'MET', deactivated: 'MISSING', temporary: 'WAITING' } as const satisfies Record<
  AccountState,
  string
>;

/** Whether an account can sign in, as a sign and a word. */
export function AccountStateSign({
  account,
}: {
  account: Pick<ManagedAccountFieldsFragment, 'deactivatedAt' | 'temporaryPasswordUntil'>;
}) {
  const translate = useTranslate();
  const state = stateOf(account);
  return <Status status={signs[state]} label={translate(`accounts.states.${state}`)} />;
}
