import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Row-scope functions, districts, rounds, ITA schemes, accounts, sessions, tokens, sign-in attempts, idempotency keys. */
export class ReferenceAndAccounts1700000000001 implements MigrationInterface {
  readonly name = 'ReferenceAndAccounts1700000000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create extension if not exists pg_trgm;
      grant usage on schema public to sucharit_api;

      -- What the transaction said about its caller; no setting means no rows.
      create function app_scope() returns text language sql stable parallel safe
        as $$ select coalesce(nullif(current_setting('app.scope', true), ''), 'none') $$;
      create function app_district() returns integer language sql stable parallel safe
        as $$ select nullif(current_setting('app.district', true), '')::integer $$;
      create function app_account() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.account', true), '')::uuid $$;
      create function app_may_write() returns boolean language sql stable parallel safe
        as $$ select coalesce(current_setting('app.write', true), '') = 'on' $$;
      create function app_sees_city() returns boolean language sql stable parallel safe
        as $$ select app_scope() in ('city', 'system') $$;
      create function app_signed_in() returns boolean language sql stable parallel safe
        as $$ select app_scope() in ('city', 'district', 'system') $$;
      create function app_owns(district integer) returns boolean language sql stable parallel safe
        as $$ select app_sees_city() or (app_scope() = 'district' and district = app_district()) $$;

      create table district (
        code integer constraint district_pk primary key constraint district_code_check check (code between 1001 and 1050),
        name_th text not null constraint district_name_th_unique unique,
        name_en text not null,
        zone text not null constraint district_zone_check
          check (zone in ('CENTRAL', 'SOUTH', 'NORTH', 'EAST', 'NORTH_THONBURI', 'SOUTH_THONBURI')),
        zone_source text not null,
        zone_valid_from date not null,
        tile_row integer not null,
        tile_column integer not null,
        latitude numeric(8, 5) not null,
        longitude numeric(8, 5) not null
      );

      create table reporting_round (
        fiscal_year integer not null constraint reporting_round_fiscal_year_check check (fiscal_year between 2500 and 2700),
        round text not null constraint reporting_round_round_check check (round in ('SIX_MONTH', 'TWELVE_MONTH')),
        cut_off_on date not null,
        opens_on date not null,
        due_on date not null,
        locks_on date not null,
        source text not null,
        confirmed boolean not null,
        version integer not null default 1,
        constraint reporting_round_pk primary key (fiscal_year, round),
        constraint reporting_round_dates_check check (opens_on <= due_on and due_on < locks_on)
      );

      create table ita_scheme (
        fiscal_year integer constraint ita_scheme_pk primary key
          constraint ita_scheme_fiscal_year_check check (fiscal_year between 2500 and 2700),
        definition jsonb not null,
        source text not null,
        confirmed boolean not null,
        version integer not null default 1
      );

      create table account (
        id uuid constraint account_pk primary key default gen_random_uuid(),
        username text not null constraint account_username_unique unique
          constraint account_username_check check (username = lower(username) and length(username) between 1 and 100),
        display_name text not null,
        password_hash text not null,
        role text not null constraint account_role_check check (role in
          ('CENTRE_ADMIN', 'CENTRE_OFFICER', 'ANALYST', 'DISTRICT_OFFICER', 'DISTRICT_HEAD', 'DISTRICT_DIRECTOR')),
        district_code integer constraint account_district_fk references district (code),
        demo boolean not null default false,
        disabled_at timestamptz,
        created_at timestamptz not null default now(),
        version integer not null default 1,
        constraint account_reach_check check ((role like 'DISTRICT%') = (district_code is not null))
      );

