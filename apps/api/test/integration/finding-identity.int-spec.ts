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

it('gives each finding an identity, the same now and in the open version, without a new version', async () => {
  const query = app.database.query.bind(app.database);
  const names = migrations.map(({ name }) => name);
  const undo = async (): Promise<void> => {
    for (let left = names.length; left > names.indexOf('FindingIdentity1700000000093'); left -= 1)
      await owner.undoLastMigration();
  };
  await undo();
  await query(`update plan set swot = '{"weaknesses": [{"factor": null, "text": "ก"}, {"factor": "STAFF", "text": "ข"}], "threats": []}'
    where district_code = 1025`);
  const before = await query(`select recorded_from from plan_history where id = ${plan} order by 1`);
  await owner.runMigrations();
  const [now] = await query<{ swot: { weaknesses: { id: string; text: string }[] } }>(
    `select swot from plan where district_code = 1025`,
  );
  const weaknesses = now?.swot.weaknesses ?? [];
  expect(weaknesses).toEqual([
    { id: expect.stringMatching(/^[\da-f-]{36}$/), factor: null, text: 'ก' },
    { id: expect.stringMatching(/^[\da-f-]{36}$/), factor: 'STAFF', text: 'ข' },
  ]);
  expect(new Set(weaknesses.map(({ id }) => id)).size).toBe(2);
  expect(await query(`select swot from plan_history where id = ${plan} and recorded_to = 'infinity'`)).toEqual([now]);
  expect(await query(`select recorded_from from plan_history where id = ${plan} order by 1`)).toEqual(before);

  // The way back takes away what older releases do not know.
  await query(`insert into measure (plan_id, district_code, fiscal_year, number, mission, title, objectives, methods, answers)
    values (${plan}, 1025, 2566, 99, '', 'ก', '{}', '{}', '[{"kind": "WEAKNESS", "target": "x"}, {"kind": "RISK", "target": "r"}]')`);
  await undo();
  expect(await query(`select swot from plan where district_code = 1025`)).toEqual([
    {
      swot: {
        weaknesses: [
          { factor: null, text: 'ก' },
          { factor: 'STAFF', text: 'ข' },
        ],
        threats: [],
      },
    },
  ]);
  expect(await query(`select answers from measure where plan_id = ${plan} and number = 99`)).toEqual([
    { answers: [{ kind: 'RISK', target: 'r' }] },
  ]);
});
