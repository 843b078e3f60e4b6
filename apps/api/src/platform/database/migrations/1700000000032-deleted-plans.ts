import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts that were deleted, with all their rows, so that each can be brought back as it was. */
export class DeletedPlans1700000000032 implements MigrationInterface {
  readonly name = 'DeletedPlans1700000000032';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table deleted_plan (
        plan_id uuid constraint deleted_plan_pk primary key,
        district_code integer not null constraint deleted_plan_district_fk references district (code),
        fiscal_year integer not null,
        plan jsonb not null,
        measures jsonb not null,
        risks jsonb not null,
        steps jsonb not null,
        deleted_at timestamptz not null,
        deleted_by_name text
      );
      create index deleted_plan_place_index on deleted_plan (district_code, fiscal_year, deleted_at);

      alter table deleted_plan enable row level security;
      alter table deleted_plan force row level security;
      create policy deleted_plan_read on deleted_plan for select
        using ((select app_sees_city()) or district_code = (select app_district()));
      create policy deleted_plan_add on deleted_plan for insert
        with check ((select app_may_write()) and app_owns(district_code));
      create policy deleted_plan_remove on deleted_plan for delete
        using ((select app_may_write()) and app_owns(district_code));
      grant select, insert, delete on deleted_plan to sucharit_api;

      create trigger data_changed after insert or update or delete or truncate on deleted_plan
        for each statement execute function data_changed();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table deleted_plan');
  }
}
