import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Goals of a plan have an indicator and a target. */
export class GoalIndicators1700000000111 implements MigrationInterface {
  readonly name = 'GoalIndicators1700000000111';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table plan add column goal_indicators jsonb not null default '[]'
        constraint plan_goal_indicators_check check (jsonb_typeof(goal_indicators) = 'array');
      -- Versions of before had none.
      alter table plan_history add column goal_indicators jsonb not null default '[]';
      alter table plan_history alter column goal_indicators drop default;
      select keep_history('plan');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['plan', 'plan_history'])
      await queryRunner.query(`alter table ${table} drop column goal_indicators`);
    await queryRunner.query(`select keep_history('plan')`);
  }
}
