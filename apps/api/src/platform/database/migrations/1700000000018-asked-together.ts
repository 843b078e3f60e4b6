import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What every request asks is asked for many of them in one statement: whether sessions still stand, who holds tokens and how much
 * of their rate and budget is left, and the version of the data. And the figures of a year are kept as they are shown, because
 * adding a handful of kept sums up again took longer than reading them.
 */
export class AskedTogether1700000000018 implements MigrationInterface {
  readonly name = 'AskedTogether1700000000018';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- The version of the data, and which of these accounts, as they were known, still hold these sessions (app_holds).
      create function app_standing(hashes bytea[], holders uuid[], names text[], displays text[], roles text[], districts integer[])
        returns table (version text, held boolean[]) language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        return query select app_data_version(), array(
          select app_holds(asked.hash, asked.holder, asked.name, asked.display, asked.role, asked.district)
          from unnest(hashes, holders, names, displays, roles, districts) with ordinality
            as asked (hash, holder, name, display, role, district, place) order by asked.place);
      end $$;
      revoke all on function app_standing(bytea[], uuid[], text[], text[], text[], integer[]) from public;
      grant execute on function app_standing(bytea[], uuid[], text[], text[], text[], integer[]) to sucharit_api;

      create policy access_token_owner on access_token to current_user using (true) with check (true);
      create policy access_token_use_owner on access_token_use to current_user using (true) with check (true);
      -- Who holds these tokens, and whether they may go on: what app_authenticate counts for one request, for many. The uses of
      -- one token are counted in the order in which they came. Tokens are locked in the order of their hashes, so that two
      -- processes never wait for each other. Place is that of the question; a secret that opens nothing has no row.
      create function app_count_tokens(hashes bytea[], costs integer[])
        returns table (place bigint, account_id uuid, username text, display_name text, role text, district_code integer,
          ends_at timestamptz, token_id uuid, scopes text[], leaves_left integer, refused text, wait_seconds integer, version text)
        language plpgsql security definer set search_path = public, pg_temp as $$
      #variable_conflict use_column
      declare
        asked record;
        token record;
        used access_token_use;
        current bytea;
        known boolean := false;
        counted boolean := false;
        seconds double precision;
        data_version text := app_data_version();
      begin
        for asked in select a.hash, a.cost, a.place from unnest(hashes, costs) with ordinality as a (hash, cost, place) order by a.hash, a.place loop
          if current is distinct from asked.hash then
            if counted then
              update access_token_use u set requests = used.requests, leaves = used.leaves, counted_at = used.counted_at where u.token_id = used.token_id;
            end if;
            current := asked.hash;
            counted := false;
            select t.id, t.expires_at, t.scopes, t.requests_per_minute, t.leaves_per_hour, t.last_used_at, t.account_id,
                a.username, a.display_name, a.role, a.district_code into token
              from access_token t join account a on a.id = t.account_id
              where t.token_hash = asked.hash and t.revoked_at is null and t.expires_at > now() and a.disabled_at is null;
            known := found;
            if known then
              if token.last_used_at is null or token.last_used_at < now() - interval '1 minute' then
                update access_token t set last_used_at = now() where t.id = token.id and t.revoked_at is null;
              end if;
              select u.* into used from access_token_use u where u.token_id = token.id for update;
              if not found then
                insert into access_token_use (token_id) values (token.id) on conflict do nothing;
                select u.* into used from access_token_use u where u.token_id = token.id for update;
              end if;
              seconds := greatest(0, extract(epoch from clock_timestamp() - used.counted_at));
              used.requests := greatest(0, used.requests - seconds * token.requests_per_minute / 60);
              used.leaves := greatest(0, used.leaves - seconds * token.leaves_per_hour / 3600);
              used.counted_at := clock_timestamp();
            end if;
          end if;
          continue when not known;
          place := asked.place;
          account_id := token.account_id;
          username := token.username;
          display_name := token.display_name;
          role := token.role;
          district_code := token.district_code;
          ends_at := token.expires_at;
          token_id := token.id;
          scopes := token.scopes;
          leaves_left := null;
          refused := null;
          wait_seconds := null;
          version := data_version;
          if used.requests + 1 > token.requests_per_minute then
            refused := 'requests';
            wait_seconds := ceil((used.requests + 1 - token.requests_per_minute) * 60 / token.requests_per_minute);
          elsif used.leaves + asked.cost > token.leaves_per_hour then
            refused := 'leaves';
            wait_seconds := ceil((used.leaves + asked.cost - token.leaves_per_hour) * 3600 / token.leaves_per_hour);
          else
            used.requests := used.requests + 1;
            used.leaves := used.leaves + asked.cost;
            counted := true;
            leaves_left := floor(token.leaves_per_hour - used.leaves);
          end if;
          return next;
        end loop;
        if counted then
          update access_token_use u set requests = used.requests, leaves = used.leaves, counted_at = used.counted_at where u.token_id = used.token_id;
        end if;
      end $$;
      revoke all on function app_count_tokens(bytea[], integer[]) from public;
      grant execute on function app_count_tokens(bytea[], integer[]) to sucharit_api;

      -- Rows as they are shown; workers add the years up again when they start.
      delete from kept_figures;
      alter table kept_figures add column plans jsonb not null, add column dimensions jsonb not null;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      delete from kept_figures;
      alter table kept_figures drop column plans, drop column dimensions;
      drop function app_count_tokens(bytea[], integer[]);
      drop policy access_token_use_owner on access_token_use;
      drop policy access_token_owner on access_token;
      drop function app_standing(bytea[], uuid[], text[], text[], text[], integer[]);
    `);
  }
}
