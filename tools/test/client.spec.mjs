import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Inside node_modules, so that what a program imports is found from there. */
let folder = '';
before(() => {
  mkdirSync(path.join(ROOT, 'node_modules', '.cache'), { recursive: true });
  folder = mkdtempSync(path.join(ROOT, 'node_modules', '.cache', 'client-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/**
 * What the compiler says of a program and all that it imports, and of programs with a mistake each, beside it.
 * @param {string} right
 * @param {string[]} wrong
 * @returns {{ ofRight: string[], ofWrong: string[] }}
 */
function complaints(right, wrong) {
  const files = [right, ...wrong].map((code, index) => {
    const file = path.join(folder, `program-${index}.ts`);
    writeFileSync(file, code);
    return file;
  });
  const program = ts.createProgram(files, {
    strict: true,
    noEmit: true,
    types: ['node'],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  });
  const ofWrong = wrong.map(() => '');
  const ofRight = [];
  for (const { file, messageText } of ts.getPreEmitDiagnostics(program)) {
    const place = file ? files.slice(1).findIndex((name) => path.resolve(file.fileName) === name) : -1;
    const text = ts.flattenDiagnosticMessageText(messageText, '\n');
    if (place < 0) ofRight.push(text);
    else ofWrong[place] += text;
  }
  return { ofRight, ofWrong };
}

/** @param {string} queries @param {string} out */
const make = (queries, out) =>
  spawnSync(process.execPath, [path.join(ROOT, 'tools', 'client.mjs'), '--queries', queries, '--out', out], {
    encoding: 'utf8',
  });

test('the quick start has the right types as written, and a mistake in it is found', () => {
  const quickStart = readFileSync(path.join(ROOT, 'docs', 'api', 'quick-start.md'), 'utf8');
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(quickStart) ?? [];
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  const { ofRight, ofWrong } = complaints(code, [
    code.replace('fiscalYear: 2566', 'fiscalYear: "2566"'),
    code.replace('plan?.status', 'plan?.state'),
  ]);
  assert.deepEqual(ofRight, []);
  assert.match(ofWrong[0] ?? '', /not assignable to type 'number'/);
  assert.match(ofWrong[1] ?? '', /Property 'state' does not exist/);
});

test('a client of own questions has a method for each, with its fragment', async () => {
  const queries = path.join(folder, 'mine.graphql');
  writeFileSync(
    queries,
    `query Names($first: Int!) { districts(first: $first) { nodes { ...name } } }
     fragment name on District { nameEn }
     query Mine { me { username } }`,
  );
  const out = path.join(folder, 'mine');
  assert.equal(make(queries, out).status, 0);
  writeFileSync(path.join(out, 'package.json'), '{ "type": "module" }');
  const { createClient } = await import(path.join(out, 'client.js'));
  /** @type {{ query: string, variables: object }[]} */
  const sent = [];
  const client = createClient({
    url: 'http://localhost:3000',
    token: 'x',
    fetch: async (/** @type {URL} */ _url, /** @type {{ body: string }} */ { body }) => {
      sent.push(JSON.parse(body));
      return Response.json({ data: { districts: { nodes: [] } } });
    },
  });
  assert.deepEqual(await client.names({ first: 2 }), { districts: { nodes: [] } });
  assert.match(sent[0]?.query ?? '', /query Names[\s\S]*fragment name on District/);
  assert.equal(sent[0]?.query.includes('Mine'), false);
  assert.deepEqual(sent[0]?.variables, { first: 2 });
  const program = `import { createClient } from './mine/client.js';
    const client = createClient({ url: 'x', token: 'y' });
    const { me } = await client.mine();
    const names: string[] = (await client.names({ first: 1 })).districts.nodes.map(({ nameEn }) => nameEn + me?.username);
    console.log(names);`;
  const { ofRight, ofWrong } = complaints(program, [program.replace('{ first: 1 }', '')]);
  assert.deepEqual(ofRight, []);
  assert.notDeepEqual(ofWrong, ['']);
});

test('questions that the schema has no answer to, and questions without a name, are refused in one sentence', () => {
  const queries = path.join(folder, 'wrong.graphql');
  writeFileSync(queries, 'query Wrong { nothing }');
  const wrong = make(queries, folder);
  assert.deepEqual([wrong.status, wrong.stdout], [1, '']);
  assert.match(wrong.stderr, /wrong\.graphql: Cannot query field "nothing"/);
  writeFileSync(queries, '{ me { username } }');
  assert.match(make(queries, folder).stderr, /without a name/);
  assert.match(make('', '').stderr, /needs --queries/);
});
