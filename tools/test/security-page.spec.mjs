import assert from 'node:assert/strict';
import { test } from 'node:test';
import { securityProblems } from '../lib/security-page.mjs';

const page = `
| # | attack | what happens | tested in |
| --- | --- | --- | --- |
| T1 | nesting | refused | \`a.e2e-spec.ts\` |
| files | refused | \`b.spec.ts\`: “is refused” |
`;
/** @param {Record<string, string>} more */
const tests = (more = {}) =>
  new Map(Object.entries({ 'a.e2e-spec.ts': `describe('T1: nesting'`, 'b.spec.ts': `it('is refused'`, ...more }));

test('accepts a page whose tests are there', () => {
  assert.deepEqual(securityProblems(page, tests()), []);
});

test('finds a test that is not there, under its number or its title', () => {
  assert.match(securityProblems(page, tests({ 'a.e2e-spec.ts': '' })).join(), /a\.e2e-spec\.ts tests T1/);
  assert.match(securityProblems(page, tests({ 'b.spec.ts': '' })).join(), /“is refused” of b\.spec\.ts/);
  assert.match(securityProblems(page.replace('b.spec', 'c.spec'), tests()).join(), /c\.spec\.ts, which is not there/);
});

test('finds an attack that is tested and not named', () => {
  const more = { 'c.int-spec.ts': `describe('T2, T3: circles'` };
  assert.deepEqual(securityProblems(page, tests(more)), [
    'c.int-spec.ts tests T2, which docs/security.md does not name.',
    'c.int-spec.ts tests T3, which docs/security.md does not name.',
  ]);
});
