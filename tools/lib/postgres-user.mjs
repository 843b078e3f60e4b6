/**
 * Who runs PostgreSQL, and where that user can reach its programs and its data. The server refuses to run as root, so
 * root hands it to the system user `postgres`, who may not be able to enter the checkout (a folder under /root).
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { UserError } from './console.mjs';

/** @typedef {{ uid: number, gid: number }} SystemUser */

/**
 * The user that must run PostgreSQL: undefined for an ordinary user (it runs as is), the system user `postgres` for
 * root, created when the machine has none.
 * @returns {SystemUser | undefined}
 * @throws {UserError} root cannot create the user
 */
export function postgresUser() {
  if (process.getuid?.() !== 0) return undefined;
  const known = lookUp();
  if (known) return known;
  const made = spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]);
  const created = made.status === 0 ? lookUp() : undefined;
  if (created) return created;
  throw new UserError(
    'PostgreSQL does not run as root and the system user "postgres" could not be created: ' +
      'create it, run this as an ordinary user, or set DATABASE_URL to a PostgreSQL of yours.',
  );
}

/** @returns {SystemUser | undefined} */
function lookUp() {
  const ask = (/** @type {string} */ flag) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
  const [uid, gid] = [ask('-u'), ask('-g')];
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
}

/**
 * The folder of the PostgreSQL programs as the user can run them: the package's own, or a copy in a place it can enter.
 * @param {string} native folder with bin, lib and share
 * @param {SystemUser | undefined} user
 * @param {string} refuge folder for the copy
 */
export function reachablePrograms(native, user, refuge) {
  const runs = (/** @type {string} */ folder) =>
    spawnSync(path.join(folder, 'bin', 'initdb'), ['--version'], { ...user, cwd: path.parse(folder).root }).status ===
    0;
  if (!user || runs(native)) return native;
  const copy = path.join(refuge, 'native');
  if (existsSync(copy) && runs(copy)) return copy;
  const half = `${copy}.new`;
  mkdirSync(refuge, { recursive: true, mode: 0o755 });
  for (const folder of [copy, half]) rmSync(folder, { recursive: true, force: true });
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  openToAll(half);
  renameSync(half, copy);
  return copy;
}

/** Read (and enter, and run) for everybody, whatever the umask of the installation was. @param {string} file */
function openToAll(file) {
  const entry = lstatSync(file);
  if (entry.isSymbolicLink()) return;
  chmodSync(file, entry.mode | 0o444 | (entry.isDirectory() || entry.mode & 0o100 ? 0o111 : 0));
  if (entry.isDirectory()) for (const name of readdirSync(file)) openToAll(path.join(file, name));
}

/**
 * The folder that holds the data and the log of one server: `<dir>/postgres`, or one in the refuge when the user
 * cannot enter `dir`. Created when missing, and owned by the user.
 * @param {string} dir
 * @param {SystemUser | undefined} user
 * @param {string} refuge
 * @returns {string}
 * @throws {UserError} nobody can write there, or the data there belong to somebody else
 */
export function reachableHome(dir, user, refuge) {
  const inPlace = path.join(dir, 'postgres');
  const elsewhere = path.join(refuge, path.basename(dir).replace(/^\.+/, ''));
  for (const home of user ? [inPlace, elsewhere] : [inPlace]) {
    try {
      mkdirSync(home, { recursive: true, mode: 0o755 });
    } catch (error) {
      throw new UserError(
        `${home} cannot be written (${codeOf(error)}): give this user the folder, or set DATABASE_URL.`,
      );
    }
    const data = path.join(home, 'data');
    const owner = existsSync(data) ? statSync(data).uid : undefined;
    const self = user?.uid ?? process.getuid?.();
    if (owner !== undefined && owner !== self) {
      throw new UserError(
        `The data in ${data} belong to another user (uid ${owner}): start as that user, as it was before.`,
      );
    }
    if (!user) return home;
    chownSync(home, user.uid, user.gid);
    if (spawnSync('/bin/sh', ['-c', 'cd "$0" && test -w .', home], { ...user, cwd: '/' }).status === 0) return home;
    if (owner !== undefined) break;
    rmdirSync(home);
  }
  throw new UserError(
    `The user "postgres" can enter neither ${dir} nor ${refuge}: give it a way in, or set DATABASE_URL to a PostgreSQL of yours.`,
  );
}

/** @param {unknown} error */
const codeOf = (error) => (error instanceof Error && 'code' in error ? String(error.code) : String(error));

/**
 * Where root keeps what the user `postgres` cannot reach in the checkout.
 * @param {string} checkout
 */
export function refugeFor(checkout) {
  return `/var/lib/sucharit-${createHash('sha256').update(checkout).digest('hex').slice(0, 12)}`;
}
