/** One size of data: made, asked, measured. Each result is one line. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { districtReference } from '@sucharit/domain/districts';
import { UserError, elapsed } from '../lib/console.mjs';
import { loadApi } from '../lib/load-api.mjs';
import { timeCompile } from './compile-summary.mjs';
import { fillDatabase } from './data.mjs';
import { load, validatorsOf } from './load.mjs';
import { PEER, startPeer } from './peers.mjs';
import { bodiesOf, QUESTIONS } from './questions.mjs';
import { soak } from './soak.mjs';
import { hostileFiles } from './hostile-files.mjs';
import { measureHostile, measureOutage } from './resilience.mjs';
import { asContract, assertEqualAnswers, timeQuestion, versus } from './rounds.mjs';
import { apiProgram, familyOf, startProgram, startServer } from './servers.mjs';
import { countStatements } from './statements.mjs';

const COMPILE = 'CompileCitySummary';
const LIMIT = 'limit';
const OURS = 'sucharit';
const STATISTICS = 'CityStatistics';
const PAGE = 'Measures';
const LIMIT_PROGRAM = fileURLToPath(new URL('limit-server.mjs', import.meta.url));
/** Districts at 1x. */
const DISTRICTS = 50;
/** Names of the connections whose statements count: those of requests, not those that look for jobs. */
const APPLICATIONS = /^(sucharit (reads|writes)|limit|postgraphile)$/;

/** Everything that can be measured, by the name of the operation. */
export const OPERATIONS = [...QUESTIONS.map(({ name }) => name), COMPILE];

/**
 * @typedef {object} Run
 * @property {number} scale 1 = 50 districts
 * @property {readonly string[]} operations of OPERATIONS
 * @property {import('../lib/postgres.mjs').RunningPostgres} postgres
 * @property {string} dir for logs
 * @property {import('./rounds.mjs').Effort & { compiles: number }} effort
 * @property {boolean} resilience hostile clients as well
 * @property {number} soakMinutes how long every question is asked at once, to see the memory that takes; 0 for not at all
 * @property {{ dir: string, node: string } | null} peer installed PostGraphile, when it is to be measured as well
 * @property {(line: object) => void} print
 */

/**
 * @param {Run} run
 * @returns {Promise<{ url: string, session: string }>} the database, and the secret of a session
 */
