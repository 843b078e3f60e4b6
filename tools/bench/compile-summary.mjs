/** Operation 5: a city summary, from the request to the finished job, by an API and a worker in processes of their own. */
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../lib/console.mjs';
import { median, quantile, rounded } from './figures.mjs';
import { ask } from './load.mjs';
import { residentMiB } from './servers.mjs';
import { countStatements } from './statements.mjs';

const POLL_MS = 20;
const LIMIT_MS = 120_000;
const MUTATION = `mutation Compile { compileCitySummary(input: { fiscalYear: 2566, round: SIX_MONTH }) { job { id state progress } } }`;
const FOLLOW = `query Job($id: ID!) { job(id: $id) { id state progress error startedAt finishedAt citySummary { id sha256 files { format url } } } }`;

/**
 * @typedef {{ state: string, error: string | null, startedAt: string, finishedAt: string, citySummary: { sha256: string } | null }} Job
 * @typedef {import('./load.mjs').Target} Target
 */

/**
 * Compiles one summary after another and says how long each took from the request until the job is seen to be completed.
 * @param {{ target: Target, workerPid: number, owner: InstanceType<typeof import('pg').Client>,
 *   where: Parameters<typeof countStatements>[1], times: number }} options
 */
export async function timeCompile({ target, workerPid, owner, where, times }) {
  await compile(target);
  /** @type {number[]} */
  const all = [];
  /** @type {number[]} */
  const working = [];
  /** @type {Set<string>} */
  const hashes = new Set();
  let rssMiB = residentMiB(workerPid);
  for (let turn = 0; turn < times; turn += 1) {
    const since = performance.now();
    const job = await compile(target);
    all.push(performance.now() - since);
    working.push(Date.parse(job.finishedAt) - Date.parse(job.startedAt));
    hashes.add(job.citySummary?.sha256 ?? '');
    rssMiB = Math.max(rssMiB ?? 0, residentMiB(workerPid) ?? 0);
  }
  if (hashes.size !== 1 || hashes.has('')) throw new UserError('Summaries of the same data differ.');
  // Not followed while it is counted: what asks for its state would count as well.
  const counted = await countStatements(owner, where, async () => {
    await request(target);
    await sleep(Math.max(500, median(all) * 3));
  });
  return {
    medianMs: rounded(median(all)),
    p99Ms: rounded(quantile(all, 0.99)),
    requestsPerSecond: rounded(1000 / median(all), 4),
    requests: times,
    workMs: median(working),
    ...counted,
    rssMiB: rssMiB === null ? null : rounded(rssMiB),
  };
}

/** @param {Target} target @returns {Promise<string>} job */
async function request(target) {
  const answer = JSON.parse(await ask(target, JSON.stringify({ query: MUTATION })));
  const id = answer.data?.compileCitySummary?.job?.id;
  if (!id) throw new UserError(`A summary could not be asked for: ${JSON.stringify(answer).slice(0, 500)}`);
  return id;
}

/** @param {Target} target @returns {Promise<Job>} */
async function compile(target) {
  const id = await request(target);
  const since = performance.now();
  while (performance.now() - since < LIMIT_MS) {
    const { data } = JSON.parse(await ask(target, JSON.stringify({ query: FOLLOW, variables: { id } })));
    if (data?.job?.state === 'COMPLETED') return data.job;
    if (data?.job?.state === 'FAILED') throw new UserError(`A summary failed with ${data.job.error}.`);
    await sleep(POLL_MS);
  }
  throw new UserError(`A summary took longer than ${LIMIT_MS / 1000} s.`);
}
