import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Values of an export count against the budget of its token as they leave, because nobody knows their number before. */
export class SpentByExports1700000000021 implements MigrationInterface {
  readonly name = 'SpentByExports1700000000021';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- A budget is overdrawn by an hour's values at most, so that it is whole again in two.
      create function app_spend(spender uuid, cost integer) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform set_config('app.scope', 'system', true), set_config('app.write', 'on', true);
        update access_token_use u set leaves = least(u.leaves + cost, 2::double precision * t.leaves_per_hour)
          from access_token t where t.id = spender and u.token_id = t.id;
        perform set_config('app.scope', '', true), set_config('app.write', '', true);
      end $$;
      revoke all on function app_spend(uuid, integer) from public;
      grant execute on function app_spend(uuid, integer) to sucharit_api;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function app_spend(uuid, integer)');
  }
}
