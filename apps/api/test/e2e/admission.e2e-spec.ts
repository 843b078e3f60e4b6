import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Admission } from '../../src/platform/operations/index.js';
import {
  loadProduct,
  begun,
  mutation,
  startTestApp,
  subscriberOf,
  TestClient,
  until,
  type Subscriber,
  type InnerTestApp,
} from '../support/index.js';

const { refuse } = await loadProduct();

let app: InnerTestApp;
/** Runs registered operations only, but for sessions. */
let strict: InnerTestApp;
const open: Subscriber[] = [];
beforeAll(async () => {
  app = await startTestApp();
  strict = await startTestApp({ database: app.database, environment: { GRAPHQL_REGISTERED_ONLY: 'true' } });
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((subscriber) => subscriber.close()));
});
afterAll(async () => {
  await strict.close();
  await app.close();
});

const districts = '{ districts(first: 1) { nodes { code } } }';
const submissions = 'subscription { submissions { step } }';

/** Codes with which a subscription is answered; none while it runs. */
async function subscriptionCodes(client: TestClient): Promise<string[]> {
  const subscriber = subscriberOf(client);
  open.push(subscriber);
  await subscriber.opened;
  const told = subscriber.subscribe(submissions);
  // It hears of something, or why it does not run.
  await begun(app.database, [told]);
  return told.heard.flatMap(({ codes }) => [...codes]);
}

/** What each way to an operation says: codes of refusals, empty when it runs. */
async function everyWay(session: TestClient, token: TestClient): Promise<Record<string, readonly string[]>> {
  const byAddress = (client: TestClient): Promise<string[]> =>
    client
      .request(`/graphql?query=${encodeURIComponent(districts)}`, { headers: { 'apollo-require-preflight': 'x' } })
      .then((response) => response.json() as Promise<{ errors?: { extensions: { code: string } }[] }>)
      .then(({ errors }) => (errors ?? []).map(({ extensions }) => extensions.code));
  const file = (client: TestClient): Promise<string[]> =>
    client.request('/exports/districts.csv').then(async (response) => {
      const text = await response.text();
      return response.ok ? [] : [(JSON.parse(text) as { error: { code: string } }).error.code];
    });
  return {
    'POST in a session': (await session.gql(districts)).codes,
    'POST with a token': (await token.gql(districts)).codes,
    'GET in a session': await byAddress(session),
    'GET with a token': await byAddress(token),
    'another document': (
      await session.gql(`{ districts(first: ${1 + Math.floor(Math.random() * 90)}) { nodes { code nameTh } } }`)
    ).codes,
    'a socket in a session': await subscriptionCodes(session),
    'a socket with a token': await subscriptionCodes(token),
    'an export in a session': await file(session),
    'an export with a token': await file(token),
  };
}

async function tokenOf(of: InnerTestApp): Promise<TestClient> {
  const { createAccessToken: made } = await (
    await of.as('analyst')
  ).data<{ createAccessToken: { token: string } }>(mutation('createAccessToken', 'CreateAccessTokenInput', 'token'), {
    input: { name: 'x' },
  });
  return new TestClient(of.url, { authorization: `Bearer ${made.token}` });
}

describe('a check that is added once', () => {
  it('holds for every way to an operation, also for answers that are kept', async () => {
    const session = await app.as('analyst');
    const token = await tokenOf(app);
    const free = await everyWay(session, token);
    expect(Object.values(free).flat()).toEqual([]);
    // Once more, so that answers are kept by now.
    expect(Object.values(await everyWay(session, token)).flat()).toEqual([]);
    const seen: string[] = [];
    const take = app.get<Admission>('Admission').require({
      name: 'a check of this test',
      assert: ({ operation }, { rootFields }) => {
        seen.push(`${operation.operation} ${rootFields.join()}`);
        if (rootFields.some((name) => name === 'districts' || name === 'submissions')) throw refuse('FORBIDDEN');
      },
    });
    try {
      const refused = await everyWay(session, token);
      expect(refused).toEqual(Object.fromEntries(Object.keys(free).map((way) => [way, ['FORBIDDEN']])));
      expect(new Set(seen)).toEqual(new Set(['query districts', 'subscription submissions']));
      // What it says nothing about runs.
      expect((await session.gql('{ plans(first: 1) { nodes { id } } }')).codes).toEqual([]);
    } finally {
      take();
    }
    expect(Object.values(await everyWay(session, token)).flat()).toEqual([]);
  });
});

describe('registered operations only', () => {
  it('binds a token over HTTP, over a socket and for an export, and no session', async () => {
    const answers = await everyWay(await strict.as('analyst'), await tokenOf(strict));
    expect(answers).toEqual(
      Object.fromEntries(
        Object.keys(answers).map((way) => [way, way.includes('token') ? ['OPERATION_NOT_REGISTERED'] : []]),
      ),
    );
  });
});

describe('values that are too many or nested too deeply', () => {
  const nested = (levels: number): unknown => {
    let value: unknown = {};
    for (let level = 0; level < levels; level += 1) value = { not: value };
    return value;
  };
  const query = 'query ($filter: PlanFilter) { plans(first: 1, filter: $filter) { nodes { id } } }';

  it.each([41, 4_111, 100_000])('%i levels are refused, over HTTP, over a socket and for an export', async (levels) => {
    const session = await app.as('analyst');
    // Written by hand: JSON.stringify does not go so deep itself.
    const filter = `${'{"not":'.repeat(levels)}{}${'}'.repeat(levels)}`;
    const headers = { 'content-type': 'application/json' };
    const body = `{"query":${JSON.stringify(query)},"variables":{"filter":${filter}}}`;
    const posted = await session.request('/graphql', { method: 'POST', headers, body });
    expect([posted.status, await posted.text()]).toEqual([400, expect.stringContaining('INVALID_INPUT')]);
    if (levels <= 10_000) {
      const exported = await session.request('/exports/plans.csv', {
        method: 'POST',
        headers,
        body: `{"filter":${filter}}`,
      });
      expect([exported.status, await exported.text()]).toEqual([400, expect.stringContaining('INVALID_INPUT')]);
    }
    if (levels < 1_000) {
      const asked = encodeURIComponent(JSON.stringify({ filter: nested(levels) }));
      const got = await session.request(`/graphql?query=${encodeURIComponent(query)}&variables=${asked}`, {
        headers: { 'apollo-require-preflight': 'x' },
      });
      expect([got.status, await got.text()]).toEqual([400, expect.stringContaining('INVALID_INPUT')]);
      const subscriber = subscriberOf(session);
      open.push(subscriber);
      await subscriber.opened;
      const told = subscriber.subscribe('subscription ($id: ID!) { jobProgress(id: $id) { job { id } } }', {
        id: nested(levels) as string,
      });
      await until('it is refused', () => Promise.resolve(told.ended()));
      expect(told.heard.flatMap(({ codes }) => [...codes])).toEqual(['INVALID_INPUT']);
    }
  });

  it('an application with as deep a filter as the contract allows runs', async () => {
    const session = await app.as('analyst');
    expect((await session.gql(query, { filter: { not: { not: { not: {} } } } })).codes).toEqual([]);
  });
});
