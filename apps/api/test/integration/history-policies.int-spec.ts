import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  loadProduct,
  connectAsApi,
  type ApiConnection,
  insertFigures,
  insertReport,
  startTestApp,
  type TestApp,
} from '../support/index.js';

const { readRegistry } = await loadProduct();

/** The past as row-level security shows it to the role of the API, without the conditions that compiled reads add. */
let app: TestApp;
let api: ApiConnection;
beforeAll(async () => {
  app = await startTestApp();
  await insertFigures(app.database);
  await app.database.query(
    `insert into risk_matrix (code, name_th, name_en, size, bands, source, confirmed) values ('SOME', 'ก', 'x', 3, '[]', 'x', false)`,
  );
  await app.database.query(
    `insert into contact_channel (district_code, matter, kind, address, owner, source, confirmed) values (1023, 'GENERAL', 'PHONE', '1555', 'ก', 'x', false)`,
  );
  await app.database.query(
    `insert into higher_plan (code, name_th, name_en, first_year, last_year, source, confirmed) values ('SOME', 'ก', 'x', 2566, 2570, 'x', false)`,
  );
  await app.database.query(
    `insert into item_checklist (function, track, fiscal_year, name_th, name_en, contents, source, confirmed)
     values ('ACTION_PLAN', 'GENERAL', 2566, 'ก', 'x', '[]', 'x', false)`,
  );
  api = await connectAsApi(app.database);
});
afterAll(async () => {
  await api.end();
  await app.close();
});

const under = (scope: string, district = ''): Promise<unknown> =>
  api.query(`select set_config('app.scope', $1, false), set_config('app.district', $2, false)`, [scope, district]);

describe('a version of a progress entry', () => {
  it('is seen by another district when it stood while its report was approved, and else by its own and the centre', async () => {
    const { reportId } = await insertReport(app.database, 1023, 'DRAFT');
    const step = (statement: string): Promise<unknown> =>
      app.database.query(statement.replaceAll('$id', `'${reportId}'`));
    const write = (done: string): Promise<unknown> =>
      step(`update progress_entry set done = '${done}' where report_id = $id`);
    const become = (status: string): Promise<unknown> =>
      step(`update progress_report set status = '${status}' where id = $id`);
    await write('first words');
    await write('handed in');
    await become('APPROVED');
    await write('mended while approved');
    await become('RETURNED');
    await write('after the return');
    const seen = async (scope: string, district?: string): Promise<string[]> => {
      await under(scope, district);
      const { rows } = await api.query<{ done: string }>(
        'select distinct done from progress_entry_history where report_id = $1 order by 1',
        [reportId],
      );
      return rows.map(({ done }) => done);
    };
    const approved = ['handed in', 'mended while approved'];
    const all = expect.arrayContaining([...approved, 'first words', 'after the return']) as unknown;
    expect(await seen('district', '1025')).toEqual(approved);
    expect([await seen('district', '1023'), await seen('city')]).toEqual([all, all]);
    expect(await seen('public')).toEqual([]);
  });
});

describe('the public', () => {
  it('sees no version of any row, though it sees what of them is public now', async () => {
    const tables = readRegistry.tables().flatMap(({ table, history }) => (history === 'versions' ? [table] : []));
    expect(tables).toHaveLength(16);
    await under('public');
    for (const table of tables) {
      const [kept] = await app.database.query<{ count: number }>(`select count(*)::int from ${table}_history`);
      const seen = await api.query<{ count: number }>(`select count(*)::int from ${table}_history`);
      expect([table, kept!.count > 0, seen.rows[0]!.count]).toEqual([table, true, 0]);
    }
    const now = await api.query<{ count: number }>('select count(*)::int from measure');
    expect(now.rows[0]!.count).toBeGreaterThan(0);
  });
});
