import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@sucharit/domain/access';
import sql from 'sql-template-tag';
import type { Database } from '../../src/platform/database/index.js';
import {
  connectAsApi,
  type ApiConnection,
  insertSummaryData,
  startTestApp,
  type InnerTestApp,
} from '../support/index.js';

let app: InnerTestApp;
let api: ApiConnection;
beforeAll(async () => {
  app = await startTestApp({ environment: { DATABASE_POOL_SIZE: '4' } });
  await insertSummaryData(app.database);
  await app.database.query(
    `insert into plan (district_code, fiscal_year, swot, no_gift_rules, objectives, goals, benefits, checklist)
     select code, 2567, '{}', '{}', '{}', '{}', '{}', '[]' from district`,
  );
  await app.as('officer');
  api = await connectAsApi(app.database);
});
afterAll(async () => {
  await api.end();
  await app.close();
});

/** Holds names of migrations and nothing else. */
const withoutRows = ['migrations'];

const tables = async (): Promise<string[]> =>
  (
    await app.database.query<{ name: string }>(
      `select relname::text as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'm') and not relname::text = any ($1)`,
      [withoutRows],
    )
  ).map(({ name }) => name);

/** Tables that row-level security does not bind, or that no policy opens to anybody. */
const unguarded = async (): Promise<string[]> =>
  (
    await app.database.query<{ name: string }>(
      `select relname::text as name from pg_class c
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'm') and not relname::text = any ($1)
         and not (relrowsecurity and relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))
       order by 1`,
      [withoutRows],
    )
  ).map(({ name }) => name);

