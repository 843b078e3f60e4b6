import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The years in which the city works here: on which pages open, and from which on districts are asked for what they owe. */
export class WorkYears1700000000028 implements MigrationInterface {
  readonly name = 'WorkYears1700000000028';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table work_years (
        single boolean constraint work_years_pk primary key default true constraint work_years_single_check check (single),
        first_year integer not null constraint work_years_first_check check (first_year between 2500 and 2700),
        chosen_year integer constraint work_years_chosen_check check (chosen_year between 2500 and 2700),
        version integer not null default 1,
        constraint work_years_order_check check (first_year <= chosen_year)
      );
      select set_config('app.scope', 'system', true), set_config('app.write', 'on', true);
      -- Work goes back to the first plan that there is. A database that holds demo data alone opens on their last year.
      insert into work_years (first_year, chosen_year)
        select coalesce(least(min(fiscal_year), today.year), today.year),
          case when bool_and(plan.demo) then max(fiscal_year) end
        from (select extract(year from (now() at time zone 'Asia/Bangkok')::date + interval '3 months')::int + 543 as year) as today
        left join plan on true group by today.year;
      select set_config('app.scope', '', true), set_config('app.write', '', true);

      grant select, update on work_years to sucharit_api;
      alter table work_years enable row level security;
      alter table work_years force row level security;
      create policy work_years_read on work_years for select using ((select app_signed_in()));
      create policy work_years_change on work_years for update using ((select app_may_write() and app_sees_city()));
      create trigger data_changed after insert or update or delete or truncate on work_years
        for each statement execute function data_changed();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table work_years');
  }
}
