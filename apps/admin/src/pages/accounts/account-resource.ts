import type { ResourceDefinition } from '../../providers/data-provider.js';
import { accountFilter } from './account-filter.js';
import { accountQuery, accountsQuery, changeAccount, createAccount } from './accounts.operations.js';

/** Every account as a resource; what ends sign-ins are commands of its page. */
export const accounts: ResourceDefinition = {
  list: accountsQuery,
  filterOf: accountFilter,
  one: accountQuery,
  create: createAccount,
  update: {
    document: changeAccount,
    inputOf: ({ id, version, displayName, positionTitle, role, districtCode }) => ({
      accountId: id,
      version,
      displayName,
      positionTitle,
      role,
      districtCode,
    }),
  },
};
