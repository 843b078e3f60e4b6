import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { isAlive } from '../lib/only-one.mjs';
import { removePostgres, startPostgres } from '../lib/postgres.mjs';

const options = { dir: '' };
/** @type {Awaited<ReturnType<typeof startPostgres>> | undefined} */
let server;

before(async () => {
  options.dir = mkdtempSync(path.join(os.tmpdir(), `sucharit-test-${process.pid}-`));
  chmodSync(options.dir, 0o711);
  server = await startPostgres(options);
  await query(server.url, 'create table kept (value int)');
  await query(server.url, 'insert into kept values (1)');
  await server.stop();
});
afterEach(() => server?.stop());
after(() => removePostgres(options.dir));

/** @param {string} url @param {string} sql */
async function query(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // A server that is killed on purpose takes its connections with it.
  client.on('error', () => undefined);
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Starts the server and proves that the row of the first start is there. */
async function startAndRead() {
  server = await startPostgres(options);
  assert.deepEqual(await query(server.url, 'select value from kept'), [{ value: 1 }]);
  return server;
}

/** @param {{ dataDir: string }} place */
const postmasterOf = ({ dataDir }) => Number(readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);

/** Starts the server from a second Node process, which then only waits. */
async function startElsewhere() {
  const library = new URL('../lib/postgres.mjs', import.meta.url).href;
  const code = `import { startPostgres } from ${JSON.stringify(library)};
    const { dataDir } = await startPostgres(${JSON.stringify(options)});
    console.log(dataDir);
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const dataDir = String(await new Promise((resolve) => child.stdout.once('data', resolve))).trim();
  return { child, postmaster: postmasterOf({ dataDir }) };
}

/** @param {number} pid */
async function gone(pid) {
  for (let turn = 0; turn < 100 && isAlive(pid); turn += 1) await sleep(50);
  assert.equal(isAlive(pid), false);
}

test('keeps data and port over a restart, and leaves no process behind', async () => {
  const first = await startAndRead();
  const pid = postmasterOf(first);
  await first.stop();
  await first.stop();
  await gone(pid);
  assert.equal((await startAndRead()).port, first.port);
});

test('listens on 127.0.0.1 only, opens no socket file, and demands the password', async () => {
  const { url, port } = await startAndRead();
  const [row] = await query(
    url,
    `select current_setting('listen_addresses') a, current_setting('unix_socket_directories') b`,
  );
  assert.deepEqual(row, { a: '127.0.0.1', b: '' });
  await assert.rejects(
    query(`postgres://postgres:wrong@127.0.0.1:${port}/postgres`, 'select 1'),
    /password authentication failed/,
  );
});

test('keeps the password from other users of the machine', async () => {
  await startAndRead();
  const { mode } = statSync(path.join(options.dir, 'postgres.json'));
  if (process.platform !== 'win32') assert.equal(mode & 0o777, 0o600);
});

test('knows Thai order by name and Thai letters in trigrams', async () => {
  const { url } = await startAndRead();
  const sorted = await query(
    url,
    `select v from unnest(array['เขต', 'กาว', 'แขวง', 'ไทร', 'ขอน']) v order by v collate "th-x-icu"`,
  );
  assert.deepEqual(
    sorted.map(({ v }) => v),
    ['กาว', 'ขอน', 'เขต', 'แขวง', 'ไทร'],
  );
  await query(url, 'create extension if not exists pg_trgm');
  const [row] = await query(url, `select cardinality(show_trgm('คอร์รัปชัน')) > 5 as many`);
  assert.deepEqual(row, { many: true });
});

test('is repaired after kill -9 of PostgreSQL', async () => {
  const pid = postmasterOf(await startAndRead());
  process.kill(pid, 'SIGKILL');
  await startAndRead();
});

test('is repaired after kill -9 of Node, whose server goes on alone', async () => {
  const { child, postmaster } = await startElsewhere();
  child.kill('SIGKILL');
  await startAndRead();
  await gone(postmaster);
});

test('is repaired after kill -9 of both', async () => {
  const { child, postmaster } = await startElsewhere();
  child.kill('SIGKILL');
  process.kill(postmaster, 'SIGKILL');
  await startAndRead();
});

test('is not misled by a process that was given the number of a dead server', async () => {
  const { dataDir, stop } = await startAndRead();
  await stop();
  const stranger = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
  writeFileSync(path.join(dataDir, 'postmaster.pid'), `${stranger.pid}\n${dataDir}\n1\n1\n\n\n`);
  try {
    await startAndRead();
    assert.equal(isAlive(stranger.pid ?? 0), true);
  } finally {
    stranger.kill();
  }
});

test('takes another port when the remembered one is in use', async () => {
  const { port, stop } = await startAndRead();
  await stop();
  const other = net.createServer().listen(port, '127.0.0.1');
  try {
    assert.notEqual((await startAndRead()).port, port);
  } finally {
    other.close();
  }
});

test('opens its data again when the settings file was deleted', async () => {
  rmSync(path.join(options.dir, 'postgres.json'));
  await startAndRead();
  assert.equal(existsSync(path.join(options.dir, 'postgres.json')), true);
});

test('a command run by with-postgres finds the server, and the server is gone afterwards', () => {
  const script = fileURLToPath(new URL('../with-postgres.mjs', import.meta.url));
  const print = 'console.log(process.env.TEST_DATABASE_URL); process.exit(7)';
  const { status, stdout } = spawnSync(process.execPath, [script, process.execPath, '-e', print], { encoding: 'utf8' });
  assert.equal(status, 7);
  const { port } = new URL(stdout.trim());
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(port), '127.0.0.1');
    socket.once('connect', () => reject(new Error('the server still answers')));
    socket.once('error', resolve);
  });
});
