import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A session has a number, by which its own account lists and ends it and by which what was done in it is told: the hash of its secret
 * leaves the database nowhere.
 */
export class SessionNumber1700000000036 implements MigrationInterface {
  readonly name = 'SessionNumber1700000000036';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table session add column number bigint generated always as identity;
      alter table session add constraint session_number_unique unique (number);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table session drop column number');
  }
}
