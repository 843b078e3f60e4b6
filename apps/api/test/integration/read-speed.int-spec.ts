import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  connectAsApi,
  type ApiConnection,
  createTestDatabase,
  insertFigures,
  type TestDatabase,
} from '../support/index.js';

let database: TestDatabase;
let api: ApiConnection;
beforeAll(async () => {
  database = await createTestDatabase();
  await insertFigures(database);
  api = await connectAsApi(database);
});
afterAll(async () => {
  await api.end();
  await database.drop();
});

/** Sets what the API says of its caller for the rest of the connection. */
const scope = (kind: string, { district = '', write = 'on' } = {}): Promise<unknown> =>
  api.query(
    `select set_config('app.scope', $1, false), set_config('app.district', $2, false), set_config('app.write', $3, false)`,
    [kind, district, write],
  );

/** Parts whose mark says something else than the row above them. */
const wrong = (): Promise<{ part: string }[]> =>
  database.query(`
    select 'measure' as part, m.id::text from measure m join plan p on p.id = plan_id where plan_approved <> (p.status = 'APPROVED')
    union all
    select 'risk', r.id::text from risk r join plan p on p.id = plan_id where plan_approved <> (p.status = 'APPROVED')
    union all
    select 'instrument', result_id::text from ita_instrument_score join ita_result r on r.id = result_id
      where result_published <> (published_total is not null)
    union all
    select 'indicator', result_id::text from ita_indicator_score join ita_result r on r.id = result_id
      where result_published <> (published_total is not null)`);
const marks = async (): Promise<unknown> =>
  (
    await database.query(`
      select (select count(*) filter (where plan_approved) from measure) as measures,
        (select count(*) filter (where plan_approved) from risk) as risks,
        (select count(*) filter (where result_published) from ita_instrument_score) as instruments,
        (select count(*) filter (where result_published) from ita_indicator_score) as indicators`)
  )[0];

describe('a part that is public', () => {
  it('says so from the start, in every table', async () => {
    expect(await wrong()).toEqual([]);
    for (const count of Object.values((await marks()) as Record<string, string>))
      expect(Number(count)).toBeGreaterThan(0);
  });

  it.each([
    ['approval', `update plan set status = 'APPROVED', approved_on = coalesce(approved_on, '2022-11-01')`],
    ['return', `update plan set status = 'RETURNED' where district_code % 2 = 0`],
    [
      'an unpublished result',
      'update ita_result set published_total = null, difference_class = null where district_code % 3 = 0',
    ],
    [
      'a published result',
      `update ita_result set published_total = total, difference_class = 'EXACT', difference = 0 where district_code % 6 = 0`,
    ],
    ['a forged mark', 'update measure set plan_approved = not plan_approved'],
    ['a forged mark of a score', 'update ita_indicator_score set result_published = not result_published'],
    [
      'another plan',
      `update risk set plan_id = p.id, district_code = p.district_code, fiscal_year = p.fiscal_year, number = number + 10 * (risk.fiscal_year - 2000)
         from plan p where p.district_code = 1024 and p.fiscal_year = 2565 and risk.district_code = 1023`,
    ],
    [
      'a new part',
      `insert into measure (plan_id, district_code, fiscal_year, number, mission, title, objectives, methods, plan_approved)
         select id, district_code, fiscal_year, 900, '', 'ใหม่', '{}', '{}', status <> 'APPROVED' from plan`,
    ],
  ])('still says so after %s', async (_, statement) => {
    await database.query(statement);
    expect(await wrong()).toEqual([]);
  });

  it('still says so when the API changes it, as a district and as the centre', async () => {
    const before = await marks();
    await scope('district', { district: '1023' });
    await api.query(`update plan set status = 'APPROVED', approved_on = '2022-11-01'`);
    await api.query('update measure set plan_approved = false');
    await api.query(`update plan set status = 'RETURNED' where fiscal_year = 2565`);
    await scope('city');
    await api.query(`update plan set status = 'RETURNED' where district_code = 1040`);
    await api.query('update ita_result set published_total = null, difference_class = null where fiscal_year = 2565');
    expect(await wrong()).toEqual([]);
    expect(await marks()).not.toEqual(before);
  });
});

describe('the version of the data', () => {
  const version = async (): Promise<string> =>
    (await database.query<{ version: string }>('select app_data_version() as version'))[0]!.version;

  it('changes with every table that it watches', async () => {
    const watched = await database.query<{ name: string }>(
      `select tgrelid::regclass::text as name from pg_trigger where tgname = 'data_changed' order by 1`,
    );
    expect(watched.length).toBeGreaterThan(13);
    for (const { name } of watched) {
      const before = await version();
      await database.query(`delete from ${name} where false`);
      expect([name, await version()]).not.toEqual([name, before]);
    }
  });

  it('stays when a transaction is rolled back, and counts one that is not once', async () => {
    const before = Number.parseInt(await version());
    await scope('city');
    await api.query(`begin; update plan set demo = demo; rollback`);
    expect(Number.parseInt(await version())).toBe(before);
    await api.query(
      `begin; savepoint a; update plan set demo = demo; rollback to a; update plan set demo = demo; update measure set title = title; commit`,
    );
    expect(Number.parseInt(await version())).toBe(before + 1);
    await api.query('update plan set demo = demo');
    expect(Number.parseInt(await version())).toBe(before + 2);
  });

  it('stays when its rows are folded together, also while others write', async () => {
    const before = await version();
    await scope('city');
    await api.query('begin; update plan set demo = demo');
    await database.query('select data_change_fold()');
    expect(await version()).toBe(before);
    expect(await database.query('select from data_change')).toHaveLength(1);
    await api.query('commit');
    expect(Number.parseInt(await version())).toBe(Number.parseInt(before) + 1);
  });

  it('is not to be forged, and not to be seen by nobody', async () => {
    await scope('city');
    await expect(api.query('insert into data_change (count) values (1)')).rejects.toMatchObject({ code: '42501' });
    await expect(api.query('delete from data_change')).rejects.toMatchObject({ code: '42501' });
    await scope('none');
    expect((await api.query('select from data_change')).rowCount).toBe(0);
  });
});
