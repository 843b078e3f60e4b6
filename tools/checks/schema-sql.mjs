/** schema.sql shows every table, function, trigger and policy as the migrations leave them, so that one reads them in one place. */
import { existsSync, readFileSync } from 'node:fs';
import { generateSchemaSql, schemaSqlFile } from '../lib/schema-sql.mjs';

/** @param {{ env: NodeJS.ProcessEnv }} context @returns {Promise<{ name: string, problems: string[] }>} */
export default async function schemaSqlCheck({ env }) {
  const made = await generateSchemaSql(env['TEST_DATABASE_URL'] ?? '');
  const same = existsSync(schemaSqlFile) && readFileSync(schemaSqlFile, 'utf8') === made;
  const problem = 'schema.sql is not what the migrations make: run npm run schema and look at the difference.';
  return { name: 'schema.sql', problems: same ? [] : [problem] };
}
