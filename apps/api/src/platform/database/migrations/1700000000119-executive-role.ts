import type { MigrationInterface, QueryRunner } from 'typeorm';

const rolesBefore = [
  'CENTRE_ADMIN',
  'CENTRE_OFFICER',
  'ANALYST',
  'DISTRICT_OFFICER',
  'DISTRICT_HEAD',
  'DISTRICT_DIRECTOR',
  'DISTRICT_ASSISTANT_DIRECTOR',
];

/** Executives of the city read figures and plans and write nothing, so that no other table names their role. */
export class ExecutiveRole1700000000119 implements MigrationInterface {
  readonly name = 'ExecutiveRole1700000000119';

  async up(queryRunner: QueryRunner): Promise<void> {
    await allow(queryRunner, [...rolesBefore, 'CITY_EXECUTIVE']);
  }

  /** An older version knows the analyst, who reads the same. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table account no force row level security;
      update account set role = 'ANALYST' where role = 'CITY_EXECUTIVE';
      alter table account force row level security;
    `);
    await allow(queryRunner, rolesBefore);
  }
}

async function allow(queryRunner: QueryRunner, roles: readonly string[]): Promise<void> {
  await queryRunner.query(`
    alter table account drop constraint account_role_check;
    alter table account add constraint account_role_check
      check (role = any (array[${roles.map((role) => `'${role}'`).join(', ')}]));
  `);
}
