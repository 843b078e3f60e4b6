import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that show what a progress report says, and the centre's reminders with who has read them. */
export class EvidenceAndNotices1700000000014 implements MigrationInterface {
  readonly name = 'EvidenceAndNotices1700000000014';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table evidence_file (
        id uuid constraint evidence_file_pk primary key default gen_random_uuid(),
        report_id uuid not null,
        plan_id uuid not null,
        district_code integer not null,
        measure_id uuid not null,
        file_name text not null constraint evidence_file_name_check check (length(file_name) between 1 and 255),
        media_type text not null,
        sha256 bytea not null,
        body bytea not null constraint evidence_file_size_check check (octet_length(body) between 1 and 5000000),
        uploaded_at timestamptz not null default now(),
        uploaded_by uuid constraint evidence_file_account_fk references account (id),
        constraint evidence_file_once_unique unique (report_id, measure_id, sha256),
        constraint evidence_file_report_fk foreign key (report_id, plan_id, district_code)
          references progress_report (id, plan_id, district_code) on delete cascade,
        constraint evidence_file_measure_fk foreign key (measure_id, plan_id) references measure (id, plan_id)
      );
      create index evidence_file_measure_index on evidence_file (measure_id);

      create table notice (
        id uuid constraint notice_pk primary key default gen_random_uuid(),
        district_code integer not null constraint notice_district_fk references district (code),
        fiscal_year integer not null constraint notice_fiscal_year_check check (fiscal_year between 2500 and 2700),
        hand_in text not null constraint notice_hand_in_check check (hand_in in ('PLAN', 'SIX_MONTH', 'TWELVE_MONTH')),
        due_on date,
        message text not null default '',
        sent_on date not null,
        sent_at timestamptz not null default now(),
        sent_by uuid not null constraint notice_account_fk references account (id),
        constraint notice_once_a_day_unique unique (district_code, fiscal_year, hand_in, sent_on)
      );
      create index notice_sent_index on notice (sent_at, id);

      create table notice_read (
        notice_id uuid not null constraint notice_read_notice_fk references notice (id) on delete cascade,
        account_id uuid not null constraint notice_read_account_fk references account (id) on delete cascade,
        read_at timestamptz not null default now(),
        constraint notice_read_pk primary key (notice_id, account_id)
      );
      create index notice_read_account_index on notice_read (account_id);

      grant select, insert, delete on evidence_file to sucharit_api;
      grant select, insert on notice, notice_read to sucharit_api;
    `);
    for (const table of ['evidence_file', 'notice', 'notice_read'])
      await queryRunner.query(`alter table ${table} enable row level security, force row level security`);
    // Evidence may show persons: it is its district's and the city's, also when the report is published.
    await queryRunner.query(`
      create policy evidence_file_read on evidence_file for select
        using ((select app_sees_city()) or district_code = (select app_district()));
      create policy evidence_file_add on evidence_file for insert
        with check ((select app_may_write()) and app_owns(district_code));
      create policy evidence_file_remove on evidence_file for delete
        using ((select app_may_write()) and app_owns(district_code));

      create policy notice_read_own on notice for select
        using ((select app_sees_city()) or district_code = (select app_district()));
      create policy notice_add on notice for insert with check ((select app_may_write() and app_sees_city()));

      create policy notice_read_seen on notice_read for select
        using ((select app_scope() = 'system') or account_id = (select app_account()));
      create policy notice_read_add on notice_read for insert
        with check ((select app_may_write()) and account_id = (select app_account()));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table notice_read, notice, evidence_file');
  }
}
