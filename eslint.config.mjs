import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { plugin } from './tools/eslint/plugin.mjs';

const SOURCES = ['**/*.{ts,tsx,mjs,js}'];
const TYPESCRIPT = ['**/*.{ts,tsx}'];
const TESTS = ['**/*.spec.{ts,tsx,mjs}', 'apps/*/test/**', 'apps/admin-e2e/**'];
const GENERATED = ['libs/contract/**', 'apps/admin/src/**/*.operations.ts'];
const CONFIGURATION = ['**/*.config.{mjs,js,ts}'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', '.data/**', '.cache/**', '**/*.golden.*', '**/golden/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: TYPESCRIPT, languageOptions: { parser: tseslint.parser } },
  { files: SOURCES, plugins: { sucharit: plugin }, rules: { 'sucharit/imports': 'error' } },
  {
    files: SOURCES,
    ignores: GENERATED,
    extends: [js.configs.recommended],
    rules: {
      'no-undef': 'off',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-else-return': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-control-regex': 'off',
      'no-unexpected-multiline': 'off',
      'max-lines': ['error', { max: 400 }],
      'sucharit/reasoned-disable': 'error',
      'sucharit/no-focused-test': 'error',
    },
  },
  {
    files: TYPESCRIPT,
    ignores: GENERATED,
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['libs/*/src/**/*.ts', 'apps/*/src/**/*.{ts,tsx}', 'tools/**/*.mjs'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.mjs'],
      'import-x/external-module-folders': ['node_modules'],
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.js'],
          extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
          conditionNames: ['@sucharit/source', 'import', 'node'],
        }),
      ],
    },
    rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
  },
  // Needs the types and some seconds; a forgotten await around a transaction is worth them.
  {
    files: [
      'apps/api/src/**/*.ts',
      'apps/api/test/**/*.ts',
      'apps/admin/src/**/*.{ts,tsx}',
      'apps/admin-e2e/test/**/*.ts',
    ],
    ignores: GENERATED,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  { files: ['apps/admin/src/**/*.{ts,tsx}'], ignores: GENERATED, extends: [reactHooks.configs.flat.recommended] },
  {
    files: ['apps/api/src/features/**/*.ts'],
    rules: { 'sucharit/checked-assign': 'error', 'sucharit/rows-by-type': 'error' },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: ['apps/api/src/platform/database/sql-names.ts', 'apps/api/src/platform/database/migrations/**'],
    rules: { 'sucharit/checked-sql': 'error' },
  },
  {
    files: ['apps/api/src/platform/**/*.ts'],
    // Row scopes are the one thing of the product that every technical part must know.
    ignores: [
      'apps/api/src/platform/database/migrations/**',
      'apps/api/src/platform/database/row-scope.ts',
      'apps/api/src/platform/access/district-scope.ts',
      ...TESTS,
    ],
    rules: { 'sucharit/no-business-word': 'error' },
  },
  { files: TESTS, rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['apps/admin-e2e/test/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          // The checks of a whole page wait for it by themselves.
          selector:
            "CallExpression[callee.name='expect'] AwaitExpression > CallExpression:not([callee.name=/Problems$/], [callee.property.name='path'])",
          message: 'A page is drawn a while after it was asked: `await soon(() => …)` waits for what is expected.',
        },
      ],
    },
  },
  {
    files: SOURCES,
    // Jest asks for the environment of tests by default.
    ignores: [...CONFIGURATION, 'tools/checks/**', 'libs/contract/**', '**/*-environment.mjs'],
    rules: { 'sucharit/no-default-export': 'error' },
  },
  {
    files: SOURCES,
    // A test, and the SQL a benchmark is held against, say what they expect in their own words; a migration what was true then.
    ignores: [
      '**/*spec.{ts,tsx,mjs}',
      'apps/api/src/platform/database/migrations/**',
      'libs/contract/**',
      'tools/bench/questions.mjs',
    ],
    rules: { 'sucharit/said-once': 'error' },
  },
  { files: ['apps/*/src/**', 'libs/*/src/**'], rules: { 'no-console': 'error' } },
  {
    files: ['apps/*/src/**/*.{ts,tsx}', 'libs/*/src/**/*.ts'],
    ignores: ['apps/api/src/platform/config/**', ...TESTS],
    rules: { 'sucharit/no-process-env': 'error' },
  },
  {
    files: ['apps/api/src/features/**/*.ts', 'apps/api/src/platform/**/*.ts'],
    ignores: ['apps/api/src/platform/clock/**', ...TESTS],
    rules: { 'sucharit/clock-service': 'error' },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: TESTS,
    rules: {
      'sucharit/no-clock': 'error',
      'sucharit/no-chance': 'error',
      'sucharit/no-outside': 'error',
      'sucharit/no-enum': 'error',
    },
  },
);