describe('T35: row-level security', () => {
  it('is enabled, forced and has a policy on every table', async () => {
    expect(await tables()).toHaveLength(72);
    expect(await unguarded()).toEqual([]);
  });

  it('is missed on a table that has none, or has it without force, or without policy', async () => {
    await app.database.query(`
      create table stray_none (x int);
      create table stray_unforced (x int); alter table stray_unforced enable row level security;
      create policy p on stray_unforced using (true);
      create table stray_closed (x int); alter table stray_closed enable row level security, force row level security`);
    try {
      expect(await unguarded()).toEqual(['stray_closed', 'stray_none', 'stray_unforced']);
    } finally {
      await app.database.query('drop table stray_none, stray_unforced, stray_closed');
    }
  });

  it('is not gone around by a view or a function', async () => {
    expect(
      await app.database.query(
        `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
           and not coalesce(reloptions::text ~ 'security_invoker=(true|on|1)', false)`,
      ),
    ).toEqual([]);
    const definers = await app.database.query<{ name: string; pinned: boolean }>(
      `select proname::text as name, coalesce(proconfig::text ~ 'search_path', false) as pinned from pg_proc
       where pronamespace = 'public'::regnamespace and prosecdef order by 1`,
    );
    const keepers = definers.filter(({ name }) => name.endsWith('_history_keep'));
    expect(keepers).toHaveLength(16);
    expect(keepers.every(({ pinned }) => pinned)).toBe(true);
    expect(definers.filter((one) => !keepers.includes(one))).toEqual([
      { name: 'account_ends_sessions', pinned: true },
      { name: 'account_ends_stand_ins', pinned: true },
      { name: 'all_figures_changed', pinned: true },
      { name: 'app_authenticate', pinned: true },
      { name: 'app_count_tokens', pinned: true },
      { name: 'app_holds', pinned: true },
      { name: 'app_people', pinned: true },
      { name: 'app_search', pinned: true },
      { name: 'app_spend', pinned: true },
      { name: 'app_standing', pinned: true },
      { name: 'app_tell_past', pinned: true },
      { name: 'audit_append', pinned: true },
      { name: 'audit_origin_keep', pinned: true },
      { name: 'data_change_fold', pinned: true },
      { name: 'data_changed', pinned: true },
      { name: 'figures_changed', pinned: true },
      { name: 'search_keep', pinned: true },
      { name: 'search_keep_of_district', pinned: true },
    ]);
  });

  it('shows nothing outside a scope, in any table', async () => {
    await app.signIn('center');
    const filled: string[] = [];
    for (const table of await tables()) {
      const [all] = await app.database.query<{ count: string }>(`select count(*) from ${table}`);
      if (Number(all?.count) > 0) filled.push(table);
      const seen = await api.query<{ count: string }>(`select count(*) from ${table}`);
      expect([table, seen.rows[0]?.count]).toEqual([table, '0']);
    }
    expect(filled).toEqual(
      expect.arrayContaining([
        'account',
        'audit_event',
        'audit_head',
        'district',
        'ita_result',
        'measure',
        'plan',
        'session',
      ]),
    );
  });

  it('lets nothing be written outside a scope, and nothing by who only reads', async () => {
    const attempts = [
      `insert into district select 1001, 'x', 'x', 'EAST', '', now(), 1, 1, 1, 1`,
      `insert into plan (district_code, fiscal_year, swot, no_gift_rules, objectives, goals, benefits, checklist) values (1023, 2568, '{}', '{}', '{}', '{}', '{}', '[]')`,
      `insert into audit_event (actor, action, object, detail) values ('x', 'x', 'x', '{}')`,
    ];
    for (const scope of [
      '',
      `select set_config('app.scope', 'city', true);`,
      `select set_config('app.scope', 'system', true);`,
    ])
      for (const statement of attempts) {
        await expect(api.query(`begin; ${scope} ${statement}; commit`)).rejects.toMatchObject({ code: '42501' });
        await api.query('rollback');
      }
    const changed = await api.query(`update plan set status = 'APPROVED'`);
    expect(changed.rowCount).toBe(0);
  });

  it.each([
    [
      'ITA schemes',
      `update ita_scheme set source = 'x' where fiscal_year = 2566`,
      `insert into ita_scheme (fiscal_year, definition, source, confirmed) values (2590, '{"levels": []}', 'x', false)`,
    ],
    [
      'matrices of risks',
      `update risk_matrix set source = 'x' where code = 'SOME'`,
      `insert into risk_matrix (code, name_th, name_en, size, bands, source, confirmed) values ('OTHER', 'ก', 'x', 3, '[]', 'x', false)`,
    ],
    [
      'checklists of items',
      `update item_checklist set source = 'x' where fiscal_year = 2566`,
      `insert into item_checklist (function, track, fiscal_year, name_th, name_en, contents, source, confirmed)
       values ('ACTION_PLAN', 'GENERAL', 2590, 'ก', 'x', '[]', 'x', false)`,
    ],
  ])(
    'lets %s be set by administrators of the centre, and by no other role that sees the city',
    async (_, change, add) => {
      await app.database.query(
        `insert into risk_matrix (code, name_th, name_en, size, bands, source, confirmed) values ('SOME', 'ก', 'x', 3, '[]', 'x', false)
       on conflict do nothing`,
      );
      await app.database.query(
        `insert into item_checklist (function, track, fiscal_year, name_th, name_en, contents, source, confirmed)
       values ('ACTION_PLAN', 'GENERAL', 2566, 'ก', 'x', '[]', 'x', false) on conflict do nothing`,
      );
      const attempt = async (role: string, statement: string): Promise<unknown> => {
        await api.query('begin');
        try {
          await api.query(
            `select set_config('app.scope', 'city', true), set_config('app.role', $1, true), set_config('app.write', 'on', true)`,
            [role],
          );
          return (await api.query(statement)).rowCount;
        } catch (error) {
          return (error as { code?: string }).code;
        } finally {
          await api.query('rollback');
        }
      };
      for (const role of ['CENTRE_OFFICER', 'ANALYST'])
        expect([role, await attempt(role, change), await attempt(role, add)]).toEqual([role, 0, '42501']);
      expect([await attempt('CENTRE_ADMIN', change), await attempt('CENTRE_ADMIN', add)]).toEqual([1, 1]);
    },
  );

  it('lets a stand-in be set by the person, the head of section and administrators, in their own district, for somebody else', async () => {
    const people = await app.database.query<{ id: string; role: string }>(
      'select id, role from account where district_code = 1023 order by role',
    );
    const idOf = (role: string): string => people.find((one) => one.role === role)?.id ?? '';
    const [director, head, officer] = ['DISTRICT_DIRECTOR', 'DISTRICT_HEAD', 'DISTRICT_OFFICER'].map(idOf);
    const attempt = async (
      scope: string,
      district: string,
      role: string,
      by = '',
      standIn = officer,
    ): Promise<unknown> => {
      await api.query('begin');
      try {
        await api.query(
          `select set_config('app.scope', $1, true), set_config('app.district', $2, true), set_config('app.role', $3, true),
             set_config('app.account', $4, true), set_config('app.write', 'on', true)`,
          [scope, district, role, by],
        );
        const added = await api.query(
          `insert into stand_in (district_code, account_id, person_name, person_role, stand_in_id, stand_in_name, stand_in_role,
             first_on, last_on, reason, set_by, set_by_name, set_by_role, set_at)
           values (1023, $1, 'x', 'DISTRICT_DIRECTOR', $2, 'x', 'DISTRICT_OFFICER', now(), now(), '', $3, 'x', 'DISTRICT_HEAD', now())`,
          [director, standIn, by],
        );
        const ended = await api.query('update stand_in set ended_at = now(), version = 2');
        return [added.rowCount, ended.rowCount];
      } catch (error) {
        return (error as { code?: string }).code;
      } finally {
        await api.query('rollback');
      }
    };
    expect(await attempt('district', '1023', 'DISTRICT_DIRECTOR', director)).toEqual([1, 1]);
    expect(await attempt('district', '1023', 'DISTRICT_HEAD', head)).toEqual([1, 1]);
    expect(await attempt('district', '1023', 'DISTRICT_HEAD', head, head)).toBe('42501');
    expect(await attempt('district', '1023', 'DISTRICT_OFFICER', officer, head)).toBe('42501');
    expect(await attempt('district', '1025', 'DISTRICT_HEAD', head)).toBe('42501');
    const admin = (await app.callerOf('admin')).accountId;
    expect(await attempt('city', '', 'CENTRE_ADMIN', admin)).toEqual([1, 1]);
    expect(await attempt('city', '', 'CENTRE_OFFICER', admin)).toBe('42501');
  });

  it('shows from where events came to administrators alone, lets the product delete it, and nobody write it', async () => {
    const attempt = async (settings: Readonly<Record<string, string>>, statement: string): Promise<unknown> => {
      await api.query('begin');
      try {
        for (const [name, value] of Object.entries({ ...settings, 'app.write': 'on' }))
          await api.query('select set_config($1, $2, true)', [name, value]);
        return (await api.query(statement)).rowCount;
      } catch (error) {
        return (error as { code?: string }).code;
      } finally {
        await api.query('rollback');
      }
    };
    await app.signIn('officer');
    const [{ kept } = { kept: 0 }] = await app.database.query<{ kept: number }>(
      'select count(*)::int as kept from audit_origin',
    );
    expect(kept).toBeGreaterThan(0);
    const read = 'select * from audit_origin';
    const remove = 'delete from audit_origin';
    const city = { 'app.scope': 'city' };
    for (const role of ['CENTRE_OFFICER', 'ANALYST', ''])
      expect([role, await attempt({ ...city, 'app.role': role }, read)]).toEqual([role, 0]);
    for (const role of ['DISTRICT_OFFICER', 'CENTRE_ADMIN'])
      expect(await attempt({ 'app.scope': 'district', 'app.district': '1023', 'app.role': role }, read)).toBe(0);
    const admin = { ...city, 'app.role': 'CENTRE_ADMIN' };
    expect([await attempt(admin, read), await attempt(admin, remove)]).toEqual([kept, 0]);
    expect(await attempt({ 'app.scope': 'system' }, remove)).toBe(kept);
    for (const statement of [
      `update audit_origin set address = 'x'`,
      `truncate audit_origin`,
      `insert into audit_origin (event_seq, at, address) values (0, now(), 'x')`,
    ])
      expect([statement, await attempt({ 'app.scope': 'system' }, statement)]).toEqual([statement, '42501']);
  });

  it('takes no SQL from a setting', async () => {
    await api.query('begin');
    await api.query(
      `select set_config('app.scope', 'district', true), set_config('app.district', '1023 or 1=1', true)`,
    );
    await expect(api.query('select * from plan')).rejects.toMatchObject({ code: '22P02' });
    await api.query('rollback');
  });
});

