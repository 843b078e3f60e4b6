import type { MigrationInterface, QueryRunner } from 'typeorm';

const searched = ['$.mission', '$.title', '$.objectives[*]', '$.methods[*]'];

/** The section of the district that carries a measure out: a text of the measure, kept in its past and found by the search. */
export class ResponsibleUnit1700000000050 implements MigrationInterface {
  readonly name = 'ResponsibleUnit1700000000050';

  async up(queryRunner: QueryRunner): Promise<void> {
    // Row-level security binds the owner too: what there is, is read as the product itself.
    await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
    await queryRunner.query(`
      alter table measure add column responsible_unit text;
      select keep_history('measure');
    `);
    await searchIn(queryRunner, [...searched, '$.responsible_unit']);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await searchIn(queryRunner, searched);
    await queryRunner.query(`
      alter table measure drop column responsible_unit;
      alter table measure_history drop column responsible_unit;
      select keep_history('measure');
    `);
  }
}

/** Makes the search of measures anew, in these texts. */
async function searchIn(queryRunner: QueryRunner, paths: readonly string[]): Promise<void> {
  await queryRunner.query('drop trigger search_keep on measure; drop table measure_search');
  await queryRunner.query(`select search_add('measure', 'id', $1)`, [paths]);
}
