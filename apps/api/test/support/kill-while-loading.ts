import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { TestDatabase } from './test-database.js';
import { until } from './until.js';

/**
 * Kills a process that loads the demo data, when it has written plans and waits for a table that somebody else holds.
 * @param environment of the process, with the address of the database
 */
export async function killWhileLoading(
  database: TestDatabase,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  await database.query('begin');
  await database.query('lock table progress_report in share mode');
  const child = spawn(
    process.execPath,
    [
      '--conditions=@sucharit/source',
      `--import=${new URL('./typescript.mjs', import.meta.url).href}`,
      '--no-warnings',
      fileURLToPath(new URL('../../src/seed.ts', import.meta.url)),
      '--demo',
    ],
    { env: { PATH: process.env['PATH'], ...environment }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const ended = once(child, 'exit');
  try {
    await until(
      'the loading process waits',
      async () => {
        if (child.exitCode !== null) throw new Error(`the loading process ended with ${child.exitCode}`);
        const waiting = await database.query(
          `select from pg_locks where relation = 'progress_report'::regclass and not granted`,
        );
        return waiting.length > 0;
      },
      60_000,
    );
  } finally {
    child.kill('SIGKILL');
    await ended;
    await database.query('rollback');
  }
  await until('its transaction is gone', async () => {
    const alive = await database.query(
      `select from pg_stat_activity where datname = current_database() and application_name like 'sucharit%'`,
    );
    return alive.length === 0;
  });
}
