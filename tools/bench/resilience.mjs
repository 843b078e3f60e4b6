/**
 * What an ordinary client notices while somebody sends hostile queries, and how the API comes through an outage of PostgreSQL. Both
 * against a process of its own that runs as it does by default.
 */
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { UserError } from '../lib/console.mjs';
import { median, quantile, rounded } from './figures.mjs';

/** Connections of the ordinary client. */
const CONNECTIONS = 4;
const HOSTILE_MS = 2_500;
/** How long PostgreSQL stays away. */
const AWAY_MS = 20_000;
const BEFORE_MS = 2_000;
/** Answers without a refusal after which it counts as recovered. */
const CALM_MS = 3_000;
/** One request may hold the loop for so long, and no longer. */
const LOOP_BAR_MS = 50;
const RECOVERY_LIMIT_MS = 60_000;

/**
 * @typedef {{ url: string, headers: Record<string, string> }} Target
 * @typedef {{ status: number, code: string, ms: number, at: number }} Outcome `at`: when it came, on the clock of performance.now()
 */

/** The ordinary question: a page that is read anew, because each time another one is asked. */
const page = (/** @type {number} */ turn) =>
  JSON.stringify({
    query:
      'query Page($code: Int!) { district(code: $code) { nameTh plans { nodes { fiscalYear status measures { title } } } } }',
    variables: { code: 1001 + (turn % 50) },
  });

const aliases = Array.from({ length: 10_000 }, (_, index) => `a${index}: __typename`).join(' ');
const listed = Array.from({ length: 100_000 }, (_, index) => index);
const SEARCH = `query Search($text: String!) { measures(filter: { title: { contains: $text } }, orderBy: [{ field: TITLE, direction: DESC }], last: 100) {
  totalCount nodes { number title } } }`;

/** What is sent without pause by one connection, by name. @type {Record<string, string>} */
export const HOSTILE = {
  '10,000 aliases': JSON.stringify({ query: `{ ${aliases} }` }),
  'a document of 1 MB': JSON.stringify({ query: `{ districts(first: 1) { nodes { ${'code '.repeat(200_000)} } } }` }),
  'a list of 100,000': JSON.stringify({
    query: 'query ($in: [Int!]) { districts(filter: { code: { in: $in } }) { totalCount } }',
    variables: { in: listed },
  }),
  'a body of more than 4 MB': JSON.stringify({ query: '{ me { username } }', variables: { a: 'x'.repeat(4_000_001) } }),
  'circular fragments': JSON.stringify({
    query:
      '{ districts { nodes { ...A } } } fragment A on District { nameTh ...B } fragment B on District { code ...A }',
  }),
  'a search for ก, last page': JSON.stringify({ query: SEARCH, variables: { text: 'ก' } }),
};

/** Sends one request; a connection that breaks counts as status 0. @param {Target} target @param {string | Buffer} body @param {http.Agent} agent @returns {Promise<Outcome>} */
function send({ url, headers }, body, agent) {
  const since = performance.now();
  return new Promise((resolve) => {
    const end = (/** @type {number} */ status, /** @type {string} */ code) =>
      resolve({ status, code, ms: performance.now() - since, at: performance.now() });
    const request = http.request(
      url,
      {
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          ...headers,
          accept: 'application/json',
          'content-length': Buffer.byteLength(body),
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part) => (text += part));
        response.once('error', () => end(0, ''));
        response.once('end', () => end(response.statusCode ?? 0, /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? ''));
      },
    );
    request.once('error', () => end(0, ''));
    request.end(body);
  });
}

/**
 * Keeps connections busy until told to stop.
 * @param {Target} target @param {(turn: number) => string | Buffer} bodyOf @param {number} connections @param {(outcome: Outcome) => void} told
 * @returns {() => Promise<unknown>} stops it
 */
function busy(target, bodyOf, connections, told) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  let stopped = false;
  let turn = 0;
  const lanes = Array.from({ length: connections }, async () => {
    while (!stopped) {
      const outcome = await send(target, bodyOf(turn++), agent);
      told(outcome);
      // What is refused at once would otherwise be asked thousands of times a second.
      if (outcome.status !== 200) await sleep(5);
    }
  });
  return () => {
    stopped = true;
    return Promise.all(lanes).finally(() => agent.destroy());
  };
}