describe('T36: interleaved requests', () => {
  const codes = Array.from({ length: 50 }, (_, index) => 1001 + index);
  const callerOf = (districtCode: number): Caller => ({
    kind: 'ACCOUNT',
    accountId: `00000000-0000-4000-8000-00000000${districtCode}`,
    username: `u${districtCode}`,
    displayName: '',
    role: 'DISTRICT_OFFICER',
    districtCode,
  });
  const drafts = sql`select district_code from plan where status = 'DRAFT'`;

  it('of 50 districts on four connections, some of them broken off, never see another district', async () => {
    const database = app.get<Database>('Database');
    const foreign = new Set<number>();
    const seen = new Set<number>();
    let brokenOff = 0;
    const note = (own: number, rows: readonly { district_code: number }[]): void => {
      for (const { district_code: code } of rows) (code === own ? seen : foreign).add(code);
    };
    await Promise.all(
      Array.from({ length: 400 }, async (_, turn) => {
        const own = codes[turn % codes.length]!;
        const caller = callerOf(own);
        switch (turn % 8) {
          case 1:
            return database.readRows(caller, sql`select 1 / 0`).catch(() => void (brokenOff += 1));
          case 3:
            return database
              .write(caller, async (manager) => {
                note(own, await manager.query(drafts.text));
                throw new Error('broken off');
              })
              .catch(() => void (brokenOff += 1));
          case 5:
            return database.readSnapshot(caller, async (read) => {
              note(own, await read<{ district_code: number }>(drafts));
              note(own, await read<{ district_code: number }>(drafts));
            });
          case 7:
            return database
              .readSnapshot(caller, (read) => read(sql`select pg_sleep(0.001), 1 / 0`))
              .catch(() => void (brokenOff += 1));
          default:
            return note(own, await database.readRows<{ district_code: number }>(caller, drafts));
        }
      }),
    );
    expect([...foreign]).toEqual([]);
    expect(brokenOff).toBe(150);
    expect(seen.size).toBe(50);
  });

  it('leave no scope behind for who asks without one', async () => {
    const database = app.get<Database>('Database');
    for (let turn = 0; turn < 12; turn += 1) {
      await database.readRows(callerOf(1023), drafts);
      await database.write(callerOf(1023), (manager) => manager.query(drafts.text));
      expect(await database.callUnscoped(drafts)).toEqual([]);
    }
  });

  it('over HTTP see their own drafts only', async () => {
    const [officer, other] = [await app.as('officer'), await app.as('otherOfficer')];
    const query = '{ plans(filter: { status: { eq: DRAFT } }) { nodes { district { code } } } }';
    const answers = await Promise.all(
      Array.from({ length: 60 }, async (_, turn) => {
        const data = await (turn % 2 ? officer : other).data<{ plans: { nodes: { district: { code: number } }[] } }>(
          query,
        );
        return [turn % 2 ? 1023 : 1025, data.plans.nodes.map(({ district }) => district.code)];
      }),
    );
    for (const [own, seen] of answers) expect(seen).toEqual([own]);
  });
});
