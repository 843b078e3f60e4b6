import { loadProduct } from './load-product.js';
import { Client, type ClientBase } from 'pg';
import type { TestDatabase } from './test-database.js';

export type ApiConnection = ClientBase & { end(): Promise<void> };

/** A connection in the role of the API, to see what row-level security shows by itself; whoever asks for it ends it. */
export async function connectAsApi({ url }: TestDatabase): Promise<ApiConnection> {
  const { apiUrlOf } = await loadProduct();
  const client = new Client({ connectionString: apiUrlOf(url) });
  await client.connect();
  return client;
}
