export { AccountRole } from './graphql/account.type.js';
export { AccountsService, type NewAccount } from './accounts.service.js';
export { OperatorAccountsService, type OneTimePassword } from './operator-accounts.service.js';
