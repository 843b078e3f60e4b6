import { createDataProvider } from './providers/data-provider.js';

/** The resources of react-admin, each read when a page first asks for it; whole pages ask with one operation of their own. */
export const dataProvider = createDataProvider({
  districts: async () => ({
    list: (await import('./providers/districts.operations.js')).districtListQuery,
    key: 'code',
  }),
  accounts: async () => (await import('./pages/accounts/account-resource.js')).accounts,
  tokens: async () => (await import('./pages/tokens/token-resource.js')).tokens,
  audit: async () => (await import('./pages/audit/audit-resource.js')).audit,
  'job-queue': async () => (await import('./pages/job-queue/job-queue-resource.js')).jobQueue,
  summaries: async () => ({ list: (await import('./pages/summaries/summaries.operations.js')).citySummariesQuery }),
});
