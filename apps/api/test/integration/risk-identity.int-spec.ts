import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { migrations } from '../../src/platform/database/migrations/index.js';
import { insertSummaryData, startTestApp, type TestApp } from '../support/index.js';

let app: TestApp;
let owner: DataSource;
beforeAll(async () => {
  app = await startTestApp();
  await insertSummaryData(app.database);
  owner = new DataSource({ type: 'postgres', url: app.database.url, migrations, migrationsTransactionMode: 'each' });
  await owner.initialize();
});
afterAll(async () => {
  await owner.destroy();
  await app.close();
});

const plan = '(select id from plan where district_code = 1025)';

it('gives each risk of a version the identity of the one that had its number then', async () => {
  const names = migrations.map(({ name }) => name);
  for (let left = names.length; left > names.indexOf('RiskIdentity1700000000076'); left -= 1)
    await owner.undoLastMigration();
  const query = app.database.query.bind(app.database);
  const add = async (number: number): Promise<string> => {
    const [row] = await query<{ id: string }>(
      `insert into risk (plan_id, district_code, fiscal_year, number, description)
       values (${plan}, 1025, 2566, ${number}, 'ร') returning id`,
    );
    return row!.id;
  };
  const handIn = (version: number): Promise<unknown> =>
    query(
      `insert into plan_revision (plan_id, district_code, fiscal_year, number, content, kept_at) values (${plan}, 1025, 2566, ${version},
         '{"goals": ["ก"], "risks": [{"number": 1, "description": "หนึ่ง"}, {"number": 2, "description": "สอง"}]}', clock_timestamp())`,
    );
  await query(`delete from risk where plan_id = ${plan}`);
  const [first, second] = [await add(1), await add(2)];
  await handIn(1);
  // The second risk is removed, and another one gets its number.
  await query(`delete from risk where id = '${second}'`);
  const another = await add(2);
  await handIn(2);
  await owner.runMigrations();
  const revisions = await query<{ content: unknown }>(
    `select content from plan_revision where plan_id = ${plan} order by number`,
  );
  expect(revisions.map(({ content }) => content)).toEqual(
    [second, another].map((id) => ({
      goals: ['ก'],
      risks: [
        { id: first, number: 1, description: 'หนึ่ง' },
        { id, number: 2, description: 'สอง' },
      ],
    })),
  );
  await expect(query(`update plan_revision set number = 9`)).rejects.toThrow();
});
