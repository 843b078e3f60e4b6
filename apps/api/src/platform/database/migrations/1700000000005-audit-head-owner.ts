import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Row-level security on the head of the audit chain binds its owner too, as on every other table: the trigger function, which
 * runs as the owner, has a policy of its own, and nobody else changes the head.
 */
export class AuditHeadOwner1700000000005 implements MigrationInterface {
  readonly name = 'AuditHeadOwner1700000000005';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create policy audit_head_owner on audit_head to current_user using (true) with check (true);
      alter table audit_head force row level security;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table audit_head no force row level security;
      drop policy audit_head_owner on audit_head;
    `);
  }
}
