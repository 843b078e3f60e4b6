/**
 * Brings the database of DATABASE_URL up to date and loads the reference data, once, before API and workers start on a
 * server. `--demo` adds the demo data. (`npm start` does the same by itself.)
 */
import { UserError } from './lib/console.mjs';
import { loadApi } from './lib/load-api.mjs';
import { readOptions } from './lib/options.mjs';

try {
  const { demo } = readOptions('node tools/migrate.mjs', { demo: { type: 'boolean' } });
  if (!process.env['DATABASE_URL']) throw new UserError('Set DATABASE_URL to the PostgreSQL to bring up to date.');
  const [{ migrate }, seed] = [await loadApi('migrate.js'), await loadApi('seed.js')];
  const { applied } = await migrate(process.env);
  await seed.loadReferenceData(process.env);
  if (demo) await seed.loadDemoData(process.env, { force: false });
  console.log(`${applied.length} migrations applied, reference data${demo ? ' and demo data' : ''} loaded.`);
} catch (error) {
  console.error(error instanceof UserError ? error.message : error);
  process.exitCode = 1;
}
