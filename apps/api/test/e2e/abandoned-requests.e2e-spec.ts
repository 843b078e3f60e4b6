import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { startTestApp, until, type GqlResult, type TestApp, type TestClient } from '../support/index.js';

let app: TestApp;
let hasty: TestApp;
let officer: TestClient;
let centre: TestClient;
/** Keeps the districts to itself, so that whoever reads them waits. */
let owner: InstanceType<typeof Client>;
beforeAll(async () => {
  // Longer than the test waits, so that no statement ends by itself.
  app = await startTestApp({ environment: { STATEMENT_TIMEOUT_MS: '600000' } });
  hasty = await startTestApp({ database: app.database, environment: { STATEMENT_TIMEOUT_MS: '300' } });
  officer = await app.as('officer');
  centre = await app.as('center');
  owner = new Client({ connectionString: app.database.url });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await hasty.close();
  await app.close();
});

const query = '{ districts(first: 2) { nodes { code } } }';

async function whileLocked(work: () => Promise<void>): Promise<void> {
  await owner.query('begin; lock table district in access exclusive mode');
  try {
    await work();
  } finally {
    await owner.query('rollback');
  }
}

/** Statements of requests that run at this moment. */
const running = async (): Promise<number> =>
  (
    await app.database.query(
      `select from pg_stat_activity where datname = current_database() and application_name = 'sucharit reads' and state = 'active'`,
    )
  ).length;

describe('a request whose client goes away', () => {
  it('is no longer worked on by the database, and the next one is answered', async () => {
    await whileLocked(async () => {
      const controller = new AbortController();
      const asked = officer
        .request('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
          signal: controller.signal,
        })
        .catch((error: Error) => error.name);
      await until('the statement runs', async () => (await running()) === 1);
      controller.abort();
      expect(await asked).toBe('AbortError');
      await until('the statement was stopped', async () => (await running()) === 0);
    });
    expect((await officer.gql(query)).data).toEqual({ districts: { nodes: [{ code: 1001 }, { code: 1002 }] } });
  });

  it('frees its connection for others, however many go at once', async () => {
    await whileLocked(async () => {
      const controllers = Array.from({ length: 12 }, () => new AbortController());
      // Each asks something else: who asks the same at once is answered by one statement.
      const asked = controllers.map(({ signal }, index) =>
        // One account has at most four reads at once.
        (index % 2 === 0 ? officer : centre)
          .request(`/graphql?query=${encodeURIComponent(`{ districts(first: ${index + 3}) { nodes { code } } }`)}`, {
            headers: { 'apollo-require-preflight': 'yes' },
            signal,
          })
          .catch((error: Error) => error.name),
      );
      // The pool has five connections; the others wait for one.
      await until('the statements run', async () => (await running()) === 5);
      for (const controller of controllers) controller.abort();
      await Promise.all(asked);
      await until('the statements were stopped', async () => (await running()) === 0);
    });
    const results = await Promise.all(Array.from({ length: 10 }, () => officer.gql(query)));
    expect(results.map(({ status }) => status)).toEqual(Array(10).fill(200));
  });
});

describe('T39: reads of one account', () => {
  it('are four at once; the others end in 429, and whoever else asks is answered meanwhile', async () => {
    const impatient = await startTestApp({
      database: app.database,
      environment: { STATEMENT_TIMEOUT_MS: '600000', DATABASE_WAIT_MS: '8000' },
    });
    try {
      const [greedy, other] = [await impatient.signIn('officer'), await impatient.signIn('center')];
      const answers: GqlResult[] = [];
      let asked: Promise<void>[] = [];
      await whileLocked(async () => {
        // Each asks something else: who asks the same at once is answered by one statement.
        asked = Array.from({ length: 7 }, async (_, index) => {
          answers.push(await greedy.gql(`{ districts(first: ${index + 3}) { nodes { code } } }`));
        });
        await until('four of them run', async () => (await running()) === 4);
        expect((await other.gql('{ itaSchemes { fiscalYear } }')).status).toBe(200);
        await until('the others are refused', () => Promise.resolve(answers.length === 3));
        expect(answers.map(({ status, codes }) => [status, codes])).toEqual(Array(3).fill([429, ['RATE_LIMITED']]));
        expect(await running()).toBe(4);
      });
      await Promise.all(asked);
      expect(answers.slice(3).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    } finally {
      await impatient.close();
    }
  });
});

describe('a statement that takes too long', () => {
  it('is stopped, and the client is told what to do', async () => {
    const slow = await hasty.as('officer');
    await whileLocked(async () => {
      for (const document of [query, '{ districts(first: 2) { nodes { code } } me { username } }']) {
        const result = await slow.gql(document);
        expect(result.codes).toEqual(['STATEMENT_TIMEOUT']);
        expect(result.data).toBeNull();
        expect(result.errors[0]?.message).toBe('คำขอใช้เวลานานเกินกำหนด โปรดเพิ่มเงื่อนไขกรองหรือขอข้อมูลน้อยลง');
      }
      expect(await running()).toBe(0);
    });
    expect((await slow.gql(query)).status).toBe(200);
  });
});
