import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { system } from '@sucharit/domain/access';
import type { AccessTokensService } from '../../src/features/accounts/access-tokens.service.js';
import type { Database } from '../../src/platform/database/index.js';
import {
  startServerProcess,
  startTcpProxy,
  startTestApp,
  TestClient,
  until,
  type GqlResult,
  type TcpProxy,
  type InnerTestApp,
} from '../support/index.js';

let app: InnerTestApp;
let proxy: TcpProxy;
beforeAll(async () => {
  const first = await startTestApp();
  proxy = await startTcpProxy(first.database.url);
  const behind = await startTestApp({ database: first.database, environment: { DATABASE_URL: proxy.url } });
  app = {
    ...behind,
    close: async () => {
      await behind.close();
      await proxy.close();
      await first.close();
    },
  };
});
afterAll(() => app.close());
afterEach(() => void jest.restoreAllMocks());

const make = 'mutation { createAccessToken(input: { name: "x" }) { token } }';

/** Nothing that tells how the product is built. */
function expectNothingInternal(text: string): void {
  expect(text).not.toMatch(/\bat .*:\d+|node_modules|\.[tj]s\b|\/home|\/work|\/tmp|secret detail/i);
  expect(text).not.toMatch(/select|insert|update|constraint|relation|column|account_username|postgres|ECONN|sqlstate/i);
}

async function failing(work: () => Promise<never>): Promise<GqlResult> {
  jest.spyOn(app.get<AccessTokensService>('AccessTokensService'), 'create').mockImplementation(work);
  return (await app.as('officer')).gql(make);
}

const failures: Record<string, () => Promise<never>> = {
  'an error in a resolver': () => Promise.reject(new Error('secret detail at /home/x.ts:1')),
  'something thrown that is no error': () => Promise.reject('secret detail'),
  'a violated unique constraint': () =>
    app.get<Database>('Database').write(system, async (manager) => {
      await manager.query(
        `insert into account (username, display_name, password_hash, role) select username, '', '', 'ANALYST' from account limit 1`,
      );
      throw new Error('unreachable');
    }),
  'a violated check constraint': () =>
    app.get<Database>('Database').write(system, async (manager) => {
      await manager.query(`update account set role = 'KING'`);
      throw new Error('unreachable');
    }),
  'wrong SQL': () =>
    app.get<Database>('Database').write(system, async (manager) => {
      await manager.query('select nonsense from account');
      throw new Error('unreachable');
    }),
};

describe('T12: what an error tells', () => {
  it.each(Object.entries(failures))('is a code and a request number for %s', async (_, work) => {
    const { text, data, errors } = await failing(work);
    expect(data).toBeNull();
    expect(errors).toEqual([
      {
        message: expect.any(String),
        path: ['createAccessToken'],
        extensions: { code: 'INTERNAL_ERROR', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      },
    ]);
    expect(errors[0]?.message).toContain(errors[0]?.extensions['requestId'] as string);
    expectNothingInternal(text);
  });

  it('is that the body is not JSON, for a body that is not JSON', async () => {
    for (const body of ['{bad', '', '{"query": "{ me { username } }", "__proto__": {}}']) {
      const response = await app.anonymous.request('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const text = await response.text();
      expect([response.status, (JSON.parse(text) as GqlResult).errors[0]?.extensions.code]).toEqual([
        400,
        'INVALID_INPUT',
      ]);
      expectNothingInternal(text);
    }
  });

  it('is what is wrong with the input, for a text that cannot be stored', async () => {
    const { codes, text } = await (
      await app.as('officer')
    ).gql('mutation ($name: String!) { createAccessToken(input: { name: $name }) { token } }', { name: 'a\u0000b' });
    expect(codes).toEqual(['INVALID_INPUT']);
    expectNothingInternal(text);
  });

  it('is that the service is not available, while the database is away; and it recovers', async () => {
    const officer = await app.as('officer');
    await proxy.cut();
    try {
      for (const query of ['{ me { username } }', make]) {
        const { status, codes, text } = await officer.gql(query);
        expect([status, codes]).toEqual([503, ['UNAVAILABLE']]);
        expectNothingInternal(text);
      }
      const signIn = await app.anonymous.post('/auth/login', { username: 'center', password: 'x' });
      const text = await signIn.text();
      expect([signIn.status, (JSON.parse(text) as { error: { code: string } }).error.code]).toEqual([
        503,
        'UNAVAILABLE',
      ]);
      expectNothingInternal(text);
      const ready = await app.anonymous.request('/readyz');
      expect([ready.status, await ready.json()]).toMatchObject([503, { parts: { database: 'not ready' } }]);
    } finally {
      await proxy.mend();
    }
    expect((await officer.gql('{ me { username } }')).status).toBe(200);
  });

  it('is in the language that the reader asks for', async () => {
    const english = await app.anonymous.gql(make, {}, { 'accept-language': 'en' });
    const thai = await app.anonymous.gql(make);
    expect(english.errors[0]?.message).toMatch(/^You are not signed in/);
    expect(thai.errors[0]?.message).toMatch(/เข้าสู่ระบบ/);
  });
});

describe('what the log tells', () => {
  it('is what was asked and how it ended, and nothing about who asked', async () => {
    const server = await startServerProcess(app.database, { environment: { LOG_LEVEL: 'trace', TRUST_PROXY: 'true' } });
    const stranger = new TestClient(server.url, {
      'user-agent': 'telltale-agent/9',
      'x-forwarded-for': '198.51.100.77',
      referer: 'https://telltale.example/',
      'x-request-id': 'telltale-request',
    });
    for (let turn = 0; turn < 7; turn += 1)
      await stranger.post('/auth/login', { username: 'telltale-name', password: 'telltale-password' });
    await stranger.gql('{ me { username telltaleField } }');
    await stranger.request('/telltale-path?telltale-query=1', { headers: { cookie: '__Host-sid=telltale-cookie' } });
    await until('the last request is in the log', () =>
      Promise.resolve(/GET no route 404|GET \/\* 404/.test(server.log())),
    );
    await server.end('SIGTERM');
    expect(server.log()).toMatch(/POST \/auth\/login 401 \d+ ms, request [0-9a-f-]{36}/);
    expect(server.log()).toMatch(/a sign-in was made to wait/);
    expect(server.log()).not.toMatch(/telltale|198\.51/);
  });
});
