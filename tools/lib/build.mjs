/** Nx as our tools call it: no daemon that stays behind, no terminal tricks, output only when something is wrong. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { UserError } from './console.mjs';
import { checkNode, ensureInstalled } from './ensure-installed.mjs';
import { runProcess } from './run-process.mjs';

/** @param {string} root the checkout */
const nxOf = (root) => path.join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');

/**
 * Brings the built API up to date for a command. The image has it built, and nothing to build it with: there it is used as it is.
 * @param {string} root the checkout
 * @throws {UserError} the build failed
 */
export async function ensureBuilt(root) {
  checkNode(process.versions.node);
  if (!existsSync(nxOf(root)) && existsSync(path.join(root, 'apps', 'api', 'dist', 'main.js'))) return;
  await ensureInstalled(root);
  const { code, output } = await runTarget(root, 'build', ['@sucharit/api']);
  if (code !== 0) throw new UserError(`${output.trim()}\n\nThe build failed: repair what it names above.`);
}

/**
 * Runs one target of every project that has it; Nx repeats only what has changed since the last time.
 * @param {string} root the checkout
 * @param {'build' | 'types'} target
 * @param {string[]} [projects] only these and what they depend on
 */
export function runTarget(root, target, projects = []) {
  const only = projects.length > 0 ? ['-p', projects.join(',')] : [];
  return runProcess(process.execPath, [nxOf(root), 'run-many', '-t', target, ...only, '--outputStyle=static'], {
    cwd: root,
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NO_COLOR: '1', FORCE_COLOR: undefined },
  });
}
