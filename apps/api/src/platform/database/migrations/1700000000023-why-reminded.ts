import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A reminder keeps why it was sent; of those sent before, that is not known. */
export class WhyReminded1700000000023 implements MigrationInterface {
  readonly name = 'WhyReminded1700000000023';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table notice add column state text constraint notice_state_check check (state in ('OVERDUE', 'RETURNED'));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table notice drop column state');
  }
}
