import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { IMPORT_RULES } from '../eslint/import-rules.mjs';
import { plugin } from '../eslint/plugin.mjs';

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  // The snippets belong to files that do not exist, about which the type checker knows nothing.
  overrideConfig: {
    files: ['apps/api/**/*.ts'],
    languageOptions: { parserOptions: { projectService: false } },
    rules: Object.fromEntries(
      ['no-floating-promises', 'no-misused-promises', 'await-thenable'].map((name) => [
        `@typescript-eslint/${name}`,
        'off',
      ]),
    ),
  },
});
const FEATURE = 'apps/api/src/features/plans';
const MIGRATION = 'apps/api/src/platform/database/migrations/0001-first.ts';
const DOMAIN = 'libs/domain/src/ita/score.ts';

/** @param {string} source */
const use = (source) => `import { a } from '${source}';\nexport const b = a;\n`;

/** @type {[rule: string, file: string, code: string][]} one violation of each import rule at least */
const REFUSED_IMPORTS = [
  ['domain', DOMAIN, use('typeorm')],
  ['domain', DOMAIN, use('node:fs')],
  ['domain', DOMAIN, use('@sucharit/reports/render')],
  ['domain', DOMAIN, use('../../../contract/types.js')],
  ['domain', DOMAIN, `export * from 'lodash';\n`],
  ['domain', DOMAIN, `export type A = import('pg').Pool;\n`],
  ['domain', DOMAIN, `export const a = () => import('pg');\n`],
  ['reports', 'libs/reports/src/city/model.ts', use('@sucharit/contract')],
  ['reports', 'libs/reports/src/city/model.ts', use('@nestjs/common')],
  ['contract', 'libs/contract/types.d.ts', `import type { A } from '@sucharit/domain/ita';\nexport type B = A;\n`],
  ['api', `${FEATURE}/plans.service.ts`, use('@sucharit/admin/app')],
  ['admin', 'apps/admin/src/app.tsx', use('@sucharit/api/app.module')],
  ['admin', 'apps/admin/src/app.tsx', use('@sucharit/reports/render')],
  ['sharedOfConsole', 'apps/admin/src/shared/layout/navigation.tsx', use('../../pages/notices/notices.operations.js')],
  [
    'sharedOfConsole',
    'apps/admin/src/providers/session.ts',
    `export const a = () => import('../pages/city/city-page.js');\n`,
  ],
  ['packageName', `${FEATURE}/plans.service.ts`, use('../../../../../libs/domain/src/ita/index.js')],
  ['platform', 'apps/api/src/platform/jobs/queue.ts', use('../../features/plans/index.js')],
  ['featureIndex', `${FEATURE}/plans.service.ts`, use('../progress/progress.service.js')],
  ['featureIndex', `${FEATURE}/graphql/plan.type.ts`, use('../../districts/district.entity.js')],
  ['featureIndex', 'apps/api/src/seed.ts', use('./features/plans/plans.service.js')],
  ['featureIndex', `${FEATURE}/plans.service.ts`, use('../progress/progress.module.js')],
  ['featureIndex', `${FEATURE}/index.ts`, use('./plans.module.js')],
  ['resolver', `${FEATURE}/plans.resolver.ts`, use('./plan.entity.js')],
  ['resolver', `${FEATURE}/plans.resolver.ts`, use('typeorm')],
  ['resolver', `${FEATURE}/plans.resolver.ts`, use('@nestjs/typeorm')],
  ['migrations', MIGRATION, use('../tables.js')],
  ['migrations', MIGRATION, use('@sucharit/domain/ita')],
  ['migrations', MIGRATION, use('typeorm')],
  ['isolated', `${FEATURE}/plans.service.ts`, use('./read-document.task.js')],
  ['isolated', `${FEATURE}/plans.service.ts`, use('../plan-import/files/index.js')],
  ['isolated', `${FEATURE}/plans.service.ts`, use('sharp')],
  ['isolated', 'apps/api/src/platform/http/pictures.ts', use('pdfjs-dist')],
  ['isolated', `${FEATURE}/plans.service.ts`, use('@sucharit/reports/city-summary')],
  ['summaries', `${FEATURE}/plans.service.ts`, use('../summaries/index.js')],
];

