import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Administrators of the centre set matrices of risks. A matrix of another size says what becomes of the steps of the one before it, by
 * which ratings of its years are kept, drafts that were deleted among them.
 */
export class RiskMatricesByAdministrators1700000000086 implements MigrationInterface {
  readonly name = 'RiskMatricesByAdministrators1700000000086';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table risk_matrix
        add column likelihood_steps integer[],
        add column impact_steps integer[],
        add constraint risk_matrix_steps_check check ((likelihood_steps is null) = (impact_steps is null));
      alter table risk_matrix_history add column likelihood_steps integer[], add column impact_steps integer[];
      select keep_history('risk_matrix');
      grant update on risk_matrix to sucharit_api;
      alter policy risk_matrix_add on risk_matrix with check ((select app_may_write() and app_administers()));
      create policy risk_matrix_change on risk_matrix for update using ((select app_may_write() and app_administers()));
      grant update (risks) on deleted_plan to sucharit_api;
      create policy deleted_plan_rerate on deleted_plan for update using ((select app_may_write() and app_administers()));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop policy deleted_plan_rerate on deleted_plan;
      revoke update (risks) on deleted_plan from sucharit_api;
      drop policy risk_matrix_change on risk_matrix;
      alter policy risk_matrix_add on risk_matrix with check ((select app_may_write() and app_scope() = 'system'));
      revoke update on risk_matrix from sucharit_api;
      alter table risk_matrix drop column likelihood_steps, drop column impact_steps;
      alter table risk_matrix_history drop column likelihood_steps, drop column impact_steps;
      select keep_history('risk_matrix');
    `);
  }
}
