import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SummariesService } from '../../src/features/summaries/summaries.service.js';
import {
  connectAsApi,
  type ApiConnection,
  insertSummaryData,
  startTestApp,
  until,
  type InnerTestApp,
} from '../support/index.js';

let app: InnerTestApp;
let api: ApiConnection;
beforeAll(async () => {
  app = await startTestApp({ environment: { RUN_WORKER: 'true' } });
  await insertSummaryData(app.database);
  api = await connectAsApi(app.database);
  await api.query(`select set_config('app.scope', 'system', false), set_config('app.write', 'on', false)`);
  await app
    .get<SummariesService>('SummariesService')
    .compile(await app.callerOf('center'), { fiscalYear: 2566, round: 'SIX_MONTH' });
  await until('there is a summary', async () => (await app.database.query('select from city_summary')).length === 1);
});
afterAll(async () => {
  await api.end();
  await app.close();
});

const attempts = [
  `update city_summary set sha256 = repeat('0', 64)`,
  'delete from city_summary',
  'truncate city_summary cascade',
  `update city_summary_file set body = ''`,
  'delete from city_summary_file',
  'truncate city_summary_file',
];

describe('a compiled summary', () => {
  it.each(attempts)('withstands its database owner: %s', async (statement) => {
    await expect(app.database.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it.each(attempts)('withstands the product itself: %s', async (statement) => {
    await expect(api.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('is still what its hash says', async () => {
    const rows = await app.database.query(
      `select s.sha256 = encode(sha256(f.body), 'hex') and f.sha256 = s.sha256 as intact
       from city_summary s join city_summary_file f on f.city_summary_id = s.id and f.format = 'JSON'`,
    );
    expect(rows).toEqual([{ intact: true }]);
  });

  it('cannot get a second one for its job', async () => {
    const again = `insert into city_summary (job_id, fiscal_year, round, compiled_at, sha256)
      select job_id, fiscal_year, round, now(), sha256 from city_summary`;
    await expect(api.query(again)).rejects.toMatchObject({ code: '23505', constraint: 'city_summary_job_unique' });
  });

  it('cannot be made, nor its job be changed, on behalf of anybody but the product', async () => {
    await api.query(`select set_config('app.scope', 'city', false)`);
    const made = `insert into city_summary (job_id, fiscal_year, round, compiled_at, sha256)
      values (gen_random_uuid(), 2566, 'SIX_MONTH', now(), repeat('0', 64))`;
    await expect(api.query(made)).rejects.toMatchObject({ code: '42501' });
    expect((await api.query(`update job set state = 'FAILED'`)).rowCount).toBe(0);
  });
});
