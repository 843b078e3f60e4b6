/** Nx as our tools call it: no daemon that stays behind, no terminal tricks, output only when something is wrong. */
import path from 'node:path';
import { runProcess } from './run-process.mjs';

/**
 * Runs one target of every project that has it; Nx repeats only what has changed since the last time.
 * @param {string} root the checkout
 * @param {'build' | 'types'} target
 * @param {string[]} [projects] only these and what they depend on
 */
export function runTarget(root, target, projects = []) {
  const nx = path.join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const only = projects.length > 0 ? ['-p', projects.join(',')] : [];
  return runProcess(process.execPath, [nx, 'run-many', '-t', target, ...only, '--outputStyle=static'], {
    cwd: root,
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NO_COLOR: '1', FORCE_COLOR: undefined },
  });
}
