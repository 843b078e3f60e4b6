import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The people of a district are its own and the administrator's to see, without what else stands in an account. */
const functions = `
  create function app_people(of_district integer)
    returns table (id uuid, display_name text, position_title text, role text, district_code integer, active boolean)
    language sql stable security definer set search_path to 'public', 'pg_temp' as $$
      select a.id, a.display_name, a.position_title, a.role, a.district_code, a.disabled_at is null
      from account as a
      where a.district_code = of_district
        and (app_administers() or (app_scope() = 'district' and app_district() = of_district))
    $$;
  revoke execute on function app_people(integer) from public;
  grant execute on function app_people(integer) to sucharit_api;

  create function app_sets_stand_in(of_account uuid, of_district integer) returns boolean language sql stable parallel safe as $$
    select app_administers() or (app_scope() = 'district' and of_district = app_district()
      and (app_role() = 'DISTRICT_HEAD' or of_account = app_account()))
  $$;

  create function account_ends_stand_ins() returns trigger language plpgsql security definer set search_path to 'public', 'pg_temp' as $$
    declare
      -- A function that names these settings itself could only be made by a superuser.
      scope text := coalesce(current_setting('app.scope', true), '');
      may_write text := coalesce(current_setting('app.write', true), '');
    begin
      perform set_config('app.scope', 'system', true), set_config('app.write', 'on', true);
      update stand_in set ended_at = now(), version = version + 1
        where ended_at is null and new.id in (account_id, stand_in_id) and last_on >= (now() at time zone 'Asia/Bangkok')::date;
      perform set_config('app.scope', scope, true), set_config('app.write', may_write, true);
      return null;
    end $$;
`;

/** Who stands in for whom on which days, and in whose name a step was taken. */
export class StandIns1700000000125 implements MigrationInterface {
  readonly name = 'StandIns1700000000125';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(functions);
    await queryRunner.query(`
      create table stand_in (
        id uuid not null default gen_random_uuid() constraint stand_in_pk primary key,
        district_code integer not null constraint stand_in_district_fk references district (code),
        account_id uuid not null constraint stand_in_person_fk references account (id),
        person_name text not null,
        person_role text not null constraint stand_in_person_role_check
          check (person_role in ('DISTRICT_HEAD', 'DISTRICT_ASSISTANT_DIRECTOR', 'DISTRICT_DIRECTOR')),
        person_position text,
        stand_in_id uuid not null constraint stand_in_stand_in_fk references account (id),
        stand_in_name text not null,
        stand_in_role text not null constraint stand_in_stand_in_role_check check
          (stand_in_role in ('DISTRICT_OFFICER', 'DISTRICT_HEAD', 'DISTRICT_ASSISTANT_DIRECTOR', 'DISTRICT_DIRECTOR')),
        stand_in_position text,
        first_on date not null constraint stand_in_first_on_told_check check (isfinite(first_on)),
        last_on date not null constraint stand_in_last_on_told_check check (isfinite(last_on)),
        reason text not null,
        set_by uuid not null constraint stand_in_set_by_fk references account (id),
        set_by_name text not null,
        set_by_role text not null constraint stand_in_set_by_role_check
          check (set_by_role in ('CENTRE_ADMIN', 'DISTRICT_HEAD', 'DISTRICT_ASSISTANT_DIRECTOR', 'DISTRICT_DIRECTOR')),
        set_at timestamptz not null constraint stand_in_set_at_told_check check (isfinite(set_at)),
        ended_at timestamptz constraint stand_in_ended_at_told_check check (isfinite(ended_at)),
        version integer not null default 1,
        constraint stand_in_days_check check (last_on >= first_on),
        constraint stand_in_two_people_check check (account_id <> stand_in_id)
      );
      create index stand_in_district_index on stand_in (district_code, last_on);
      create index stand_in_person_index on stand_in (account_id);
      create index stand_in_stand_in_index on stand_in (stand_in_id);
      create index stand_in_set_by_index on stand_in (set_by);
      grant select, insert on stand_in to sucharit_api;
      grant update (ended_at, version) on stand_in to sucharit_api;
      alter table stand_in enable row level security;
      alter table stand_in force row level security;
      create policy stand_in_read on stand_in for select using (app_discusses(district_code));
      create policy stand_in_set on stand_in for insert
        with check ((select app_may_write()) and set_by = (select app_account()) and stand_in_id <> set_by
          and app_sets_stand_in(account_id, district_code));
      create policy stand_in_end on stand_in for update
        using ((select app_may_write()) and app_sets_stand_in(account_id, district_code))
        with check ((select app_may_write()) and app_sets_stand_in(account_id, district_code));
      create trigger data_changed after insert or update or delete or truncate on stand_in
        for each statement execute function data_changed();
      create trigger stand_in_keep_all before truncate on stand_in for each statement execute function append_only();
      create trigger account_change_ends_stand_ins after update of role, district_code, disabled_at on account for each row
        when (old.role is distinct from new.role or old.district_code is distinct from new.district_code
          or old.disabled_at is distinct from new.disabled_at)
        execute function account_ends_stand_ins();

      alter table plan_step
        add column for_name text, add column for_position text,
        add column for_role text constraint plan_step_for_role_check
          check (for_role in ('DISTRICT_HEAD', 'DISTRICT_ASSISTANT_DIRECTOR', 'DISTRICT_DIRECTOR'));
      alter table report_step
        add column for_name text, add column for_position text,
        add column for_role text constraint report_step_for_role_check
          check (for_role in ('DISTRICT_HEAD', 'DISTRICT_ASSISTANT_DIRECTOR', 'DISTRICT_DIRECTOR'));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger account_change_ends_stand_ins on account;
      drop function account_ends_stand_ins();
      drop table stand_in;
      drop function app_sets_stand_in(uuid, integer);
      drop function app_people(integer);
      alter table plan_step drop column for_name, drop column for_position, drop column for_role;
      alter table report_step drop column for_name, drop column for_position, drop column for_role;
    `);
  }
}
