/**
 * `npm start`: everything on one machine in one process, from a bare checkout to the open page.
 * `npm start -- --fresh` starts over after asking (`--yes` answers), `--demo` loads demo data into a DATABASE_URL.
 * PORT changes the port, SUCHARIT_DATA the folder of the data, DEMO_PASSWORD what the demo accounts sign in with, DEMO_DAY the day for
 * which demo data are made.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { runTarget } from './lib/build.mjs';
import { UserError, withProgress } from './lib/console.mjs';
import { checkNode, ensureInstalled } from './lib/ensure-installed.mjs';
import { takeLock } from './lib/only-one.mjs';
import { keepRunning } from './lib/keep-running.mjs';
import { loadApi } from './lib/load-api.mjs';
import { onNpmGone } from './lib/npm-above.mjs';
import { readOptions } from './lib/options.mjs';
import { dataOf } from './lib/own-database.mjs';
import { dataFolder, removePostgres, startPostgres } from './lib/postgres.mjs';
import { endAll } from './lib/run-process.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DATA = dataOf(ROOT);
const LOCK = path.join(DATA, 'start.lock');
const ACCOUNTS = [
  'center',
  'center.admin',
  'nongkhaem.officer',
  'nongkhaem.head',
  'nongkhaem.director',
  'bangphlat.officer',
  'analyst',
];
const DEFAULT_PASSWORD = 'sucharit-demo';
const PATIENCE_MS = 10_000;

/** @type {{ name: string, undo: () => Promise<unknown> | void }[]} what has to be taken down, last one first */
const standing = [];
let ending = false;

/** Answers the death of PostgreSQL. */
const whenItDies = {
  /** @param {number} tries */
  onDeath: (tries) =>
    console.error(
      `PostgreSQL หยุดทำงาน กำลังเริ่มใหม่ (ครั้งที่ ${tries}) · PostgreSQL has died and is started again (try ${tries}).`,
    ),
  /** @param {UserError} reason */
  giveUp: (reason) => {
    console.error(`\n${reason.message}`);
    void end(1);
  },
};

listen();
onNpmGone(() => void end(0));
try {
  await begin();
} catch (error) {
  if (!ending) {
    // A refusal of the product says what to do in one sentence, as our own advice does.
    const said = error instanceof UserError || (error instanceof Error && error.name === 'Refusal');
    console.error(said ? `\n${error.message}` : error);
    await end(1);
  }
}

async function begin() {
  const options = readOptions('npm start', {
    fresh: { type: 'boolean' },
    demo: { type: 'boolean' },
    yes: { type: 'boolean' },
  });
  checkNode(process.versions.node);
  const given = process.env['DATABASE_URL'];
  if (options.fresh && given) {
    throw new UserError(
      '--fresh only deletes the data of the embedded PostgreSQL: empty your own database yourself, or unset DATABASE_URL.',
    );
  }
  const port = await checkPort(process.env['PORT'] ?? '3000');
  const lock = await takeLock(LOCK);
  if ('heldBy' in lock) {
    throw new UserError(
      `Sucharit already runs from this folder (process ${lock.heldBy}): use it, or stop it with Ctrl-C there.`,
    );
  }
  onEnd('lock', lock.release);

  await ensureInstalled(ROOT);
  if (options.fresh) await startOver(options.yes === true);
  await build();

  const database = given ? { url: given } : await startEmbedded();
  const env = prepareEnvironment(database.url, port);
  const { applied } = await withProgress('Bringing the database up to date', async () => {
    const { migrate } = await loadApi('migrate.js');
    return migrate(env);
  });
  if (applied.length > 0) console.log(`  ${applied.length} migrations applied`);

  const seed = await loadApi('seed.js');
  await withProgress('Reference data', () => seed.loadReferenceData(env));
  const wantsDemo = !given || options.demo === true;
  const demo = wantsDemo ? await withProgress('Demo data', () => seed.loadDemoData(env, { force: false })) : undefined;

  const server = await withProgress('Starting API, worker and console', async () => (await loadApi('main.js')).ready);
  onEnd('API and worker', () => server.close());
  listen();
  say(server.url, database, demo);
}

/** Builds what is stale. */
async function build() {
  const { code, output } = await withProgress('Building what has changed', () => runTarget(ROOT, 'build'));
  if (code === 0) return;
  throw new UserError(`${output.trim()}\n\nThe build failed: repair what it names above, then run npm start again.`);
}

async function startEmbedded() {
  const starting = startPostgres({ dir: DATA }).then((server) => ({ server, kept: keepRunning(server, whenItDies) }));
  // Registered before it stands: an interrupt in the middle of the start must not leave a server behind.
  onEnd('PostgreSQL', async () => (await starting.catch(() => undefined))?.kept.stop());
  return (await withProgress('Starting PostgreSQL', () => starting)).server;
}

