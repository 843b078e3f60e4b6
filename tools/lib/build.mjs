/** Nx as our tools call it: no daemon that stays behind, no terminal tricks, output only when something is wrong. */
import path from 'node:path';
import { runProcess } from './run-process.mjs';

/**
 * Runs one target of every project that has it; Nx repeats only what has changed since the last time.
 * @param {string} root the checkout
 * @param {'build' | 'types'} target
 */
export function runTarget(root, target) {
  const nx = path.join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  return runProcess(process.execPath, [nx, 'run-many', '-t', target, '--outputStyle=static'], {
    cwd: root,
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NO_COLOR: '1', FORCE_COLOR: undefined },
  });
}
