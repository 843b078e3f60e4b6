import { createDataProvider } from './data-provider.js';
import {
  accessTokenListQuery,
  citySummaryListQuery,
  createAccessToken,
  districtListQuery,
  revokeAccessToken,
} from './resources.operations.js';

/** The resources that react-admin's own hooks read; whole pages ask with one operation of their own. */
export const dataProvider = createDataProvider({
  districts: { list: districtListQuery, key: 'code' },
  accessTokens: { list: accessTokenListQuery, create: createAccessToken, remove: revokeAccessToken },
  citySummaries: { list: citySummaryListQuery },
});
