import { pathToFileURL } from 'node:url';
import { processEnvironment, readEnvironment } from './platform/config/index.js';
import { migrateDatabase } from './platform/database/index.js';
import { queueNames } from './platform/jobs/queue-name.js';

/**
 * Brings the database of DATABASE_URL up to date.
 * @returns names of the migrations that were applied now
 */
export async function migrate(env: Readonly<Record<string, string | undefined>>): Promise<{ applied: string[] }> {
  const { DATABASE_URL, DATABASE_API_URL } = readEnvironment(env);
  return { applied: await migrateDatabase(DATABASE_URL, queueNames, DATABASE_API_URL !== null) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { applied } = await migrate(processEnvironment);
  process.stdout.write(`${applied.length} migrations applied\n`);
}
