/**
 * The npm that runs us. npm hands on Ctrl-C, but when it is ended alone, by SIGTERM or SIGKILL, it leaves what it started:
 * with us would stay PostgreSQL and the port. Where nobody is npm (systemd, nohup node tools/start.mjs) nothing is watched.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { birthOf, isAlive } from './only-one.mjs';

/** npm, a shell, we. */
const MOST_GENERATIONS = 3;
const INTERVAL_MS = 250;

/** @typedef {{ parent: number, name: string, state: string }} Process */

/** A process as the system lists it; undefined when it has gone. @param {number} pid @returns {Process | undefined} */
function processOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', parent = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(parent), name: stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')), state };
  } catch {
    if (process.platform === 'linux' || process.platform === 'win32') return undefined;
  }
  const { stdout } = spawnSync('ps', ['-o', 'ppid=,state=,comm=', '-p', String(pid)], { encoding: 'utf8' });
  const [, parent, state = '', name = ''] = /^\s*(\d+)\s+(\S+)\s+(.*)$/m.exec(stdout ?? '') ?? [];
  return parent === undefined ? undefined : { parent: Number(parent), name, state };
}

/** The process number of the npm above us; undefined when none of the next generations is one. @returns {number | undefined} */
export function npmAbove() {
  if (process.env['npm_lifecycle_event'] === undefined) return undefined;
  let pid = process.ppid;
  for (let generation = 0; generation < MOST_GENERATIONS; generation += 1) {
    const found = processOf(pid);
    // npm calls its process so.
    if (found === undefined || /^npm\b/.test(found.name)) return found && pid;
    pid = found.parent;
  }
  return undefined;
}

/**
 * Calls once when the npm above us has gone; does nothing when there is none.
 * @param {() => void} gone
 */
export function onNpmGone(gone) {
  const npm = npmAbove();
  if (npm === undefined) return;
  const birth = birthOf(npm);
  const timer = setInterval(() => {
    // What has ended stays listed until its own parent asks for it.
    if (isAlive(npm) && birthOf(npm) === birth && processOf(npm)?.state !== 'Z') return;
    clearInterval(timer);
    gone();
  }, INTERVAL_MS);
  timer.unref();
}
