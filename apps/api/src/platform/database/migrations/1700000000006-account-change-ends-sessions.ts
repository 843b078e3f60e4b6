import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever changes what an account may do ends its sessions, also when it is done by hand in the database: a cookie from before
 * the change opens nothing (ASVS 7.4.2, 8.3.2).
 */
export class AccountChangeEndsSessions1700000000006 implements MigrationInterface {
  readonly name = 'AccountChangeEndsSessions1700000000006';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function account_ends_sessions() returns trigger
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        -- A function that names these settings itself could only be made by a superuser.
        scope text := coalesce(current_setting('app.scope', true), '');
        may_write text := coalesce(current_setting('app.write', true), '');
      begin
        perform set_config('app.scope', 'system', true), set_config('app.write', 'on', true);
        delete from session where account_id = new.id;
        perform set_config('app.scope', scope, true), set_config('app.write', may_write, true);
        return null;
      end $$;
      create trigger account_change_ends_sessions after update of role, district_code, disabled_at on account
        for each row when ((old.role, old.district_code, old.disabled_at) is distinct from (new.role, new.district_code, new.disabled_at))
        execute function account_ends_sessions();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger account_change_ends_sessions on account;
      drop function account_ends_sessions();
    `);
  }
}
