/**
 * schema.sql shows every table, function, trigger and policy as the migrations leave them, so that one reads them in one place;
 * tables.md draws the tables by area.
 */
import { existsSync, readFileSync } from 'node:fs';
import { generateSchemaSql, schemaSqlFile } from '../lib/schema-sql.mjs';
import { generateTablesPage, tablesPageFile } from '../lib/tables-page.mjs';

/** @param {{ env: NodeJS.ProcessEnv }} context @returns {Promise<{ name: string, problems: string[] }>} */
export default async function schemaSqlCheck({ env }) {
  const made = await generateSchemaSql(env['TEST_DATABASE_URL'] ?? '');
  const page = await generateTablesPage(made);
  const isSame = (/** @type {string} */ file, /** @type {string} */ text) =>
    existsSync(file) && readFileSync(file, 'utf8') === text;
  const problem = (/** @type {string} */ name) =>
    `${name} is not what the migrations make: run npm run schema and look at the difference.`;
  return {
    name: 'schema.sql',
    problems: [
      ...(isSame(schemaSqlFile, made) ? [] : [problem('schema.sql')]),
      ...(isSame(tablesPageFile, page) ? [] : [problem('tables.md')]),
    ],
  };
}
