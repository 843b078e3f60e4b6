/** The processes that are measured: started one by one, watched, ended. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UserError } from '../lib/console.mjs';

const START_LIMIT_MS = 60_000;
const END_LIMIT_MS = 5_000;
const ANSWER_LIMIT_MS = 10_000;
const LOOP_HOLDS = new URL('./loop-holds.mjs', import.meta.url).href;
/** The kernel counts processor time in hundredths of a second (USER_HZ, the same on every Linux). */
const MS_PER_TICK = 10;

/**
 * @typedef {{ pid: number, url: string, stop: () => Promise<void>, longestHoldMs: () => Promise<number> }} Server `url`: where it listens;
 *   `longestHoldMs`: how long its event loop was held at the most since it was last asked
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Starts a program and waits for its line `Listening on URL`.
 * @param {string} program file, absolute
 * @param {{ env: Record<string, string>, log: string, node?: string, args?: string[] }} options `log`: file that takes what it says
 * @returns {Promise<Server>}
 * @throws {UserError} it ended or did not listen in time
 */
export async function startServer(program, { env, log, node = process.execPath, args = [] }) {
  const watched = { ...env, NODE_OPTIONS: `${env['NODE_OPTIONS'] ?? ''} --import ${LOOP_HOLDS}`.trim() };
  const { child, stop } = launch(program, { env: watched, log, node, args });
  let said = '';
  const url = await new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new UserError(`${program} did not listen in time; see ${log}.`)),
      START_LIMIT_MS,
    );
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said = (said + text).slice(-20_000);
      const found = /Listening on (http:\/\/\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.stderr.setEncoding('utf8').on('data', (text) => (said = (said + text).slice(-20_000)));
    child.once('exit', (code) => reject(new UserError(`${program} ended with ${code}:\n${said.trim().slice(-2_000)}`)));
    child.once('exit', () => clearTimeout(late));
    child.stdout.on('data', () => clearTimeout(late));
  }).catch(async (error) => {
    await stop();
    throw error;
  });
  // "localhost" may mean two addresses; the servers listen on this one.
  return {
    pid: child.pid ?? 0,
    url: url.replace('//localhost', '//127.0.0.1'),
    stop,
    longestHoldMs: () => holdOf(child),
  };
}

/** @param {import('node:child_process').ChildProcess} child that has loaded loop-holds.mjs @returns {Promise<number>} */
function holdOf(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new UserError('A measured process does not answer.')), ANSWER_LIMIT_MS);
    const listen = (/** @type {string} */ text) => {
      said += text;
      const found = /Loop held for ([\d.]+) ms\n/.exec(said)?.[1];
      if (found === undefined) return;
      clearTimeout(late);
      child.stdout?.off('data', listen);
      resolve(Number(found));
    };
    child.stdout?.on('data', listen);
    child.kill('SIGUSR2');
  });
}

/**
 * Starts a program that does not listen.
 * @param {string} program
 * @param {{ env: Record<string, string>, log: string }} options
 */
export function startProgram(program, { env, log }) {
  const { child, stop } = launch(program, { env, log, node: process.execPath, args: [] });
  return { pid: child.pid ?? 0, stop };
}

/** Ends whatever still runs, at once. */
export function endServers() {
  for (const child of running) child.kill('SIGKILL');
}

/** @param {string} program @param {{ env: Record<string, string>, log: string, node: string, args: string[] }} options */
function launch(program, { env, log, node, args }) {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => /^(PATH|HOME|TMPDIR|LANG)$/.test(name)),
  );
  const child = spawn(node, [program, ...args], { env: { ...inherited, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  const file = createWriteStream(log, { flags: 'a' });
  child.stdout.pipe(file);
  child.stderr.pipe(file);
  const ended = once(child, 'exit').then(() => running.delete(child));
  const stop = async () => {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), END_LIMIT_MS);
    await ended;
    clearTimeout(late);
  };
  return { child, stop };
}

/** Resident memory of a process in MiB; null where the system does not say. @param {number} pid */
export function residentMiB(pid) {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

/**
 * Processor time that processes, and those of their children that have ended, have used so far, ms; null where the system does
 * not say.
 * @param {readonly number[]} pids
 */
export function processorMs(pids) {
  const used = pids.map((pid) => fields(pid)).filter((found) => found !== null);
  return used.length === 0 ? null : used.reduce((sum, { ticks }) => sum + ticks * MS_PER_TICK, 0);
}

/** A process and those it started, such as a PostgreSQL server and its connections. @param {number} pid */
export function familyOf(pid) {
  const all = readable('/proc').filter((name) => /^\d+$/.test(name));
  return [pid, ...all.map(Number).filter((child) => fields(child)?.parent === pid)];
}

/** @param {number} pid */
function fields(pid) {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === '') return null;
  const [, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { parent: Number(parent), ticks: rest.slice(9, 13).reduce((sum, text) => sum + Number(text), 0) };
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** @param {string} folder @returns {string[]} */
function readable(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** @param {string} name file below apps/api/dist */
export const apiProgram = (name) => fileURLToPath(new URL(`../../apps/api/dist/${name}`, import.meta.url));
