import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { loadProduct } from './load-product.js';

/** A database of its own, migrated, with the districts and the test accounts. */
export interface TestDatabase {
  /** Connection as the owner of the schema. */
  readonly url: string;
  /** Runs one statement as the owner, past row-level security. */
  query<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

const serverUrl = (): string => {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url)
    throw new Error('TEST_DATABASE_URL is not set: run the tests through node tools/with-postgres.mjs or npm test');
  return url;
};

const urlOf = (database: string): string => {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.href;
};

/** Makes a database by copying a template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `sucharit_test_${randomBytes(6).toString('hex')}`;
  const { copyTemplate } = await loadProduct();
  await copyTemplate(serverUrl(), name, urlOf);
  const url = urlOf(name);
  const owner = new Client({ connectionString: url });
  await owner.connect();
  return {
    url,
    query: async <Row extends object>(text: string, values: unknown[] = []) =>
      (await owner.query<Row>(text, values)).rows,
    drop: async () => {
      await owner.end();
      const client = new Client({ connectionString: serverUrl() });
      await client.connect();
      await client.query(`drop database ${name} with (force)`);
      await client.end();
    },
  };
}
