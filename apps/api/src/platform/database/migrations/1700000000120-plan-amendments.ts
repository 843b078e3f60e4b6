import type { MigrationInterface, QueryRunner } from 'typeorm';

const codes = `array['INCOMPLETE', 'INCORRECT', 'UNCLEAR', 'NO_EVIDENCE', 'NOT_ALIGNED', 'WRONG_FORM', 'OTHER']`;
const roles = `array['CENTRE_ADMIN', 'CENTRE_OFFICER', 'CITY_EXECUTIVE', 'ANALYST', 'DISTRICT_OFFICER', 'DISTRICT_HEAD', 'DISTRICT_ASSISTANT_DIRECTOR', 'DISTRICT_DIRECTOR']`;
const moments = [
  ...['begun_at', 'updated_at', 'submitted_at', 'endorsed_at', 'recommended_at', 'approved_on', 'closed_at'],
];
/** Steps of an amendment are none of the plan's own way. */
const stepsOfPlan = [
  'from plan_step where plan_id = fresh.id\n            union all',
  `from plan_step where plan_id = fresh.id and amendment_id is null and kind <> 'AMEND'\n            union all`,
] as const;
const oneStep = `check (kind = any (array['CREATE', 'IMPORT', 'COPY', 'SUBMIT', 'ENDORSE', 'RETURN', 'RECALL', 'APPROVE', 'RECOMMEND'`;

/** Amendments of plans in force, beside them; and what reports said of measures that a plan has lost. */
export class PlanAmendments1700000000120 implements MigrationInterface {
  readonly name = 'PlanAmendments1700000000120';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table plan_amendment (
        id uuid not null default gen_random_uuid(),
        plan_id uuid not null,
        district_code int not null,
        fiscal_year int not null,
        reason text not null constraint plan_amendment_reason_check check (length(reason) between 1 and 4000),
        base jsonb not null constraint plan_amendment_base_check check (jsonb_typeof(base) = 'object'),
        content jsonb not null constraint plan_amendment_content_check check (jsonb_typeof(content) = 'object'),
        material boolean not null default false,
        status text not null default 'DRAFT' constraint plan_amendment_status_check
          check (status = any (array['DRAFT', 'SUBMITTED', 'ENDORSED', 'RECOMMENDED', 'APPROVED', 'RETURNED', 'WITHDRAWN'])),
        begun_at timestamptz not null,
        submitted_at timestamptz,
        submitted_by uuid constraint plan_amendment_submitted_by_fk references account (id),
        endorsed_at timestamptz,
        endorsed_by uuid constraint plan_amendment_endorsed_by_fk references account (id),
        recommended_at timestamptz,
        recommended_by uuid constraint plan_amendment_recommended_by_fk references account (id),
        approved_on date,
        closed_at timestamptz,
        return_reason text,
        return_reason_codes text[] not null default '{}'
          constraint plan_amendment_return_reason_codes_check check (return_reason_codes <@ ${codes}),
        saved_by_name text,
        saved_by_role text constraint plan_amendment_saved_by_role_check check (saved_by_role = any (${roles})),
        updated_at timestamptz not null,
        version int not null default 1,
        constraint plan_amendment_pk primary key (id),
        constraint plan_amendment_identity_unique unique (id, plan_id),
        constraint plan_amendment_plan_fk foreign key (plan_id, district_code, fiscal_year)
          references plan (id, district_code, fiscal_year) on delete cascade,
        constraint plan_amendment_closed_check check ((status in ('APPROVED', 'WITHDRAWN')) = (closed_at is not null)),
        constraint plan_amendment_approved_check check ((status = 'APPROVED') = (approved_on is not null)),
        ${moments.map((name) => `constraint plan_amendment_${name}_told_check check (isfinite(${name}))`).join(', ')}
      );
      create unique index plan_amendment_open_unique on plan_amendment (plan_id) where closed_at is null;
      create index plan_amendment_plan_index on plan_amendment (plan_id, begun_at);
      create index plan_amendment_place_index on plan_amendment (district_code, fiscal_year) where closed_at is null;
      alter table plan_amendment enable row level security, force row level security;
      create policy plan_amendment_read on plan_amendment for select
        using ((select app_sees_city()) or district_code = (select app_district()));
      create policy plan_amendment_add on plan_amendment for insert
        with check ((select app_may_write()) and app_owns(district_code));
      create policy plan_amendment_change on plan_amendment for update
        using ((select app_may_write()) and app_owns(district_code)) with check (app_owns(district_code));
      create trigger data_changed after insert or update or delete or truncate on plan_amendment
        for each statement execute function data_changed();
      grant select, insert, update on plan_amendment to sucharit_api;

      alter table plan add column amended_on date constraint plan_amended_on_told_check check (isfinite(amended_on));
      alter table plan_history add column amended_on date constraint plan_history_amended_on_told_check check (isfinite(amended_on));
      select keep_history('plan');

