import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tells measures that use no budget from those whose budget is not stated. Of an older row without an amount the contract said that
 * none is used, every page showed it so and directors approved it so: all of them, also older versions, become NO_BUDGET.
 */
export class BudgetStatus1700000000073 implements MigrationInterface {
  readonly name = 'BudgetStatus1700000000073';

  async up(queryRunner: QueryRunner): Promise<void> {
    // Row-level security binds the owner too: what there is, is read as the product itself.
    await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
    // Generated at first: an update would make a version of every measure.
    for (const table of ['measure', 'measure_history'])
      await queryRunner.query(`
        alter table ${table} add column budget_status text not null
          generated always as (case when budget is null then 'NO_BUDGET' else 'AMOUNT' end) stored;
        alter table ${table} alter column budget_status drop expression;
      `);
    await queryRunner.query(`
      alter table measure_history add constraint measure_history_budget_status_check
        check (budget_status in ('NOT_STATED', 'NO_BUDGET', 'AMOUNT'));
      alter table measure
        alter column budget_status set default 'NO_BUDGET',
        add constraint measure_budget_status_check check (budget_status in ('NOT_STATED', 'NO_BUDGET', 'AMOUNT')),
        add constraint measure_budget_amount_check check ((budget is not null) = (budget_status = 'AMOUNT'));
      select keep_history('measure');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
    for (const table of ['measure', 'measure_history'])
      await queryRunner.query(`alter table ${table} drop column budget_status`);
    await queryRunner.query(`select keep_history('measure')`);
  }
}
