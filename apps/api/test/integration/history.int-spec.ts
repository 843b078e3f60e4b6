import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, type ClientBase } from 'pg';
import { loadProduct, insertFigures, startTestApp, type TestApp } from '../support/index.js';

const { apiUrlOf, readRegistry } = await loadProduct();

type Connection = ClientBase & { end(): Promise<void> };
let app: TestApp;
let api: Connection;
let tables: string[];
const connect = async (url: string): Promise<Connection> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
};
beforeAll(async () => {
  app = await startTestApp();
  await insertFigures(app.database);
  api = await connect(apiUrlOf(app.database.url));
  tables = readRegistry.tables().flatMap(({ table, history }) => (history === 'versions' ? [table] : []));
});
afterAll(async () => {
  await api.end();
  await app.close();
});

const query = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  app.database.query<Row>(text, values);
const moment = async (): Promise<string> =>
  (
    await query<{ at: string }>(
      `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`,
    )
  )[0]!.at;
const columnsOf = async (table: string): Promise<{ name: string; type: string; generated: string }[]> =>
  query(
    `select attname::text as name, format_type(atttypid, atttypmod) as type, attgenerated::text as generated from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped order by 1`,
    [table],
  );
const versionsOf = (table: string, condition: string): Promise<{ from: string; to: string }[]> =>
  query(
    `select recorded_from::text as from, recorded_to::text as to from ${table}_history where ${condition} order by recorded_from`,
  );

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

const edits: readonly ((chance: (below: number) => number) => string)[] = [
  (c) =>
    `update measure set title = 'ก' || ${c(1000)}, budget = ${c(90) + 1}, budget_status = 'AMOUNT' where district_code = ${1001 + c(50)}`,
  (c) =>
    `update measure set current_percent = ${c(100)}, current_status = 'IN_PROGRESS' where number = ${1 + c(8)} and district_code % 7 = ${c(7)}`,
  (c) =>
    `update plan set status = (array['DRAFT', 'SUBMITTED', 'RETURNED', 'ENDORSED'])[${1 + c(4)}] where district_code = ${1001 + c(50)}`,
  (c) => `update plan set status = 'APPROVED', approved_on = '2022-11-02' where district_code = ${1001 + c(50)}`,
  (c) => `delete from progress_entry where district_code = ${1001 + c(50)}`,
  (c) => `update progress_report set status = 'APPROVED' where district_code = ${1001 + c(50)}`,
  (c) =>
    `update ita_result set published_total = ${c(9000)} / 100.0, difference_class = 'EXACT', difference = 0 where district_code = ${1001 + c(50)}`,
  (c) => `update ita_result set published_total = null, difference_class = null where district_code = ${1001 + c(50)}`,
  (c) =>
    `delete from ita_indicator_score where district_code = ${1001 + c(50)};
     insert into ita_indicator_score (result_id, district_code, fiscal_year, number, instrument, name_th, name_en, score)
       select id, district_code, fiscal_year, n, 'IIT', '', '', ${c(100)} from ita_result, generate_series(1, 3) as n where district_code = ${1001 + c(50)} on conflict do nothing`,
  (c) => `update district set zone = (array['EAST', 'NORTH', 'SOUTH'])[${1 + c(3)}] where code = ${1001 + c(50)}`,
  (c) =>
    `delete from measure where district_code = ${1001 + c(50)} and number = ${1 + c(8)} and id not in (select measure_id from progress_entry)`,
  (c) =>
    `insert into risk (plan_id, district_code, fiscal_year, number, description)
       select id, district_code, fiscal_year, (select coalesce(max(number), ${c(800)}) + 1 from risk where plan_id = plan.id), 'ใหม่'
       from plan where district_code = ${1001 + c(50)}`,
  (c) => `update reporting_round set due_on = due_on + ${c(9)} where fiscal_year = ${2563 + c(5)}`,
  (c) => `update plan_deadline set due_on = due_on + ${c(9)} where fiscal_year = ${2563 + c(5)}`,
  (c) => `update ita_scheme set source = 'S${c(9)}' where fiscal_year = ${2562 + c(5)}`,
  () => 'update plan set demo = demo',
];

