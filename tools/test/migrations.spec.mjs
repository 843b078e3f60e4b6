import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { checkMigrations } from '../checks/migrations.mjs';
import { migrationIndex, withNewFiles } from '../lib/migration-files.mjs';

const sha256 = (/** @type {string} */ text) => createHash('sha256').update(text).digest('hex');
const textOf = (/** @type {string} */ name) =>
  `export class ${name.slice(2)}${name[0]} implements MigrationInterface {}`;
const file = (/** @type {string} */ name, text = textOf(name)) => ({ name: `${name}.ts`, text });
const landed = { '1-a.ts': sha256(textOf('1-a')), '3-b.ts': sha256(textOf('3-b')) };
const index = (/** @type {string[]} */ ...names) => migrationIndex(names.map((name) => file(name)));

test('landed migrations that are as they were are in order', () => {
  assert.deepEqual(checkMigrations([file('1-a'), file('3-b')], index('1-a', '3-b'), landed), []);
});

test('a landed migration is neither changed nor taken away', () => {
  const changed = checkMigrations([file('1-a', `${textOf('1-a')} `), file('3-b')], index('1-a', '3-b'), landed);
  assert.match(changed.join(), /^1-a\.ts has landed and was changed/);
  assert.match(checkMigrations([file('3-b')], index('3-b'), landed).join(), /^1-a\.ts has landed and is gone/);
});

test('a new migration is listed, and runs after those that landed', () => {
  const names = ['1-a', '3-b', '4-c'];
  const files = names.map((name) => file(name));
  assert.deepEqual(checkMigrations(files, index(...names), landed), [
    '4-c.ts is new: run `npm run schema`, which adds it to tools/checks/landed-migrations.json.',
  ]);
  const early = checkMigrations([file('1-a'), file('2-x'), file('3-b')], index('1-a', '2-x', '3-b'), landed);
  assert.match(early.join(), /^2-x\.ts would run before 3-b\.ts/);
  assert.match(checkMigrations(files, index('1-a', '4-c', '3-b'), landed).join(), /^index\.ts does not list every/);
});

test('the lists take new files in and keep what landed', () => {
  const files = [file('1-a', 'changed'), file('3-b'), file('4-c')];
  assert.deepEqual(withNewFiles(files, landed), { ...landed, '4-c.ts': sha256(textOf('4-c')) });
  assert.match(index('3-b', '4-c'), /import \{ b3 \} from '\.\/3-b\.js';[\s\S]*\[\n {2}b3,\n {2}c4,\n\];/);
  assert.throws(() => migrationIndex([file('5-d', 'nothing')]), /5-d\.ts exports no class/);
});
