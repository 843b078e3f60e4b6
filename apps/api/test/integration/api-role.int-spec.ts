import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, type ClientBase } from 'pg';
import { system } from '@sucharit/domain/access';
import type { Database } from '../../src/platform/database/index.js';
import { loadProduct, startTestApp, testPassword, withApp } from '../support/index.js';

const { apiUrlOf, grantAnew, migrateDatabase, queueNames } = await loadProduct();

const app = withApp();

async function connected<T>(url: string, work: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

describe('T34: the role of the API', () => {
  it.each([
    `update audit_event set actor = 'x'`,
    `delete from audit_event`,
    `truncate audit_event`,
    `insert into audit_event (seq, at, actor, action, object, detail, previous_hash, hash) values (1, now(), 'x', 'x', 'x', '{}', '', '')`,
    `update audit_head set seq = 0`,
    `delete from audit_head`,
    `alter table audit_event disable trigger all`,
    `alter table plan disable row level security`,
    `drop policy plan_read on plan`,
    `create policy mine on plan using (true)`,
    `create or replace function app_scope() returns text language sql as $$ select 'system' $$`,
    `create table public.mine (x int)`,
    `drop table plan`,
    `update city_summary set sha256 = 'x'`,
    `delete from city_summary_file`,
    `delete from account`,
    `delete from district`,
    `insert into migrations (timestamp, name) values (1, 'x')`,
    `set role postgres`,
    `set session authorization postgres`,
    `set row_security = off; select * from plan`,
    `set session_replication_role = replica`,
    `select * from pg_authid`,
    `select pg_read_file('/etc/passwd')`,
    `copy plan to program 'true'`,
    `create role other`,
    `alter role sucharit_api superuser`,
    `alter role sucharit_api bypassrls`,
  ])('may not: %s', (statement) =>
    connected(apiUrlOf(app.database.url), async (client) => {
      await client.query(`select set_config('app.scope', 'system', false), set_config('app.write', 'on', false)`);
      await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
    }),
  );

  it('is neither owner nor superuser, and owns nothing', async () => {
    const [role] = await app.database.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
         (select count(*)::int from pg_class where relowner = r.oid) as owned,
         (select count(*)::int from pg_auth_members where member = r.oid) as memberships
       from pg_roles r where rolname = 'sucharit_api'`,
    );
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      owned: 0,
      memberships: 0,
    });
  });

  it('is what the product connects as', async () => {
    expect(
      await app
        .get<Database>('Database')
        .write(system, (manager) => manager.query('select current_user::text as name')),
    ).toEqual([{ name: 'sucharit_api' }]);
  });
});

describe('a database that came to a server without the role', () => {
  it('gives the role again exactly what it had', async () => {
    const privileges = `select relname as name, array(select unnest(relacl)::text order by 1)::text as grants from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migrations'
      union all select format('%s.%s', attrelid::regclass, attname), array(select unnest(attacl)::text order by 1)::text from pg_attribute where attacl is not null
      union all select oid::regprocedure::text, array(select unnest(proacl)::text order by 1)::text from pg_proc
        where pronamespace = 'public'::regnamespace and proacl::text like '%sucharit_api%' order by name`;
    await connected(app.database.url, async (client) => {
      const before = (await client.query(privileges)).rows;
      expect(before.length).toBeGreaterThan(50);
      await client.query('begin');
      await client.query(`revoke all on all tables in schema public from sucharit_api;
        revoke all on all functions in schema public from sucharit_api; revoke all on schema public from sucharit_api`);
      expect((await client.query(privileges)).rows).not.toEqual(before);
      await grantAnew(client);
      expect((await client.query(privileges)).rows).toEqual(before);
      await client.query('rollback');
    });
  });
});

describe('an owner who is no superuser, as managed servers have them', () => {
  const owner = `sucharit_owner_${randomBytes(4).toString('hex')}`;
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  url.username = owner;
  url.password = 'owner-password';
  url.pathname = `/${owner}`;

  beforeAll(() =>
    connected(app.database.url, async (client) => {
      await client.query(`create role ${owner} login createrole password 'owner-password'`);
      await client.query(`grant sucharit_api to ${owner} with admin option`);
      await client.query(`create database ${owner} owner ${owner}`);
    }),
  );
  afterAll(() =>
    connected(app.database.url, async (client) => {
      await client.query(`drop database ${owner} with (force)`);
      await client.query(`drop role ${owner}`);
    }),
  );

  it('migrates twice, and the product signs in and audits under forced row-level security', async () => {
    const ownPassword = true;
    expect((await migrateDatabase(url.href, queueNames, ownPassword)).length).toBeGreaterThan(4);
    expect(await migrateDatabase(url.href, queueNames, ownPassword)).toEqual([]);
    const database = new URL(apiUrlOf(app.database.url));
    database.pathname = `/${owner}`;
    const there = await startTestApp({
      database: app.database,
      environment: { DATABASE_URL: url.href, DATABASE_API_URL: database.href },
    });
    try {
      await connected(url.href, async (client) => {
        await client.query(`select set_config('app.scope', 'system', false), set_config('app.write', 'on', false)`);
        await client.query(
          `insert into account (username, display_name, password_hash, role) values ('center', '', $1, 'ANALYST')`,
          [(await app.database.query<{ h: string }>(`select password_hash as h from account limit 1`))[0]?.h],
        );
      });
      const response = await there.anonymous.post('/auth/login', { username: 'center', password: testPassword });
      expect(response.status).toBe(200);
      const client = await there.signIn('center');
      expect(await client.data('{ me { role } }')).toEqual({ me: { role: 'ANALYST' } });
      await connected(url.href, async (owned) => {
        await owned.query(`begin; select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
        await owned.query(`update account set role = 'CENTRE_OFFICER' where username = 'center'`);
        await owned.query('commit');
      });
      expect((await client.gql('{ districts { totalCount } }')).codes).toEqual(['UNAUTHENTICATED']);
      const audited = await connected(url.href, async (owned) => {
        await owned.query(`select set_config('app.scope', 'system', false)`);
        return (await owned.query('select action from audit_event order by seq')).rows;
      });
      expect(audited).toEqual([{ action: 'account.sign-in' }, { action: 'account.sign-in' }]);
    } finally {
      await there.close();
    }
  });
});
