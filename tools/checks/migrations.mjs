/**
 * Landed migrations never change: a database that has run one would never hear of it. (That entities and migrations say
 * the same is tested on PostgreSQL, in apps/api/test/integration/migrations.int-spec.ts.)
 */
import { hashOf, migrationFiles, migrationIndex, readLanded, readMigrationIndex } from '../lib/migration-files.mjs';

/** @returns {Promise<{ name: string, problems: string[] }>} */
export default async function migrationsCheck() {
  return { name: 'migrations', problems: checkMigrations(migrationFiles(), readMigrationIndex(), readLanded()) };
}

/**
 * @param {{ name: string, text: string }[]} files the migrations, oldest first
 * @param {string} index text of the file that lists them
 * @param {Record<string, string>} landed SHA-256 of every landed file, by name
 * @returns {string[]}
 */
export function checkMigrations(files, index, landed) {
  const problems = Object.keys(landed)
    .filter((name) => !files.some((file) => file.name === name))
    .map((name) => `${name} has landed and is gone: put it back, and undo it by a new migration.`);
  if (index !== migrationIndex(files))
    problems.push('index.ts does not list every migration, oldest first: run `npm run schema`, which writes it.');
  const last = Object.keys(landed).sort().at(-1) ?? '';
  for (const { name, text } of files) {
    const hash = hashOf(text);
    if (landed[name] === hash) continue;
    if (landed[name]) problems.push(`${name} has landed and was changed: put it back, and write a new migration.`);
    else if (name < last) problems.push(`${name} would run before ${last}, which has landed: give it a later number.`);
    else problems.push(`${name} is new: run \`npm run schema\`, which adds it to tools/checks/landed-migrations.json.`);
  }
  return problems;
}
