/**
 * `npm run client -- --queries questions.graphql --out my-client`: a typed client of one's own GraphQL operations, as client.js
 * and client.d.ts. `--queries` is a file or a folder of them.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import { clientFiles } from './lib/client.mjs';
import { UserError } from './lib/console.mjs';
import { readOptions } from './lib/options.mjs';

const SCHEMA = fileURLToPath(new URL('../libs/contract/schema.graphql', import.meta.url));

/** @param {string} place a file, or a folder of .graphql files */
function readQueries(place) {
  const files = statSync(place).isDirectory()
    ? readdirSync(place)
        .filter((name) => name.endsWith('.graphql'))
        .sort()
        .map((name) => path.join(place, name))
    : [place];
  return files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

try {
  const { queries, out } = readOptions('npm run client', { queries: { type: 'string' }, out: { type: 'string' } });
  if (!queries || !out) throw new UserError('npm run client needs --queries FILE and --out FOLDER.');
  const schema = readFileSync(SCHEMA, 'utf8');
  const built = buildSchema(schema);
  const documents = readQueries(queries);
  const wrong = documents.flatMap(({ file, text }) =>
    validate(built, parse(text)).map(({ message }) => `${file}: ${message}`),
  );
  if (wrong.length > 0) throw new UserError(wrong.join('\n'));
  const files = await clientFiles(schema, documents, { made: 'npm run client', style: SCHEMA });
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, 'client.js'), files.code);
  writeFileSync(path.join(out, 'client.d.ts'), files.types);
  console.log(`${path.join(out, 'client.js')} and its types are written: import { createClient } from it.`);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
