import { base } from '../../jest.base.mjs';

export default { ...base, displayName: 'reports', testMatch: ['<rootDir>/src/**/*.spec.ts'] };
