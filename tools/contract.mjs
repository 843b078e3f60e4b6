/**
 * `npm run contract`: writes the published schema with its types into libs/contract, the typed documents of the console beside
 * their `.graphql` files, and the table of access into docs, after a change of the API or of a document. Refuses a change that breaks clients without notice. `-- --release 0.2.0` makes what is published now
 * the schema of a release, which the next changes are compared with.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { accessPage, generateAccessPage } from './lib/access-page.mjs';
import { runTarget } from './lib/build.mjs';
import { consoleOperations, orphanedOperations } from './lib/console-operations.mjs';
import { contractFiles, contractKeys, generateContract, releasedFile } from './lib/contract.mjs';
import { readOptions } from './lib/options.mjs';
import { releasedChangelog, releasedSchema } from './lib/schema-changelog.mjs';
import { brokenPromises } from './lib/schema-rules.mjs';
import { generateSettings, settingsFiles } from './lib/settings-page.mjs';

const { release } = readOptions('npm run contract', { release: { type: 'string' } });
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { code, output } = await runTarget(ROOT, 'build', ['@sucharit/api']);
if (code !== 0) {
  console.error(`${output.trim()}\n\nThe build failed: repair what it names above.`);
  process.exit(1);
}
const made = await generateContract();
const broken = [contractFiles.schema, releasedFile]
  .filter((file) => existsSync(file))
  .flatMap((file) => brokenPromises(readFileSync(file, 'utf8'), made.schema));
if (broken.length > 0) {
  console.error(`${broken.join('\n')}\n\nClients rely on these: mark them @deprecated first, remove them later.`);
  process.exit(1);
}
// Before anything is written: a document that the schema has no answer to is said first.
const operations = await consoleOperations(made.schema);
for (const key of contractKeys) writeFileSync(contractFiles[key], made[key]);
for (const [file, text] of operations) writeFileSync(file, text);
for (const file of orphanedOperations(operations)) rmSync(file);
if (release) {
  writeFileSync(
    contractFiles.changelog,
    releasedChangelog(made.changelog, `${release}, ${new Date().toISOString().slice(0, 10)}`),
  );
  writeFileSync(releasedFile, releasedSchema(made.schema));
}
writeFileSync(accessPage, await generateAccessPage());
const settings = await generateSettings();
writeFileSync(settingsFiles.page, settings.page);
writeFileSync(settingsFiles.example, settings.example);
console.log(
  'libs/contract, the operations of the console, docs/access.md, docs/settings.md and .env.example are up to date: look at the difference before you commit it.',
);
