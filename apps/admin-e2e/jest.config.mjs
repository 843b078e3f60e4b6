import { base } from '../../jest.base.mjs';

export default {
  ...base,
  rootDir: import.meta.dirname,
  displayName: 'browser',
  testMatch: ['<rootDir>/test/**/*.browser-spec.ts'],
  // One browser at a time: two of them starve each other on a small machine and look like a slow console.
  maxWorkers: 1,
  testTimeout: 60_000,
};
