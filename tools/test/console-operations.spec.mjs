import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { typedDocuments } from '../lib/console-operations.mjs';

const ADMIN = fileURLToPath(new URL('../../apps/admin/', import.meta.url));
const schema = `
type Query { plan(id: ID!): Plan, plans: [Plan!]! }
type Mutation { restorePlan(input: RestorePlanInput!): Plan! }
input RestorePlanInput { planId: ID! }
type Plan { id: ID!, title: String, status: PlanStatus!, rows: [Row!]! }
type Row { number: Int!, text: String! }
enum PlanStatus { DRAFT APPROVED }
`;
const file = path.join(ADMIN, 'src/pages/plans/sample.graphql');
const shared = { file: path.join(ADMIN, 'src/shared/sample.graphql'), isFragments: true };

/** @param {string} text @param {string} [fragments] @returns {Promise<string>} the generated file */
async function made(text, fragments = '') {
  const sources = [{ file, text }, ...(fragments ? [{ ...shared, text: fragments }] : [])];
  const files = await typedDocuments(schema, sources);
  assert.deepEqual([...files.keys()], [file.replace('.graphql', '.operations.ts')]);
  return [...files.values()].join();
}

/** What was compiled before lends its files to the next. @type {ts.Program | undefined} */
let program;
/**
 * What the compiler says of a page beside a generated file. Neither is written.
 * @param {string} operations @param {string} page
 */
function complaints(operations, page) {
  const given = new Map([
    [file.replace('.graphql', '.operations.ts'), operations],
    [path.join(ADMIN, 'src/pages/plans/sample-page.ts'), page],
  ]);
  const { config } = ts.readConfigFile(path.join(ADMIN, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ADMIN);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => given.has(name) || fileExists(name);
  host.readFile = (name) => given.get(name) ?? readFile(name);
  host.getSourceFile = (name, target, ...rest) => {
    const text = given.get(name);
    return text === undefined ? getSourceFile(name, target, ...rest) : ts.createSourceFile(name, text, target);
  };
  program = ts.createProgram([...given.keys()], { ...options, types: [] }, host, program);
  const now = program;
  return [...given.keys()].flatMap((name) =>
    now
      .getSemanticDiagnostics(now.getSourceFile(name))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}

// A line after `@ts-expect-error` is wrong; the compiler says so where it is not.
const page = `
import { useCommand, useOperation } from '../../providers/use-operation.js';
import { planQuery, plansQuery, restorePlan } from './sample.operations.js';
export function Sample() {
  const { plan } = useOperation(planQuery, { id: '1' }).data ?? {};
  const title: string | null | undefined = plan?.title;
  const isApproved: boolean = plan?.status === 'APPROVED';
  const all = useOperation(plansQuery).data?.plans ?? [];
  const later = useOperation(planQuery, null);
  const restore = useCommand(restorePlan);
  restore.mutate({ planId: '1' }, { onSuccess: ({ restorePlan: { id } }) => id.trim() });
  // @ts-expect-error an identity is a text
  useOperation(planQuery, { id: 1 });
  // @ts-expect-error the variables are missing
  useOperation(planQuery);
  // @ts-expect-error there is no such state
  const isGranted = plan?.status === 'GRANTED';
  // @ts-expect-error there is no such part of the input
  restore.mutate({ planId: '1', name: 'a' });
  // @ts-expect-error the mutation has an input
  restore.mutate(undefined);
  return [title, isApproved, isGranted, all, later];
}
`;
const documents = `
query Plan($id: ID!) { plan(id: $id) { title status } }
query Plans { plans { id } }
mutation RestorePlan($input: RestorePlanInput!) { restorePlan(input: $input) { id } }
`;

test('variables and answers follow from the document; a field that it no longer asks for fails where it is read', async () => {
  assert.deepEqual(complaints(await made(documents), page), []);
  const [complaint, ...others] = complaints(await made(documents.replace('{ title status }', '{ status }')), page);
  assert.match(complaint ?? '', /Property 'title' does not exist/);
  assert.deepEqual(others, []);
});

test('a document is refused by its name where the schema has no answer', async () => {
  await assert.rejects(made('query Plan { plan(id: 1) { colour } }'), /sample\.graphql: Cannot query field "colour"/);
  await assert.rejects(made('query Plan($id: Int!) { plan(id: $id) { id } }'), /sample\.graphql: Variable "\$id"/);
});

test('names that would share an answer, fragments that nobody has or wants, and operations without a name are refused', async () => {
  const fields = 'fragment fields on Plan { id }';
  await assert.rejects(made('query A { plans { id } } query A { plans { title } }'), /Two documents .* AQuery/);
  await assert.rejects(made(`query A { plans { ...fields } } ${fields}`, fields), /Two documents .* fields/);
  await assert.rejects(made('query A { plans { ...fields } }'), /No .graphql file .* fragment fields/);
  await assert.rejects(made('query A { plans { id } }', fields), /No operation .* spreads fields/);
  await assert.rejects(made('{ plans { id } }'), /no name/);
});

test('a text is without white space, and a fragment of two operations is written once', async () => {
  const fields = 'fragment fields on Plan { rows { ...row } }\nfragment row on Row { number }';
  const one = await made('query A { plans { ...fields } }', fields);
  assert.match(
    one,
    /'query A\{plans\{\.\.\.fields\}\}fragment fields on Plan\{rows\{\.\.\.row\}\}fragment row on Row\{number\}'/,
  );
  const two = await made('query A { plans { ...fields } } query B { plans { id ...fields } }', fields);
  assert.equal(two.split('fragment row on Row').length, 2);
  assert.match(two, /fields \+\s+row\) as TypedDocument<BQuery, BQueryVariables>/);
});

test('parts of a list that two selections name come together in one type', async () => {
  const answer = await made(
    'query A { plans { ...fields rows { text } } }',
    'fragment fields on Plan { rows { number } }',
  );
  assert.match(answer, /rows: ReadonlyArray<\{ readonly text: string; readonly number: number \}>/);
});

test('every field of a plan is selected where a document spreads its content', async () => {
  const { fieldsOf } = await import('@sucharit/domain/content');
  const { planSchema } = await import('@sucharit/domain/plans');
  const text = readFileSync(path.join(ADMIN, 'src/shared/content.generated.graphql'), 'utf8');
  const [plan = '', reading = ''] = text.split('fragment planReadingContent');
  /** @type {(fields: readonly import('@sucharit/domain/content').ContentSchema[]) => string[]} */
  const names = (schemas) =>
    schemas.flatMap((one) =>
      fieldsOf(one).flatMap(([name, field]) => [name, ...('of' in field ? names([field.of]) : [])]),
    );
  for (const name of names([planSchema])) assert.match(plan, new RegExp(`^\\s+${name}\\b`, 'm'));
  assert.match(plan, /measures \{\s+id\n/);
  assert.doesNotMatch(reading, /measures \{\s+id\n/);
});