describe('the past of a table', () => {
  it('is kept of every table that a type says so of, with all columns', async () => {
    expect(tables).toHaveLength(16);
    for (const table of tables) {
      const past = (await columnsOf(`${table}_history`)).filter(({ name }) => !name.startsWith('recorded_'));
      expect([table, past]).toEqual([table, await columnsOf(table)]);
    }
  });

  it('is whatever a copy made at the moment says, after any edits', async () => {
    const chance = chances(20260331);
    const copies: { at: string; name: string }[] = [];
    for (let step = 0; step < 24; step += 1) {
      const statements = Array.from({ length: 1 + chance(3) }, () => edits[chance(edits.length)]!(chance));
      await query(`begin; ${statements.join(';')}; ${chance(6) === 0 ? 'rollback' : 'commit'}`);
      const name = `copy_${step}`;
      await query(`create schema ${name}`);
      for (const table of tables) await query(`create table ${name}.${table} as table ${table}`);
      copies.push({ at: await moment(), name });
    }
    const found: string[] = [];
    for (const { at, name } of copies)
      for (const table of tables) {
        const columns = (await columnsOf(table)).map((column) => column.name).join(', ');
        const then = `select ${columns} from ${table}_history where recorded_from <= '${at}' and recorded_to > '${at}'`;
        const copy = `select ${columns} from ${name}.${table}`;
        const [row] = await query<{ differing: number }>(
          `select count(*)::int as differing from ((${then} except all ${copy}) union all (${copy} except all ${then})) as d`,
        );
        if (row?.differing !== 0) found.push(`${table} at ${name}: ${row?.differing}`);
      }
    expect(found).toEqual([]);
  });

  it('has one version of what a transaction changes twice, and none of what it leaves, takes back, or gives up', async () => {
    const id = (await query<{ id: string }>('select id from measure limit 1'))[0]!.id;
    const versions = (): Promise<{ from: string; to: string }[]> => versionsOf('measure', `id = '${id}'`);
    const before = await versions();
    await query(
      `begin; update measure set title = 'a' where id = '${id}'; update measure set title = 'b' where id = '${id}'; commit`,
    );
    const after = await versions();
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-2)?.to).toBe(after.at(-1)?.from);
    expect(after.at(-1)?.to).toBe('infinity');
    await query(`update measure set title = 'b' where id = '${id}'`);
    await query(`begin; update measure set title = 'c' where id = '${id}'; rollback`);
    await query(`begin; savepoint s; update measure set title = 'c' where id = '${id}'; rollback to s; commit`);
    expect(await versions()).toEqual(after);
    expect(await query(`select title from measure_history where id = '${id}' and recorded_to = 'infinity'`)).toEqual([
      { title: 'b' },
    ]);
  });

  it('has one moment for all that a transaction writes', async () => {
    await query(`begin; update plan set return_reason = 'x' where district_code = 1023; select pg_sleep(0.05);
      update risk set description = 'y' where district_code = 1023; commit`);
    const moments = await query(`select distinct recorded_from from (
      select recorded_from, recorded_to, return_reason = 'x' as new from plan_history where district_code = 1023
      union all select recorded_from, recorded_to, description = 'y' from risk_history where district_code = 1023) as v where new and recorded_to = 'infinity'`);
    expect(moments).toHaveLength(1);
  });

  it('never overlaps, has no gap between changes, and holds what is there now', async () => {
    for (const table of tables) {
      const key = (
        await query<{ name: string }>(
          `select attname::text as name from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
           where indrelid = $1::regclass and indisprimary`,
          [table],
        )
      )
        .map(({ name }) => name)
        .join(', ');
      expect([
        table,
        await query(`select ${key} from (select ${key}, recorded_from, lag(recorded_to) over (partition by ${key} order by recorded_from) as before
          from ${table}_history) as v where before > recorded_from`),
      ]).toEqual([table, []]);
      const columns = (await columnsOf(table)).map(({ name }) => name).join(', ');
      expect([
        table,
        await query(`(select ${columns} from ${table}_history where recorded_to = 'infinity' except all select ${columns} from ${table})
          union all (select ${columns} from ${table} except all select ${columns} from ${table}_history where recorded_to = 'infinity')`),
      ]).toEqual([table, []]);
    }
  });

  it('keeps the order of two transactions that write the same row', async () => {
    const other = await connect(app.database.url);
    try {
      const id = (await query<{ id: string }>('select id from plan limit 1'))[0]!.id;
      const [elsewhere] = await query<{ id: string }>(`select id from plan where id <> '${id}' limit 1`);
      // The slower one has its moment from its first write, before the quicker one began.
      await other.query(`begin; update plan set return_reason = 'slow' where id = '${elsewhere!.id}'`);
      await query(`update plan set return_reason = 'quick' where id = '${id}'`);
      await other.query(`update plan set return_reason = 'slow' where id = '${id}'; commit`);
      const versions = await query<{ reason: string; ordered: boolean }>(
        `select return_reason as reason, recorded_from >= lag(recorded_to) over (order by recorded_from) as ordered
         from plan_history where id = '${id}' order by recorded_from desc limit 2`,
      );
      expect(versions).toEqual([
        { reason: 'slow', ordered: true },
        { reason: 'quick', ordered: true },
      ]);
    } finally {
      await other.end();
    }
  });
});

