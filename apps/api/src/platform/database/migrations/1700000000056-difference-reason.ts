import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reason with which a published ITA total was confirmed that is off by more than rounding; results until now have none. */
export class DifferenceReason1700000000056 implements MigrationInterface {
  readonly name = 'DifferenceReason1700000000056';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table ita_result add column difference_reason text;
      alter table ita_result add constraint ita_result_difference_reason_check
        check (difference_reason is null or published_total is not null);
      select keep_history('ita_result');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table ita_result drop column difference_reason;
      alter table ita_result_history drop column difference_reason;
      select keep_history('ita_result');
    `);
  }
}
