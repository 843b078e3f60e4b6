import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose contents answers show. Who changes one of them changes the version of the data. */
const shownTables = [
  'district',
  'reporting_round',
  'ita_scheme',
  'plan_document',
  'plan',
  'measure',
  'risk',
  'progress_report',
  'progress_entry',
  'ita_result',
  'ita_instrument_score',
  'ita_indicator_score',
  'city_summary',
  'city_summary_file',
];

/** Parts of a row that is public or not: they carry that fact themselves, so that seeing them needs no look at the row above. */
const parts = [
  { table: 'measure', flag: 'plan_approved', above: 'plan', key: 'plan_id', isPublic: `status = 'APPROVED'` },
  { table: 'risk', flag: 'plan_approved', above: 'plan', key: 'plan_id', isPublic: `status = 'APPROVED'` },
  ...['ita_instrument_score', 'ita_indicator_score'].map((table) => ({
    table,
    flag: 'result_published',
    above: 'ita_result',
    key: 'result_id',
    isPublic: 'published_total is not null',
  })),
];

const readPolicy = (table: string, visible: string): string => `alter policy ${table}_read on ${table} using
  ((select app_sees_city()) or district_code = (select app_district()) or ((select app_signed_in()) and ${visible}));`;

/**
 * What reads need to be quick: measures, risks and scores know whether they are public; and the data has a version, so that an
 * answer that is kept is known to be current, in every process.
 */
export class ReadSpeed1700000000007 implements MigrationInterface {
  readonly name = 'ReadSpeed1700000000007';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const { table, flag, above, key, isPublic } of parts) {
      await queryRunner.query(`
        alter table ${table} add column ${flag} boolean not null default false;
        update ${table} set ${flag} = true from ${above} as above where above.id = ${table}.${key} and above.${isPublic};

        -- Whatever is written into the column, it says what the row above says.
        create function ${table}_${flag}() returns trigger language plpgsql as $$
        begin
          new.${flag} := exists (select from ${above} as above where above.id = new.${key} and above.${isPublic});
          return new;
        end $$;
        create trigger ${table}_${flag} before insert or update of ${key}, ${flag} on ${table}
          for each row execute function ${table}_${flag}();

        create function ${above}_marks_${table}() returns trigger language plpgsql as $$
        begin
          update ${table} set ${flag} = not ${flag} where ${key} = new.id and ${flag} is distinct from (new.${isPublic});
          return null;
        end $$;
        create trigger ${above}_marks_${table} after update on ${above}
          for each row when ((old.${isPublic}) is distinct from (new.${isPublic})) execute function ${above}_marks_${table}();

        ${readPolicy(table, flag)}
      `);
    }
    await queryRunner.query(`
      create index measure_figures_index on measure (fiscal_year, dimension, district_code)
        include (plan_approved, budget, current_status, current_percent, approved_status, approved_percent);

      -- The version of the data is the sum of these counts: every transaction that changes a shown table adds one, and because
      -- it only adds a row, no transaction waits for another.
      create table data_change (
        id bigint constraint data_change_pk primary key generated always as identity,
        count bigint not null
      );
      grant select on data_change to sucharit_api;
      alter table data_change enable row level security;
      alter table data_change force row level security;
      create policy data_change_owner on data_change to current_user using (true) with check (true);
      create policy data_change_read on data_change for select using ((select app_signed_in()));

      create function data_changed() returns trigger
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if coalesce(current_setting('app.changed', true), '') <> pg_current_xact_id()::text then
          insert into data_change (count) values (1);
          perform set_config('app.changed', pg_current_xact_id()::text, true);
        end if;
        return null;
      end $$;

      -- One row for all that have come together. Whoever looks sees the same sum before and after.
      create function data_change_fold() returns void
        language sql security definer set search_path = public, pg_temp as $$
          with gone as (delete from data_change where id in (select id from data_change order by id for update skip locked) returning count)
          insert into data_change (count) select sum(count) from gone having count(*) > 0
        $$;
      revoke all on function data_change_fold() from public;
      grant execute on function data_change_fold() to sucharit_api;

      -- The day belongs to it: what is overdue depends on today in Bangkok.
      create function app_data_version() returns text language sql stable parallel safe as $$
        select coalesce(sum(count), 0) || ':' || (now() at time zone 'Asia/Bangkok')::date from data_change
      $$;
    `);
    for (const table of shownTables)
      await queryRunner.query(`
        create trigger data_changed after insert or update or delete or truncate on ${table}
          for each statement execute function data_changed();
      `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of shownTables) await queryRunner.query(`drop trigger data_changed on ${table}`);
    await queryRunner.query(`
      drop function app_data_version();
      drop function data_change_fold();
      drop function data_changed();
      drop table data_change;
      drop index measure_figures_index;
    `);
    for (const { table, flag, above, key } of parts)
      await queryRunner.query(`
        ${readPolicy(table, `exists (select from ${above} above where above.id = ${key})`)}
        drop trigger ${above}_marks_${table} on ${above};
        drop function ${above}_marks_${table}();
        drop trigger ${table}_${flag} on ${table};
        drop function ${table}_${flag}();
        alter table ${table} drop column ${flag};
      `);
  }
}