describe('nobody but the database', () => {
  it('writes the past', async () => {
    await api.query(
      `select set_config('app.scope', 'system', false), set_config('app.write', 'on', false), set_config('app.recorded', '1/1', false)`,
    );
    for (const table of tables)
      for (const statement of [
        `insert into ${table}_history select * from ${table}_history limit 1`,
        `update ${table}_history set recorded_to = 'infinity'`,
        `delete from ${table}_history`,
        `truncate ${table}_history`,
      ])
        await expect(api.query(statement)).rejects.toMatchObject({ code: '42501' });
    await expect(api.query(`select keep_history('risk')`)).rejects.toMatchObject({ code: '42501' });
    await expect(api.query(`select history_tell_past()`)).rejects.toMatchObject({ code: '42501' });
    await expect(api.query(`update history_span set since = now()`)).rejects.toMatchObject({ code: '42501' });
    await api.query(`select set_config('app.scope', 'city', false)`);
    await expect(api.query(`select app_tell_past()`)).rejects.toMatchObject({ code: '42501' });
  });

  it('has its writes dated before their transaction', async () => {
    await api.query(`select set_config('app.scope', 'system', false), set_config('app.write', 'on', false)`);
    const before = await moment();
    await api.query(
      `begin; select set_config('app.recorded', pg_current_xact_id() || '/0', true); update plan set return_reason = 'forged' where district_code = 1040; commit`,
    );
    const [row] = await query<{ kept: boolean }>(
      `select bool_and(recorded_from >= $1) as kept from plan_history where return_reason = 'forged'`,
      [before],
    );
    expect(row).toEqual({ kept: true });
  });
});

describe('a column that comes later', () => {
  it('is kept from the next call on, and a generated one is known of the past too', async () => {
    await query(`update risk set description = 'Before' where district_code = 1033`);
    await query(`update risk set description = 'After' where district_code = 1033`);
    await query(
      `alter table risk add column note text default 'n', add column searched text generated always as (lower(description)) stored`,
    );
    // Without the call nothing breaks, and the column is not kept.
    await query(`update risk set description = 'Later' where district_code = 1033`);
    await query(`select keep_history('risk')`);
    await query(`update risk set note = 'm' where district_code = 1033`);
    const rows = await query(
      `select distinct note, searched, recorded_to = 'infinity' as now from risk_history
       where district_code = 1033 and description in ('Before', 'After', 'Later') order by 3, 2, 1`,
    );
    await query('alter table risk drop column searched, drop column note');
    await query('alter table risk_history drop column searched, drop column note');
    await query(`select keep_history('risk')`);
    expect(rows).toEqual([
      { note: null, searched: 'after', now: false },
      { note: null, searched: 'before', now: false },
      { note: 'n', searched: 'later', now: false },
      { note: 'm', searched: 'later', now: true },
    ]);
  });
});