/** @type {[rule: string, file: string, code: string][]} one violation of each of our other rules, and of borrowed ones */
const REFUSED_CODE = [
  ['sucharit/no-clock', DOMAIN, 'export const now = () => new Date();\n'],
  ['sucharit/no-clock', DOMAIN, 'export const now = () => Date.now();\n'],
  ['sucharit/clock-service', `${FEATURE}/plans.service.ts`, 'export const now = () => new Date();\n'],
  ['sucharit/clock-service', 'apps/api/src/platform/jobs/queue.ts', 'export const now = () => Date.now();\n'],
  ['sucharit/no-chance', DOMAIN, 'export const roll = () => Math.random();\n'],
  ['sucharit/no-outside', DOMAIN, 'export const read = () => fetch("https://example.org");\n'],
  ['sucharit/no-enum', DOMAIN, 'export enum Status { Draft }\n'],
  ['sucharit/no-process-env', `${FEATURE}/plans.service.ts`, 'export const a = process.env["A"];\n'],
  [
    'sucharit/no-process-env',
    `${FEATURE}/plans.service.ts`,
    `import { env } from 'node:process';\nexport const a = env;\n`,
  ],
  ['sucharit/no-process-env', `${FEATURE}/plans.service.ts`, 'const { env } = process;\nexport const a = env;\n'],
  ['sucharit/checked-assign', `${FEATURE}/plans.service.ts`, 'export const a = Object.assign({}, { b: 1 });\n'],
  [
    'sucharit/rows-by-type',
    `${FEATURE}/plans.service.ts`,
    `import { readRegistry } from '../../platform/read-model/index.js';\nexport const a = readRegistry;\n`,
  ],
  [
    'sucharit/checked-sql',
    'apps/api/src/platform/read-model/compile.ts',
    `import sql, { raw } from 'sql-template-tag';\nexport const a = sql\`\${raw('x')}\`;\n`,
  ],
  [
    'sucharit/checked-sql',
    `${FEATURE}/rows.ts`,
    `import sql from 'sql-template-tag';\nexport const a = (b) => sql([b]);\n`,
  ],
  ['sucharit/no-business-word', 'apps/api/src/platform/http/a.ts', 'export const districtCode = 1;\n'],
  ['sucharit/no-business-word', 'apps/api/src/platform/http/a.ts', `export const a = '/files/plan-documents';\n`],
  ['sucharit/no-business-word', 'apps/api/src/platform/http/a.ts', 'export const a = `select from city_summary`;\n'],
  ['sucharit/said-once', `${FEATURE}/plans.service.ts`, `export const rounds = ['TWELVE_MONTH', 'SIX_MONTH'];\n`],
  ['sucharit/said-once', `${FEATURE}/plans.service.ts`, `export type Round = 'SIX_MONTH' | 'TWELVE_MONTH';\n`],
  ['sucharit/said-once', 'apps/admin/src/app.tsx', `export const kinds = ['PLAN', 'SIX_MONTH', 'TWELVE_MONTH'];\n`],
  ['sucharit/said-once', 'tools/a.mjs', "export const a = `unnest(array['SIX_MONTH', 'TWELVE_MONTH'])`;\n"],
  ['sucharit/said-once', DOMAIN, `export const lists = ['threats', 'strengths', 'opportunities', 'weaknesses'];\n`],
  ['sucharit/said-once', DOMAIN, `export const christian = (year: number): number => year - 543;\n`],
  ['sucharit/said-once', 'tools/a.mjs', 'export const a = `make_date(y - 544, 10, 1)`;\n'],
  ['sucharit/no-focused-test', 'libs/domain/src/ita/score.spec.ts', `it.only('a', () => undefined);\n`],
  ['sucharit/no-focused-test', 'apps/api/test/e2e/plans.spec.ts', `describe.only('a', () => undefined);\n`],
  ['sucharit/no-focused-test', 'libs/domain/src/ita/score.spec.ts', `test.concurrent.skip('a', () => undefined);\n`],
  ['sucharit/no-default-export', DOMAIN, 'export default 1;\n'],
  ['sucharit/no-default-export', DOMAIN, 'const a = 1;\nexport { a as default };\n'],
  ['sucharit/reasoned-disable', DOMAIN, 'export const a = 1; // eslint-disable-line no-console\n'],
  ['max-lines', DOMAIN, `${'\n'.repeat(420)}export const a = 1;\n`],
  ['no-console', `${FEATURE}/plans.service.ts`, 'console.log(1);\n'],
  ['no-console', DOMAIN, 'console.log(1);\n'],
  ['@typescript-eslint/no-explicit-any', DOMAIN, 'export const a = (b: any) => b as unknown;\n'],
];

