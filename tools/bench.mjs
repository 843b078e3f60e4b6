/**
 * `npm run bench`: how fast the API answers the questions of its contract, as JSON lines, against hand-written SQL behind a bare
 * HTTP server on the same PostgreSQL in the same interleaved rounds. `--quick` takes less than a minute, `--scale 1,100`
 * chooses the sizes of the data (1 = 50 districts), `--operations CityOverview,Measures` the questions; `--peers` measures
 * PostGraphile as well and, when all four are asked, writes docs/performance.md; `--resilience` measures an ordinary client beside
 * hostile ones, and stops PostgreSQL under load for 20 s; `--soak 10` asks everything at once for as many minutes and prints the memory.
 */
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { rounded } from './bench/figures.mjs';
import { runTarget } from './lib/build.mjs';
import { UserError, elapsed } from './lib/console.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { isAlive } from './lib/only-one.mjs';
import { readOptions } from './lib/options.mjs';
import { removePostgres, startPostgres } from './lib/postgres.mjs';
import { endAll } from './lib/run-process.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const USAGE = 'npm run bench --';
const EFFORTS = {
  full: { connections: 8, rounds: 9, sliceMs: 700, warmUpMs: 800, compiles: 8 },
  quick: { connections: 8, rounds: 5, sliceMs: 300, warmUpMs: 500, compiles: 3 },
};

/** @type {(() => Promise<unknown> | void)[]} what has to be taken down, last one first */
const standing = [];
/** @type {object[]} everything that was printed */
const lines = [];
let interrupted = false;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.once(signal, () => {
    interrupted = true;
    void cleanUp().finally(() => process.exit(130));
  });

try {
  await run();
} catch (error) {
  // What is taken down under its feet fails as well.
  if (!interrupted) console.error(error instanceof UserError ? error.message : error);
  process.exitCode = 1;
} finally {
  await cleanUp();
}

async function run() {
  const since = performance.now();
  const given = readOptions(USAGE, {
    quick: { type: 'boolean' },
    scale: { type: 'string' },
    operations: { type: 'string' },
    peers: { type: 'boolean' },
    resilience: { type: 'boolean' },
    soak: { type: 'string' },
  });
  const quick = given.quick === true;
  const effort = quick ? EFFORTS.quick : EFFORTS.full;
  const scales = (given.scale ?? (quick ? '1' : '1,100')).split(',').map(Number);
  if (!scales.every((scale) => Number.isInteger(scale) && scale >= 1 && scale <= 200))
    throw new UserError('--scale takes whole numbers from 1 to 200, as in --scale 1,100.');
  await ensureInstalled(ROOT);
  const { code, output } = await runTarget(ROOT, 'build', ['@sucharit/api']);
  if (code !== 0) throw new UserError(`${output.trim()}\n\nThe build failed: repair what it names above.`);
  const { OPERATIONS: known, runOutage, runScale } = await import('./bench/run-scale.mjs');
  const operations = given.operations?.split(',') ?? known;
  const unknown = operations.find((name) => !known.includes(name));
  if (unknown) throw new UserError(`There is no operation ${unknown}: choose from ${known.join(', ')}.`);

  const { installPeer } = await import('./bench/peers.mjs');
  const peer = given.peers ? await installPeer() : null;
  const dir = await temporaryFolder();
  standing.push(() => removeFolder(dir));
  const postgres = await startPostgres({ dir });
  const { endServers } = await import('./bench/servers.mjs');
  standing.push(endServers);
  print({
    about:
      'Closed loop of 8 connections from this process; PostgreSQL with its usual durability, the API (sucharit, an analyst) and ' +
      'the limit (one hand-written prepared statement behind node:http, as owner, no authorisation) in processes of their own on this one machine, in interleaved rounds; answers compared before timing. PostGraphile connects as owner too. ' +
      'medianMs and p99Ms are of all requests (of a compile, p99Ms is the slowest), requestsPerSecond, vsLimit and vsPostGraphile ' +
      'medians of the rounds; cpuMs and databaseCpuMs are processor time of one request. Above 1x the check of district codes is ' +
      'dropped in the benchmark database, and there are 50 x scale districts. Other work on the machine slows all of it: believe ' +
      'ratios and processor time rather than times.',
    node: process.version,
    versions: await versions(postgres.url),
    processors: `${os.availableParallelism()} x ${os.cpus()[0]?.model ?? 'unknown'}`,
    loadAverage: os.loadavg().map((value) => Number(value.toFixed(1))),
    effort,
  });
  const resilience = given.resilience === true;
  const soakMinutes = Number(given.soak ?? '0');
  if (!Number.isInteger(soakMinutes) || soakMinutes < 0)
    throw new UserError('--soak takes whole minutes, as in --soak 10.');
  for (const [index, scale] of scales.entries()) {
    const minutes = index === 0 ? soakMinutes : 0;
    const filled = await runScale({
      scale,
      operations,
      postgres,
      dir,
      effort,
      resilience,
      soakMinutes: minutes,
      peer,
      print,
    });
    const restart = () => startPostgres({ dir });
    if (resilience && index === 0) await runOutage({ ...filled, scale, postgres, dir, restart, print });
  }
  if (scales.length > 1) printSizesBeside(Math.min(...scales), Math.max(...scales));
  print({ took: elapsed(since) });
  const { QUESTIONS } = await import('./bench/questions.mjs');
  if (peer && QUESTIONS.every(({ name }) => operations.includes(name)))
    await (await import('./bench/report.mjs')).writeReport(lines);
}

