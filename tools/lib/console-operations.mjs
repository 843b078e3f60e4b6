/**
 * The console's typed documents: beside each `x.graphql` of apps/admin/src stands an `x.operations.ts` with the text of its
 * operations and the types of their variables and answers. Selections of written content come from the schemas of libs/domain.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  Kind,
  NoUnusedFragmentsRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  stripIgnoredCharacters,
  validate,
  visit,
} from 'graphql';
import { format, resolveConfig } from 'prettier';
import { codegenConfig } from './client.mjs';

const SOURCES = fileURLToPath(new URL('../../apps/admin/src/', import.meta.url));
/** Fragments made from the content schemas; a document spreads them, so that a field is said once. */
const contentFragments = path.join(SOURCES, 'shared/content.generated.graphql');
// A fragment may be spread by the operations of other files alone.
const RULES = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);
const TYPED_DOCUMENT = path.join(SOURCES, 'providers/typed-document.js');

/**
 * @typedef {import('graphql').FragmentDefinitionNode} Fragment
 * @typedef {import('graphql').OperationDefinitionNode} Operation
 * @typedef {{ file: string, document: import('graphql').DocumentNode }} Document
 * @typedef {import('@sucharit/domain/content').ContentSchema} ContentSchema
 */

/**
 * Fragments that select every field of a plan, those that the reading of a document gives, and those of a report's entry.
 * @returns {Promise<string>}
 */
async function contentSelections() {
  const [{ fieldsOf }, { planSchema }, { entrySchema }] = await Promise.all([
    import('@sucharit/domain/content'),
    import('@sucharit/domain/plans'),
    import('@sucharit/domain/progress'),
  ]);
  /** @type {(schema: ContentSchema, isRead: boolean) => string} */
  const selectionOf = (schema, isRead) =>
    fieldsOf(schema)
      .filter(([, field]) => !isRead || field.inDocuments !== false)
      .map(([name, field]) => ('of' in field ? `${name} { ${selectionOf(field.of, isRead)} }` : name))
      .join(' ');
  const head = '# Generated from the schemas of libs/domain by `npm run contract`.\n';
  return format(
    `${head}fragment planContent on Plan { ${selectionOf(planSchema, false)} }
     fragment amendedContent on PlanContent { ${selectionOf(planSchema, false)} }
     fragment planReadingContent on PlanDocumentReading { ${selectionOf(planSchema, true)} }
     fragment entryContent on ProgressEntry { ${selectionOf(entrySchema, false)} }`,
    { ...(await resolveConfig(contentFragments)), parser: 'graphql' },
  );
}

/** @param {Document} document @returns {Fragment[]} */
const fragmentsOf = ({ document }) =>
  document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [definition] : []));

/** @param {Document} document @returns {Operation[]} */
const operationsOf = ({ document }) =>
  document.definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? [definition] : []));

/**
 * The fragments that a definition spreads, and those that these spread.
 * @param {Operation | Fragment} definition
 * @param {ReadonlyMap<string, Fragment>} known
 * @returns {Set<string>}
 */
function spreadBy(definition, known) {
  /** @type {Set<string>} */
  const found = new Set();
  const follow = (/** @type {Operation | Fragment} */ node) =>
    void visit(node, {
      FragmentSpread({ name }) {
        if (found.has(name.value)) return;
        found.add(name.value);
        const fragment = known.get(name.value);
        if (!fragment) throw new Error(`No .graphql file of the console has a fragment ${name.value}.`);
        follow(fragment);
      },
    });
  follow(definition);
  return found;
}

/** @param {Operation | Fragment} node */
const textOf = ({ loc }) => stripIgnoredCharacters(loc?.source.body.slice(loc.start, loc.end) ?? '');

const lowerFirst = (/** @type {string} */ name) => name.charAt(0).toLowerCase() + name.slice(1);
const upperFirst = (/** @type {string} */ name) => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * Name of the constant that holds an operation, and of its type: `cityQuery` is a `CityQuery`, `savePlan` a `SavePlanMutation`.
 * @param {Operation} operation
 */
function namesOf({ name, operation }) {
  if (!name) throw new Error('An operation of the console has no name.');
  const isQuery = operation === OperationTypeNode.QUERY;
  return {
    constant: lowerFirst(name.value) + (isQuery ? 'Query' : ''),
    type: `${upperFirst(name.value)}${isQuery ? 'Query' : upperFirst(operation)}`,
  };
}

/**
 * The constants of a file. A fragment that more than one operation uses has a constant of its own, so that its text is loaded once.
 * @param {readonly Operation[]} operations
 * @param {ReadonlyMap<string, Fragment>} known
 */