export async function runScale({ scale, operations, postgres, dir, effort, resilience, soakMinutes, peer, print }) {
  const since = performance.now();
  const url = await createDatabase(postgres.url, `bench_${scale}`);
  await (await loadApi('migrate.js')).migrate({ DATABASE_URL: url });
  const { tokens, rows } = await fillDatabase(url, { scale, districts: districtReference });
  print({ scale, rows, prepared: elapsed(since) });

  const env = { DATABASE_URL: url, PORT: '0', HOST: '127.0.0.1', NODE_ENV: 'production' };
  const log = path.join(dir, `servers-${scale}.log`);
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  /** @type {(() => Promise<unknown>)[]} */
  const stops = [() => owner.end()];
  try {
    const start = async (/** @type {Record<string, string>} */ settings) => {
      const server = await startServer(apiProgram('main.js'), { env: { ...env, ...settings }, log });
      stops.push(server.stop);
      return server;
    };
    // Processes of the same program: one reads everything anew, one keeps counts, and one answers as well, as by default.
    const api = await start({ KEEP_ANSWERS: 'false', KEEP_COUNTS: 'false' });
    const counting = await start({ KEEP_ANSWERS: 'false' });
    const keeping = await start({});
    const limit = await startServer(LIMIT_PROGRAM, { env, log });
    stops.push(limit.stop);
    const byName = new Map(QUESTIONS.map((question) => [question.name, bodiesOf(question, DISTRICTS * scale)]));
    const bodies = (/** @type {string} */ name) => byName.get(name) ?? [];
    const withToken = (/** @type {string} */ token) => ({
      url: `${api.url}/graphql`,
      headers: { authorization: `Bearer ${token}` },
    });
    const withSession = (/** @type {string} */ url) => ({
      url: `${url}/graphql`,
      headers: { cookie: `__Host-sid=${tokens.session}`, origin: url, 'apollo-require-preflight': 'bench' },
    });
    /** @type {import('./rounds.mjs').Design} */
    const bare = { name: LIMIT, pid: limit.pid, target: { url: limit.url, headers: {} }, bodies, answer: asContract };
    const ours = { ...bare, name: OURS, pid: api.pid, target: withSession(api.url) };
    const byToken = { ...ours, name: `${OURS}, token`, target: withToken(tokens.analyst) };
    const counted = { ...ours, name: `${OURS}, count kept`, pid: counting.pid, target: withSession(counting.url) };
    const kept = { ...ours, name: `${OURS}, answer kept`, pid: keeping.pid, target: withSession(keeping.url) };
    const other = peer ? await startPeer(peer, { owner, url, log, districts: DISTRICTS * scale }) : null;
    if (other) stops.push(other.stop);
    const databasePid = Number(readFileSync(path.join(postgres.dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
    const where = { logFile: postgres.logFile, applications: APPLICATIONS };
    /** @param {string} name @param {readonly import('./rounds.mjs').Design[]} designs */
    const measure = async (name, designs) => {
      const answering = /** @type {[import('./rounds.mjs').Design, ...import('./rounds.mjs').Design[]]} */ ([
        bare,
        ...designs.filter((design) => !design.target.known && design !== bare),
      ]);
      const bytes = await assertEqualAnswers(name, answering);
      const results = await timeQuestion(name, designs, effort, () => familyOf(databasePid));
      const ratesOf = (/** @type {string} */ wanted) => results.find(({ design }) => design.name === wanted)?.rates;
      for (const result of results) {
        const { design, rates, ...figures } = result;
        const counted = await countStatements(owner, where, () =>
          load(design.target, design.bodies(name).slice(0, 1), { connections: 1, durationMs: 1 }),
        );
        const compared = {
          vsLimit: versus(rates, ratesOf(LIMIT)),
          ...(other ? { vsPostGraphile: versus(rates, ratesOf(PEER)) } : {}),
        };
        print({ operation: name, scale, design: design.name, ...figures, ...compared, ...counted, bytes });
      }
    };
    const asked = QUESTIONS.map(({ name }) => name).filter((name) => operations.includes(name));
    for (const name of asked) {
      const known = await validatorsOf(kept.target, bodies(name));
      const unchanged = { ...kept, name: `${OURS}, 304`, target: { ...kept.target, known } };
      // The other processes have answered three questions before this one, and run as compiled code.
      if (name === PAGE)
        await load(counted.target, [...byName.values()].flat(), {
          connections: effort.connections,
          durationMs: asked.length * (effort.warmUpMs + effort.rounds * effort.sliceMs),
        });
      const designs = [ours, byToken, ...(name === PAGE ? [counted] : []), kept, unchanged, bare];
      await measure(name, [...designs, ...(other ? [other] : [])]);
    }
    if (soakMinutes > 0) {
      const fresh = await startServer(apiProgram('main.js'), { env, log });
      const all = [...byName.values()].flat();
      const target = withSession(fresh.url);
      await soak({
        target,
        pid: fresh.pid,
        bodies: all,
        owner,
        minutes: soakMinutes,
        connections: effort.connections,
        print: (line) => print({ scale, ...line }),
      }).finally(fresh.stop);
    }
    const files = hostileFiles({ ...withToken(tokens.officer), url: kept.target.url });
    if (resilience)
      for (const line of await measureHostile(kept.target, keeping.longestHoldMs, files)) print({ scale, ...line });
    const worker = startProgram(apiProgram('worker.js'), { env, log });
    stops.push(worker.stop);
    if (asked.includes(STATISTICS)) {
      await figuresKept(owner);
      const keptFigures = { ...ours, name: `${OURS}, figures kept` };
      const both = { ...kept, name: `${OURS}, figures and answer kept` };
      await measure(STATISTICS, [keptFigures, both, bare, ...(other ? [other] : [])]);
    }
    if (operations.includes(COMPILE)) {
      const figures = await timeCompile({
        target: withToken(tokens.centre),
        workerPid: worker.pid,
        owner,
        where,
        times: effort.compiles,
      });
      print({ operation: COMPILE, scale, design: ours.name, ...figures, vsLimit: null });
    }
    return { url, session: tokens.session };
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/**
 * PostgreSQL goes away for a while and comes back.
 * @param {Pick<Run, 'postgres' | 'dir' | 'print'> & { scale: number, url: string, session: string, restart: () => Promise<unknown> }} run
 */
export async function runOutage({ postgres, dir, scale, url, session, restart, print }) {
  const env = { DATABASE_URL: url, PORT: '0', HOST: '127.0.0.1', NODE_ENV: 'production' };
  const api = await startServer(apiProgram('main.js'), { env, log: path.join(dir, 'outage.log') });
  try {
    const headers = { cookie: `__Host-sid=${session}`, origin: api.url };
    const target = { url: `${api.url}/graphql`, headers };
    print({ scale, ...(await measureOutage(target, api.pid, postgres.stop, restart, url)) });
  } finally {
    await api.stop();
  }
}

/** @param {string} server owner connection to any database of the server @param {string} name */
async function createDatabase(server, name) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Waits until the worker has added every year up. @param {InstanceType<typeof import('pg').Client>} owner */
async function figuresKept(owner) {
  for (let tries = 0; tries < 600; tries += 1) {
    const { rows } = await owner.query(
      `select count(distinct fiscal_year)::int as missing from plan p where not exists (select from kept_figures k where k.fiscal_year = p.fiscal_year)`,
    );
    if (rows[0].missing === 0) return;
    await sleep(100);
  }
  throw new UserError('The worker has not kept the figures within a minute.');
}
