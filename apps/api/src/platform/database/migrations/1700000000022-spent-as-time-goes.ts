import type { MigrationInterface, QueryRunner } from 'typeorm';

const closed = `
  revoke all on function app_spend(uuid, integer) from public;
  grant execute on function app_spend(uuid, integer) to sucharit_api;
`;

/**
 * What a token is given long after it asked, by an export or by the events of a subscription, counts at the moment when it leaves: of
 * what was counted before, time has taken away its part by then. Gives the
 * seconds after which the budget is no longer overdrawn, 0 when it is not.
 */
export class SpentAsTimeGoes1700000000022 implements MigrationInterface {
  readonly name = 'SpentAsTimeGoes1700000000022';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function app_spend(uuid, integer);
      create function app_spend(spender uuid, cost integer) returns integer
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        wait integer;
      begin
        perform set_config('app.scope', 'system', true), set_config('app.write', 'on', true);
        update access_token_use u
          set requests = greatest(0, u.requests - passed.seconds * t.requests_per_minute / 60),
            leaves = least(greatest(0, u.leaves - passed.seconds * t.leaves_per_hour / 3600) + cost, 2::double precision * t.leaves_per_hour),
            counted_at = passed.now
          from access_token t, (
            select o.token_id, clock_timestamp() as now, greatest(0, extract(epoch from clock_timestamp() - o.counted_at)) as seconds
            from access_token_use o where o.token_id = spender for update) as passed
          where t.id = spender and u.token_id = t.id and passed.token_id = t.id
          returning ceil(greatest(0, u.leaves - t.leaves_per_hour) * 3600 / t.leaves_per_hour) into wait;
        perform set_config('app.scope', '', true), set_config('app.write', '', true);
        return coalesce(wait, 0);
      end $$;
      ${closed}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function app_spend(uuid, integer);
      create function app_spend(spender uuid, cost integer) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform set_config('app.scope', 'system', true), set_config('app.write', 'on', true);
        update access_token_use u set leaves = least(u.leaves + cost, 2::double precision * t.leaves_per_hour)
          from access_token t where t.id = spender and u.token_id = t.id;
        perform set_config('app.scope', '', true), set_config('app.write', '', true);
      end $$;
      ${closed}
    `);
  }
}
