import { beforeAll, describe, expect, it } from '@jest/globals';
import { statementsDuring, TestClient, withApp } from '../support/index.js';

const app = withApp({ environment: { PUBLIC_ORIGINS: 'https://sucharit.example, https://other.example' } });
let officer: TestClient;
beforeAll(async () => {
  officer = await app.as('officer');
});

const make = 'mutation { createAccessToken(input: { name: "x" }) { token } }';
const tokens = (): Promise<object[]> => app.database.query('select from access_token');
const withOrigin = (origin: string | null): TestClient => {
  const { origin: _own, ...others } = officer.headers;
  return new TestClient(app.url, origin === null ? others : { ...others, origin });
};

describe('T9: requests that a page of another site can send', () => {
  it('do not carry out a mutation by GET', async () => {
    const response = await officer.request(`/graphql?query=${encodeURIComponent(make)}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect([400, 405]).toContain(response.status);
    expect(await tokens()).toHaveLength(0);
  });

  it('do not carry out a query by GET without the header that a browser must ask for first', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ me { username } }')}`;
    const statements = await statementsDuring(async () => {
      expect((await officer.request(path)).status).toBe(400);
    });
    expect(statements).toEqual([]);
    const asked = await officer.request(path, { headers: { 'apollo-require-preflight': 'yes' } });
    expect([asked.status, await asked.json()]).toMatchObject([
      200,
      { data: { me: { username: 'nongkhaem.officer' } } },
    ]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', null])(
    'do not carry out a POST as %s',
    async (type) => {
      const body = new Blob([JSON.stringify({ query: make })], type === null ? {} : { type });
      for (const path of ['/graphql', '/auth/login']) {
        const statements = await statementsDuring(async () => {
          const response = await officer.request(path, { method: 'POST', body });
          expect(response.status).toBe(400);
        });
        expect(statements).toEqual([]);
      }
      expect(await tokens()).toHaveLength(0);
    },
  );
});

describe('T10: a cookie that arrives from elsewhere', () => {
  const refusals = (): Promise<{ actor: string; detail: { origin: string } }[]> =>
    app.database.query(
      `select actor, detail from audit_event where action = 'request.refused-origin' order by seq desc`,
    );

  it.each([
    ['another site', 'https://evil.example'],
    ['another port', 'http://127.0.0.1:1'],
    ['a sandboxed page', 'null'],
    ['nowhere', null],
  ])('from %s changes nothing and is written down', async (_, origin) => {
    const before = (await refusals()).length;
    const { status, codes, data } = await withOrigin(origin).gql(make);
    expect([status, codes, data]).toEqual([403, ['ORIGIN_REFUSED'], null]);
    expect(await tokens()).toHaveLength(0);
    const after = await refusals();
    expect(after).toHaveLength(before + 1);
    expect(after[0]).toEqual({ actor: 'nongkhaem.officer', detail: { origin: origin ?? 'none' } });
  });

  it('does not end a session', async () => {
    const victim = await app.signIn('head');
    const response = await victim.with({ origin: 'https://evil.example' }).post('/auth/logout', {});
    expect(response.status).toBe(403);
    expect((await victim.gql('{ me { username } }')).data).toEqual({ me: { username: 'nongkhaem.head' } });
  });

  it('does not sign a browser in under a chosen account', async () => {
    const response = await app.anonymous.post(
      '/auth/login',
      { username: 'center', password: 'x' },
      { origin: 'https://evil.example' },
    );
    expect([response.status, response.headers.getSetCookie()]).toEqual([403, []]);
  });

  it('is accepted from the origins that the environment names', async () => {
    for (const origin of [app.url, 'https://sucharit.example', 'https://other.example'])
      expect((await withOrigin(origin).gql('{ me { username } }')).status).toBe(200);
  });

  it('is not asked of a token, which no page sends by itself', async () => {
    const { createAccessToken } = await officer.data<{ createAccessToken: { token: string } }>(make);
    const script = app.anonymous.with({ authorization: `Bearer ${createAccessToken.token}` });
    expect((await script.gql('{ me { username } }')).data).toEqual({ me: { username: 'nongkhaem.officer' } });
  });
});

describe('a page that was opened by another account than the one that is signed in by now', () => {
  const me = '{ me { username } }';
  const fromPageOf = (username: string): TestClient => officer.with({ 'x-sucharit-account': username });

  it('neither reads nor changes anything in its name', async () => {
    const before = await tokens();
    for (const client of [officer, officer]) await client.data('query Quick { districts { totalCount } }');
    for (const query of [me, make, 'query Quick { districts { totalCount } }'])
      expect(await fromPageOf('center').gql(query)).toMatchObject({
        status: 401,
        codes: ['ACCOUNT_CHANGED'],
        data: null,
      });
    expect(await tokens()).toEqual(before);
    const file = await fromPageOf('center').request('/files/evidence/1/1?name=a.pdf', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: 'x',
    });
    expect([file.status, await file.json()]).toMatchObject([401, { error: { code: 'ACCOUNT_CHANGED' } }]);
  });

  it('does not end its session', async () => {
    const signedIn = await app.signIn('head');
    const response = await signedIn.with({ 'x-sucharit-account': 'center' }).post('/auth/logout', {});
    expect([response.status, response.headers.getSetCookie()]).toEqual([401, []]);
    expect((await signedIn.gql(me)).data).toEqual({ me: { username: 'nongkhaem.head' } });
  });

  it('is told from its own account, and from none', async () => {
    expect((await fromPageOf('nongkhaem.officer').gql(me)).data).toEqual({ me: { username: 'nongkhaem.officer' } });
    expect((await app.anonymous.with({ 'x-sucharit-account': 'center' }).gql(me)).data).toEqual({ me: null });
  });
});
