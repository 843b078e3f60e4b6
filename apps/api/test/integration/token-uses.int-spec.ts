import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectAsApi, type ApiConnection, createTestDatabase, type TestDatabase } from '../support/index.js';

let database: TestDatabase;
let api: ApiConnection;
beforeAll(async () => {
  database = await createTestDatabase();
  api = await connectAsApi(database);
});
afterAll(async () => {
  await api.end();
  await database.drop();
});

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
/** A token that has so many requests a minute and values an hour. */
const insertToken = (secret: string, requests: number, leaves: number): Promise<unknown> =>
  database.query(
    `insert into access_token (account_id, name, token_hash, expires_at, requests_per_minute, leaves_per_hour)
     select id, 'x', $1, now() + interval '1 day', $2, $3 from account limit 1`,
    [hashOf(secret), requests, leaves],
  );
/** What becomes of uses that one statement asks about, by place. */
const ask = async (uses: readonly (readonly [secret: string, cost: number])[]): Promise<unknown[]> => {
  const { rows } = await api.query<{ place: string; refused: string | null }>(
    'select place, refused from app_count_tokens($1::bytea[], $2::integer[]) order by place',
    [uses.map(([secret]) => hashOf(secret)), uses.map(([, cost]) => cost)],
  );
  return rows.map(({ place, refused }) => [Number(place), refused]);
};

describe('uses of a token that are counted together', () => {
  it('are counted in the order in which they came: who came first is let through', async () => {
    await insertToken('budget', 100, 20_000);
    await insertToken('rate', 1, 20_000);
    expect(
      await ask([
        ['budget', 15_000],
        ['rate', 1],
        ['unknown', 1],
        ['budget', 14_000],
        ['rate', 2],
        ['budget', 1],
      ]),
    ).toEqual([
      [1, null],
      [2, null],
      [4, 'leaves'],
      [5, 'requests'],
      [6, null],
    ]);
  });
});
