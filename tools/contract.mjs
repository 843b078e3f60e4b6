/**
 * `npm run contract`: writes the published schema with its types into libs/contract and the table of access into docs, after
 * a change of the API. Refuses a change that breaks clients without notice.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { accessPage, generateAccessPage } from './lib/access-page.mjs';
import { runTarget } from './lib/build.mjs';
import { contractFiles, generateContract } from './lib/contract.mjs';
import { brokenPromises } from './lib/schema-rules.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { code, output } = await runTarget(ROOT, 'build', ['@sucharit/api']);
if (code !== 0) {
  console.error(`${output.trim()}\n\nThe build failed: repair what it names above.`);
  process.exit(1);
}
const made = await generateContract();
const broken = existsSync(contractFiles.schema)
  ? brokenPromises(readFileSync(contractFiles.schema, 'utf8'), made.schema)
  : [];
if (broken.length > 0) {
  console.error(`${broken.join('\n')}\n\nClients rely on these: mark them @deprecated first, remove them later.`);
  process.exit(1);
}
for (const key of /** @type {const} */ (['schema', 'types', 'operations', 'library', 'reference']))
  writeFileSync(contractFiles[key], made[key]);
writeFileSync(accessPage, await generateAccessPage());
console.log('libs/contract and docs/access.md are up to date: look at the difference before you commit it.');
