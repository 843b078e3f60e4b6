/** The first thing that `npm start` and `npm test` do: Node is new enough and the packages are there. Node alone. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserError, withProgress } from './console.mjs';
import { runProcess } from './run-process.mjs';

/** Past its end of life, and the oldest that is accepted all the same, because continuous integration runs on it. */
const NEEDED = [20, 19];

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockEntry
 */

/**
 * @param {string} version as in `process.versions.node`
 * @throws {UserError} when it is older than the code needs
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > (NEEDED[0] ?? 0) || (major === NEEDED[0] && minor >= (NEEDED[1] ?? 0))) return;
  throw new UserError(
    `Node ${NEEDED.join('.')} or later is needed and this is ${version}: install it from https://nodejs.org.`,
  );
}

/**
 * Whether what npm says it installed is what the lock file asks for; optional packages depend on the machine and do
 * not count.
 * @param {Record<string, LockEntry>} wanted packages of package-lock.json
 * @param {Record<string, LockEntry>} installed packages of node_modules/.package-lock.json
 */
export function matchesLock(wanted, installed) {
  return Object.entries(wanted).every(([place, entry]) => {
    if (!place.startsWith('node_modules/') || entry.optional || entry.devOptional) return true;
    return entry.link ? installed[place] !== undefined : installed[place]?.version === entry.version;
  });
}

/**
 * Installs the packages when they are missing or the lock file has changed since; otherwise takes milliseconds.
 * @param {string} root the checkout
 * @throws {UserError} the installation failed
 */
export async function ensureInstalled(root) {
  checkNode(process.versions.node);
  const lockText = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  const mark = path.join(root, 'node_modules', '.sucharit-installed');
  const digest = createHash('sha256').update(lockText).digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return;

  const record = path.join(root, 'node_modules', '.package-lock.json');
  const complete =
    existsSync(record) &&
    matchesLock(JSON.parse(lockText).packages, JSON.parse(readFileSync(record, 'utf8')).packages ?? {});
  if (!complete) await install(root);
  writeFileSync(mark, digest);
}

/** @param {string} root */
async function install(root) {
  const npm = process.env['npm_execpath'];
  const [command, ...before] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const args = [...before, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await withProgress('Installing packages (npm ci)', () =>
    runProcess(command ?? 'npm', args, { cwd: root }),
  );
  if (code === 0) return;
  throw new UserError(
    `${output.trim().split('\n').slice(-12).join('\n')}\n` +
      'The packages could not be installed: see what npm says above, check the connection to the registry (npm ping) and the free space, and run this again.',
  );
}
