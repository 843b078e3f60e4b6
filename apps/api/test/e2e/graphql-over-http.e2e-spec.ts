import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits, type AuditResult } from 'graphql-http';
import { mutation, startTestApp, type TestApp } from '../support/index.js';

let app: TestApp;
let results: AuditResult[];
beforeAll(async () => {
  // Some audits ask for the type of a field, which is introspection.
  app = await startTestApp({ environment: { GRAPHQL_INTROSPECTION: 'true' } });
  const analyst = await app.as('analyst');
  const create = mutation('createAccessToken', 'CreateAccessTokenInput', 'token');
  const { createAccessToken } = await analyst.data<{ createAccessToken: { token: string } }>(create, {
    input: { name: 'audit', requestsPerMinute: 1_200 },
  });
  const script = app.anonymous.with({ authorization: `Bearer ${createAccessToken.token}` });
  const fetchFn = (url: string, init: { headers?: Record<string, string> } = {}): Promise<Response> =>
    fetch(url, { ...init, headers: { ...script.headers, ...init.headers } });
  results = [];
  for (const audit of serverAudits({ url: `${app.url}/graphql`, fetchFn })) results.push(await audit.fn());
});
afterAll(() => app.close());

const shortOf = (level: string): string[] =>
  results.filter(({ status, name }) => status !== 'ok' && name.startsWith(level)).map(({ name }) => name);

describe('GraphQL over HTTP', () => {
  it('is kept in everything that it says must be', () => {
    expect(results.filter(({ name }) => name.startsWith('MUST')).length).toBeGreaterThanOrEqual(13);
    expect(shortOf('MUST')).toEqual([]);
  });

  it('is kept in nearly all that it says should or may be', () => {
    expect(results).toHaveLength(61);
    // Apollo answers 400 to a document that is wrong, whatever the client accepts.
    expect(shortOf('SHOULD')).toEqual([
      'SHOULD use 200 status code on document parsing failure when accepting application/json',
      'SHOULD use 200 status code on document validation failure when accepting application/json',
      'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
    ]);
    // These ask by GET without the header that keeps the pages of other sites out: the guard at work.
    expect(shortOf('MAY').map((name) => /GET/.test(name))).toEqual([true, true, true]);
  });
});