/** @param {readonly Outcome[]} outcomes @returns {Record<string, number>} how often each status and code came */
export function tally(outcomes) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { status, code } of outcomes) {
    const name = [status === 0 ? 'broken' : status, code].filter(Boolean).join(' ');
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/**
 * Latency of an ordinary client alone and beside each hostile one, and how long the loop of the API was held at the most: the wait of
 * whoever came at that moment, whatever they asked.
 * @param {Target} target @param {() => Promise<number>} longestHoldMs of the process behind it, since it was last asked
 * @param {Record<string, { target: Target, body: string | Buffer }>} files what an account sends that writes plans
 * @returns {Promise<object[]>} one line for each
 */
export async function measureHostile(target, longestHoldMs, files) {
  const lines = [];
  const bodies = Object.entries({ nobody: '', ...HOSTILE }).map(
    ([name, body]) => /** @type {const} */ ([name, { target, body }]),
  );
  for (const [name, hostile] of [...bodies, ...Object.entries(files)]) {
    /** @type {Outcome[]} */
    const seen = [];
    /** @type {Outcome[]} */
    const attacks = [];
    await longestHoldMs();
    const stopAttack = hostile.body
      ? busy(
          hostile.target,
          () => hostile.body,
          1,
          (outcome) => attacks.push(outcome),
        )
      : async () => undefined;
    const stop = busy(target, page, CONNECTIONS, (outcome) => seen.push(outcome));
    await sleep(HOSTILE_MS);
    await stop();
    await stopAttack();
    const held = await longestHoldMs();
    const times = seen.map(({ ms }) => ms);
    if (times.length === 0) throw new UserError(`Nothing was answered beside ${name}.`);
    lines.push({
      beside: name,
      requests: seen.length,
      answers: tally(seen),
      medianMs: rounded(median(times)),
      p99Ms: rounded(quantile(times, 0.99)),
      loopHeldMs: rounded(held),
      loopBarMs: LOOP_BAR_MS,
      hostile: tally(attacks),
      hostileSlowestMs: attacks.length > 0 ? rounded(Math.max(...attacks.map(({ ms }) => ms))) : null,
    });
  }
  return lines;
}

/**
 * PostgreSQL is stopped under load and started again.
 * @param {Target} target @param {number} pid of the API @param {() => Promise<unknown>} stopDatabase
 * @param {() => Promise<unknown>} startDatabase returns when it takes connections @param {string} url of the database
 * @returns {Promise<object>}
 */
export async function measureOutage(target, pid, stopDatabase, startDatabase, url) {
  /** @type {Outcome[]} */
  const seen = [];
  const stop = busy(target, page, 2 * CONNECTIONS, (outcome) => seen.push(outcome));
  try {
    await sleep(BEFORE_MS);
    const away = performance.now();
    await stopDatabase();
    await sleep(AWAY_MS);
    await startDatabase();
    await takesConnections(url);
    const back = performance.now();
    const isBad = (/** @type {Outcome} */ { status }) => status !== 200;
    const lastBad = () => seen.findLast(isBad)?.at ?? back;
    while (performance.now() - Math.max(back, lastBad()) < CALM_MS) {
      if (performance.now() - back > RECOVERY_LIMIT_MS)
        throw new UserError('The API has not recovered within a minute.');
      await sleep(100);
    }
    process.kill(pid, 0);
    const during = seen.filter(({ at }) => at >= away);
    return {
      outage: 'PostgreSQL stopped under load',
      awayMs: Math.round(back - away),
      answers: tally(during),
      slowestMs: rounded(Math.max(...during.map(({ ms }) => ms))),
      recoveredMs: Math.max(0, Math.round(lastBad() - back)),
    };
  } finally {
    await stop();
  }
}

/** @param {string} url */
async function takesConnections(url) {
  for (let tries = 0; tries < 300; tries += 1) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await sleep(100);
    }
  }
  throw new UserError('PostgreSQL did not start again.');
}
