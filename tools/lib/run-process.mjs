/** Child processes that never outlive us: every one leads a group of its own, and the whole group ends with us. */
import { spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let closed = false;

/**
 * Runs a program to its end and collects what it says.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>} `code` 127: it could not be run; 124: stopped after `timeoutMs`
 */
export function runProcess(command, args, { cwd, env, timeoutMs } = {}) {
  if (closed) return Promise.resolve({ code: 130, output: 'interrupted' });
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32' && command === 'npm',
      windowsHide: true,
    });
    running.add(child);
    let output = '';
    let late = false;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => (output += text));
    }
    const timer = timeoutMs
      ? setTimeout(() => {
          late = true;
          endGroup(child, 'SIGKILL');
        }, timeoutMs)
      : undefined;
    const finish = (/** @type {number} */ code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.once('close', (code) => finish(late ? 124 : (code ?? 1)));
  });
}

/** Ends every program that still runs, with its children; nothing new is started afterwards. */
export function endAll() {
  closed = true;
  for (const child of running) endGroup(child, 'SIGKILL');
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function endGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It ended by itself in between.
  }
}
