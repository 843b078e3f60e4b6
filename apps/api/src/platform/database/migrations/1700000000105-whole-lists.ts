import type { MigrationInterface, QueryRunner } from 'typeorm';

const lists = [
  ['higher_plan', 'other_names'],
  ['higher_plan_history', 'other_names'],
  ['measure_history', 'target_groups'],
  ['plan_history', 'return_reason_codes'],
  ['progress_report_history', 'return_reason_codes'],
] as const;

const words = [
  ['item_checklist', 'function'],
  ['item_checklist', 'track'],
] as const;

/** Lists hold no null, and versions no other words than rows: an answer that promises them could not tell one. */
export class WholeLists1700000000105 implements MigrationInterface {
  readonly name = 'WholeLists1700000000105';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, column] of lists)
      await queryRunner.query(
        `alter table ${table} add constraint ${table}_${column}_told_check check (array_position(${column}, null) is null)`,
      );
    for (const [table, column] of words) {
      const [check] = (await queryRunner.query(
        `select pg_get_constraintdef(oid) as rule from pg_constraint where conname = '${table}_${column}_check'`,
      )) as [{ rule: string }];
      await queryRunner.query(
        `alter table ${table}_history add constraint past_${table}_${column}_check ${check.rule}`,
      );
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [table, column] of words)
      await queryRunner.query(`alter table ${table}_history drop constraint past_${table}_${column}_check`);
    for (const [table, column] of lists)
      await queryRunner.query(`alter table ${table} drop constraint ${table}_${column}_told_check`);
  }
}
