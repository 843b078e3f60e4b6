import { base } from '../../jest.base.mjs';

const project = (name, pattern) => ({
  ...base,
  rootDir: import.meta.dirname,
  displayName: `api-${name}`,
  testMatch: [`<rootDir>/${pattern}`],
});

/** Its tests start the product. */
const onProduct = (name, pattern) => ({
  ...project(name, pattern),
  testEnvironment: '<rootDir>/test/support/product-environment.mjs',
});

export default {
  // Tests on a database wait for PostgreSQL more than they compute; more workers only take memory from it.
  maxWorkers: 2,
  // A test that hangs is found late; one that is only slow on a busy machine does not fail.
  testTimeout: 180_000,
  projects: [
    project('unit', 'src/**/*.spec.ts'),
    onProduct('integration', 'test/integration/**/*.int-spec.ts'),
    onProduct('e2e', 'test/e2e/**/*.e2e-spec.ts'),
  ],
};
