import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepRunning } from '../lib/keep-running.mjs';
import { startTestPostgres } from '../lib/postgres.mjs';

/** @param {string} what @param {() => boolean} isSo */
async function until(what, isSo) {
  for (const since = performance.now(); !isSo();) {
    assert.ok(performance.now() - since < 60_000, what);
    await sleep(20);
  }
}

/** Waits until the server lets somebody in. @param {string} connectionString */
async function answers(connectionString) {
  const { default: pg } = await import('pg');
  for (const since = performance.now(); ;) {
    const client = new pg.Client({ connectionString });
    client.on('error', () => undefined);
    const refused = await client.connect().then(
      () => null,
      (error) => error,
    );
    await client.end().catch(() => undefined);
    if (!refused) return;
    assert.ok(performance.now() - since < 60_000, String(refused));
    await sleep(20);
  }
}

test('a server that is killed runs again at the same address, three times; the fourth time it is given up', async () => {
  const server = await startTestPostgres();
  const pid = () => Number(readFileSync(path.join(server.dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
  /** @type {string[]} */
  const told = [];
  const kept = keepRunning(server, {
    onDeath: (tries) => told.push(`try ${tries}`),
    giveUp: ({ message }) => told.push(message),
    lookMs: 20,
  });
  try {
    for (let turn = 1; turn <= 3; turn += 1) {
      const before = pid();
      process.kill(before, 'SIGKILL');
      await until(`try ${turn}`, () => told.length === turn && server.isRunning() && pid() !== before);
      await answers(server.url);
    }
    process.kill(pid(), 'SIGKILL');
    await until('it is given up', () => told.length === 4);
    assert.deepEqual(told.slice(0, 3), ['try 1', 'try 2', 'try 3']);
    assert.match(told[3] ?? '', /หยุดทำงานเกิน 3 ครั้ง[^]*died more than 3 times/);
    assert.ok(told[3]?.includes(server.logFile));
  } finally {
    await kept.stop();
  }
  assert.equal(server.isRunning(), false);
});

test('a server that does not start again is given up with what it says, and is not started while it is stopped', async () => {
  /** @type {string[]} */
  const told = [];
  const server = {
    logFile: 'log',
    isRunning: () => false,
    startAgain: () => Promise.reject(new Error('no room on the disk')),
    stop: async () => void told.push('stopped'),
  };
  const kept = keepRunning(server, {
    onDeath: () => told.push('died'),
    giveUp: ({ message }) => told.push(message),
    lookMs: 1,
  });
  await until('it is given up', () => told.length === 2);
  await kept.stop();
  assert.deepEqual(told, ['died', 'Error: no room on the disk', 'stopped']);
});
