import { beforeAll, describe, expect, it } from '@jest/globals';
import { insertFigures, startTestApp, type TestClient, withApp } from '../support/index.js';

const app = withApp({ environment: { KEEP_ANSWERS: 'false' } });
let centre: TestClient;
let officer: TestClient;
beforeAll(async () => {
  await insertFigures(app.database);
  centre = await app.as('center');
  officer = await app.as('officer');
});

interface Page {
  totalCount: number;
  nodes: { id: string }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}
const page = async (client: TestClient, after: string | null = null, first = 40): Promise<Page> => {
  const { measures } = await client.data<{ measures: Page }>(
    `query Page($after: String, $first: Int) {
      measures(filter: { fiscalYear: { eq: 2566 } }, first: $first, after: $after) {
        totalCount nodes { id } pageInfo { endCursor hasNextPage }
      }
    }`,
    { after, first },
  );
  return measures;
};
const counted = async (condition = 'true'): Promise<number> =>
  (
    await app.database.query<{ count: number }>(
      `select count(*)::int as count from measure where fiscal_year = 2566 and ${condition}`,
    )
  )[0]!.count;
/** Takes a measure away as no statement of the product could: nothing is told of it. */
const removeUnseen = (): Promise<unknown> =>
  app.database.query(`set session_replication_role = 'replica';
    delete from measure where id = (select id from measure where fiscal_year = 2566 and plan_approved order by id desc limit 1);
    set session_replication_role = 'origin'`);
const change = (): Promise<unknown> => app.database.query('update plan set demo = demo where district_code = 1025');

describe('the count of a list', () => {
  it('is counted once for all its pages, and anew when the data have changed', async () => {
    const all = await counted();
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const one: Page = await page(centre, after);
      expect(one.totalCount).toBe(all);
      seen.push(...one.nodes.map(({ id }) => id));
      after = one.pageInfo.hasNextPage ? one.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(all);
    await removeUnseen();
    // The rows are read, the count is not.
    expect((await page(centre, null, 100)).totalCount).toBe(all);
    await change();
    expect((await page(centre, null, 100)).totalCount).toBe(all - 1);
    expect(await counted()).toBe(all - 1);
  });

  it('is that of who asks', async () => {
    const own = `(plan_approved or district_code = 1023)`;
    for (let turn = 0; turn < 3; turn += 1) {
      expect((await page(centre)).totalCount).toBe(await counted());
      expect((await page(officer)).totalCount).toBe(await counted(own));
    }
    expect(await counted(own)).toBeLessThan(await counted());
  });

  it('is right after every change, whoever makes it', async () => {
    await page(centre);
    const [one] = await app.database.query<{ id: string }>(
      `select id from measure where fiscal_year = 2566 and district_code = 1025 limit 1`,
    );
    const before = await counted();
    await app.database.query(`delete from measure where id = '${one!.id}'`);
    expect((await page(centre)).totalCount).toBe(before - 1);
    const other = await startTestApp({ database: app.database, environment: { KEEP_ANSWERS: 'false' } });
    try {
      const there = await other.as('center');
      for (let turn = 0; turn < 2; turn += 1) expect((await page(there)).totalCount).toBe(before - 1);
    } finally {
      await other.close();
    }
  });

  it('stands under its alias, and in each of several lists of one question', async () => {
    const question = `query Two($year: Int!) {
      first: measures(filter: { fiscalYear: { eq: $year } }, first: 1) { number: totalCount nodes { id } }
      second: plans(filter: { fiscalYear: { eq: $year } }, first: 1) { totalCount again: totalCount nodes { id } }
    }`;
    const plans = async (year: number): Promise<number> =>
      (
        await app.database.query<{ count: number }>(
          `select count(*)::int as count from plan where fiscal_year = ${year}`,
        )
      )[0]!.count;
    for (let turn = 0; turn < 3; turn += 1) {
      const answer = await centre.data<Record<'first' | 'second', Record<string, number>>>(question, { year: 2566 });
      expect(answer.first['number']).toBe(await counted());
      expect(answer.second['totalCount']).toBe(await plans(2566));
      expect(answer.second['again']).toBe(await plans(2566));
    }
    const other = await centre.data<Record<'first' | 'second', Record<string, number>>>(question, { year: 2565 });
    expect(other.second['totalCount']).toBe(await plans(2565));
  });

  it('is that of the words that are searched for, in the list itself and in rows related to it', async () => {
    const numbers = async (search: string): Promise<number[]> => {
      const answer = await centre.data<Record<'measures' | 'plans', { totalCount: number; nodes: unknown[] }>>(
        `query Search($search: String!) {
          measures(filter: { search: $search }, first: 200) { totalCount nodes { id } }
          plans(filter: { measures: { some: { search: $search } } }, first: 200) { totalCount nodes { id } }
        }`,
        { search },
      );
      expect(answer.measures.totalCount).toBe(answer.measures.nodes.length);
      expect(answer.plans.totalCount).toBe(answer.plans.nodes.length);
      return [answer.measures.totalCount, answer.plans.totalCount];
    };
    await app.database.query(`update measure set title = 'ตลาดนัดสุจริต' where number = 1 and fiscal_year = 2566;
      update measure set title = 'ตลาดนัดโปร่งใส' where number = 2 and fiscal_year = 2566 and district_code < 1020`);
    for (let turn = 0; turn < 3; turn += 1) {
      const [all, some, none] = [await numbers('ตลาดนัด'), await numbers('ตลาดนัดโปร่งใส'), await numbers('ไม่มีที่ใด')];
      expect(some[0]).toBeGreaterThan(0);
      expect(some[0]).toBeLessThan(all[0]!);
      expect(some[1]).toBeGreaterThan(0);
      expect(some[1]).toBeLessThan(all[1]!);
      expect(none).toEqual([0, 0]);
    }
  });

  it('is not kept below a row, nor in the past, nor of what can change without the data changing', async () => {
    const below = `{ district(code: 1030) { plans { nodes { fiscalYear } totalCount } } }`;
    const plansOf = async (): Promise<number> =>
      (await centre.data<{ district: { plans: { totalCount: number } } }>(below)).district.plans.totalCount;
    const before = await plansOf();
    expect(await plansOf()).toBe(before);
    await app.database.query(`set session_replication_role = 'replica';
      delete from measure where district_code = 1030; delete from plan where district_code = 1030 and fiscal_year = 2564;
      set session_replication_role = 'origin'`);
    expect(await plansOf()).toBe(before - 1);

    const then = async (): Promise<number> =>
      (
        await centre.data<{ measures: { totalCount: number } }>(
          'query Then($at: DateTime!) { measures(asOf: { at: $at }, first: 1) { totalCount nodes { id } } }',
          { at: moment },
        )
      ).measures.totalCount;
    const [{ moment }] = (await app.database.query<{ moment: string }>(
      `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as moment`,
    )) as [{ moment: string }];
    const told = await then();
    expect(await then()).toBe(told);
    await app.database.query(
      `set session_replication_role = 'replica';
       delete from measure_history where ctid = (select ctid from measure_history where recorded_to = 'infinity' limit 1);
       set session_replication_role = 'origin'`,
    );
    expect(await then()).toBe(told - 1);

    const admin = await app.as('admin');
    const events = async (): Promise<number> =>
      (
        await admin.data<{ auditEvents: { totalCount: number } }>(
          '{ auditEvents(first: 1) { totalCount nodes { action } } }',
        )
      ).auditEvents.totalCount;
    const known = await events();
    expect(await events()).toBe(known);
    await app.signIn('analyst');
    expect(await events()).toBe(known + 1);
  });
});
