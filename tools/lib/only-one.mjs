/** One program at a time per checkout: a file that names the process which holds it. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from './console.mjs';

/**
 * When a process began, in a form that tells it from a later one with the same number; empty where the system does
 * not say (Linux does).
 * @param {number} pid
 */
export function birthOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/**
 * Whether a process exists. A process of another user counts.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** @param {string} file @returns {{ pid: number, birth: string } | undefined} */
function holderOf(file) {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8'));
    return typeof holder?.pid === 'number' ? holder : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes the lock, or says who has it. A lock whose process is gone (kill -9, power cut) is taken over.
 * @param {string} file created with its folder
 * @returns {Promise<{ release: () => void } | { heldBy: number }>} `heldBy`: process number
 * @throws {UserError} the folder cannot be written
 */
export async function takeLock(file) {
  const mine = { pid: process.pid, birth: birthOf(process.pid) };
  try {
    mkdirSync(path.dirname(file), { recursive: true });
  } catch {
    throw new UserError(`${path.dirname(file)} cannot be made: use a checkout that belongs to this user.`);
  }
  for (let attempt = 0; attempt < 20; attempt += 1) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
      return {
        release: () => {
          if (holderOf(file)?.pid === process.pid) rmSync(file, { force: true });
        },
      };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EACCES' || code === 'EPERM') {
        throw new UserError(`${path.dirname(file)} belongs to another user: start as that user, as it was before.`);
      }
      if (code !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    if (holder && isAlive(holder.pid) && birthOf(holder.pid) === holder.birth) return { heldBy: holder.pid };
    // Two processes may find the same abandoned lock: the pause differs, so that one of them sees the other's new lock.
    await sleep(20 + Math.random() * 80);
    const still = holderOf(file);
    if (!still || (still.pid === holder?.pid && still.birth === holder.birth)) rmSync(file, { force: true });
  }
  return { heldBy: holderOf(file)?.pid ?? 0 };
}
