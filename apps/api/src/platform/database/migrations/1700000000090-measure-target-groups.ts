import type { MigrationInterface, QueryRunner } from 'typeorm';

const groups = [
  'POLITICAL_EXECUTIVES',
  'COUNCIL_MEMBERS',
  'STAFF',
  'CHILDREN_AND_YOUTH',
  'PUBLIC',
  'SCHOOLS',
  'STATE_AGENCIES',
  'STATE_ENTERPRISES',
  'PRIVATE_SECTOR',
];

/** The groups that a measure addresses. */
export class MeasureTargetGroups1700000000090 implements MigrationInterface {
  readonly name = 'MeasureTargetGroups1700000000090';

  async up(queryRunner: QueryRunner): Promise<void> {
    // Row-level security binds the owner too: what there is, is read as the product itself.
    await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
    await queryRunner.query(`
      alter table measure
        add column target_groups text[] not null default '{}'
          constraint measure_target_groups_check check (target_groups <@ '{${groups.join(',')}}'::text[]);
      -- Versions of before named no groups.
      alter table measure_history add column target_groups text[] not null default '{}';
      alter table measure_history alter column target_groups drop default;
      select keep_history('measure');
      -- A draft that was deleted before is brought back as rows of today.
      alter table deleted_plan no force row level security;
      update deleted_plan set measures = (
        select coalesce(jsonb_agg('{"target_groups": []}'::jsonb || row_of order by place), '[]')
        from jsonb_array_elements(measures) with ordinality as given (row_of, place));
      alter table deleted_plan force row level security;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
    for (const table of ['measure', 'measure_history'])
      await queryRunner.query(`alter table ${table} drop column target_groups`);
    await queryRunner.query(`
      select keep_history('measure');
      alter table deleted_plan no force row level security;
      update deleted_plan set measures = (
        select coalesce(jsonb_agg(row_of - 'target_groups' order by place), '[]')
        from jsonb_array_elements(measures) with ordinality as given (row_of, place));
      alter table deleted_plan force row level security;
    `);
  }
}