      alter table plan_step
        add column amendment_id uuid,
        add constraint plan_step_amendment_fk foreign key (amendment_id, plan_id)
          references plan_amendment (id, plan_id) on delete cascade;
      create index plan_step_amendment_index on plan_step (amendment_id) where amendment_id is not null;
      alter table plan_step drop constraint plan_step_kind_check;
      alter table plan_step add constraint plan_step_kind_check ${oneStep}, 'AMEND', 'WITHDRAW']));
    `);
    await this.keepReportsOfRemoved(queryRunner);
    await replaceInTellPast(queryRunner, ...stepsOfPlan);
  }

  /** A measure that leaves its plan takes what reports say of it along, and files of evidence stay with their report. */
  private async keepReportsOfRemoved(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table removed_measure (
        id uuid not null default gen_random_uuid(),
        measure_id uuid not null,
        plan_id uuid not null,
        district_code int not null,
        fiscal_year int not null,
        number int not null,
        title text not null,
        entries jsonb not null constraint removed_measure_entries_check check (jsonb_typeof(entries) = 'array'),
        removed_at timestamptz not null default now()
          constraint removed_measure_removed_at_told_check check (isfinite(removed_at)),
        constraint removed_measure_pk primary key (id),
        constraint removed_measure_plan_fk foreign key (plan_id, district_code, fiscal_year)
          references plan (id, district_code, fiscal_year) on delete cascade
      );
      create index removed_measure_plan_index on removed_measure (plan_id, number);
      create trigger removed_measure_keep before update on removed_measure for each row execute function append_only();
      create trigger removed_measure_keep_all before truncate on removed_measure
        for each statement execute function append_only();
      alter table removed_measure enable row level security, force row level security;
      create policy removed_measure_read on removed_measure for select
        using ((select app_sees_city()) or district_code = (select app_district()));
      create policy removed_measure_add on removed_measure for insert
        with check ((select app_may_write()) and app_owns(district_code));
      create trigger data_changed after insert or update or delete or truncate on removed_measure
        for each statement execute function data_changed();
      grant select, insert on removed_measure to sucharit_api;

      create function measure_keeps_reports() returns trigger language plpgsql set search_path = public, pg_temp as $keep$
      begin
        insert into removed_measure (measure_id, plan_id, district_code, fiscal_year, number, title, entries)
        select old.id, old.plan_id, old.district_code, old.fiscal_year, old.number, old.title,
          (select coalesce(jsonb_agg(to_jsonb(e) || jsonb_build_object('round', r.round, 'report_status', r.status) order by r.round), '[]')
            from progress_entry as e join progress_report as r on r.id = e.report_id where e.measure_id = old.id)
        where exists (select from progress_entry as e where e.measure_id = old.id)
          or exists (select from evidence_file as f where f.measure_id = old.id);
        return old;
      end $keep$;
      create trigger measure_keeps_reports before delete on measure for each row execute function measure_keeps_reports();

      alter table progress_entry drop constraint progress_entry_measure_fk;
      alter table progress_entry add constraint progress_entry_measure_fk foreign key (measure_id, plan_id)
        references measure (id, plan_id) on delete cascade;
      alter table evidence_file drop constraint evidence_file_measure_fk;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await replaceInTellPast(queryRunner, stepsOfPlan[1], stepsOfPlan[0]);
    // Row-level security binds the owner too: for these statements it does not.
    for (const table of ['evidence_file', 'plan_step', 'measure'])
      await queryRunner.query(`alter table ${table} no force row level security`);
    await queryRunner.query(`
      delete from evidence_file as f where not exists (select from measure where measure.id = f.measure_id);
      delete from plan_step where amendment_id is not null or kind in ('AMEND', 'WITHDRAW');
      alter table evidence_file add constraint evidence_file_measure_fk foreign key (measure_id, plan_id)
        references measure (id, plan_id);
      alter table progress_entry drop constraint progress_entry_measure_fk;
      alter table progress_entry add constraint progress_entry_measure_fk foreign key (measure_id, plan_id)
        references measure (id, plan_id);
      drop trigger measure_keeps_reports on measure;
      drop function measure_keeps_reports;
      drop table removed_measure;
      alter table plan_step drop constraint plan_step_kind_check;
      alter table plan_step add constraint plan_step_kind_check ${oneStep}]));
      alter table plan_step drop column amendment_id;
      alter table plan drop column amended_on;
      alter table plan_history drop column amended_on;
      select keep_history('plan');
      drop table plan_amendment;
    `);
    for (const table of ['evidence_file', 'plan_step', 'measure'])
      await queryRunner.query(`alter table ${table} force row level security`);
  }
}

async function replaceInTellPast(queryRunner: QueryRunner, from: string, to: string): Promise<void> {
  const [row] = (await queryRunner.query(`select pg_get_functiondef('history_tell_past()'::regprocedure) as text`)) as [
    { text: string },
  ];
  if (!row.text.includes(from))
    throw new Error('history_tell_past is not the function that this migration was written for');
  await queryRunner.query(row.text.replace(from, to));
}
