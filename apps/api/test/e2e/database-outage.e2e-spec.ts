import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../../src/platform/database/index.js';
import {
  createTestDatabase,
  mutation,
  startServerProcess,
  startTcpProxy,
  startTestApp,
  subscriberOf,
  TestClient,
  until,
  type ServerProcess,
  type TcpProxy,
  type InnerTestApp,
  type TestDatabase,
} from '../support/index.js';

let database: TestDatabase;
let proxy: TcpProxy;
/** Near the database, to make sessions. */
let near: InnerTestApp;
/** Reaches the database through the proxy. */
let server: ServerProcess;
let script: TestClient;
beforeAll(async () => {
  database = await createTestDatabase();
  near = await startTestApp({ database });
  proxy = await startTcpProxy(database.url);
  server = await startServerProcess({ ...database, url: proxy.url }, { environment: { DATABASE_WAIT_MS: '1900' } });
  const { createAccessToken } = await (
    await near.as('officer')
  ).data<{ createAccessToken: { token: string } }>(mutation('createAccessToken', 'CreateAccessTokenInput', 'token'), {
    input: { name: 'x', requestsPerMinute: 1_200, leavesPerHour: 20_000_000 },
  });
  script = new TestClient(server.url, { authorization: `Bearer ${createAccessToken.token}` });
});
afterAll(async () => {
  await server.end('SIGTERM');
  await proxy.close();
  await near.close();
  await database.drop();
});

/** The one is passed on as the statement's text, the other is completed by graphql-js, and a part of it needs no database. */
const queries = [
  '{ districts(first: 2) { nodes { code } } }',
  '{ me { username } districts(first: 2) { nodes { code } } }',
];

describe('while the database is away', () => {
  it('every request is told so, nothing ends, and all is well again by itself', async () => {
    const listener = subscriberOf(script);
    await listener.opened;
    const seen = new Map<string, number>();
    let stopped = false;
    const load = Array.from({ length: 8 }, async (_, lane) => {
      while (!stopped) {
        const { status, codes, text } = await script.gql(queries[lane % queries.length]!);
        if (status === 503) expect(JSON.parse(text)).not.toHaveProperty('data');
        const outcome = `${status} ${codes.join()}`;
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
        expect(text).not.toMatch(/ECONN|127\.0\.0\.1|terminated|postgres/i);
        await pause(5);
      }
    });
    const count = (outcome: string): number => seen.get(outcome) ?? 0;
    await until('requests are answered', () => Promise.resolve(count('200 ') > 20));

    await proxy.cut();
    await until('requests are refused', () => Promise.resolve(count('503 UNAVAILABLE') > 100));
    const ready = await script.request('/readyz');
    expect([ready.status, (await script.request('/healthz')).status]).toEqual([503, 200]);

    await proxy.mend();
    const before = count('200 ');
    await until('requests are answered again', () => Promise.resolve(count('200 ') > before + 50));
    stopped = true;
    await Promise.all(load);
    expect([...seen.keys()].sort()).toEqual(['200 ', '503 UNAVAILABLE']);
    await until('it is ready', async () => (await script.request('/readyz')).status === 200);

    // A socket that could not be asked about is not let stay, or hears again what is announced.
    const told = subscriberOf(script);
    await told.opened;
    const { accountId } = await near.callerOf('officer');
    const [job] = await database.query<{ id: string }>(
      `insert into job (kind, payload, requested_by) values ('COMPILE_CITY_SUMMARY', '{}', $1) returning id`,
      [accountId],
    );
    const progress = told.subscribe('subscription ($id: ID!) { jobProgress(id: $id) { job { progress } } }', {
      id: job!.id,
    });
    await progress.count(1);
    await database.query('update job set progress = 7 where id = $1', [job!.id]);
    await progress.count(2);
    await Promise.all([told.close(), listener.close()]);
  });
});

describe('while the database is frozen', () => {
  it('nobody waits for it without end, whatever they asked, and all is well again by itself', async () => {
    const listener = subscriberOf(script);
    await listener.opened;
    const asked = (): Promise<readonly [string, number]>[] =>
      [
        ...queries.map((query) => script.post('/graphql', { query })),
        script.post('/graphql', {
          query: mutation('createAccessToken', 'CreateAccessTokenInput', 'token'),
          variables: { input: { name: 'x' } },
        }),
        script.request('/exports/districts.csv'),
        script.post('/auth/login', { username: 'somebody', password: 'x' }),
        script.request('/readyz'),
      ].map(async (answer) => {
        const response = await answer;
        return [await response.text(), response.status] as const;
      });
    await Promise.all(asked());
    proxy.freeze();
    // More than the pools have connections, so that some wait for one and some for a new one. None is answered by the thaw.
    for (let round = 0; round < 3; round += 1) {
      const answers = await Promise.all([...asked(), ...asked(), ...asked()]);
      expect(answers.map(([, status]) => status)).toEqual(answers.map(() => 503));
      for (const [text] of answers) expect(text).toMatch(/UNAVAILABLE|"not ready"/);
    }
    expect((await script.request('/healthz')).status).toBe(200);
    proxy.thaw();
    await until('requests are answered again', async () => {
      const [first] = await Promise.all(queries.map((query) => script.gql(query)));
      return first?.status === 200;
    });
    await until('it is ready', async () => (await script.request('/readyz')).status === 200);
    await listener.close();
  });
});

describe('when the database goes away between two statements', () => {
  it('a mutation is answered 503, has done nothing, and can be sent again', async () => {
    const app = await startTestApp({ database: { ...database, url: proxy.url } });
    try {
      const officer = await app.signIn('officer');
      let cut = true;
      app.get<Database>('Database').beforeCommit(async () => {
        if (!cut) return;
        cut = false;
        await proxy.cut();
        // The connection's end is noticed before the next statement.
        await pause(100);
      });
      const count = async (): Promise<unknown> =>
        (await database.query(`select count(*)::int from access_token where name = 'between'`))[0];
      const create = mutation('createAccessToken', 'CreateAccessTokenInput', 'accessToken { name }');
      const refused = await officer.gql(create, { input: { name: 'between' } });
      expect([refused.status, refused.codes, refused.data]).toEqual([503, ['UNAVAILABLE'], null]);
      expect(await count()).toEqual({ count: 0 });
      await proxy.mend();
      await until('the database is back', async () => (await officer.gql('{ me { username } }')).status === 200);
      expect((await officer.gql(create, { input: { name: 'between' } })).codes).toEqual([]);
      expect(await count()).toEqual({ count: 1 });
    } finally {
      await app.close();
    }
  });
});
