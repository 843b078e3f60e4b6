import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Scopes, rate and budget of access tokens, counted by the statement that finds the caller, so that every process counts in the
 * same place and no request asks twice. And what happens is announced by the transaction in which it happens: every process
 * hears of it at the commit, and of nothing that is rolled back.
 */
export class TokenLimitsAndEvents1700000000009 implements MigrationInterface {
  readonly name = 'TokenLimitsAndEvents1700000000009';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- Tokens from before have no scopes, which means all that their holder may do, and the highest limits that can be given.
      alter table access_token
        add column scopes text[] constraint access_token_scopes_check check (cardinality(scopes) between 1 and 50),
        add column requests_per_minute integer not null default 1200
          constraint access_token_requests_check check (requests_per_minute > 0),
        add column leaves_per_hour integer not null default 20000000
          constraint access_token_leaves_check check (leaves_per_hour > 0);
      alter table access_token
        alter column requests_per_minute set default 120,
        alter column leaves_per_hour set default 2000000;

      -- Unlogged: counting must not wait for the disk, and a crash of the server may forget the last hour.
      create unlogged table access_token_use (
        token_id uuid constraint access_token_use_pk primary key
          constraint access_token_use_token_fk references access_token (id) on delete cascade,
        requests double precision not null default 0,
        leaves double precision not null default 0,
        counted_at timestamptz not null default clock_timestamp()
      ) with (fillfactor = 25);
      grant select on access_token_use to sucharit_api;
      alter table access_token_use enable row level security;
      alter table access_token_use force row level security;
      create policy access_token_use_system on access_token_use
        using ((select app_scope() = 'system')) with check ((select app_scope() = 'system' and app_may_write()));

      drop function app_authenticate(text, bytea, interval);
      -- Who holds this secret; of a token also whether it may go on. What was used drains evenly: a whole minute's requests
      -- in a minute, a whole hour's leaves in an hour. A refused request is not counted.
      create function app_authenticate(secret_kind text, secret_hash bytea, idle interval, cost integer default 0)
        returns table (account_id uuid, username text, display_name text, role text, district_code integer,
          ends_at timestamptz, token_id uuid, scopes text[], leaves_left integer, refused text, wait_seconds integer)
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        token access_token;
        used access_token_use;
        seconds double precision;
        remainder integer;
        exceeded text;
        wait integer;
      begin
        perform set_config('app.scope', 'system', true), set_config('app.write', 'on', true);
        if secret_kind = 'session' then
          return query
            with seen as (
              update session s set last_seen_at = now()
              where s.id_hash = secret_hash and s.last_seen_at < now() - interval '1 minute'
                and s.last_seen_at > now() - idle
            )
            select a.id, a.username, a.display_name, a.role, a.district_code,
              s.expires_at, null::uuid, null::text[], null::integer, null::text, null::integer
            from session s join account a on a.id = s.account_id
            where s.id_hash = secret_hash and s.expires_at > now() and s.last_seen_at > now() - idle and a.disabled_at is null;
        else
          select t.* into token from access_token t join account a on a.id = t.account_id
          where t.token_hash = secret_hash and t.revoked_at is null and t.expires_at > now() and a.disabled_at is null;
          if found then
            if token.last_used_at is null or token.last_used_at < now() - interval '1 minute' then
              update access_token t set last_used_at = now() where t.id = token.id and t.revoked_at is null;
            end if;
            select u.* into used from access_token_use u where u.token_id = token.id for update;
            if not found then
              insert into access_token_use (token_id) values (token.id) on conflict do nothing;
              select u.* into used from access_token_use u where u.token_id = token.id for update;
            end if;
            seconds := greatest(0, extract(epoch from clock_timestamp() - used.counted_at));
            used.requests := greatest(0, used.requests - seconds * token.requests_per_minute / 60) + 1;
            used.leaves := greatest(0, used.leaves - seconds * token.leaves_per_hour / 3600) + cost;
            if used.requests > token.requests_per_minute then
              exceeded := 'requests';
              wait := ceil((used.requests - token.requests_per_minute) * 60 / token.requests_per_minute);
            elsif used.leaves > token.leaves_per_hour then
              exceeded := 'leaves';
              wait := ceil((used.leaves - token.leaves_per_hour) * 3600 / token.leaves_per_hour);
            else
              update access_token_use u
              set requests = used.requests, leaves = used.leaves, counted_at = clock_timestamp() where u.token_id = token.id;
              remainder := floor(token.leaves_per_hour - used.leaves);
            end if;
            return query
              select a.id, a.username, a.display_name, a.role, a.district_code,
                token.expires_at, token.id, token.scopes, remainder, exceeded, wait
              from account a where a.id = token.account_id;
          end if;
        end if;
        perform set_config('app.scope', '', true), set_config('app.write', '', true);
      end $$;
      revoke all on function app_authenticate(text, bytea, interval, integer) from public;
      grant execute on function app_authenticate(text, bytea, interval, integer) to sucharit_api;

      -- What an account may do, or through what it is signed in, has changed or ended.
      create function announce_access() returns trigger language plpgsql as $$
      declare
        account uuid := case tg_table_name when 'account' then (to_jsonb(new) ->> 'id')::uuid
          else (coalesce(to_jsonb(new), to_jsonb(old)) ->> 'account_id')::uuid end;
      begin
        perform pg_notify('sucharit_events', json_build_object('kind', 'access', 'id', account)::text);
        return null;
      end $$;
      create trigger session_end_is_announced after delete on session for each row execute function announce_access();
      create trigger access_token_end_is_announced after update of revoked_at, expires_at, scopes on access_token
        for each row execute function announce_access();
      create trigger account_change_is_announced after update of role, district_code, disabled_at on account
        for each row execute function announce_access();

      create function announce_job() returns trigger language plpgsql as $$
      begin
        perform pg_notify('sucharit_events', json_build_object('kind', 'job', 'id', new.id)::text);
        return null;
      end $$;
      create trigger job_is_announced after insert or update of state, progress, stage on job
        for each row execute function announce_job();

      -- A plan or report that was handed in, endorsed, approved or returned.
      create function announce_submission() returns trigger language plpgsql as $$
      begin
        perform pg_notify('sucharit_events', json_build_object('kind', tg_table_name, 'id', new.id, 'status', new.status)::text);
        return null;
      end $$;
      create trigger plan_submission_is_announced after update of status on plan
        for each row when (new.status <> 'DRAFT' and old.status is distinct from new.status) execute function announce_submission();
      create trigger report_submission_is_announced after update of status on progress_report
        for each row when (new.status <> 'DRAFT' and old.status is distinct from new.status) execute function announce_submission();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger report_submission_is_announced on progress_report;
      drop trigger plan_submission_is_announced on plan;
      drop trigger job_is_announced on job;
      drop trigger account_change_is_announced on account;
      drop trigger access_token_end_is_announced on access_token;
      drop trigger session_end_is_announced on session;
      drop function announce_submission();
      drop function announce_job();
      drop function announce_access();
      drop function app_authenticate(text, bytea, interval, integer);
      drop table access_token_use;
      alter table access_token drop column scopes, drop column requests_per_minute, drop column leaves_per_hour;

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
    `);
  }
}
