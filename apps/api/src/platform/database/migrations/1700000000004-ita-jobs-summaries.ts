import type { MigrationInterface, QueryRunner } from 'typeorm';

/** ITA results with every derived figure, background jobs as the product shows them, compiled summaries and their files. */
export class ItaJobsSummaries1700000000004 implements MigrationInterface {
  readonly name = 'ItaJobsSummaries1700000000004';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table ita_result (
        id uuid constraint ita_result_pk primary key default gen_random_uuid(),
        district_code integer not null constraint ita_result_district_fk references district (code),
        fiscal_year integer not null constraint ita_result_scheme_fk references ita_scheme (fiscal_year),
        total numeric(5, 2) not null constraint ita_result_total_check check (total between 0 and 100),
        level text,
        published_total numeric(5, 2) constraint ita_result_published_check check (published_total between 0 and 100),
        published_level text,
        difference numeric(5, 2),
        difference_class text constraint ita_result_difference_check
          check (difference_class in ('EXACT', 'ROUNDING', 'MISMATCH')),
        source text not null,
        demo boolean not null default false,
        scheme_version integer not null,
        updated_at timestamptz not null default now(),
        version integer not null default 1,
        constraint ita_result_place_unique unique (district_code, fiscal_year),
        constraint ita_result_identity_unique unique (id, district_code, fiscal_year),
        constraint ita_result_compared_check check ((published_total is null) = (difference_class is null))
      );
      create index ita_result_year_index on ita_result (fiscal_year, published_total);

      create table ita_instrument_score (
        result_id uuid not null,
        district_code integer not null,
        fiscal_year integer not null,
        key text not null constraint ita_instrument_key_check check (key in ('IIT', 'EIT', 'OIT')),
        place integer not null,
        weight numeric(5, 2) not null,
        score numeric(5, 2) not null constraint ita_instrument_score_check check (score between 0 and 100),
        weighted_score numeric(5, 2) not null,
        constraint ita_instrument_score_pk primary key (result_id, key),
        constraint ita_instrument_score_result_fk foreign key (result_id, district_code, fiscal_year)
          references ita_result (id, district_code, fiscal_year) on delete cascade
      );
      create table ita_indicator_score (
        result_id uuid not null,
        district_code integer not null,
        fiscal_year integer not null,
        number integer not null,
        instrument text not null constraint ita_indicator_instrument_check check (instrument in ('IIT', 'EIT', 'OIT')),
        name_th text not null,
        name_en text not null,
        score numeric(5, 2) not null constraint ita_indicator_score_check check (score between 0 and 100),
        level text,
        constraint ita_indicator_score_pk primary key (result_id, number),
        constraint ita_indicator_score_result_fk foreign key (result_id, district_code, fiscal_year)
          references ita_result (id, district_code, fiscal_year) on delete cascade
      );

      create table job (
        id uuid constraint job_pk primary key default gen_random_uuid(),
        kind text not null,
        state text not null default 'WAITING'
          constraint job_state_check check (state in ('WAITING', 'ACTIVE', 'COMPLETED', 'FAILED')),
        progress integer not null default 0 constraint job_progress_check check (progress between 0 and 100),
        stage text,
        error text,
        payload jsonb not null,
        requested_by uuid constraint job_account_fk references account (id),
        created_at timestamptz not null default now(),
        started_at timestamptz,
        finished_at timestamptz
      );
      create index job_requested_index on job (requested_by, created_at);

      create table city_summary (
        id uuid constraint city_summary_pk primary key default gen_random_uuid(),
        job_id uuid not null constraint city_summary_job_unique unique constraint city_summary_job_fk references job (id),
        fiscal_year integer not null,
        round text not null,
        compiled_at timestamptz not null,
        sha256 text not null constraint city_summary_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
        constraint city_summary_round_fk foreign key (fiscal_year, round) references reporting_round (fiscal_year, round)
      );
      create index city_summary_year_index on city_summary (fiscal_year, round, compiled_at);

      create table city_summary_file (
        id uuid constraint city_summary_file_pk primary key default gen_random_uuid(),
        city_summary_id uuid not null constraint city_summary_file_summary_fk references city_summary (id),
        format text not null constraint city_summary_file_format_check check (format in ('JSON', 'CSV', 'XLSX')),
        file_name text not null,
        media_type text not null,
        sha256 text not null,
        body bytea not null,
        constraint city_summary_file_format_unique unique (city_summary_id, format)
      );

      create trigger city_summary_keep before update or delete on city_summary for each row execute function append_only();
      create trigger city_summary_keep_all before truncate on city_summary for each statement execute function append_only();
      create trigger city_summary_file_keep before update or delete on city_summary_file
        for each row execute function append_only();
      create trigger city_summary_file_keep_all before truncate on city_summary_file
        for each statement execute function append_only();

      grant select, insert, update, delete on ita_result, ita_instrument_score, ita_indicator_score to sucharit_api;
      grant select, insert, update on job to sucharit_api;
      grant select, insert on city_summary, city_summary_file to sucharit_api;
    `);
    // An ITA result without a published total is not public yet.
    const published: Record<string, string> = {
      ita_result: 'published_total is not null',
      ita_instrument_score: 'exists (select from ita_result r where r.id = result_id)',
      ita_indicator_score: 'exists (select from ita_result r where r.id = result_id)',
    };
    for (const [table, visible] of Object.entries(published)) {
      await queryRunner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_read on ${table} for select using
          ((select app_sees_city()) or district_code = (select app_district()) or ((select app_signed_in()) and ${visible}));
        create policy ${table}_write on ${table} for insert with check ((select app_may_write() and app_sees_city()));
        create policy ${table}_change on ${table} for update using ((select app_may_write() and app_sees_city()));
        create policy ${table}_remove on ${table} for delete using ((select app_may_write() and app_sees_city()));
      `);
    }
    await queryRunner.query(`
      alter table job enable row level security;
      alter table job force row level security;
      create policy job_read on job for select using ((select app_sees_city()) or requested_by = (select app_account()));
      create policy job_add on job for insert with check ((select app_may_write()));
      create policy job_change on job for update using ((select app_may_write() and app_scope() = 'system'));
    `);
    for (const table of ['city_summary', 'city_summary_file']) {
      await queryRunner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_read on ${table} for select using ((select app_signed_in()));
        create policy ${table}_add on ${table} for insert with check ((select app_may_write() and app_scope() = 'system'));
      `);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'drop table city_summary_file, city_summary, job, ita_indicator_score, ita_instrument_score, ita_result',
    );
  }
}
