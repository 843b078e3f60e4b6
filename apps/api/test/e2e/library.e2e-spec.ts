import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiError, createClient, type Client } from '@sucharit/contract/client';
import { library } from '@sucharit/contract/library';
import ts from 'typescript';
import {
  loadProduct,
  createTestDatabase,
  sourceOptions,
  startTestApp,
  type TestApp,
  type TestDatabase,
} from '../support/index.js';

const { loadDemoData, loadReferenceData } = await loadProduct();

const run = promisify(execFile);
const demoPassword = 'library-of-questions-77';
let database: TestDatabase;
let app: TestApp;
let token: string;
beforeAll(async () => {
  database = await createTestDatabase();
  await database.query('delete from account');
  await database.query('delete from district');
  const environment = {
    DATABASE_URL: database.url,
    DATABASE_POOL_SIZE: '3',
    ISOLATED_NODE_OPTIONS: sourceOptions,
    NODE_ENV: 'test',
    DEMO_PASSWORD: demoPassword,
    DEMO_DAY: '2023-06-01',
  };
  await loadReferenceData(environment);
  await loadDemoData(environment);
  app = await startTestApp({ database });
  const signedIn = await app.anonymous.post('/auth/login', { username: 'analyst', password: demoPassword });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const { createAccessToken } = await app.anonymous
    .with({ cookie, origin: app.url })
    .data<{ createAccessToken: { token: string } }>('mutation { createAccessToken(input: { name: "x" }) { token } }');
  token = createAccessToken.token;
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

/** Whether an answer says anything: a list with rows, or a figure. */
function says(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.some(says);
  if (value !== null && typeof value === 'object') return Object.values(value).some(says);
  return value !== null && value !== 0;
}

describe('the library of ready questions', () => {
  it('has twenty, each with a title and a description in both languages', () => {
    expect(library).toHaveLength(20);
    expect(new Set(library.map(({ name }) => name)).size).toBe(20);
    for (const { titleTh, titleEn, descriptionTh, descriptionEn } of library) {
      for (const thai of [titleTh, descriptionTh]) expect(thai).toMatch(/\p{Script=Thai}/u);
      for (const english of [titleEn, descriptionEn]) expect(english).toMatch(/^[A-Z][\x20-\x7e]+$/);
    }
  });

  it.each(library.map((question) => [question.file, question] as const))(
    '%s answers as it is, on the demo data, within the limits',
    async (_, { text, name }) => {
      const result = await app.anonymous.with({ authorization: `Bearer ${token}` }).gql(text);
      expect([name, result.codes]).toEqual([name, []]);
      const nodes = Object.values(result.data ?? {});
      expect(nodes.every((node) => says(node) && (node as { totalCount?: number }).totalCount !== 0)).toBe(true);
    },
  );
});

describe('the typed client', () => {
  const client = (options: { token?: string } = {}): Client => createClient({ url: app.url, token, ...options });

  it('asks every ready question by its name', async () => {
    const methods = client() as unknown as Record<string, () => Promise<object>>;
    for (const { name } of library) {
      const method = methods[name.charAt(0).toLowerCase() + name.slice(1)];
      expect([name, says(await method?.())]).toEqual([name, true]);
    }
  });

  it('gives variables and answers their types, and other operations too', async () => {
    const { itaResults } = await client().libraryItaBelow({ fiscalYear: 2566, threshold: 100 });
    const totals: readonly number[] = itaResults.nodes.map(({ total }) => total);
    expect(Math.max(...totals)).toBeLessThan(100);
    expect(await client().request<{ me: { username: string } }>('{ me { username } }')).toEqual({
      me: { username: 'analyst' },
    });
  });

  it('throws what the API refuses, with its code', async () => {
    const refused = await client({ token: 'none' })
      .libraryZones()
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ApiError);
    expect(refused).toMatchObject({ code: 'TOKEN_UNKNOWN' });
    await expect(client().request('{ nothing }')).rejects.toMatchObject({ name: 'ApiError', status: 400 });
  });
});

const quickStart = readFileSync(new URL('../../../../docs/api/quick-start.md', import.meta.url), 'utf8');
const snippets = (language: string): string[] =>
  [...quickStart.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code = '']) => code);
const isHere = async (command: string): Promise<boolean> =>
  run(command, ['--version']).then(
    () => true,
    () => false,
  );

/** Of the repository, from which the questions of the library are read. */
const root = fileURLToPath(new URL('../../../..', import.meta.url));

describe('the quick start', () => {
  const environment = (): NodeJS.ProcessEnv => ({
    ...process.env,
    SUCHARIT_URL: app.url,
    SUCHARIT_TOKEN: token,
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
  });

  it('works as written in Node', async () => {
    const [code = ''] = snippets('js');
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], {
      env: { ...environment(), NODE_OPTIONS: '' },
    });
    expect(JSON.parse(stdout)).toMatchObject({ itaResults: { totalCount: expect.any(Number) } });
  });

  it('works as written in TypeScript', async () => {
    const [code = ''] = snippets('ts');
    const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', outputText], {
      env: { ...environment(), NODE_OPTIONS: '' },
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
    });
    expect(JSON.parse(stdout)).toMatchObject({ districts: 50, approved: expect.any(Number) });
  });

  it('orders and groups as written', async () => {
    const [query = ''] = snippets('graphql');
    const asked = createClient({ url: app.url, token }).request(query);
    await expect(asked).resolves.toMatchObject({ measures: { groups: { nodes: expect.any(Array) } } });
  });

  it('works as written with curl and Python, where they are installed', async () => {
    const [schema = '', district = '', hashed = '', exported = '', open = ''] = snippets('bash');
    if (await isHere('curl')) {
      const shell = async (code: string): Promise<string> =>
        (await run('sh', ['-c', code], { env: environment(), cwd: root, maxBuffer: 10_000_000 })).stdout;
      expect(await shell(schema)).toContain('\ntype District ');
      expect(await shell(hashed)).toMatch(/"totalCount" ?: ?50/);
      expect(await shell(district)).toMatch(/"totalCount" ?: ?50/);
      expect(await shell(exported)).toContain('number,title,percentComplete,plan.district.nameTh\r\n');
      expect(await shell(open)).toContain('fiscalYear,districtCode');
    }
    const [python = ''] = snippets('python');
    if (await isHere('python3'))
      expect((await run('python3', ['-c', python], { env: environment() })).stdout).toMatch(
        /"title": "[\u0e00-\u0e7f]/,
      );
    expect([schema, district, hashed, exported, open, python].every((code) => code !== '')).toBe(true);
  });
});
