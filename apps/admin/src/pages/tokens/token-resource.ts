import type { ResourceDefinition } from '../../providers/data-provider.js';
import { accessTokensQuery, createAccessToken, revokeAccessToken } from './tokens.operations.js';

/** The account's own tokens; to change one is to end it. */
export const tokens: ResourceDefinition = {
  list: accessTokensQuery,
  create: createAccessToken,
  update: { document: revokeAccessToken, inputOf: ({ id }) => ({ id }) },
};
