import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A notice of an act on an amendment names it beside its plan. */
export class NoticesOfAmendments1700000000137 implements MigrationInterface {
  readonly name = 'NoticesOfAmendments1700000000137';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table notice
        add column amendment_id uuid constraint notice_amendment_fk references plan_amendment on delete cascade,
        add constraint notice_amendment_check check (amendment_id is null or (plan_id is not null and report_id is null));
      create index notice_amendment_index on notice (amendment_id) where amendment_id is not null;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table notice drop column amendment_id');
  }
}