function constantsOf(operations, known) {
  const uses = operations.map((operation) => ({ operation, spread: [...spreadBy(operation, known)] }));
  const isShared = (/** @type {string} */ name) => uses.filter(({ spread }) => spread.includes(name)).length > 1;
  const fragmentText = (/** @type {string} */ name) => textOf(/** @type {Fragment} */ (known.get(name)));
  const fragments = [...new Set(uses.flatMap(({ spread }) => spread))]
    .filter(isShared)
    .map((name) => `const ${name} = ${JSON.stringify(fragmentText(name))};`);
  const documents = uses.map(({ operation, spread }) => {
    const { constant, type } = namesOf(operation);
    const own = [textOf(operation), ...spread.filter((name) => !isShared(name)).map(fragmentText)].join('');
    const text = [JSON.stringify(own), ...spread.filter(isShared)].join(' + ');
    return `export const ${constant} = (${text}) as TypedDocument<${type}, ${type}Variables>;`;
  });
  return [...fragments, ...documents].join('\n');
}

/**
 * The files that belong to some documents. Two queries of one name would share an answer in the console's cache.
 * @param {string} schema SDL
 * @param {readonly { file: string, text: string, isFragments?: boolean }[]} sources absolute paths; `isFragments`: no file is made
 * @returns {Promise<Map<string, string>>} text by absolute path
 * @throws an operation that the schema has no answer to, or what is named twice or used by nobody
 */
export async function typedDocuments(schema, sources) {
  const built = buildSchema(schema);
  const documents = sources.map(({ file, text }) => ({ file, document: parse(text) }));
  const operations = documents.flatMap(operationsOf);
  const fragments = documents.flatMap(fragmentsOf);
  const known = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const names = [...operations.map((operation) => namesOf(operation).type), ...fragments.map(({ name }) => name.value)];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`Two documents of the console are called ${twice}.`);
  const spread = new Set(operations.flatMap((operation) => [...spreadBy(operation, known)]));
  const unused = [...known.keys()].filter((name) => !spread.has(name));
  if (unused.length > 0) throw new Error(`No operation of the console spreads ${unused.join(', ')}.`);
  /** @type {Map<string, string>} */
  const made = new Map();
  for (const [index, document] of documents.entries())
    if (!sources[index]?.isFragments)
      made.set(document.file.replace(/\.graphql$/, '.operations.ts'), await operationsFile(document, known, built));
  return made;
}

/** @param {string} end @returns {string[]} absolute paths of the console's sources that end so */
const sourcesEnding = (end) =>
  readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(SOURCES, name))
    .filter((file) => file.endsWith(end))
    .sort();

/**
 * What the generated files of the console must hold.
 * @param {string} schema SDL
 * @returns {Promise<Map<string, string>>} text by absolute path
 * @throws as `typedDocuments`
 */
export async function consoleOperations(schema) {
  const content = await contentSelections();
  const written = sourcesEnding('.graphql').filter((file) => file !== contentFragments);
  const made = await typedDocuments(schema, [
    { file: contentFragments, text: content, isFragments: true },
    ...written.map((file) => ({ file, text: readFileSync(file, 'utf8') })),
  ]);
  return made.set(contentFragments, content);
}

/**
 * Generated files whose document is gone.
 * @param {ReadonlyMap<string, string>} made
 */
export const orphanedOperations = (made) => sourcesEnding('.operations.ts').filter((file) => !made.has(file));

/**
 * @param {Document} document
 * @param {ReadonlyMap<string, Fragment>} known
 * @param {import('graphql').GraphQLSchema} schema
 */
async function operationsFile({ file, document }, known, schema) {
  const own = new Set(fragmentsOf({ file, document }).map(({ name }) => name.value));
  const operations = operationsOf({ file, document });
  const spread = new Set(
    [...operations, ...fragmentsOf({ file, document })].flatMap((node) => [...spreadBy(node, known)]),
  );
  const foreign = [...known].flatMap(([name, node]) => (spread.has(name) && !own.has(name) ? [node] : []));
  const [wrong] = validate(schema, { kind: Kind.DOCUMENT, definitions: [...document.definitions, ...foreign] }, RULES);
  if (wrong) throw new Error(`${path.basename(file)}: ${wrong.message}`);
  const target = file.replace(/\.graphql$/, '.operations.ts');
  /** @type {import('graphql').DocumentNode} */
  const external = { kind: Kind.DOCUMENT, definitions: foreign };
  const { prepend = [], content } = /** @type {import('@graphql-codegen/plugin-helpers').Types.ComplexPluginOutput} */ (
    await operationTypes.plugin(
      schema,
      [
        { location: file, document },
        { location: contentFragments, document: external, type: 'external' },
      ],
      { ...codegenConfig, importSchemaTypesFrom: '~@sucharit/contract', namespacedImportName: 'Types' },
      { outputFile: target },
    )
  );
  const types = [...prepend.filter((line) => !line.includes('Incremental<')), content].join('\n');
  const typedDocument = path.relative(path.dirname(file), TYPED_DOCUMENT);
  const head = `/** Generated from ${path.basename(file)} by \`npm run contract\`: change that, not this file. */
import type { TypedDocument } from '${typedDocument.startsWith('.') ? typedDocument : `./${typedDocument}`}';`;
  return format(`${head}\n${types}\n${constantsOf(operations, known)}\n`, {
    ...(await resolveConfig(target)),
    parser: 'typescript',
  });
}
