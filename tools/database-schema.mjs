/**
 * `npm run schema`, after a new migration: lists it where migrations are listed, and writes the living form of the database into
 * apps/api/src/platform/database/schema.sql, with the tables drawn by area in tables.md beside it.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runTarget } from './lib/build.mjs';
import { registerMigrations } from './lib/migration-files.mjs';
import { startTestPostgres } from './lib/postgres.mjs';
import { generateSchemaSql, schemaSqlFile } from './lib/schema-sql.mjs';
import { generateTablesPage, tablesPageFile } from './lib/tables-page.mjs';

registerMigrations();
const { code, output } = await runTarget(fileURLToPath(new URL('..', import.meta.url)), 'build', ['@sucharit/api']);
if (code !== 0) {
  console.error(`${output.trim()}\n\nThe build failed: repair what it names above.`);
  process.exit(1);
}
const postgres = await startTestPostgres();
try {
  const schemaSql = await generateSchemaSql(postgres.url);
  writeFileSync(schemaSqlFile, schemaSql);
  writeFileSync(tablesPageFile, await generateTablesPage(schemaSql));
} finally {
  await postgres.stop();
}
console.log(
  'schema.sql, tables.md and the lists of migrations are up to date: look at the difference before you commit it.',
);
