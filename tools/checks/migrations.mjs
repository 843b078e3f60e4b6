/**
 * Landed migrations never change: a database that has run one would never hear of it. (That entities and migrations say
 * the same is tested on PostgreSQL, in apps/api/test/integration/migrations.int-spec.ts.)
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../apps/api/src/platform/database/migrations/', import.meta.url);
const LANDED = new URL('landed-migrations.json', import.meta.url);

/** @returns {Promise<{ name: string, problems: string[] }>} */
export default async function migrationsCheck() {
  const files = readdirSync(FOLDER)
    .filter((name) => /^\d+-.*\.ts$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));
  const index = readFileSync(new URL('index.ts', FOLDER), 'utf8');
  return { name: 'migrations', problems: checkMigrations(files, index, JSON.parse(readFileSync(LANDED, 'utf8'))) };
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
  const imported = [...index.matchAll(/from '\.\/(.+)\.js'/g)].map(([, name]) => `${name}.ts`);
  if (imported.join() !== files.map(({ name }) => name).join())
    problems.push(
      'index.ts does not import every migration, oldest first: list them all, in the order of their names.',
    );
  const last = Object.keys(landed).sort().at(-1) ?? '';
  for (const { name, text } of files) {
    const hash = createHash('sha256').update(text).digest('hex');
    if (landed[name] === hash) continue;
    if (landed[name]) problems.push(`${name} has landed and was changed: put it back, and write a new migration.`);
    else if (name < last) problems.push(`${name} would run before ${last}, which has landed: give it a later number.`);
    else problems.push(`${name} is new: add "${name}": "${hash}" to tools/checks/landed-migrations.json.`);
  }
  return problems;
}
