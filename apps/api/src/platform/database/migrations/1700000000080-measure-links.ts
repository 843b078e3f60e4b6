import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a measure answers: risks of its plan and weak indicators of the ITA result of the year before. */
export class MeasureLinks1700000000080 implements MigrationInterface {
  readonly name = 'MeasureLinks1700000000080';

  async up(queryRunner: QueryRunner): Promise<void> {
    // Row-level security binds the owner too: what there is, is read as the product itself.
    await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
    await queryRunner.query(`
      alter table measure
        add column answers jsonb not null default '[]' constraint measure_answers_check check (jsonb_typeof(answers) = 'array');
      -- Versions of before had no links.
      alter table measure_history add column answers jsonb not null default '[]';
      alter table measure_history alter column answers drop default;
      select keep_history('measure');
      -- A draft that was deleted before is brought back as rows of today.
      alter table deleted_plan no force row level security;
      update deleted_plan set measures = (
        select coalesce(jsonb_agg('{"answers": []}'::jsonb || row_of order by place), '[]')
        from jsonb_array_elements(measures) with ordinality as given (row_of, place));
      alter table deleted_plan force row level security;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
    for (const table of ['measure', 'measure_history'])
      await queryRunner.query(`alter table ${table} drop column answers`);
    await queryRunner.query(`
      select keep_history('measure');
      alter table deleted_plan no force row level security;
      update deleted_plan set measures = (
        select coalesce(jsonb_agg(row_of - 'answers' order by place), '[]')
        from jsonb_array_elements(measures) with ordinality as given (row_of, place));
      alter table deleted_plan force row level security;
    `);
  }
}
