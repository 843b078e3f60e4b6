/** Finds the process that serves a data folder of PostgreSQL. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from './only-one.mjs';

/** True while a server of this data folder runs. @param {string} data */
export function isServing(data) {
  const pidFile = path.join(data, 'postmaster.pid');
  return existsSync(pidFile) && isServerOf(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), data);
}

/**
 * True when the process is the server of this data folder, and not a later one that was given the same number.
 * @param {number} pid
 * @param {string} data
 */
export function isServerOf(pid, data) {
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return false;
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data);
    } catch {
      return false;
    }
  }
  if (process.platform === 'win32') return true;
  return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout.includes(data);
}
