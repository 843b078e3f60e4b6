import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is said about a plan and what became of it: who saved last, the steps it went through, the content as it was handed in
 * each time, comments, and the copied sections that nobody has looked at yet. Names and roles are kept as they were then. Nothing of it is changed or taken away but with the plan itself.
 */
export class PlanHistoryAndComments1700000000012 implements MigrationInterface {
  readonly name = 'PlanHistoryAndComments1700000000012';

  async up(queryRunner: QueryRunner): Promise<void> {
    const sections = `('STRATEGIC_LINKAGE', 'CORRUPTION_SITUATION', 'RISKS', 'SWOT', 'ANTI_BRIBERY', 'PRIOR_YEAR_ITA', 'AIMS', 'MEASURES')`;
    await queryRunner.query(`
      alter table plan add column saved_by_name text, add column saved_by_role text,
        add column unreviewed text[] not null default '{}';
      alter table progress_report add column saved_by_name text, add column saved_by_role text;

      create table plan_revision (
        id uuid constraint plan_revision_pk primary key default gen_random_uuid(),
        plan_id uuid not null,
        district_code integer not null,
        fiscal_year integer not null,
        number integer not null constraint plan_revision_number_check check (number >= 1),
        content jsonb not null,
        kept_at timestamptz not null,
        constraint plan_revision_number_unique unique (plan_id, number),
        constraint plan_revision_plan_fk foreign key (plan_id, district_code, fiscal_year)
          references plan (id, district_code, fiscal_year) on delete cascade
      );

      create table plan_step (
        id uuid constraint plan_step_pk primary key default gen_random_uuid(),
        plan_id uuid not null,
        district_code integer not null,
        fiscal_year integer not null,
        number integer not null constraint plan_step_number_check check (number >= 1),
        kind text not null constraint plan_step_kind_check
          check (kind in ('CREATE', 'IMPORT', 'COPY', 'SUBMIT', 'ENDORSE', 'RETURN', 'APPROVE')),
        at timestamptz not null,
        actor_name text,
        actor_role text,
        reason text,
        revision integer,
        constraint plan_step_number_unique unique (plan_id, number),
        constraint plan_step_revision_fk foreign key (plan_id, revision) references plan_revision (plan_id, number) on delete cascade,
        constraint plan_step_plan_fk foreign key (plan_id, district_code, fiscal_year)
          references plan (id, district_code, fiscal_year) on delete cascade
      );

      create table plan_comment (
        id uuid constraint plan_comment_pk primary key default gen_random_uuid(),
        plan_id uuid not null,
        district_code integer not null,
        fiscal_year integer not null,
        report_id uuid,
        section text constraint plan_comment_section_check check (section in ${sections}),
        measure_number integer constraint plan_comment_measure_check check (measure_number between 1 and 9999),
        body text not null constraint plan_comment_body_check check (length(body) between 1 and 4000),
        author_id uuid not null constraint plan_comment_author_fk references account (id),
        author_name text not null,
        author_role text not null,
        written_at timestamptz not null,
        withdrawn_at timestamptz,
        constraint plan_comment_place_check check (num_nonnulls(section, measure_number) <= 1),
        constraint plan_comment_report_check check (report_id is null or section is null),
        constraint plan_comment_plan_fk foreign key (plan_id, district_code, fiscal_year)
          references plan (id, district_code, fiscal_year),
        constraint plan_comment_report_fk foreign key (report_id, plan_id, district_code)
          references progress_report (id, plan_id, district_code) on delete cascade
      );
      create index plan_comment_plan_index on plan_comment (plan_id, written_at);
      create index plan_comment_report_index on plan_comment (report_id, written_at);

      -- Comments are talk between a district and the centre: analysts and other districts have no part in it.
      create function app_discusses(district integer) returns boolean language sql stable parallel safe as $$
        select app_scope() = 'system' or (app_scope() = 'district' and district = app_district())
          or (app_scope() = 'city' and app_role() in ('CENTRE_ADMIN', 'CENTRE_OFFICER'))
      $$;

      grant select, insert on plan_revision, plan_step, plan_comment to sucharit_api;
      grant update (withdrawn_at) on plan_comment to sucharit_api;
    `);
    for (const table of ['plan_revision', 'plan_step']) {
      await queryRunner.query(`
        create trigger ${table}_keep before update on ${table} for each row execute function append_only();
        create trigger ${table}_keep_all before truncate on ${table} for each statement execute function append_only();
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_read on ${table} for select
          using ((select app_sees_city()) or district_code = (select app_district()));
        create policy ${table}_add on ${table} for insert with check ((select app_may_write()) and app_owns(district_code));
      `);
    }
    await queryRunner.query(`
      create trigger plan_comment_keep_all before truncate on plan_comment for each statement execute function append_only();
      alter table plan_comment enable row level security;
      alter table plan_comment force row level security;
      create policy plan_comment_read on plan_comment for select using (app_discusses(district_code));
      create policy plan_comment_add on plan_comment for insert
        with check ((select app_may_write()) and app_discusses(district_code) and author_id = (select app_account()));
      create policy plan_comment_withdraw on plan_comment for update
        using ((select app_may_write()) and author_id = (select app_account()))
        with check ((select app_may_write()) and author_id = (select app_account()) and app_discusses(district_code));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table plan_comment, plan_step, plan_revision;
      drop function app_discusses(integer);
      alter table progress_report drop column saved_by_name, drop column saved_by_role;
      alter table plan drop column saved_by_name, drop column saved_by_role, drop column unreviewed;
    `);
  }
}