/** How much fewer requests a second a design answers with more data. @param {number} small @param {number} large */
function printSizesBeside(small, large) {
  const all = /** @type {Record<string, any>[]} */ (lines).filter((line) => 'databaseCpuMs' in line);
  // What stands beside several designs of ours is measured with each; the first time is enough here.
  const measured = all.filter(
    (line) => line === all.find((one) => ['scale', 'operation', 'design'].every((key) => one[key] === line[key])),
  );
  for (const { operation, design, requestsPerSecond } of measured.filter(({ scale }) => scale === large)) {
    const before = measured.find((one) => one.scale === small && one.operation === operation && one.design === design);
    if (before)
      print({
        operation,
        design,
        sizes: `${large}× / ${small}×`,
        perSecondBy: rounded(requestsPerSecond / before.requestsPerSecond),
      });
  }
}

/** What is measured, with its versions. @param {string} url */
async function versions(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(`select split_part(version(), ' on ', 1) as version`);
    const { PACKAGES } = await import('./bench/peers.mjs');
    return `${rows[0].version}, PostGraphile ${PACKAGES.postgraphile} on Node 22`;
  } finally {
    await client.end();
  }
}

/** A folder for the server's data; what killed runs left behind goes first. */
async function temporaryFolder() {
  const root = os.tmpdir();
  for (const name of readdirSync(root)) {
    const holder = /^sucharit-bench-(\d+)-/.exec(name)?.[1];
    if (holder && !isAlive(Number(holder))) await removeFolder(path.join(root, name)).catch(() => undefined);
  }
  const dir = mkdtempSync(path.join(root, `sucharit-bench-${process.pid}-`));
  chmodSync(dir, 0o711);
  return dir;
}

/** @param {string} dir with a server that may still run */
async function removeFolder(dir) {
  await removePostgres(dir);
  rmSync(dir, { recursive: true, force: true });
}

/** One JSON line. @param {object} line */
function print(line) {
  lines.push(line);
  console.log(JSON.stringify(line));
}

async function cleanUp() {
  endAll();
  for (const undo of standing.splice(0).reverse())
    await Promise.resolve(undo()).catch((error) => console.error(error instanceof Error ? error.message : error));
}
