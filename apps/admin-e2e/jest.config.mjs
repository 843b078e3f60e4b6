import { base } from '../../jest.base.mjs';

export default {
  ...base,
  rootDir: import.meta.dirname,
  displayName: 'browser',
  testEnvironment: '<rootDir>/../api/test/support/product-environment.mjs',
  testMatch: ['<rootDir>/test/**/*.browser-spec.ts'],
  // A small machine under load needs minutes for what takes seconds on an idle one.
  testTimeout: 180_000,
  // One browser at a time: two of them starve each other on a small machine and look like a slow console.
  maxWorkers: 1,
};