/**
 * The environment of the API, which runs in this very process.
 * @param {string} url
 * @param {number} port
 */
function prepareEnvironment(url, port) {
  const settings = {
    DATABASE_URL: url,
    PORT: String(port),
    RUN_WORKER: 'true',
    CONSOLE_DIST: path.join(ROOT, 'apps', 'admin', 'dist'),
    DEMO_PASSWORD: process.env['DEMO_PASSWORD'] ?? DEFAULT_PASSWORD,
    GRAPHQL_EXPLORER: process.env['GRAPHQL_EXPLORER'] ?? 'true',
    NODE_ENV: process.env['NODE_ENV'] ?? 'production',
  };
  return Object.assign(process.env, settings);
}

/** @param {string} text @returns {Promise<number>} @throws {UserError} no port, or a busy one */
async function checkPort(text) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new UserError(`PORT is "${text}": give a number up to 65535 (0 takes a free port).`);
  }
  for (const host of [undefined, '127.0.0.1']) {
    const problem = await new Promise((resolve) => {
      const probe = net.createServer();
      probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
      probe.listen({ port, host }, () => probe.close(() => resolve(undefined)));
    });
    if (problem === 'EACCES')
      throw new UserError(`Port ${port} is reserved for root: choose one above 1023, as in PORT=3000 npm start.`);
    if (problem === 'EADDRINUSE') {
      throw new UserError(
        `Port ${port} is in use by another program: stop that one, or choose another port, as in PORT=${port + 1} npm start.`,
      );
    }
  }
  return port;
}

/** Deletes the data after asking. @param {boolean} agreed */
async function startOver(agreed) {
  const folder = await dataFolder(DATA);
  if (!existsSync(folder)) return;
  if (!agreed) {
    if (!process.stdin.isTTY) throw new UserError('--fresh deletes all data: add --yes to say that you mean it.');
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    terminal.on('SIGINT', () => void end(0));
    const answer = await terminal.question(
      `This deletes all plans, reports and accounts in ${folder}. Type yes to go on: `,
    );
    terminal.close();
    if (answer.trim().toLowerCase() !== 'yes') throw new UserError('Nothing was deleted.');
  }
  await removePostgres(DATA);
  for (const name of readdirSync(DATA)) {
    if (name !== path.basename(LOCK)) rmSync(path.join(DATA, name), { recursive: true, force: true });
  }
  console.log('The old data are deleted.');
}

/**
 * What the person at the terminal needs to know, in one block.
 * @param {string} address
 * @param {{ url: string, dataDir?: string, logFile?: string }} database
 * @param {{ loaded: boolean } | undefined} demo
 */
function say(address, database, demo) {
  const password =
    process.env['DEMO_PASSWORD'] === DEFAULT_PASSWORD
      ? `${DEFAULT_PASSWORD}${demo?.loaded ? '' : ' (or what DEMO_PASSWORD was at the first start)'}`
      : 'the value of DEMO_PASSWORD';
  const { host, pathname } = new URL(database.url);
  const lines = [
    ['Sucharit', address],
    ...(demo
      ? [
          ['Accounts', ACCOUNTS.join(', ')],
          ['Password', `${password}; demo data, not for real use`],
        ]
      : [['Accounts', 'those of your database; npm start -- --demo adds demo data']]),
    ['Data', database.dataDir ?? `${host}${pathname}`],
    ...(database.logFile ? [['Log', database.logFile]] : []),
    ['Stop', 'Ctrl-C'],
  ];
  console.log(`\n${lines.map(([label = '', text]) => `  ${label.padEnd(9)} ${text}`).join('\n')}\n`);
}

/** Every way to be ended leads through `end`, so that PostgreSQL never stays behind. */
function listen() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    // Called again after the API is loaded: its frameworks answer signals by ending the process at once.
    process.removeAllListeners(signal);
    process.on(signal, () => void end(0));
  }
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.removeAllListeners(event);
    process.on(event, (error) => {
      if (!ending) console.error(error);
      void end(1);
    });
  }
}

/** @param {string} name @param {() => Promise<unknown> | void} undo */
function onEnd(name, undo) {
  standing.push({ name, undo });
}

/** Takes everything down in the reverse order and ends the process; a second signal does not wait. @param {number} code */
async function end(code) {
  if (ending) return;
  ending = true;
  endAll();
  for (const { name, undo } of standing.reverse()) {
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, 'late').unref());
    try {
      if ((await Promise.race([undo(), late])) === 'late')
        console.error(`${name} did not stop within ${PATIENCE_MS / 1000} s.`);
    } catch (error) {
      console.error(`${name} did not stop cleanly:`, error);
    }
  }
  if (code === 0) console.log('\nStopped.');
  process.exit(code);
}
