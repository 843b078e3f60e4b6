/** The migrations of the API, and the two files that list them: both are written by `npm run schema`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = new URL('../../apps/api/src/platform/database/migrations/', import.meta.url);
const INDEX = new URL('index.ts', FOLDER);
const LANDED = new URL('../checks/landed-migrations.json', import.meta.url);

/** @typedef {{ name: string, text: string }} MigrationFile */

/** @returns {MigrationFile[]} oldest first */
export const migrationFiles = () =>
  readdirSync(FOLDER)
    .filter((name) => /^\d+-.*\.ts$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));

export const readMigrationIndex = () => readFileSync(INDEX, 'utf8');

/** @returns {Record<string, string>} SHA-256 of every landed file, by name */
export const readLanded = () => JSON.parse(readFileSync(LANDED, 'utf8'));

/** @param {string} text */
export const hashOf = (text) => createHash('sha256').update(text).digest('hex');

/** The file that gives TypeORM every migration. @param {readonly MigrationFile[]} files oldest first */
export function migrationIndex(files) {
  const named = files.map(({ name, text }) => {
    const className = /export class (\w+) implements MigrationInterface/.exec(text)?.[1];
    if (!className) throw new Error(`${name} exports no class that implements MigrationInterface.`);
    return { className, path: `./${name.replace(/\.ts$/, '.js')}` };
  });
  return `// Written by \`npm run schema\`.
${named.map(({ className, path }) => `import { ${className} } from '${path}';`).join('\n')}

/** Every migration, oldest first. A landed one never changes; a mistake is mended by a new one. */
export const migrations = [
${named.map(({ className }) => `  ${className},`).join('\n')}
];
`;
}

/**
 * Takes new files into the list of those that may not change any more. What has landed keeps its hash, whatever its file says now.
 * @param {readonly MigrationFile[]} files @param {Record<string, string>} landed
 */
export const withNewFiles = (files, landed) =>
  Object.fromEntries(
    [...new Set([...Object.keys(landed), ...files.map(({ name }) => name)])]
      .sort()
      .map((name) => [name, landed[name] ?? hashOf(files.find((file) => file.name === name)?.text ?? '')]),
  );

/** Lists every migration file in both. */
export function registerMigrations() {
  const files = migrationFiles();
  writeFileSync(INDEX, migrationIndex(files));
  writeFileSync(LANDED, `${JSON.stringify(withNewFiles(files, readLanded()), null, 2)}\n`);
}
