import type { MigrationInterface, QueryRunner } from 'typeorm';

const searched = ['$.mission', '$.title', '$.objectives[*]', '$.methods[*]', '$.responsible_unit'];

/** The position that carries a measure out, and the months of its work. */
export class MeasurePeriod1700000000072 implements MigrationInterface {
  readonly name = 'MeasurePeriod1700000000072';

  async up(queryRunner: QueryRunner): Promise<void> {
    // Row-level security binds the owner too: what there is, is read as the product itself.
    await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
    await queryRunner.query(`
      alter table measure
        add column responsible_position text,
        add column start_month integer constraint measure_start_month_check check (start_month between 1 and 12),
        add column end_month integer constraint measure_end_month_check check (end_month between 1 and 12),
        -- A fiscal year begins in October.
        add constraint measure_period_check check ((start_month + 2) % 12 <= (end_month + 2) % 12);
      select keep_history('measure');
    `);
    await searchIn(queryRunner, [...searched, '$.responsible_position']);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
    await searchIn(queryRunner, searched);
    for (const table of ['measure', 'measure_history'])
      await queryRunner.query(
        `alter table ${table} drop column responsible_position, drop column start_month, drop column end_month`,
      );
    await queryRunner.query(`select keep_history('measure')`);
  }
}

/** Makes the search of measures anew, in these texts. */
async function searchIn(queryRunner: QueryRunner, paths: readonly string[]): Promise<void> {
  await queryRunner.query('drop trigger search_keep on measure; drop table measure_search');
  await queryRunner.query(`select search_add('measure', 'id', $1)`, [paths]);
}
