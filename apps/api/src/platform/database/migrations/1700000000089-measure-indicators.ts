import type { MigrationInterface, QueryRunner } from 'typeorm';

const searched = [
  '$.mission',
  '$.title',
  '$.objectives[*]',
  '$.methods[*]',
  '$.responsible_unit',
  '$.responsible_position',
  '$.budget_source',
];

/** The indicators of a measure, each with its target. */
export class MeasureIndicators1700000000089 implements MigrationInterface {
  readonly name = 'MeasureIndicators1700000000089';

  async up(queryRunner: QueryRunner): Promise<void> {
    // Row-level security binds the owner too: what there is, is read as the product itself.
    await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
    await queryRunner.query(`
      alter table measure
        add column indicators jsonb not null default '[]' constraint measure_indicators_check check (jsonb_typeof(indicators) = 'array');
      -- Versions of before had no indicators.
      alter table measure_history add column indicators jsonb not null default '[]';
      alter table measure_history alter column indicators drop default;
      select keep_history('measure');
      -- A draft that was deleted before is brought back as rows of today.
      alter table deleted_plan no force row level security;
      update deleted_plan set measures = (
        select coalesce(jsonb_agg('{"indicators": []}'::jsonb || row_of order by place), '[]')
        from jsonb_array_elements(measures) with ordinality as given (row_of, place));
      alter table deleted_plan force row level security;
    `);
    await searchIn(queryRunner, [...searched, '$.indicators[*].text']);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
    await searchIn(queryRunner, searched);
    for (const table of ['measure', 'measure_history'])
      await queryRunner.query(`alter table ${table} drop column indicators`);
    await queryRunner.query(`
      select keep_history('measure');
      alter table deleted_plan no force row level security;
      update deleted_plan set measures = (
        select coalesce(jsonb_agg(row_of - 'indicators' order by place), '[]')
        from jsonb_array_elements(measures) with ordinality as given (row_of, place));
      alter table deleted_plan force row level security;
    `);
  }
}

/** Makes the search of measures anew, in these texts. */
async function searchIn(queryRunner: QueryRunner, paths: readonly string[]): Promise<void> {
  await queryRunner.query('drop trigger search_keep on measure; drop table measure_search');
  await queryRunner.query(`select search_add('measure', 'id', $1)`, [paths]);
}
