import { base } from '../../jest.base.mjs';

export default {
  ...base,
  rootDir: import.meta.dirname,
  displayName: 'admin-unit',
  testMatch: ['<rootDir>/{src,guide}/**/*.spec.ts'],
};
