import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { median, quantile, ratio, rounded } from '../bench/figures.mjs';
import { bodiesOf, comparable, QUESTIONS } from '../bench/questions.mjs';
import { hostileFiles } from '../bench/hostile-files.mjs';
import { HOSTILE, tally } from '../bench/resilience.mjs';
import { firstDifference } from '../bench/rounds.mjs';
import { startServer } from '../bench/servers.mjs';
import { countIn } from '../bench/statements.mjs';

test('takes medians and quantiles of unordered values', () => {
  assert.equal(median([5, 1, 3]), 3);
  assert.equal(median([10, 9, 1, 2]), 5.5);
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  assert.deepEqual([quantile(hundred, 0.99), quantile(hundred, 0.5), quantile([7], 0.99)], [99, 50, 7]);
  assert.deepEqual([rounded(123.456), rounded(0.0123456, 4)], [123, 0.01235]);
});

test('compares designs round by round, so that one slow moment counts for little', () => {
  assert.equal(ratio([100, 10, 90], [50, 5, 60]), 2);
});

test('counts statements and messages of our own connections in a log', () => {
  const log = [
    'sucharit writes|LOG:  execute <unnamed>: select * from app_authenticate($1, $2, $3)',
    'sucharit reads|LOG:  statement: begin read only; select 1',
    'sucharit reads|LOG:  execute Xy+/z: select json',
    '\tfrom a second line; of the same statement',
    'sucharit reads|DETAIL:  Parameters: $1 = 2566',
    'sucharit reads|LOG:  statement: commit',
    'sucharit jobs|LOG:  execute <unnamed>: select next()',
    '[unknown]|LOG:  statement: alter system reset all',
  ].join('\n');
  assert.deepEqual(countIn(log, /^sucharit (reads|writes)$/), { statements: 5, roundTrips: 4 });
});

test('compares answers without what is opaque, and names the first difference', () => {
  const [left, right] = ['{"pageInfo":{"endCursor":"a"},"n":1}', '{"n":1,"pageInfo":{"endCursor":"b"}}'].map(
    comparable,
  );
  assert.equal(firstDifference(left, right), '');
  assert.equal(
    firstDifference(comparable('{"endCursor":null}'), comparable('{"endCursor":"b"}')),
    '$.endCursor: null and "a cursor"',
  );
  assert.equal(firstDifference({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }), '$.a.1.b: 2 and 3');
});

test('asks each question with as many parameters as its statement has', () => {
  for (const question of QUESTIONS) {
    const bodies = bodiesOf(question, 5_000).map((body) => JSON.parse(body));
    assert.equal(new Set(bodies.map(({ variables }) => JSON.stringify(variables))).size, bodies.length, question.name);
    for (const { operationName, query, variables } of bodies) {
      assert.ok(query.startsWith(`query ${operationName}`), question.name);
      const used = new Set(question.sql.match(/\$\d/g) ?? []);
      assert.equal(question.parameters(variables).length, used.size, question.name);
    }
  }
});

test('counts answers by status and code, and knows hostile bodies of the size they are named by', () => {
  const outcome = { ms: 1, at: 1 };
  assert.deepEqual(
    tally([
      { ...outcome, status: 200, code: '' },
      { ...outcome, status: 503, code: 'UNAVAILABLE' },
      { ...outcome, status: 200, code: '' },
      { ...outcome, status: 0, code: '' },
    ]),
    { 200: 2, '503 UNAVAILABLE': 1, broken: 1 },
  );
  assert.equal(JSON.parse(HOSTILE['10,000 aliases'] ?? '').query.split(':').length, 10_001);
  assert.ok((HOSTILE['a document of 1 MB'] ?? '').length > 1_000_000);
  assert.equal(JSON.parse(HOSTILE['a list of 100,000'] ?? '').variables.in.length, 100_000);
  const files = hostileFiles({ url: 'http://localhost:1/graphql', headers: { authorization: 'Bearer x' } });
  const { target, body } = files['uploads of 5 MB'] ?? assert.fail();
  assert.equal(body.length, 5_000_000);
  assert.deepEqual(target, {
    url: 'http://localhost:1/files/plan-documents',
    headers: { authorization: 'Bearer x', 'content-type': 'application/octet-stream' },
  });
  const sent = JSON.parse(String(files['a Word file of 500 tables in one another']?.body));
  assert.equal(Buffer.from(sent.variables.input.contentBase64, 'base64').subarray(0, 2).toString(), 'PK');
});

test('asks a measured process how long its loop was held since it was last asked', async () => {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'sucharit-bench-'));
  const program = path.join(dir, 'program.mjs');
  // Holds its loop once, and says so when it is done.
  writeFileSync(
    program,
    `setTimeout(() => {
      const until = performance.now() + 120;
      while (performance.now() < until);
      setTimeout(() => console.log('Listening on http://localhost:1'), 50);
    }, 50);
    setInterval(() => undefined, 1_000);`,
  );
  const server = await startServer(program, { env: {}, log: path.join(dir, 'log') });
  try {
    const held = await server.longestHoldMs();
    assert.ok(held >= 100, String(held));
    assert.ok((await server.longestHoldMs()) < held);
  } finally {
    await server.stop();
    rmSync(dir, { recursive: true });
  }
});
