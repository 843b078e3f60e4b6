import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { until, withApp } from '../support/index.js';

const size = 2;
const app = withApp({
  environment: { DATABASE_POOL_SIZE: String(size), DATABASE_WAIT_MS: '400', STATEMENT_TIMEOUT_MS: '60000' },
});

describe('a healthy database whose connections are all in use', () => {
  it('is waited for no longer than DATABASE_WAIT_MS: 503 UNAVAILABLE, then all is well again by itself', async () => {
    const [centre, officer, analyst] = [await app.as('center'), await app.as('officer'), await app.as('analyst')];
    const locked = '{ risks { totalCount } }';
    const free = '{ districts { totalCount } }';
    expect((await analyst.gql(free)).status).toBe(200);
    const owner = new pg.Client({ connectionString: app.database.url });
    await owner.connect();
    try {
      await owner.query('begin; lock table risk in access exclusive mode');
      const waiting = [centre, officer].map((client) => client.gql(locked));
      // PostgreSQL's own work on the table, such as an automatic analyze, waits as well.
      await until('as many statements as there are connections wait for the lock', async () => {
        const rows = await app.database.query(
          `select from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock' and backend_type = 'client backend'`,
        );
        return rows.length === size;
      });
      for (const query of [free, '{ me { username } districts { totalCount } }']) {
        const refused = await analyst.gql(query);
        expect([refused.status, refused.codes, refused.data]).toEqual([503, ['UNAVAILABLE'], null]);
      }
      // Not because of the database: it answers whoever has a connection.
      expect(await app.database.query('select 1 as one')).toEqual([{ one: 1 }]);
      await owner.query('commit');
      expect((await Promise.all(waiting)).map(({ status, codes }) => [status, codes])).toEqual([
        [200, []],
        [200, []],
      ]);
      expect((await analyst.gql(free)).status).toBe(200);
    } finally {
      await owner.end();
    }
  });
});
