import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The past of data that were all written in one transaction is told with statistics of them: without, PostgreSQL plans for empty tables. */
export class PastWithStatistics1700000000134 implements MigrationInterface {
  readonly name = 'PastWithStatistics1700000000134';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create or replace function app_tell_past() returns void
      language plpgsql security definer set search_path to 'public', 'pg_temp' as $$
      begin
        if not (app_may_write() and app_scope() = 'system') then raise insufficient_privilege; end if;
        analyze plan_step, plan_history, progress_report_history, progress_entry_history, measure_history, risk_history, ita_result_history;
        perform history_tell_past();
      end $$;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create or replace function app_tell_past() returns void
      language plpgsql security definer set search_path to 'public', 'pg_temp' as $$
      begin
        if not (app_may_write() and app_scope() = 'system') then raise insufficient_privilege; end if;
        perform history_tell_past();
      end $$;
    `);
  }
}
