/** What libs/contract holds, made from the built API: the schema in SDL, and TypeScript types of it and of the contract's operations. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { clientFiles, codegenConfig } from './client.mjs';
import { loadApi } from './load-api.mjs';
import { referencePage } from './reference-page.mjs';
import { schemaChangelog } from './schema-changelog.mjs';

const FOLDER = new URL('../../libs/contract/', import.meta.url);
/** The committed files that are generated, by the key under which they are made. */
export const contractFiles = {
  schema: fileURLToPath(new URL('schema.graphql', FOLDER)),
  types: fileURLToPath(new URL('types.d.ts', FOLDER)),
  operations: fileURLToPath(new URL('operations.d.ts', FOLDER)),
  client: fileURLToPath(new URL('client.js', FOLDER)),
  clientTypes: fileURLToPath(new URL('client.d.ts', FOLDER)),
  library: fileURLToPath(new URL('library.js', FOLDER)),
  reference: fileURLToPath(new URL('../../docs/api/reference.md', FOLDER)),
  changelog: fileURLToPath(new URL('../../docs/api/schema-changelog.md', FOLDER)),
};
/** SDL of the last release, which a release alone changes. */
export const releasedFile = fileURLToPath(new URL('released.graphql', FOLDER));

/**
 * @typedef {{ file: string, name: string, titleTh: string, titleEn: string, descriptionTh: string, descriptionEn: string, hash: string, text: string }} LibraryQuestion
 */

/** The ready questions of the library, by number; each file begins with its titles and descriptions. @returns {LibraryQuestion[]} */
export function libraryQuestions() {
  const folder = new URL('library/', FOLDER);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      const head = (/** @type {string} */ key) => new RegExp(`^# ${key}: (.+)$`, 'm').exec(text)?.[1] ?? '';
      return {
        file,
        name: /^query (\w+)/m.exec(text)?.[1] ?? '',
        titleTh: head('th'),
        titleEn: head('en'),
        descriptionTh: head('descriptionTh'),
        descriptionEn: head('descriptionEn'),
        hash: createHash('sha256').update(text).digest('hex'),
        text: text.slice(text.indexOf('query ')),
      };
    });
}

/** The operations that clients rely on as written. @returns {{ file: string, text: string }[]} by number */
export function contractOperations() {
  const folder = new URL('operations/', FOLDER);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));
}

/** What the published client can ask by name; the files of the library with their heads, which say what a question is. */
const clientOperations = () => [
  ...contractOperations(),
  ...libraryQuestions().map(({ file, text, titleEn }) => ({ file, text: `# en: ${titleEn}\n${text}` })),
];

/** What the committed files must hold for the API as it is built now. @returns {Promise<typeof contractFiles>} by the same keys */
export async function generateContract() {
  const { publishedSchema } = await loadApi('schema.js');
  const schema = await publishedSchema();
  const made = 'npm run contract';
  const client = await clientFiles(schema, clientOperations(), { made, style: contractFiles.client });
  const changelog = await schemaChangelog(
    readFileSync(contractFiles.changelog, 'utf8'),
    readFileSync(releasedFile, 'utf8'),
    schema,
  );
  return {
    schema,
    types: await typesOf(schema, { filename: contractFiles.types, plugin: typescript }),
    operations: await typesOf(schema, {
      filename: contractFiles.operations,
      plugin: operations,
      config: { importSchemaTypesFrom: contractFiles.types.replace('.d.ts', ''), importExtension: '.js' },
    }),
    client: client.code,
    clientTypes: client.types,
    changelog: await format(changelog, { ...(await resolveConfig(contractFiles.changelog)), parser: 'markdown' }),
    library: await format(
      `/** Generated from library/ by \`npm run contract\`: the ready questions, by number. */\nexport const library = ${JSON.stringify(libraryQuestions())};\n`,
      { ...(await resolveConfig(contractFiles.library)), parser: 'babel' },
    ),
    reference: await format(referencePage(schema), {
      ...(await resolveConfig(contractFiles.reference)),
      parser: 'markdown',
    }),
  };
}

/**
 * @param {string} schema SDL
 * @param {{ filename: string, plugin: typeof typescript | typeof operations, config?: object }} options
 */
async function typesOf(schema, { filename, plugin, config = {} }) {
  const documents = [...contractOperations(), ...libraryQuestions()].map(({ file, text }) => ({
    location: file,
    document: parse(text),
  }));
  const code = await codegen({
    filename,
    schema: parse(schema),
    documents,
    config: { ...codegenConfig, ...config },
    plugins: [{ types: {} }],
    pluginMap: { types: plugin },
  });
  const head = '/** Generated from schema.graphql, operations/ and library/ by `npm run contract`. */\n';
  return format(head + code, { ...(await resolveConfig(filename)), parser: 'typescript' });
}

/** Keys of all that is generated. */
export const contractKeys = /** @type {(keyof typeof contractFiles)[]} */ (Object.keys(contractFiles));
