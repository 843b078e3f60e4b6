/** What libs/contract holds, made from the built API: the schema in SDL, and TypeScript types of it and of the contract's operations. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { loadApi } from './load-api.mjs';
import { referencePage } from './reference-page.mjs';

const FOLDER = new URL('../../libs/contract/', import.meta.url);
/** The committed files that are generated. */
export const contractFiles = {
  schema: fileURLToPath(new URL('schema.graphql', FOLDER)),
  types: fileURLToPath(new URL('types.d.ts', FOLDER)),
  operations: fileURLToPath(new URL('operations.d.ts', FOLDER)),
  library: fileURLToPath(new URL('library.js', FOLDER)),
  reference: fileURLToPath(new URL('../../docs/api/reference.md', FOLDER)),
};

/**
 * @typedef {{ file: string, name: string, titleTh: string, titleEn: string, descriptionTh: string, descriptionEn: string, text: string }} LibraryQuestion
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

/** Scalars travel as JSON strings: dates, instants, exact decimals. */
const CONFIG = {
  scalars: { Date: 'string', DateTime: 'string', Decimal: 'string', ID: 'string' },
  strictScalars: true,
  enumType: 'string-literal',
  enumsAsTypes: true,
  immutableTypes: true,
  skipTypename: true,
};

/** What the committed files must hold for the API as it is built now. @returns {Promise<typeof contractFiles>} by the same keys */
export async function generateContract() {
  const { publishedSchema } = await loadApi('schema.js');
  const schema = await publishedSchema();
  return {
    schema,
    types: await typesOf(schema, { filename: contractFiles.types, plugin: typescript }),
    operations: await typesOf(schema, {
      filename: contractFiles.operations,
      plugin: operations,
      config: { importSchemaTypesFrom: contractFiles.types.replace('.d.ts', ''), importExtension: '.js' },
    }),
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
    config: { ...CONFIG, ...config },
    plugins: [{ types: {} }],
    pluginMap: { types: plugin },
  });
  const head = '/** Generated from schema.graphql, operations/ and library/ by `npm run contract`. */\n';
  return format(head + code, { ...(await resolveConfig(filename)), parser: 'typescript' });
}
