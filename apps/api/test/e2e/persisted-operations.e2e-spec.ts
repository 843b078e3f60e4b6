import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mutation, startTestApp, statementsDuring, TestClient, type TestApp } from '../support/index.js';

let app: TestApp;
let strict: TestApp;
let officer: TestClient;
/** A script with a token, at both. */
let script: TestClient;
let strictScript: TestClient;
beforeAll(async () => {
  app = await startTestApp();
  strict = await startTestApp({ database: app.database, environment: { GRAPHQL_REGISTERED_ONLY: 'true' } });
  officer = await app.as('officer');
  const create = mutation('createAccessToken', 'CreateAccessTokenInput', 'token');
  const { createAccessToken } = await officer.data<{ createAccessToken: { token: string } }>(create, {
    input: { name: 'x' },
  });
  const headers = { authorization: `Bearer ${createAccessToken.token}` };
  script = new TestClient(app.url, headers);
  strictScript = new TestClient(strict.url, headers);
});
afterAll(async () => {
  await strict.close();
  await app.close();
});

const history = readFileSync(
  new URL('../../../../libs/contract/operations/2-district-history.graphql', import.meta.url),
  'utf8',
);
const variables = { code: 1023 };
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const persistedQuery = (sha256Hash: string, version = 1): object => ({ persistedQuery: { version, sha256Hash } });

interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly code: string | undefined;
}
async function answerOf(response: Promise<Response>): Promise<Answer> {
  const received = await response;
  const body = (await received.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  return { status: received.status, data: body.data, code: body.errors?.[0]?.extensions.code };
}
const post = (client: TestClient, body: object): Promise<Answer> => answerOf(client.post('/graphql', body));
function get(client: TestClient, parameters: Record<string, unknown>): Promise<Answer> {
  const search = new URLSearchParams(
    Object.entries(parameters).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
  return answerOf(client.request(`/graphql?${search.toString()}`, { headers: { 'apollo-require-preflight': 'yes' } }));
}

describe('an operation by its hash', () => {
  const query = '{ districts(first: 2) { nodes { code } } }';
  const hash = sha256(query);

  it('is asked for in full once, and known from then on, by POST and by GET', async () => {
    const missing = await post(officer, { extensions: persistedQuery(hash) });
    expect([missing.status, missing.code]).toEqual([200, 'PERSISTED_QUERY_NOT_FOUND']);
    const full = await post(officer, { query, extensions: persistedQuery(hash) });
    expect([full.status, full.data]).toEqual([200, { districts: { nodes: [{ code: 1001 }, { code: 1002 }] } }]);
    for (const again of [
      await post(officer, { extensions: persistedQuery(hash) }),
      await get(officer, { extensions: persistedQuery(hash) }),
    ])
      expect(again).toEqual(full);
  });

  it('stands for that very text', async () => {
    const wrong = await post(officer, { query: '{ me { username } }', extensions: persistedQuery(hash) });
    expect([wrong.status, wrong.code, wrong.data]).toEqual([400, 'BAD_REQUEST', undefined]);
    const unknown = await post(officer, { query, extensions: persistedQuery(hash, 2) });
    expect([unknown.status, unknown.code]).toEqual([400, 'BAD_REQUEST']);
  });

  it('gives nobody what another may see', async () => {
    await post(officer, { query, extensions: persistedQuery(hash) });
    const stranger = await post(app.anonymous, { extensions: persistedQuery(hash) });
    expect([stranger.status, stranger.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('may not change anything by GET', async () => {
    const make = 'mutation { createAccessToken(input: { name: "by get" }) { token } }';
    await post(officer, { query: make, extensions: persistedQuery(sha256(make)), operationName: 'none' });
    const tried = await get(officer, { extensions: persistedQuery(sha256(make)) });
    expect([400, 405]).toContain(tried.status);
    expect(await app.database.query(`select from access_token where name = 'by get'`)).toEqual([]);
  });
});

describe('a registered operation', () => {
  it('is known by its hash from the start, with and without the last line break', async () => {
    const full = await post(officer, { query: history, variables });
    expect([full.status, full.code]).toEqual([200, undefined]);
    for (const text of [history, history.trim()])
      expect(await post(officer, { variables, extensions: persistedQuery(sha256(text)) })).toEqual(full);
    expect(await get(officer, { variables, extensions: persistedQuery(sha256(history)) })).toEqual(full);
  });
});

describe('where only registered operations run', () => {
  it('a token runs those, by hash or in full', async () => {
    const byHash = await post(strictScript, { variables, extensions: persistedQuery(sha256(history)) });
    expect([byHash.status, byHash.code]).toEqual([200, undefined]);
    expect(await post(strictScript, { variables, query: history })).toEqual(byHash);
    expect(await post(script, { variables, query: history })).toEqual(byHash);
  });

  it('nothing else is run for a token or for nobody, however it is sent', async () => {
    const query = '{ districts(first: 3) { nodes { code } } }';
    expect((await post(script, { query })).status).toBe(200);
    const attempts = [
      [{ query }, 403, 'OPERATION_NOT_REGISTERED'],
      [{ query, extensions: persistedQuery(sha256(query)) }, 403, 'OPERATION_NOT_REGISTERED'],
      // What was refused was not kept either.
      [{ extensions: persistedQuery(sha256(query)) }, 200, 'PERSISTED_QUERY_NOT_FOUND'],
    ] as const;
    for (const client of [strictScript, strict.anonymous])
      for (const [attempt, status, code] of attempts) {
        let refused!: Answer;
        const statements = await statementsDuring(async () => {
          refused = await post(client, attempt);
        });
        expect([refused.status, refused.code, refused.data]).toEqual([status, code, undefined]);
        expect(statements.filter((text) => !/app_authenticate|app_count_tokens/.test(text))).toEqual([]);
      }
  });

  it('the console goes on in its session', async () => {
    const session = await strict.signIn('officer');
    expect((await session.gql('{ districts(first: 3) { nodes { code } } }')).status).toBe(200);
  });
});
