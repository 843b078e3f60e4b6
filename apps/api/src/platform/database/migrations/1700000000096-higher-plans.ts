import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans of the state and the city on which plans of districts rest, as dated data that the centre keeps, and the choice of each plan. */
export class HigherPlans1700000000096 implements MigrationInterface {
  readonly name = 'HigherPlans1700000000096';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table higher_plan (
        code text constraint higher_plan_pk primary key constraint higher_plan_code_check check (code ~ '^[A-Z][A-Z0-9_]{1,59}$'),
        name_th text not null,
        name_en text not null,
        other_names text[] not null default '{}',
        first_year integer not null constraint higher_plan_first_year_check check (first_year between 2500 and 2700),
        last_year integer not null constraint higher_plan_last_year_check check (last_year between 2500 and 2700),
        guidelines jsonb not null default '[]' constraint higher_plan_guidelines_check check (jsonb_typeof(guidelines) = 'array'),
        source text not null,
        confirmed boolean not null,
        version integer not null default 1,
        constraint higher_plan_cycle_check check (first_year <= last_year)
      );
      grant select, insert, update, delete on higher_plan to sucharit_api;
      alter table higher_plan enable row level security;
      alter table higher_plan force row level security;
      -- Approved plans are read with them, by everybody who reads such plans.
      create policy higher_plan_read on higher_plan for select using (true);
      create policy higher_plan_add on higher_plan for insert with check ((select app_may_write() and app_sees_city()));
      create policy higher_plan_change on higher_plan for update using ((select app_may_write() and app_sees_city()));
      create policy higher_plan_remove on higher_plan for delete using ((select app_may_write() and app_sees_city()));
      create trigger data_changed after insert or update or delete or truncate on higher_plan
        for each statement execute function data_changed();
      select keep_history('higher_plan');
      -- Strangers see the list as it is with the open data, and no version of it.
      drop policy past_higher_plan_read on higher_plan_history;
      create policy past_higher_plan_read on higher_plan_history for select using ((select app_signed_in()));
      alter table higher_plan_history
        add constraint higher_plan_history_recorded_from_told_check check (isfinite(recorded_from)),
        add constraint higher_plan_history_recorded_to_told_check check (recorded_to > '-infinity');
      alter table plan add column higher_plans jsonb not null default '[]'
        constraint plan_higher_plans_check check (jsonb_typeof(higher_plans) = 'array');
      -- Versions of before chose none.
      alter table plan_history add column higher_plans jsonb not null default '[]';
      alter table plan_history alter column higher_plans drop default;
      select keep_history('plan');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['plan', 'plan_history'])
      await queryRunner.query(`alter table ${table} drop column higher_plans`);
    await queryRunner.query(`
      select keep_history('plan');
      drop table higher_plan, higher_plan_history;
      drop function higher_plan_history_keep();
    `);
  }
}
