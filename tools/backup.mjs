/**
 * `npm run backup -- FILE`: writes all that the database holds, evidence and summaries included, into one file, as it stood at one
 * moment. Beside a running `npm start` as well as without it; on a server with DATABASE_URL.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './lib/build.mjs';
import { UserError, withProgress } from './lib/console.mjs';
import { explained } from './lib/explained.mjs';
import { loadApi } from './lib/load-api.mjs';
import { dataOf, withDatabase } from './lib/own-database.mjs';
import { runningUrl } from './lib/postgres.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

try {
  await run();
} catch (error) {
  for (const line of await explained(error)) console.error(line);
  process.exitCode = 1;
}

async function run() {
  const [name, ...more] = process.argv.slice(2);
  if (!name || more.length > 0 || name.startsWith('-'))
    throw new UserError('Say which file to write: npm run backup -- sucharit-2026-11-29.backup');
  const data = dataOf(ROOT);
  if (!process.env['DATABASE_URL'] && !runningUrl(data))
    throw new UserError('There is nothing to back up here yet: run npm start first, or set DATABASE_URL.');
  const file = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), name);
  await ensureBuilt(ROOT);
  const { backUp } = await loadApi('backup.js');
  const { takenAt, tables, rows } = await withDatabase(data, {
    work: (url) => withProgress('Backing up', () => backUp({ ...process.env, DATABASE_URL: url }, file)),
  });
  console.log(`${rows} rows of ${tables} tables as of ${takenAt}, read again and found whole, in ${file}.`);
  console.log('Whoever has the file has all data and the hashes of passwords: keep it as safe as the database.');
}
