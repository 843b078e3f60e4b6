import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['report_revision', 'report_step'];

/** The way of a report: its steps with who took them and why, and what it said each time it was handed in. It is never rewritten. */
export class ReportHistory1700000000053 implements MigrationInterface {
  readonly name = 'ReportHistory1700000000053';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table report_revision (
        id uuid constraint report_revision_pk primary key default gen_random_uuid(),
        report_id uuid not null,
        plan_id uuid not null,
        district_code integer not null,
        number integer not null constraint report_revision_number_check check (number >= 1),
        content jsonb not null,
        kept_at timestamptz not null,
        constraint report_revision_number_unique unique (report_id, number),
        constraint report_revision_report_fk foreign key (report_id, plan_id, district_code)
          references progress_report (id, plan_id, district_code) on delete cascade
      );

      create table report_step (
        id uuid constraint report_step_pk primary key default gen_random_uuid(),
        report_id uuid not null,
        plan_id uuid not null,
        district_code integer not null,
        number integer not null constraint report_step_number_check check (number >= 1),
        kind text not null constraint report_step_kind_check check (kind in ('START', 'SUBMIT', 'RETURN', 'RECALL', 'APPROVE')),
        at timestamptz not null,
        actor_name text,
        actor_role text,
        reason text,
        revision integer,
        constraint report_step_number_unique unique (report_id, number),
        constraint report_step_revision_fk foreign key (report_id, revision) references report_revision (report_id, number) on delete cascade,
        constraint report_step_report_fk foreign key (report_id, plan_id, district_code)
          references progress_report (id, plan_id, district_code) on delete cascade
      );

      grant select, insert on report_revision, report_step to sucharit_api;
    `);
    for (const table of tables)
      await queryRunner.query(`
        create trigger ${table}_keep before update on ${table} for each row execute function append_only();
        create trigger ${table}_keep_all before truncate on ${table} for each statement execute function append_only();
        create trigger data_changed after insert or update or delete or truncate on ${table}
          for each statement execute function data_changed();
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_read on ${table} for select
          using ((select app_sees_city()) or district_code = (select app_district()));
        create policy ${table}_add on ${table} for insert with check ((select app_may_write()) and app_owns(district_code));
      `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table report_step, report_revision');
  }
}
