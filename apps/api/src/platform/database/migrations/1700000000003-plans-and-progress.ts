import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Plans with their measures and risks, source documents, progress reports and their entries. Children repeat district and
 * fiscal year (kept equal by composite keys), so that row scope, filters and later partitions need no join.
 */
export class PlansAndProgress1700000000003 implements MigrationInterface {
  readonly name = 'PlansAndProgress1700000000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table plan_document (
        id uuid constraint plan_document_pk primary key default gen_random_uuid(),
        district_code integer not null constraint plan_document_district_fk references district (code),
        fiscal_year integer not null,
        file_name text not null,
        sha256 bytea not null,
        body text not null,
        reading jsonb not null,
        imported_at timestamptz not null default now(),
        imported_by uuid constraint plan_document_account_fk references account (id)
      );
      create index plan_document_place_index on plan_document (district_code, fiscal_year, imported_at);

      create table plan (
        id uuid constraint plan_pk primary key default gen_random_uuid(),
        district_code integer not null constraint plan_district_fk references district (code),
        fiscal_year integer not null constraint plan_fiscal_year_check check (fiscal_year between 2500 and 2700),
        status text not null default 'DRAFT'
          constraint plan_status_check check (status in ('DRAFT', 'SUBMITTED', 'ENDORSED', 'APPROVED', 'RETURNED')),
        document_number text,
        strategic_linkage text not null default '',
        corruption_situation text not null default '',
        anti_bribery text not null default '',
        prior_year_ita jsonb,
        swot jsonb not null,
        no_gift_rules text[] not null,
        objectives text[] not null,
        goals text[] not null,
        benefits text[] not null,
        checklist jsonb not null,
        demo boolean not null default false,
        document_id uuid constraint plan_document_fk references plan_document (id),
        submitted_at timestamptz,
        submitted_by uuid constraint plan_submitted_by_fk references account (id),
        endorsed_at timestamptz,
        endorsed_by uuid constraint plan_endorsed_by_fk references account (id),
        approved_on date,
        approved_at timestamptz,
        approved_by uuid constraint plan_approved_by_fk references account (id),
        return_reason text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        version integer not null default 1,
        constraint plan_place_unique unique (district_code, fiscal_year),
        constraint plan_identity_unique unique (id, district_code, fiscal_year),
        constraint plan_approved_check check (status <> 'APPROVED' or approved_on is not null)
      );
      create index plan_year_index on plan (fiscal_year, status);

      create table measure (
        id uuid constraint measure_pk primary key default gen_random_uuid(),
        plan_id uuid not null,
        district_code integer not null,
        fiscal_year integer not null,
        number integer not null constraint measure_number_check check (number between 1 and 9999),
        dimension text constraint measure_dimension_check check (dimension in
          ('CULTURE_OF_INTEGRITY', 'TRANSPARENT_ADMINISTRATION', 'PUBLIC_PARTICIPATION', 'AUDIT_MECHANISMS')),
        mission text not null,
        title text not null,
        kind text constraint measure_kind_check check (kind in ('PROJECT', 'ACTIVITY', 'MEASURE', 'GUIDELINE')),
        objectives text[] not null,
        methods text[] not null,
        budget numeric(14, 2) constraint measure_budget_check check (budget > 0),
        current_status text constraint measure_current_status_check
          check (current_status in ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'CANNOT_PROCEED')),
        current_percent numeric(5, 2) constraint measure_current_percent_check check (current_percent between 0 and 100),
        approved_status text constraint measure_approved_status_check
          check (approved_status in ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'CANNOT_PROCEED')),
        approved_percent numeric(5, 2) constraint measure_approved_percent_check check (approved_percent between 0 and 100),
        constraint measure_number_unique unique (plan_id, number),
        constraint measure_identity_unique unique (id, plan_id),
        constraint measure_plan_fk foreign key (plan_id, district_code, fiscal_year)
          references plan (id, district_code, fiscal_year) on delete cascade
      );
      create index measure_current_index on measure (fiscal_year, current_percent, id);
      create index measure_place_index on measure (district_code, fiscal_year);

      create table risk (
        id uuid constraint risk_pk primary key default gen_random_uuid(),
        plan_id uuid not null,
        district_code integer not null,
        fiscal_year integer not null,
        number integer not null constraint risk_number_check check (number between 1 and 9999),
        description text not null,
        area text constraint risk_area_check
          check (area in ('APPROVALS_AND_PERMITS', 'USE_OF_AUTHORITY', 'SPENDING_AND_RESOURCES', 'PERSONNEL')),
        likelihood integer constraint risk_likelihood_check check (likelihood between 1 and 5),
        impact integer constraint risk_impact_check check (impact between 1 and 5),
        constraint risk_number_unique unique (plan_id, number),
        constraint risk_plan_fk foreign key (plan_id, district_code, fiscal_year)
          references plan (id, district_code, fiscal_year) on delete cascade
      );
      create index risk_year_index on risk (fiscal_year, district_code);

      create table progress_report (
        id uuid constraint progress_report_pk primary key default gen_random_uuid(),
        plan_id uuid not null,
        district_code integer not null,
        fiscal_year integer not null,
        round text not null,
        status text not null default 'DRAFT'
          constraint progress_report_status_check check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED')),
        demo boolean not null default false,
        submitted_at timestamptz,
        submitted_by uuid constraint progress_report_submitted_by_fk references account (id),
        approved_at timestamptz,
        approved_by uuid constraint progress_report_approved_by_fk references account (id),
        return_reason text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        version integer not null default 1,
        constraint progress_report_round_unique unique (plan_id, round),
        constraint progress_report_identity_unique unique (id, plan_id, district_code),
        constraint progress_report_round_fk foreign key (fiscal_year, round) references reporting_round (fiscal_year, round),
        constraint progress_report_plan_fk foreign key (plan_id, district_code, fiscal_year)
          references plan (id, district_code, fiscal_year)
      );
      create index progress_report_year_index on progress_report (fiscal_year, round, status);

      create table progress_entry (
        id uuid constraint progress_entry_pk primary key default gen_random_uuid(),
        report_id uuid not null,
        plan_id uuid not null,
        district_code integer not null,
        measure_id uuid not null,
        status text not null constraint progress_entry_status_check
          check (status in ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'CANNOT_PROCEED')),
        percent numeric(5, 2) not null constraint progress_entry_percent_check check (percent between 0 and 100),
        done text not null,
        difficulty text,
        reason text constraint progress_entry_reason_check
          check (reason in ('NO_BUDGET', 'POLICY_CHANGED', 'INSUFFICIENT_STAFF', 'OTHER')),
        reason_text text,
        evidence_links text[] not null,
        carried boolean not null default false,
        constraint progress_entry_measure_unique unique (report_id, measure_id),
        constraint progress_entry_report_fk foreign key (report_id, plan_id, district_code)
          references progress_report (id, plan_id, district_code) on delete cascade,
        constraint progress_entry_measure_fk foreign key (measure_id, plan_id) references measure (id, plan_id),
        constraint progress_entry_reason_given_check check ((status = 'CANNOT_PROCEED') = (reason is not null))
      );
      create index progress_entry_measure_index on progress_entry (measure_id);

      grant select, insert on plan_document to sucharit_api;
      grant select, insert, update, delete on plan, measure, risk, progress_report, progress_entry to sucharit_api;
    `);
    // Approved figures are everyone's; drafts are their district's and the centre's.
    const approved: Record<string, string> = {
      plan_document: 'false',
      plan: `status = 'APPROVED'`,
      measure: `exists (select from plan p where p.id = plan_id)`,
      risk: `exists (select from plan p where p.id = plan_id)`,
      progress_report: `status = 'APPROVED'`,
      progress_entry: `exists (select from progress_report r where r.id = report_id)`,
    };
    for (const [table, visible] of Object.entries(approved)) {
      await queryRunner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_read on ${table} for select using
          ((select app_sees_city()) or district_code = (select app_district()) or ((select app_signed_in()) and ${visible}));
        create policy ${table}_add on ${table} for insert with check ((select app_may_write()) and app_owns(district_code));
        create policy ${table}_change on ${table} for update
          using ((select app_may_write()) and app_owns(district_code)) with check (app_owns(district_code));
        create policy ${table}_remove on ${table} for delete using ((select app_may_write()) and app_owns(district_code));
      `);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table progress_entry, progress_report, risk, measure, plan, plan_document');
  }
}