/** @type {[file: string, code: string][]} the same kinds of thing as they should be */
const ACCEPTED = [
  [
    DOMAIN,
    `import Decimal from 'decimal.js';\nimport { refuse } from '../refusals/refusals.js';\nexport const a = [Decimal, refuse, new Date(0)];\n`,
  ],
  [
    'libs/domain/src/ita/score.spec.ts',
    `import { readFileSync } from 'node:fs';\nimport fc from 'fast-check';\nexport const a = [fc, readFileSync];\n`,
  ],
  ['libs/domain/jest.config.mjs', `import { base } from '../../jest.base.mjs';\nexport default { ...base };\n`],
  ['libs/reports/src/city/model.ts', use('@sucharit/domain/ita')],
  [`${FEATURE}/plans.service.ts`, use('@sucharit/domain/ita')],
  [`${FEATURE}/plans.service.ts`, use('../audit/index.js')],
  [`${FEATURE}/plans.service.ts`, use('./plan.entity.js')],
  [`${FEATURE}/plans.resolver.ts`, use('./plans.service.js')],
  ['apps/api/src/features/plan-import/read-document.task.ts', use('./files/index.js')],
  [`${FEATURE}/plans.service.ts`, `import type { A } from './read-document.task.js';\nexport type B = A;\n`],
  ['apps/api/src/app.module.ts', use('./features/summaries/summaries.module.js')],
  ['apps/api/src/features/plan-import/plan-import.module.ts', use('../plans/plans.module.js')],
  ['apps/api/src/features/summaries/jobs/compile.ts', use('../../plans/index.js')],
  ['apps/api/src/platform/config/environment.ts', 'export const a = process.env["A"];\n'],
  ['apps/api/src/platform/http/a.ts', `export const plan = (measured) => measured.report;\n`],
  ['apps/api/src/platform/database/sql-names.ts', `import { raw } from 'sql-template-tag';\nexport const a = raw;\n`],
  ['apps/api/test/integration/plans.spec.ts', 'export const a = process.env["TEST_DATABASE_URL"];\n'],
  ['apps/admin/src/app.tsx', use('@sucharit/contract')],
  ['apps/admin/src/app.tsx', use('./pages/sign-in/sign-in-page.js')],
  ['apps/admin/src/pages/city/city-page.tsx', use('../notices/waiting-card.js')],
  [MIGRATION, `import type { MigrationInterface } from 'typeorm';\nexport type A = MigrationInterface;\n`],
  ['apps/api/src/platform/database/migrations/index.ts', use('./0001-first.js')],
];

/** @param {string} file @param {string} code */
async function lint(file, code) {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map(({ ruleId, message }) => ({ ruleId, message }));
}

for (const [name, file, code] of REFUSED_IMPORTS) {
  test(`the import rule "${name}" refuses ${JSON.stringify(code.split('\n')[0])} in ${file}`, async () => {
    const messages = (await lint(file, code)).filter(({ ruleId }) => ruleId === 'sucharit/imports');
    assert.ok(
      messages.some(({ message }) => message === IMPORT_RULES[name]?.why),
      JSON.stringify(messages),
    );
  });
}

for (const [name, file, code] of REFUSED_CODE) {
  test(`${name} refuses ${JSON.stringify(code.trim().slice(0, 60))} in ${file}`, async () => {
    const rules = (await lint(file, code)).map(({ ruleId }) => ruleId);
    assert.ok(rules.includes(name), JSON.stringify(rules));
  });
}

for (const [file, code] of ACCEPTED) {
  test(`accepts ${JSON.stringify(code.split('\n')[0])} in ${file}`, async () => {
    assert.deepEqual(await lint(file, code), []);
  });
}

test('every rule of ours is shown to refuse something', () => {
  const shownImports = new Set(REFUSED_IMPORTS.map(([name]) => name));
  const shownRules = new Set(REFUSED_CODE.map(([name]) => name));
  assert.deepEqual(
    Object.keys(IMPORT_RULES).filter((name) => !shownImports.has(name)),
    [],
  );
  const own = Object.keys(plugin.rules).filter((name) => name !== 'imports');
  assert.deepEqual(
    own.filter((name) => !shownRules.has(`sucharit/${name}`)),
    [],
  );
});

test('every import rule says why in one sentence', () => {
  for (const { why } of Object.values(IMPORT_RULES)) assert.match(why, /^[A-Za-z].{30,}\.$/);
});

test('a circle of imports is an error in every folder of ours', async () => {
  for (const file of [
    DOMAIN,
    `${FEATURE}/plans.service.ts`,
    'apps/api/src/seed/seed.ts',
    'apps/admin/src/app.tsx',
    'tools/start.mjs',
  ]) {
    const { rules } = await eslint.calculateConfigForFile(file);
    assert.equal(rules['import-x/no-cycle']?.[0], 2, file);
  }
});
