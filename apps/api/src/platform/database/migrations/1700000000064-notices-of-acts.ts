import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices of what was done with a plan or report, beside the centre's reminders: to roles of its district, never to who did it. */
export class NoticesOfActs1700000000064 implements MigrationInterface {
  readonly name = 'NoticesOfActs1700000000064';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table notice
        add column kind text not null default 'REMINDER' constraint notice_kind_check
          check (kind in ('REMINDER', 'SUBMIT', 'ENDORSE', 'RETURN', 'RECALL', 'APPROVE', 'COMMENT')),
        add column told_roles text[],
        add column plan_id uuid constraint notice_plan_fk references plan (id) on delete cascade,
        add column report_id uuid constraint notice_report_fk references progress_report (id) on delete cascade,
        add column measure_id uuid,
        add constraint notice_told_check check ((kind = 'REMINDER') = (told_roles is null)),
        add constraint notice_told_roles_check
          check (told_roles <@ array['DISTRICT_OFFICER', 'DISTRICT_HEAD', 'DISTRICT_DIRECTOR']),
        add constraint notice_about_check check ((kind = 'REMINDER') = (plan_id is null) and (plan_id is not null or report_id is null)),
        add constraint notice_measure_check check (measure_id is null or kind = 'COMMENT');
      alter table notice alter column kind drop default;
      alter table notice drop constraint notice_once_a_day_unique;
      create unique index notice_once_a_day_unique on notice (district_code, fiscal_year, hand_in, sent_on) where kind = 'REMINDER';
      drop index notice_latest_index;
      create index notice_latest_index on notice (district_code, fiscal_year, hand_in, sent_at desc) where kind = 'REMINDER';
      create index notice_district_index on notice (district_code, sent_at desc);
      create index notice_plan_index on notice (plan_id);
      create index notice_report_index on notice (report_id);

      drop policy notice_read_own on notice;
      drop policy notice_add on notice;
      create policy notice_read_reminder on notice for select
        using (kind = 'REMINDER' and ((select app_sees_city()) or district_code = (select app_district())));
      create policy notice_read_told on notice for select
        using (district_code = (select app_district()) and (select app_role()) = any (told_roles)
          and sent_by <> (select app_account()));
      create policy notice_add on notice for insert
        with check (kind = 'REMINDER' and (select app_may_write() and app_sees_city()));
      create policy notice_tell on notice for insert
        with check (kind <> 'REMINDER' and (select app_may_write()) and app_discusses(district_code)
          and sent_by = (select app_account()));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    // Row-level security binds the owner too: for the one statement that takes the new rows away it does not.
    await queryRunner.query(`
      drop policy notice_tell on notice;
      drop policy notice_read_told on notice;
      drop policy notice_read_reminder on notice;
      drop policy notice_add on notice;
      alter table notice no force row level security;
      delete from notice where kind <> 'REMINDER';
      alter table notice force row level security;
      drop index notice_district_index, notice_latest_index, notice_once_a_day_unique;
      alter table notice drop column kind, drop column told_roles, drop column plan_id, drop column report_id, drop column measure_id;
      alter table notice add constraint notice_once_a_day_unique unique (district_code, fiscal_year, hand_in, sent_on);
      create index notice_latest_index on notice (district_code, fiscal_year, hand_in, sent_at desc);
      create policy notice_read_own on notice for select
        using ((select app_sees_city()) or district_code = (select app_district()));
      create policy notice_add on notice for insert with check ((select app_may_write() and app_sees_city()));
    `);
  }
}
