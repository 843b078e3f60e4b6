import type { MigrationInterface, QueryRunner } from 'typeorm';

const codes = `array['INCOMPLETE', 'INCORRECT', 'UNCLEAR', 'NO_EVIDENCE', 'NOT_ALIGNED', 'WRONG_FORM', 'OTHER']`;

/** The title of the position of who acts, the order of a director, and coded reasons of a return, kept with each step. */
export class OrdersAndReasons1700000000099 implements MigrationInterface {
  readonly name = 'OrdersAndReasons1700000000099';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table account add column position_title text
        constraint account_position_title_check check (length(position_title) between 1 and 200);
      alter table plan_step
        add column actor_position text,
        add column reason_codes text[] not null default '{}'
          constraint plan_step_reason_codes_check check (reason_codes <@ ${codes}),
        add column order_text text constraint plan_step_order_text_check check (order_text is null or kind = 'APPROVE');
      alter table report_step
        add column actor_position text,
        add column reason_codes text[] not null default '{}'
          constraint report_step_reason_codes_check check (reason_codes <@ ${codes});
    `);
    // Versions of before told no codes.
    for (const table of ['plan', 'progress_report'])
      await queryRunner.query(`
        alter table ${table} add column return_reason_codes text[] not null default '{}'
          constraint ${table}_return_reason_codes_check check (return_reason_codes <@ ${codes});
        alter table ${table}_history add column return_reason_codes text[] not null default '{}';
        alter table ${table}_history alter column return_reason_codes drop default;
        select keep_history('${table}');
      `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['plan', 'progress_report']) {
      for (const one of [table, `${table}_history`])
        await queryRunner.query(`alter table ${one} drop column return_reason_codes`);
      await queryRunner.query(`select keep_history('${table}')`);
    }
    await queryRunner.query(`
      alter table plan_step drop column actor_position, drop column reason_codes, drop column order_text;
      alter table report_step drop column actor_position, drop column reason_codes;
      alter table account drop column position_title;
    `);
  }
}
