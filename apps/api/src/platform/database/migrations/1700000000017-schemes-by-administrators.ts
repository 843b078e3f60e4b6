import type { MigrationInterface, QueryRunner } from 'typeorm';

const commands = [
  { name: 'add', clause: 'with check' },
  { name: 'change', clause: 'using' },
];

/** Schemes are set by administrators of the centre and by the product itself; every role of the centre could until now. */
export class SchemesByAdministrators1700000000017 implements MigrationInterface {
  readonly name = 'SchemesByAdministrators1700000000017';

  up = (queryRunner: QueryRunner): Promise<void> => alter(queryRunner, 'app_administers()');

  down = (queryRunner: QueryRunner): Promise<void> => alter(queryRunner, 'app_sees_city()');
}

async function alter(queryRunner: QueryRunner, who: string): Promise<void> {
  for (const { name, clause } of commands)
    await queryRunner.query(
      `alter policy ita_scheme_${name} on ita_scheme ${clause} ((select app_may_write() and ${who}))`,
    );
}
