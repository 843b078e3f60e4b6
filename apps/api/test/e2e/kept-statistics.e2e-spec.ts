import { beforeAll, describe, expect, it } from '@jest/globals';
import type { KeepStatisticsHandler } from '../../src/features/statistics/keep-statistics.handler.js';
import { insertFigures, randomBudget, type TestClient, withApp } from '../support/index.js';

const app = withApp();
let centre: TestClient;
let officer: TestClient;
beforeAll(async () => {
  await insertFigures(app.database);
  centre = await app.as('center');
  officer = await app.as('officer');
});

const years = [2564, 2565, 2566];
/** The other root field has graphql-js complete the answer, so that it is read from the database each time. */
const ask = async (client: TestClient, year: number): Promise<unknown> => {
  const data = await client.data(
    `query ($year: Int!) { me { username } cityStatistics(fiscalYear: $year) { districtCount
      plans { approved submitted draft missing }
      measures { total completed inProgress notStarted cannotProceed averagePercentComplete }
      byZone { zone districtCount averageItaTotal averagePercentComplete }
      byDimension { dimension measureCount averagePercentComplete budget }
      ita { count average median minimum maximum levels { level count } } } }`,
    { year },
  );
  return data['cityStatistics'];
};
const keep = (year: number): Promise<void> =>
  app.get<KeepStatisticsHandler>('KeepStatisticsHandler').handle({ fiscalYear: year });
const marks = async (): Promise<number[]> =>
  (
    await app.database.query<{ year: number }>('select distinct fiscal_year as year from figures_change order by 1')
  ).map(({ year }) => year);

