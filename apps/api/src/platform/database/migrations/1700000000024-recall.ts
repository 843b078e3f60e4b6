import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The timeline of a plan tells that its district recalled it. */
export class Recall1700000000024 implements MigrationInterface {
  readonly name = 'Recall1700000000024';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table plan_step drop constraint plan_step_kind_check;
      alter table plan_step add constraint plan_step_kind_check
        check (kind in ('CREATE', 'IMPORT', 'COPY', 'SUBMIT', 'ENDORSE', 'RETURN', 'RECALL', 'APPROVE'));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table plan_step drop constraint plan_step_kind_check;
      alter table plan_step add constraint plan_step_kind_check
        check (kind in ('CREATE', 'IMPORT', 'COPY', 'SUBMIT', 'ENDORSE', 'RETURN', 'APPROVE'));
    `);
  }
}
