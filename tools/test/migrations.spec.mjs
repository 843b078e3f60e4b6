import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { checkMigrations } from '../checks/migrations.mjs';

const sha256 = (/** @type {string} */ text) => createHash('sha256').update(text).digest('hex');
const file = (/** @type {string} */ name, text = name) => ({ name: `${name}.ts`, text });
const landed = { '1-a.ts': sha256('1-a'), '3-b.ts': sha256('3-b') };
const index = (/** @type {string[]} */ ...names) => names.map((name) => `import {} from './${name}.js';`).join('\n');

test('landed migrations that are as they were are in order', () => {
  assert.deepEqual(checkMigrations([file('1-a'), file('3-b')], index('1-a', '3-b'), landed), []);
});

test('a landed migration is neither changed nor taken away', () => {
  const changed = checkMigrations([file('1-a', 'other'), file('3-b')], index('1-a', '3-b'), landed);
  assert.match(changed.join(), /^1-a\.ts has landed and was changed/);
  assert.match(checkMigrations([file('3-b')], index('3-b'), landed).join(), /^1-a\.ts has landed and is gone/);
});

test('a new migration is listed, and runs after those that landed', () => {
  const names = ['1-a', '3-b', '4-c'];
  const files = names.map((name) => file(name));
  assert.deepEqual(checkMigrations(files, index(...names), landed), [
    `4-c.ts is new: add "4-c.ts": "${sha256('4-c')}" to tools/checks/landed-migrations.json.`,
  ]);
  const early = checkMigrations([file('1-a'), file('2-x'), file('3-b')], index('1-a', '2-x', '3-b'), landed);
  assert.match(early.join(), /^2-x\.ts would run before 3-b\.ts/);
  assert.match(checkMigrations(files, index('1-a', '4-c', '3-b'), landed).join(), /^index\.ts does not import every/);
});