      create table session (
        id_hash bytea constraint session_pk primary key,
        account_id uuid not null constraint session_account_fk references account (id) on delete cascade,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index session_account_index on session (account_id);

      create table access_token (
        id uuid constraint access_token_pk primary key default gen_random_uuid(),
        account_id uuid not null constraint access_token_account_fk references account (id) on delete cascade,
        name text not null constraint access_token_name_check check (length(name) between 1 and 100),
        token_hash bytea not null constraint access_token_hash_unique unique,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        last_used_at timestamptz,
        revoked_at timestamptz
      );
      create index access_token_account_index on access_token (account_id);

      create table sign_in_attempt (
        key text constraint sign_in_attempt_pk primary key,
        failures integer not null,
        last_failure_at timestamptz not null,
        next_allowed_at timestamptz not null
      );

      create table idempotency_key (
        account_id uuid not null constraint idempotency_key_account_fk references account (id) on delete cascade,
        operation text not null,
        key text not null constraint idempotency_key_key_check check (length(key) between 1 and 200),
        command_hash bytea not null,
        response jsonb,
        created_at timestamptz not null default now(),
        constraint idempotency_key_pk primary key (account_id, operation, key)
      );

      -- Who holds this secret: one statement outside any scope, because the scope is what it finds out.
      create function app_authenticate(secret_kind text, secret_hash bytea, idle interval)
        returns table (account_id uuid, username text, display_name text, role text, district_code integer)
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform set_config('app.scope', 'system', true), set_config('app.write', 'on', true);
        if secret_kind = 'session' then
          return query
            with seen as (
              update session s set last_seen_at = now()
              where s.id_hash = secret_hash and s.last_seen_at < now() - interval '1 minute'
                and s.last_seen_at > now() - idle
            )
            select a.id, a.username, a.display_name, a.role, a.district_code
            from session s join account a on a.id = s.account_id
            where s.id_hash = secret_hash and s.expires_at > now() and s.last_seen_at > now() - idle and a.disabled_at is null;
        else
          return query
            with used as (
              update access_token t set last_used_at = now()
              where t.token_hash = secret_hash and t.revoked_at is null
                and (t.last_used_at is null or t.last_used_at < now() - interval '1 minute')
            )
            select a.id, a.username, a.display_name, a.role, a.district_code
            from access_token t join account a on a.id = t.account_id
            where t.token_hash = secret_hash and t.revoked_at is null and t.expires_at > now() and a.disabled_at is null;
        end if;
        perform set_config('app.scope', '', true), set_config('app.write', '', true);
      end $$;
      revoke all on function app_authenticate(text, bytea, interval) from public;
      grant execute on function app_authenticate(text, bytea, interval) to sucharit_api;

      grant select, insert, update on district, reporting_round, ita_scheme, account to sucharit_api;
      grant select, insert, update, delete on session, access_token, sign_in_attempt, idempotency_key to sucharit_api;
    `);
    for (const table of ['district', 'reporting_round', 'ita_scheme']) {
      await queryRunner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_read on ${table} for select using ((select app_signed_in()));
        create policy ${table}_add on ${table} for insert with check ((select app_may_write() and app_sees_city()));
        create policy ${table}_change on ${table} for update using ((select app_may_write() and app_sees_city()));
      `);
    }
    for (const [table, owner] of [
      ['account', 'id'],
      ['session', 'account_id'],
      ['access_token', 'account_id'],
      ['idempotency_key', 'account_id'],
    ]) {
      await queryRunner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_own on ${table}
          using ((select app_scope() = 'system') or ${owner} = (select app_account()))
          with check ((select app_may_write()) and ((select app_scope() = 'system') or ${owner} = (select app_account())));
      `);
    }
    await queryRunner.query(`
      alter table sign_in_attempt enable row level security;
      alter table sign_in_attempt force row level security;
      create policy sign_in_attempt_system on sign_in_attempt
        using ((select app_scope() = 'system')) with check ((select app_scope() = 'system' and app_may_write()));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table idempotency_key, sign_in_attempt, access_token, session, account, ita_scheme, reporting_round, district;
      drop function app_authenticate(text, bytea, interval);
      drop function app_owns(integer);
      drop function app_signed_in();
      drop function app_sees_city();
      drop function app_may_write();
      drop function app_account();
      drop function app_district();
      drop function app_scope();
    `);
  }
}
