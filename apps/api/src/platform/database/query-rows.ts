import type { PoolClient, QueryConfig, QueryResultRow } from 'pg';

/**
 * Runs a statement on a connection and gives its rows. It asks for a callback: the promise that pg (8.23) makes by itself outlives
 * every small garbage collection, and with it the rows, until the large one.
 * @throws DatabaseError what PostgreSQL refuses, or another error when the connection is lost
 */
export function queryRows<Row extends QueryResultRow>(
  client: PoolClient,
  query: QueryConfig & { readonly rowMode?: 'array' },
): Promise<Row[]> {
  return new Promise((resolve, reject) =>
    client.query<Row>(query, (error: Error | null, result) => (error ? reject(error) : resolve(result.rows))),
  );
}
