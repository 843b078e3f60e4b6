import { describe, expect, it } from '@jest/globals';
import { mutation, type TestAccountName, withApp } from '../support/index.js';

const app = withApp();

describe('the years of work', () => {
  const set = async (input: object, account: TestAccountName = 'center') =>
    (await app.as(account)).gql<{ setWorkYears: object }>(
      mutation('setWorkYears', 'SetWorkYearsInput', 'workYears { openingYear chosenYear firstYear version }'),
      { input },
    );

  it('are those of today in Bangkok until the centre chooses others, by one of two at once, and audited', async () => {
    await app.database.query('update work_years set chosen_year = null, first_year = 2566, version = 1');
    const [today] = await app.database.query<{ year: number }>(
      `select extract(year from (now() at time zone 'Asia/Bangkok')::date + interval '3 months')::int + 543 as year`,
    );
    const asked = '{ workYears { openingYear chosenYear firstYear version } }';
    expect(await (await app.as('officer')).data(asked)).toEqual({
      workYears: { openingYear: today?.year, chosenYear: null, firstYear: 2566, version: 1 },
    });
    const input = { chosenYear: 2566, firstYear: 2565, version: 1 };
    const answers = await Promise.all([set(input), set(input)]);
    expect(answers.map(({ codes }) => codes.join()).sort()).toEqual(['', 'CONFLICT']);
    const years = { openingYear: 2566, chosenYear: 2566, firstYear: 2565, version: 2 };
    expect(await (await app.as('officer')).data(asked)).toEqual({ workYears: years });
    expect(await app.database.query(`select actor, detail from audit_event where action = 'work-years.set'`)).toEqual([
      {
        actor: 'center',
        detail: { chosenYear: 2566, firstYear: 2565, before: { chosenYear: null, firstYear: 2566 } },
      },
    ]);
    expect((await set({ firstYear: 2567, chosenYear: 2566, version: 2 })).codes).toEqual(['FIRST_YEAR_AFTER_OPENING']);
    expect((await set({ firstYear: 2023, version: 2 })).codes).toEqual(['INVALID_INPUT']);
    expect((await set({ firstYear: 2566, version: 2 }, 'director')).codes).toEqual(['FORBIDDEN']);
  });
});
