/**
 * `npm run restore -- FILE`: restores a backup into an empty database: that of DATABASE_URL, or a new one in the data folder of this
 * checkout. Refused where there is anything.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './lib/build.mjs';
import { UserError, withProgress } from './lib/console.mjs';
import { explained } from './lib/explained.mjs';
import { loadApi } from './lib/load-api.mjs';
import { dataOf, withDatabase } from './lib/own-database.mjs';

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
    throw new UserError('Say which file to restore: npm run restore -- sucharit-2026-11-29.backup');
  const file = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), name);
  if (!existsSync(file)) throw new UserError(`There is no file ${name}.`);
  await ensureBuilt(ROOT);
  const { restore } = await loadApi('backup.js');
  const restored = await withDatabase(dataOf(ROOT), {
    work: (url) => withProgress('Restoring', () => restore({ ...process.env, DATABASE_URL: url }, file)),
  });
  const { takenAt, tables, rows, auditEvents, sessionsEnded, tokensRevoked, migrated } = restored;
  console.log(`Restored as of ${takenAt}: ${rows} rows of ${tables} tables, each compared with the backup.`);
  console.log(
    `${auditEvents} audit events in order. ${sessionsEnded} sessions ended, ${tokensRevoked} access tokens revoked. ` +
      `${migrated.length} later migrations applied.`,
  );
}
