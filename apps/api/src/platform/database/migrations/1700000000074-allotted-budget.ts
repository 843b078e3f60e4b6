import type { MigrationInterface, QueryRunner } from 'typeorm';

const searched = [
  '$.mission',
  '$.title',
  '$.objectives[*]',
  '$.methods[*]',
  '$.responsible_unit',
  '$.responsible_position',
];
const told = (table: string): string =>
  `add column allotted numeric(14,2) constraint ${table}_allotted_told_check check (allotted <> all ('{NaN,Infinity,-Infinity}'))`;

/** The money that is allotted to a measure, and its source. */
export class AllottedBudget1700000000074 implements MigrationInterface {
  readonly name = 'AllottedBudget1700000000074';

  async up(queryRunner: QueryRunner): Promise<void> {
    // Row-level security binds the owner too: what there is, is read as the product itself.
    await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
    await queryRunner.query(`
      alter table measure ${told('measure')},
        add constraint measure_allotted_check check (allotted > 0),
        add column budget_source text;
      alter table measure_history ${told('measure_history')};
      select keep_history('measure');
    `);
    await searchIn(queryRunner, [...searched, '$.budget_source']);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
    await searchIn(queryRunner, searched);
    for (const table of ['measure', 'measure_history'])
      await queryRunner.query(`alter table ${table} drop column allotted, drop column budget_source`);
    await queryRunner.query(`select keep_history('measure')`);
  }
}

/** Makes the search of measures anew, in these texts. */
async function searchIn(queryRunner: QueryRunner, paths: readonly string[]): Promise<void> {
  await queryRunner.query('drop trigger search_keep on measure; drop table measure_search');
  await queryRunner.query(`select search_add('measure', 'id', $1)`, [paths]);
}
