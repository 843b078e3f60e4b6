import { createDataProvider } from './data-provider.js';

/** The resources that react-admin's own hooks read; whole pages ask with one operation of their own. */
export const dataProvider = createDataProvider({
  districts: {
    connection: 'districts',
    type: 'District',
    key: 'code',
    selection: 'code nameTh nameEn zone tileRow tileColumn',
    one: { field: 'district', argument: 'code', kind: 'Int!' },
  },
  accessTokens: {
    connection: 'accessTokens',
    type: 'AccessToken',
    selection: 'id name scopes requestsPerMinute leavesPerHour createdAt expiresAt lastUsedAt revokedAt',
    create: { mutation: 'createAccessToken', input: 'CreateAccessTokenInput', payload: 'accessToken', extra: 'token' },
    remove: { mutation: 'revokeAccessToken', input: 'RevokeAccessTokenInput' },
  },
  citySummaries: {
    connection: 'citySummaries',
    type: 'CitySummary',
    selection: 'id fiscalYear round cutOffOn compiledAt sha256 files { id format fileName size url }',
    one: { field: 'citySummary', argument: 'id', kind: 'ID!' },
  },
});
