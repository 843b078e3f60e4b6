import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildClientSchema, lexicographicSortSchema, printSchema, type IntrospectionQuery } from 'graphql';
import { withApp } from '../support/index.js';

const app = withApp();

describe('the published schema as a file', () => {
  it('is the contract, for whoever is signed in, also where introspection is off', async () => {
    const contract = readFileSync(new URL('../../../../libs/contract/schema.graphql', import.meta.url), 'utf8');
    for (const account of ['analyst', 'officer'] as const) {
      const client = await app.as(account);
      const response = await client.request('/schema.graphql');
      expect([response.status, response.headers.get('content-type')]).toEqual([
        200,
        'application/graphql; charset=utf-8',
      ]);
      expect(await response.text()).toBe(contract);
      const { data } = (await (await client.request('/schema.json')).json()) as { data: IntrospectionQuery };
      expect(`${printSchema(lexicographicSortSchema(buildClientSchema(data)))}\n`).toBe(contract);
    }
  });

  it('is sent again only when it has changed, and to nobody else', async () => {
    const client = await app.as('analyst');
    for (const path of ['/schema.graphql', '/schema.json']) {
      const etag = (await client.request(path)).headers.get('etag') ?? '';
      expect((await client.request(path, { headers: { 'if-none-match': etag } })).status).toBe(304);
      expect((await app.anonymous.request(path)).status).toBe(401);
    }
  });
});
