/**
 * Run after every `npm install`: `node tools/lock-platforms.mjs` (add `--check` to verify only, exit code 1 on a gap).
 *
 * Some registries lack a few platform builds of optional packages. `npm install` then leaves those packages out of
 * package-lock.json, and `npm ci` refuses the file because a dependency names them. The entries are added here by
 * name, version and platform, which is all that `npm ci` asks of a package that it skips on this machine. Download
 * addresses are removed as well, so that the lock file names no registry.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMain } from './lib/console.mjs';

const LOCK = fileURLToPath(new URL('../package-lock.json', import.meta.url));

/** Words that stand for an operating system, a processor or a C library inside the names of platform packages. */
const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

/**
 * @typedef {{ version?: string, resolved?: string, link?: boolean, optional?: boolean, dev?: boolean, os?: string[],
 *   cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 */

/**
 * The platform that a package name such as `@swc/core-linux-arm64-musl` speaks of; undefined when it names none.
 * @param {string} name
 * @returns {{ os: string[], cpu: string[], libc?: string[] } | undefined}
 */
export function platformOf(name) {
  const words = name.split(/[^a-z0-9]+/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  if (os.length === 0 || cpu.length === 0) return undefined;
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined;
  return { os, cpu, ...(libc && os.includes('linux') ? { libc } : {}) };
}

/**
 * Where Node would find `name` when the package at `from` asks for it; undefined when the lock has no such entry.
 * @param {Lock} lock
 * @param {string} from
 * @param {string} name
 */
function locate(lock, from, name) {
  for (let folder = from; ;) {
    const candidate = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (lock.packages[candidate]) return candidate;
    if (folder === '') return undefined;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1));
  }
}

/**
 * Adds the missing platform entries and removes download addresses, in place.
 * @param {Lock} lock
 * @returns {{ added: string[], unknown: string[], stripped: number }} `unknown`: missing optional packages whose name
 *   tells no platform; npm installs or refuses these by itself
 */
export function completeLock(lock) {
  /** @type {string[]} */
  const added = [];
  /** @type {string[]} */
  const unknown = [];
  let stripped = 0;
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (entry.resolved !== undefined && /^https?:/.test(entry.resolved)) {
      delete entry.resolved;
      stripped += 1;
    }
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (locate(lock, path, name)) continue;
      const platform = platformOf(name);
      const version = /\d+\.\d+\.\d+[^\s|]*/.exec(range)?.[0];
      if (!platform || !version) {
        unknown.push(name);
        continue;
      }
      lock.packages[`node_modules/${name}`] = {
        version,
        cpu: platform.cpu,
        ...(entry.dev ? { dev: true } : {}),
        ...(platform.libc ? { libc: platform.libc } : {}),
        optional: true,
        os: platform.os,
      };
      added.push(name);
    }
  }
  const collator = new Intl.Collator('en');
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => collator.compare(a, b)));
  return { added, unknown, stripped };
}

if (isMain(import.meta.url)) {
  const before = readFileSync(LOCK, 'utf8');
  const lock = JSON.parse(before);
  const { added, unknown, stripped } = completeLock(lock);
  const changed = added.length > 0 || stripped > 0;
  if (process.argv.includes('--check')) {
    if (changed) {
      console.error('package-lock.json lacks platform entries or names a registry: run node tools/lock-platforms.mjs.');
      process.exitCode = 1;
    }
  } else {
    if (changed) writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
    console.log(`${added.length} platform entries added, ${stripped} download addresses removed.`);
  }
  if (unknown.length > 0) console.error(`Left out, because the name tells no platform: ${unknown.join(', ')}`);
}
