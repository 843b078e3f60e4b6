import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { loadProduct, insertSummaryData, startTestApp, type TestApp } from '../support/index.js';

const { migrations } = await loadProduct();

let app: TestApp;
let owner: DataSource;
beforeAll(async () => {
  app = await startTestApp();
  await insertSummaryData(app.database);
  owner = new DataSource({
    type: 'postgres',
    url: app.database.url,
    migrations,
    migrationsTransactionMode: 'each',
  });
  await owner.initialize();
});
afterAll(async () => {
  await owner.destroy();
  await app.close();
});

const plan = '(select id from plan where district_code = 1025)';

it('gives what was said and handed in under a number the measure that had it then, and closes gaps', async () => {
  const names = migrations.map(({ name }) => name);
  for (let left = names.length; left > names.indexOf('MeasureIdentity1700000000051'); left -= 1)
    await owner.undoLastMigration();
  const query = app.database.query.bind(app.database);
  await query(`delete from progress_entry where district_code = 1025`);
  await query(`delete from measure where district_code = 1025 and number > 3`);
  const [author] = await query<{ id: string }>('select id from account limit 1');
  const say = (number: number, when: string): Promise<unknown> =>
    query(
      `insert into plan_comment (plan_id, district_code, fiscal_year, measure_number, body, author_id, author_name, author_role, written_at)
       values (${plan}, 1025, 2566, ${number}, 'ข้อ ${number}', $1, 'ก', 'CENTRE_OFFICER', ${when})`,
      [author!.id],
    );
  const handIn = (version: number): Promise<unknown> =>
    query(
      `insert into plan_revision (plan_id, district_code, fiscal_year, number, content, kept_at)
       values (${plan}, 1025, 2566, ${version}, '{"goals": ["ก"], "measures": [{"number": 2, "title": "สอง"}, {"number": 3, "title": "สาม"}]}', clock_timestamp())`,
    );
  await handIn(1);
  await say(2, 'clock_timestamp()');
  await say(3, "'2020-01-01'");
  const [first] = await query<{ id: string }>(`select id from measure where plan_id = ${plan} and number = 2`);
  // The measure is removed, and another one gets its number.
  await query(`delete from measure where id = $1`, [first!.id]);
  await query(
    `insert into measure (plan_id, district_code, fiscal_year, number, mission, title, objectives, methods)
     values (${plan}, 1025, 2566, 2, '', 'อีกข้อ', '{}', '{}')`,
  );
  await say(2, 'clock_timestamp()');
  await handIn(2);
  await query(`delete from measure where plan_id = ${plan} and number = 1`);
  await owner.runMigrations();

  const measures = await query<{ id: string; number: number }>(
    `select id, number from measure where plan_id = ${plan} order by number`,
  );
  expect(measures.map(({ number }) => number)).toEqual([1, 2]);
  const [second, third] = measures.map(({ id }) => id);
  const comments = await query<{ body: string; measure_id: string }>(
    `select body, measure_id from plan_comment where plan_id = ${plan} order by written_at`,
  );
  expect(comments).toEqual([
    { body: 'ข้อ 3', measure_id: third },
    { body: 'ข้อ 2', measure_id: first!.id },
    { body: 'ข้อ 2', measure_id: second },
  ]);
  const revisions = await query<{ content: unknown }>(
    `select content from plan_revision where plan_id = ${plan} order by number`,
  );
  expect(revisions.map(({ content }) => content)).toEqual(
    [first!.id, second].map((id) => ({
      goals: ['ก'],
      measures: [
        { id, number: 2, title: 'สอง' },
        { id: third, number: 3, title: 'สาม' },
      ],
    })),
  );
  await expect(query(`update plan_revision set number = 9`)).rejects.toThrow();
});
