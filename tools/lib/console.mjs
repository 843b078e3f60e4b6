/** What the tools say on the terminal, and how they are called. Node alone: this loads before anything is installed. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Whether the module was started directly, not imported.
 * @param {string} moduleUrl `import.meta.url` of the caller
 */
export function isMain(moduleUrl) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(moduleUrl));
}

/** A failure that the person at the terminal can act on: printed as its sentence, without a stack trace. */
export class UserError extends Error {}

/**
 * Seconds with one digit, as in `12.3 s`.
 * @param {number} since value of `performance.now()` at the beginning
 */
export function elapsed(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * Shows `label … n s` while the work runs: in place on a terminal, a line every 15 s elsewhere. Ends with one line.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(label, work) {
  const since = performance.now();
  const live = process.stdout.isTTY === true;
  const timer = setInterval(
    () => process.stdout.write(live ? `\r${label} … ${elapsed(since)} ` : `${label} … ${elapsed(since)}\n`),
    live ? 200 : 15_000,
  );
  try {
    const result = await work();
    process.stdout.write(`${live ? '\r' : ''}${label}: ${elapsed(since)}      \n`);
    return result;
  } catch (error) {
    process.stdout.write(`${live ? '\r' : ''}${label}: failed after ${elapsed(since)}\n`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}
