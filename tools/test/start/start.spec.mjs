import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isAlive } from '../../lib/only-one.mjs';
import { dataFolder, removePostgres } from '../../lib/postgres.mjs';

const START = fileURLToPath(new URL('../../start.mjs', import.meta.url));
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PATIENCE_MS = 180_000;

let dir = '';
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

before(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), `sucharit-test-${process.pid}-`));
  chmodSync(dir, 0o711);
});
after(async () => {
  for (const child of running) child.kill('SIGKILL');
  await removePostgres(dir);
});

/** Runs `npm start` on data of its own. @param {string[]} [args] @param {NodeJS.ProcessEnv} [env] @param {string[]} [command] */
function begin(args = [], env = {}, command = [process.execPath, START]) {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const [program = '', ...before] = command;
  const child = spawn(program, [...before, ...args], {
    cwd: ROOT,
    env: {
      ...inherited,
      NODE_OPTIONS: '',
      NODE_ENV: 'production',
      LOG_LEVEL: 'silent',
      PORT: '0',
      SUCHARIT_DATA: dir,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const exited = new Promise((resolve) => child.once('close', resolve)).then((code) => {
    running.delete(child);
    return { code, output };
  });
  return { child, exited, said: () => output };
}

/** Starts, and waits for the block that names the address. @param {string[]} [command] what starts it */
async function up(command) {
  const { child, exited, said } = begin([], {}, command);
  const address = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`It does not start:\n${said()}`)), PATIENCE_MS);
    const look = () => /Stop +Ctrl-C/.test(said()) && resolve(/http:\S+/.exec(said())?.[0]);
    child.stdout.on('data', look);
    void exited.then(({ output }) => reject(new Error(`It ended:\n${output}`)));
    void exited.finally(() => clearTimeout(timer));
  });
  return { child, exited, said, address: String(address) };
}

/** The server process of the data folder; undefined when it was stopped properly. */
async function postmaster() {
  const file = path.join(await dataFolder(dir), 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
}

/** @param {string} url */
const statusOf = async (url) => (await fetch(url)).status;

test('serves API and console, stops on Ctrl-C, and comes back after kill -9', async () => {
  const first = await up();
  assert.match(first.said(), /Accounts +center, .*\n +Password +/);
  for (const place of ['/readyz', '/']) assert.equal(await statusOf(first.address + place), 200, place);

  const second = await begin().exited;
  assert.equal(second.code, 1);
  assert.match(second.output, new RegExp(`already runs from this folder \\(process ${first.child.pid}\\)`));

  const busy = await begin([], { PORT: new URL(first.address).port }).exited;
  assert.equal(busy.code, 1);
  assert.match(busy.output, /Port \d+ is in use/);

  first.child.kill('SIGINT');
  const stopped = await first.exited;
  assert.equal(stopped.code, 0, stopped.output);
  assert.equal(await postmaster(), undefined);

  const killed = await up();
  killed.child.kill('SIGKILL');
  await killed.exited;
  const orphan = (await postmaster()) ?? 0;
  assert.equal(isAlive(orphan), true);

  const repaired = await up();
  assert.equal(isAlive(orphan), false);
  assert.equal(await statusOf(`${repaired.address}/readyz`), 200);

  const dying = (await postmaster()) ?? 0;
  process.kill(dying, 'SIGKILL');
  for (const since = performance.now(); ;) {
    const now = (await postmaster()) ?? dying;
    if (now !== dying && (await statusOf(`${repaired.address}/readyz`)) === 200) break;
    assert.ok(performance.now() - since < PATIENCE_MS, repaired.said());
    await sleep(100);
  }
  assert.match(repaired.said(), /PostgreSQL has died and is started again \(try 1\)/);

  repaired.child.kill('SIGTERM');
  assert.equal((await repaired.exited).code, 0);
  assert.equal(await postmaster(), undefined);
});

for (const signal of /** @type {const} */ (['SIGTERM', 'SIGKILL']))
  test(`leaves no server behind when npm alone is ended by ${signal}`, async () => {
    const npm = process.env['npm_execpath'];
    const running = await up(npm?.endsWith('.js') ? [process.execPath, npm, 'start'] : ['npm', 'start']);
    const { pid } = JSON.parse(readFileSync(path.join(dir, 'start.lock'), 'utf8'));
    assert.notEqual(pid, running.child.pid);
    const server = (await postmaster()) ?? 0;
    assert.equal(isAlive(server), true);
    running.child.kill(signal);
    await running.exited;
    for (const since = performance.now(); isAlive(pid) || isAlive(server);) {
      assert.ok(performance.now() - since < PATIENCE_MS, running.said());
      await sleep(50);
    }
    assert.equal(await postmaster(), undefined);
    await assert.rejects(fetch(`${running.address}/readyz`));
  });

test('asks before it deletes the data, and where nobody can answer it refuses', async () => {
  const { code, output } = await begin(['--fresh']).exited;
  assert.equal(code, 1);
  assert.match(output, /add --yes/);
  assert.equal(existsSync(await dataFolder(dir)), true);
});

test('does not touch a database that is not its own', async () => {
  const { code, output } = await begin(['--fresh', '--yes'], { DATABASE_URL: 'postgres://localhost/x' }).exited;
  assert.equal(code, 1);
  assert.match(output, /--fresh only deletes the data of the embedded PostgreSQL/);
});

for (const [args, env, sentence] of /** @type {[string[], NodeJS.ProcessEnv, RegExp][]} */ ([
  [['--frsh'], {}, /Unknown option '--frsh'. npm start knows --fresh, --demo, --yes/],
  [[], { PORT: 'web' }, /PORT is "web": give a number/],
])) {
  test(`says in a sentence what is wrong with ${JSON.stringify([args, env])}`, async () => {
    const { code, output } = await begin(args, env).exited;
    assert.equal(code, 1);
    assert.match(output, sentence);
    assert.doesNotMatch(output, /\n +at /);
  });
}
