/** Interleaved rounds: every design answers the same question in every round, so that a slow moment of the machine meets all. */
import { isDeepStrictEqual } from 'node:util';
import { UserError } from '../lib/console.mjs';
import { median, quantile, ratio, rounded } from './figures.mjs';
import { ask, load } from './load.mjs';
import { comparable } from './questions.mjs';
import { processorMs, residentMiB } from './servers.mjs';

/**
 * @typedef {object} Design something that answers questions
 * @property {string} name as in the output
 * @property {number} pid
 * @property {import('./load.mjs').Target} target
 * @property {(question: string) => readonly string[]} bodies requests of a question, the same variables in the same order for all
 * @property {(question: string, text: string) => unknown} answer the answer in the contract's form, for comparison
 *
 * @typedef {{ connections: number, rounds: number, sliceMs: number, warmUpMs: number }} Effort
 * @typedef {{ design: Design, medianMs: number, p99Ms: number, requestsPerSecond: number, requests: number, rssMiB: number | null,
 *   cpuMs: number | null, databaseCpuMs: number | null, rates: number[] }} Measured `cpuMs`: processor time of the server for one request
 */

/** Answers of one question that are compared before it is timed. */
const COMPARED = 10;

/**
 * Makes sure that all designs give the same answers.
 * @param {string} question
 * @param {readonly [Design, ...Design[]]} designs
 * @returns {Promise<number>} bytes of the first design's first answer
 * @throws {UserError} two answers differ, or one is an error
 */
export async function assertEqualAnswers(question, designs) {
  const [first, ...others] = designs;
  let bytes = 0;
  for (const index of first.bodies(question).slice(0, COMPARED).keys()) {
    const expected = await answerOf(first, question, index);
    if (index === 0) bytes = Buffer.byteLength(expected.text);
    for (const other of others) {
      const { answer } = await answerOf(other, question, index);
      if (isDeepStrictEqual(answer, expected.answer)) continue;
      throw new UserError(
        `${first.name} and ${other.name} answer ${question} (${index + 1}) differently:\n` +
          firstDifference(expected.answer, answer),
      );
    }
  }
  return bytes;
}

/** @param {Design} design @param {string} question @param {number} index */
async function answerOf(design, question, index) {
  const text = await ask(design.target, design.bodies(question)[index] ?? '');
  if ('errors' in JSON.parse(text)) throw new UserError(`${design.name} refuses ${question}: ${text.slice(0, 500)}`);
  return { text, answer: design.answer(question, text) };
}

/** @param {unknown} left @param {unknown} right @param {string} [place] @returns {string} */
export function firstDifference(left, right, place = '$') {
  if (isDeepStrictEqual(left, right)) return '';
  if (left !== null && right !== null && typeof left === 'object' && typeof right === 'object') {
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      const [a, b] = [left, right].map((value) => /** @type {Record<string, unknown>} */ (value)[key]);
      const found = firstDifference(a, b, `${place}.${key}`);
      if (found) return found;
    }
  }
  return `${place}: ${JSON.stringify(left)?.slice(0, 200)} and ${JSON.stringify(right)?.slice(0, 200)}`;
}

/** An answer in the contract's own form, without what it cost. @param {string} _question @param {string} text */
export const asContract = (_question, text) => {
  const { extensions: _cost, ...answer } = comparable(text);
  return answer;
};

/**
 * Times one question.
 * @param {string} question
 * @param {readonly Design[]} designs
 * @param {Effort} effort
 * @param {() => number[]} databasePids
 * @returns {Promise<Measured[]>}
 */
export async function timeQuestion(question, designs, { connections, rounds, sliceMs, warmUpMs }, databasePids) {
  const runs = designs.map((design) => ({
    design,
    bodies: design.bodies(question),
    latencies: /** @type {number[]} */ ([]),
    rates: /** @type {number[]} */ ([]),
    cpuMs: 0,
    databaseCpuMs: 0,
    rssMiB: 0,
  }));
  for (const { design, bodies } of runs) await load(design.target, bodies, { connections, durationMs: warmUpMs });
  for (let round = 0; round < rounds; round += 1) {
    // Whoever comes first in one round comes last in the next.
    for (const run of round % 2 === 0 ? runs : runs.toReversed()) {
      const before = [processorMs([run.design.pid]), processorMs(databasePids())];
      const { latencies, elapsedMs } = await load(run.design.target, run.bodies, { connections, durationMs: sliceMs });
      run.cpuMs += (processorMs([run.design.pid]) ?? NaN) - (before[0] ?? NaN);
      run.databaseCpuMs += (processorMs(databasePids()) ?? NaN) - (before[1] ?? NaN);
      run.latencies.push(...latencies);
      run.rates.push((latencies.length / elapsedMs) * 1000);
      run.rssMiB = Math.max(run.rssMiB, residentMiB(run.design.pid) ?? NaN);
    }
  }
  const known = (/** @type {number} */ value) => (Number.isNaN(value) ? null : rounded(value));
  return runs.map(({ design, latencies, rates, cpuMs, databaseCpuMs, rssMiB }) => ({
    design,
    medianMs: rounded(median(latencies)),
    p99Ms: rounded(quantile(latencies, 0.99)),
    requestsPerSecond: rounded(median(rates), 4),
    requests: latencies.length,
    rssMiB: known(rssMiB),
    cpuMs: known(cpuMs / latencies.length),
    databaseCpuMs: known(databaseCpuMs / latencies.length),
    rates,
  }));
}

/** Requests per second compared with those of another design in the same rounds. @param {number[]} ours @param {number[] | undefined} theirs */
export const versus = (ours, theirs) => (theirs ? rounded(ratio(ours, theirs)) : null);
