/** The database of this checkout, for commands that run beside `npm start` as well as without it. */
import path from 'node:path';
import { UserError } from './console.mjs';
import { takeLock } from './only-one.mjs';
import { runningUrl, startPostgres } from './postgres.mjs';

/** Folder of the data of a checkout, which SUCHARIT_DATA moves. @param {string} root the checkout */
export const dataOf = (root) => path.resolve(process.env['SUCHARIT_DATA'] ?? path.join(root, '.data'));

/**
 * Runs work on DATABASE_URL, on the server that `npm start` has running here, or on one started for it.
 * @template T
 * @param {string} data folder of the data
 * @param {{ prepare?: (url: string) => Promise<unknown>, work: (url: string) => Promise<T> }} steps `prepare`: what a server
 *   that was started for it needs first
 */
export async function withDatabase(data, { prepare, work }) {
  const given = process.env['DATABASE_URL'];
  if (given) return work(given);
  const lock = await takeLock(path.join(data, 'start.lock'));
  if ('heldBy' in lock) {
    const url = runningUrl(data);
    if (!url) throw new UserError('Sucharit is just starting here: try again when it has started.');
    return work(url);
  }
  try {
    const server = await startPostgres({ dir: data });
    try {
      await prepare?.(server.url);
      return await work(server.url);
    } finally {
      await server.stop();
    }
  } finally {
    await lock.release();
  }
}
