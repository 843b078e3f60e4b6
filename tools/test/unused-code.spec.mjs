import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unusedExports } from '../lib/unused-code.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx', '*.mjs'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => existsSync(path.join(root, file)));

/** What waits for its use: a folder, and the issue that takes it. An entry that is not needed fails the test. */
const AWAITED = {};

/** Provers have no other use than to be run by tests. */
const isProver = (/** @type {string} */ file) => /\/prove-[\w-]+\.ts$/.test(file);
/** These hold a rule of the domain together with its SQL, which cannot be rendered from it. */
const isProof = (/** @type {string} */ file) => file.endsWith('-in-sql.e2e-spec.ts');
const isTest = (/** @type {string} */ file) =>
  /(spec|fixture)\.(ts|tsx|mjs)$|\/test\/|^apps\/admin-e2e\//.test(file) || isProver(file);
/** The compiler calls the console's JSX runtime, by the name of its folder. */
const isRuntime = (/** @type {string} */ file) => /\/unbroken\/jsx-(?:dev-)?runtime\.ts$/.test(file);
/** Generated from documents, with a type for every fragment. */
const isGenerated = (/** @type {string} */ file) => file.endsWith('.operations.ts');
const isModule = (/** @type {string} */ file) =>
  /^(apps|libs)\/\w+\/src\//.test(file) && !isRuntime(file) && !isGenerated(file);

test('everything that is exported is reached by what runs', () => {
  const own = files.filter((file) => !isTest(file) && !file.startsWith('libs/contract/'));
  const unused = unusedExports(root, {
    entries: [...own.filter((file) => !isModule(file)), ...files.filter(isProof)],
    modules: own.filter(isModule),
  });
  const awaited = (/** @type {string} */ file) => Object.keys(AWAITED).find((folder) => file.startsWith(folder));
  assert.deepEqual(
    unused.filter(({ file }) => !awaited(file)).map(({ file, name }) => `${file}: ${name}`),
    [],
  );
  assert.deepEqual(Object.keys(AWAITED), [...new Set(unused.flatMap(({ file }) => awaited(file) ?? []))]);
});

test('an export that is named in comments, by itself, in an import or by another unused one alone is told', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'unused-'));
  const write = (/** @type {string} */ name, /** @type {string} */ text) =>
    writeFileSync(path.join(folder, name), text);
  write(
    'rules.ts',
    `export const used = 1;
     // dead
     export const dead = (): number => other() + 1;
     export function other(): number { return other(); }
     export interface Lonely { readonly next: Lonely | null }
     export const byName = 2;`,
  );
  write('index.ts', `export { dead } from './rules.js';`);
  write('main.mjs', `import { used, dead } from './index.js'; console.log(used, 'byName');`);
  const unused = unusedExports(folder, { entries: ['main.mjs'], modules: ['rules.ts', 'index.ts'] });
  rmSync(folder, { recursive: true });
  assert.deepEqual(
    unused.map(({ name }) => name),
    ['dead', 'other', 'Lonely'],
  );
});
