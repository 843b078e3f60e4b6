import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables from which the city's figures are added up. */
const sources = ['plan', 'measure', 'ita_result'];

const events = [
  { event: 'insert', referencing: 'new table as new_rows' },
  { event: 'update', referencing: 'old table as old_rows new table as new_rows' },
  { event: 'delete', referencing: 'old table as old_rows' },
];

/**
 * Figures of a year that are kept added up until something below them changes, and the question that a read asks in passing:
 * does this account still hold this session?
 */
export class KeptAnswers1700000000013 implements MigrationInterface {
  readonly name = 'KeptAnswers1700000000013';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- Sums and counts over everything that the whole city sees, by zone and dimension; of averages there would be no average.
      create table kept_figures (
        fiscal_year integer constraint kept_figures_pk primary key,
        measures jsonb not null,
        zones jsonb not null,
        ita jsonb not null,
        kept_at timestamptz not null default now()
      );
      -- While a year stands here its kept figures are not used. Marks are only added, so that no transaction waits for another.
      create table figures_change (
        id bigint constraint figures_change_pk primary key generated always as identity,
        fiscal_year integer not null
      );
      create index figures_change_year_index on figures_change (fiscal_year);
      grant select, insert, update on kept_figures to sucharit_api;
      grant select, delete on figures_change to sucharit_api;
      alter table kept_figures enable row level security;
      alter table kept_figures force row level security;
      create policy kept_figures_read on kept_figures for select using ((select app_sees_city()));
      create policy kept_figures_add on kept_figures for insert with check ((select app_may_write() and app_scope() = 'system'));
      create policy kept_figures_change on kept_figures for update using ((select app_may_write() and app_scope() = 'system'));
      create policy kept_figures_owner on kept_figures for select to current_user using (true);
      alter table figures_change enable row level security;
      alter table figures_change force row level security;
      create policy figures_change_read on figures_change for select using ((select app_sees_city()));
      create policy figures_change_remove on figures_change for delete using ((select app_may_write() and app_scope() = 'system'));
      create policy figures_change_owner on figures_change to current_user using (true) with check (true);

      -- The years are named in a setting of the transaction as well, so that whoever commits it can have them added up again.
      create function figures_changed() returns trigger
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        years integer[];
        named integer[] := coalesce(nullif(current_setting('app.figures', true), ''), '{}')::integer[];
      begin
        if tg_op = 'INSERT' then
          select array_agg(distinct fiscal_year) into years from new_rows;
        elsif tg_op = 'DELETE' then
          select array_agg(distinct fiscal_year) into years from old_rows;
        else
          select array_agg(distinct fiscal_year) into years
            from (select fiscal_year from old_rows union all select fiscal_year from new_rows) as changed;
        end if;
        select array_agg(year) into years from unnest(years) as year where year <> all (named);
        if years is not null then
          insert into figures_change (fiscal_year) select unnest(years);
          perform set_config('app.figures', (named || years)::text, true);
        end if;
        return null;
      end $$;
      -- A district may change its zone, and a table may be emptied: that changes every year.
      create function all_figures_changed() returns trigger
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        insert into figures_change (fiscal_year) select fiscal_year from kept_figures;
        perform set_config('app.figures', (select coalesce(array_agg(fiscal_year), '{}') from kept_figures)::text, true);
        return null;
      end $$;
      create trigger figures_changed after insert or update or delete or truncate on district
        for each statement execute function all_figures_changed();

      create policy session_owner on session for select to current_user using (true);
      create policy account_owner on account for select to current_user using (true);
      -- Does this account, as it was known, still hold this session? It changes nothing, so that a read can ask it in passing.
      -- A session that was not used in the last minute is answered no: its use has to be written down, by app_authenticate.
      create function app_holds(held_hash bytea, held_by uuid, held_name text, held_display text, held_role text, held_district integer)
        returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        return exists (
          select from session s join account a on a.id = s.account_id
          where s.id_hash = held_hash and s.expires_at > now() and s.last_seen_at > now() - interval '1 minute'
            and a.disabled_at is null and a.temporary_password_until is null and a.id = held_by and a.username = held_name
            and a.display_name = held_display and a.role = held_role and a.district_code is not distinct from held_district);
      end $$;
      revoke all on function app_holds(bytea, uuid, text, text, text, integer) from public;
      grant execute on function app_holds(bytea, uuid, text, text, text, integer) to sucharit_api;
    `);
    for (const table of sources)
      for (const { event, referencing } of events)
        await queryRunner.query(`
          create trigger figures_changed_by_${event} after ${event} on ${table} referencing ${referencing}
            for each statement execute function figures_changed();
        `);
    for (const table of sources)
      await queryRunner.query(`
        create trigger figures_changed_by_truncate after truncate on ${table}
          for each statement execute function all_figures_changed();
      `);
    // The day by which plans are due is shown too; it came later than the other tables (migration 11).
    await queryRunner.query(`
      create trigger data_changed after insert or update or delete or truncate on plan_deadline
        for each statement execute function data_changed();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop trigger data_changed on plan_deadline');
    for (const table of sources)
      for (const event of [...events.map((one) => one.event), 'truncate'])
        await queryRunner.query(`drop trigger figures_changed_by_${event} on ${table}`);
    await queryRunner.query(`
      drop function app_holds(bytea, uuid, text, text, text, integer);
      drop policy account_owner on account;
      drop policy session_owner on session;
      drop trigger figures_changed on district;
      drop function all_figures_changed();
      drop function figures_changed();
      drop table figures_change, kept_figures;
    `);
  }
}
