import type { MigrationInterface, QueryRunner } from 'typeorm';

const reasons = `array['INCOMPLETE', 'INCORRECT', 'UNCLEAR', 'NO_EVIDENCE', 'NOT_ALIGNED', 'WRONG_FORM', 'OTHER']`;
const kinds = ['CENTRE_ACCEPT', 'CENTRE_RETURN', 'CENTRE_TAKE_BACK'];

/** Acts of the centre on what directors have approved: accepted, returned, taken back. Each is about one version of a plan or report. */
export class CentreMarks1700000000129 implements MigrationInterface {
  readonly name = 'CentreMarks1700000000129';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table centre_mark (
        id uuid not null default gen_random_uuid() constraint centre_mark_pk primary key,
        plan_id uuid not null,
        district_code integer not null,
        fiscal_year integer not null,
        report_id uuid,
        number integer not null constraint centre_mark_number_check check (number >= 1),
        version integer not null,
        act text not null constraint centre_mark_act_check check (act in ('ACCEPT', 'RETURN', 'TAKE_BACK')),
        reason text constraint centre_mark_reason_check check ((act = 'RETURN') = (reason is not null)),
        reason_codes text[] not null default '{}'
          constraint centre_mark_reason_codes_check check (reason_codes <@ ${reasons} and array_position(reason_codes, null) is null)
          constraint centre_mark_reason_given_check check ((act = 'RETURN') = (cardinality(reason_codes) > 0)),
        at timestamptz not null constraint centre_mark_at_told_check check (isfinite(at)),
        actor_name text,
        actor_role text constraint centre_mark_actor_role_check check (actor_role in ('CENTRE_ADMIN', 'CENTRE_OFFICER')),
        actor_position text,
        constraint centre_mark_number_unique unique nulls not distinct (plan_id, report_id, number),
        constraint centre_mark_plan_fk foreign key (plan_id, district_code, fiscal_year)
          references plan (id, district_code, fiscal_year) on delete cascade,
        constraint centre_mark_report_fk foreign key (report_id, plan_id, district_code)
          references progress_report (id, plan_id, district_code) on delete cascade
      );
      create index centre_mark_report_index on centre_mark (report_id);
      grant select, insert on centre_mark to sucharit_api;
      alter table centre_mark enable row level security;
      alter table centre_mark force row level security;
      create policy centre_mark_read on centre_mark for select
        using ((select app_sees_city()) or district_code = (select app_district()));
      create policy centre_mark_add on centre_mark for insert with check ((select app_may_write() and app_sees_city()));
      create trigger centre_mark_keep before update on centre_mark for each row execute function append_only();
      create trigger centre_mark_keep_all before truncate on centre_mark for each statement execute function append_only();
      create trigger data_changed after insert or update or delete or truncate on centre_mark
        for each statement execute function data_changed();
    `);
    await allowKinds(queryRunner, (known) => [...known, ...kinds]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    // Row-level security binds the owner too: for the one statement that takes the rows away it does not.
    await queryRunner.query(`
      alter table notice no force row level security;
      delete from notice where kind in (${kinds.map((kind) => `'${kind}'`).join(', ')});
      alter table notice force row level security;
      drop table centre_mark;
    `);
    await allowKinds(queryRunner, (known) => known.filter((kind) => !kinds.includes(kind)));
  }
}

/** Changes the kinds that notices can have, whatever other migrations have added to them. */
async function allowKinds(queryRunner: QueryRunner, change: (known: string[]) => string[]): Promise<void> {
  const [check] = (await queryRunner.query(
    `select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'notice_kind_check'`,
  )) as [{ text: string }];
  const known = [...check.text.matchAll(/'([A-Z_]+)'/g)].map(([, kind]) => kind ?? '');
  await queryRunner.query(`
    alter table notice drop constraint notice_kind_check;
    alter table notice add constraint notice_kind_check
      check (kind = any (array[${change(known)
        .map((kind) => `'${kind}'`)
        .join(', ')}]));
  `);
}
