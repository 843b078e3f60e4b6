import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A reminder keeps the name of who sent it: accounts are read by administrators alone, and names change. */
export class WhoReminded1700000000057 implements MigrationInterface {
  readonly name = 'WhoReminded1700000000057';

  async up(queryRunner: QueryRunner): Promise<void> {
    // Row-level security binds the owner too, and lets nobody change a reminder: for this one statement it does not.
    await queryRunner.query(`
      alter table notice add column sent_by_name text;
      alter table notice no force row level security;
      update notice set sent_by_name = account.display_name from account where account.id = notice.sent_by;
      alter table notice force row level security;
      create index notice_latest_index on notice (district_code, fiscal_year, hand_in, sent_at desc);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index notice_latest_index; alter table notice drop column sent_by_name');
  }
}
