import { base } from '../../jest.base.mjs';

export default { ...base, displayName: 'domain', testMatch: ['<rootDir>/src/**/*.spec.ts'] };