/** The same figures every run: a small generator of numbers below a bound (mulberry32). */
function chances(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const writes: readonly ((chance: (below: number) => number) => string)[] = [
  (c) =>
    `update measure set current_percent = ${c(10000)} / 100.0, current_status = 'IN_PROGRESS' where number = ${1 + c(8)} and district_code % 7 = ${c(7)}`,
  (c) => `update measure set ${randomBudget(c(3))} where district_code % 5 = ${c(5)}`,
  (c) =>
    `update plan set status = (array['DRAFT', 'SUBMITTED', 'RETURNED', 'ENDORSED'])[${1 + c(4)}] where district_code = ${1001 + c(50)} and fiscal_year = ${2564 + c(3)}`,
  (c) =>
    `update ita_result set published_total = ${6000 + c(4000)} / 100.0, difference_class = 'EXACT', difference = 0 where district_code = ${1001 + c(50)}`,
  (c) =>
    `update ita_result set published_total = null, difference_class = null, difference = null where district_code = ${1001 + c(50)}`,
  (c) =>
    `delete from measure where district_code = ${1001 + c(50)} and number = ${1 + c(8)} and id not in (select measure_id from progress_entry)`,
  (c) => `update district set zone = (array['EAST', 'NORTH', 'SOUTH'])[${1 + c(3)}] where code = ${1001 + c(50)}`,
  (c) => `insert into plan (district_code, fiscal_year, swot, no_gift_rules, objectives, goals, benefits, checklist)
    values (${1001 + c(50)}, ${2564 + c(3)}, '{}', '{}', '{}', '{}', '{}', '[]') on conflict do nothing`,
];

describe('kept statistics', () => {
  it('are those that are added up anew, after any change', async () => {
    const chance = chances(20221);
    for (const year of years) await keep(year);
    for (let turn = 0; turn < 25; turn += 1) {
      await app.database.query(writes[chance(writes.length)]!(chance));
      const year = years[chance(years.length)]!;
      await app.database.query('insert into figures_change (fiscal_year) values ($1)', [year]);
      const anew = await ask(centre, year);
      await keep(year);
      expect(await marks()).not.toContain(year);
      expect(await ask(centre, year)).toEqual(anew);
    }
  });

  it('say by how much they differ from the year before, as printed', async () => {
    interface Figures {
      readonly plans: { approved: number };
      readonly measures: { averagePercentComplete: number | null };
      readonly ita: { average: number | null };
      readonly handIns: readonly { kind: string; onTime: number }[];
      readonly change: object;
    }
    const figuresOf = async (client: TestClient, year: number): Promise<Figures> => {
      const data = await client.data(
        `query ($year: Int!) { me { username } cityStatistics(fiscalYear: $year) { plans { approved }
          measures { averagePercentComplete } ita { average } handIns { kind onTime }
          change { plansApproved reportsOnTime averagePercentComplete averageIta } } }`,
        { year },
      );
      return data['cityStatistics'] as Figures;
    };
    const onTime = ({ handIns }: Figures): number => handIns.find(({ kind }) => kind === 'SIX_MONTH')!.onTime;
    const between = (now: number | null, before: number | null): number | null =>
      now === null || before === null ? null : Math.round(now * 100 - before * 100) / 100;
    for (const client of [centre, officer])
      for (const year of [...years, 2599]) {
        const [now, before] = [await figuresOf(client, year), await figuresOf(client, year - 1)];
        expect(now.change).toEqual({
          plansApproved: now.plans.approved - before.plans.approved,
          reportsOnTime: onTime(now) - onTime(before),
          averagePercentComplete: between(now.measures.averagePercentComplete, before.measures.averagePercentComplete),
          averageIta: between(now.ita.average, before.ita.average),
        });
      }
    const { change } = await figuresOf(centre, 2566);
    expect(Object.values(change).some((figure) => figure !== 0 && figure !== null)).toBe(true);
  });

  it('are used by who sees the whole city, and by nobody else', async () => {
    await keep(2566);
    const before = [await ask(centre, 2566), await ask(officer, 2566)];
    await app.database.query(`update kept_figures set zones = '[]' where fiscal_year = 2566`);
    expect(await ask(centre, 2566)).not.toEqual(before[0]);
    expect(await ask(officer, 2566)).toEqual(before[1]);
    await app.database.query('update plan set demo = demo where fiscal_year = 2566');
    expect(await ask(centre, 2566)).toEqual(before[0]);
    await keep(2566);
  });

  it('are marked by the transaction that changes something, and not by one that is rolled back', async () => {
    for (const year of years) await keep(year);
    await app.database.query('begin');
    await app.database.query('update measure set current_percent = 1 where fiscal_year = 2565');
    await app.database.query('rollback');
    expect(await marks()).toEqual([]);
    await app.database.query(
      'update measure set current_percent = 1 where fiscal_year = 2565 and district_code = 1023',
    );
    expect(await marks()).toEqual([2565]);
    await app.database.query(`update district set zone = 'EAST' where code = 1001`);
    expect(await marks()).toEqual(years);
  });

  it('are asked for by a save through the API, and not used until they are there', async () => {
    for (const year of years) await keep(year);
    await officer.data('mutation { createPlan(input: { districtCode: 1023, fiscalYear: 2598 }) { plan { id } } }');
    expect(await marks()).toEqual([2598]);
    const queued = await app.database.query<{ data: { payload: object } }>(
      `select data from bullmq.job where name = 'KEEP_STATISTICS' and data -> 'payload' ->> 'fiscalYear' = '2598'`,
    );
    expect(queued).toHaveLength(1);
    expect(await ask(centre, 2598)).toMatchObject({ plans: { draft: 1, missing: 49 } });
  });

  it('keep what changed while they were added up marked', async () => {
    for (const year of [...years, 2598]) await keep(year);
    await app.database.query('update plan set demo = demo where fiscal_year = 2564');
    // The change commits after the moment of which the figures are.
    await app.database.query('begin');
    await app.database.query('update plan set demo = demo where fiscal_year = 2564');
    await keep(2564);
    await app.database.query('commit');
    expect(await marks()).toEqual([2564]);
  });
});
