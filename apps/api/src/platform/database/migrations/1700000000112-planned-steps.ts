import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Steps of a measure have a month or day for which they are planned. */
export class PlannedSteps1700000000112 implements MigrationInterface {
  readonly name = 'PlannedSteps1700000000112';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table measure add column planned_steps jsonb not null default '[]'
        constraint measure_planned_steps_check check (jsonb_typeof(planned_steps) = 'array');
      -- Versions of before had none.
      alter table measure_history add column planned_steps jsonb not null default '[]';
      alter table measure_history alter column planned_steps drop default;
      select keep_history('measure');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['measure', 'measure_history'])
      await queryRunner.query(`alter table ${table} drop column planned_steps`);
    await queryRunner.query(`select keep_history('measure')`);
  }
}
