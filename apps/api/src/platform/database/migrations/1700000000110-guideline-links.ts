import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Measures answer guidelines of higher plans, in the column that they have for what they answer. */
export class GuidelineLinks1700000000110 implements MigrationInterface {
  readonly name = 'GuidelineLinks1700000000110';

  async up(queryRunner: QueryRunner): Promise<void> {
    // The list of higher plans loses no guideline that a measure answers.
    await queryRunner.query(
      `create index measure_guidelines_index on measure (plan_id) where answers @> '[{"kind": "GUIDELINE"}]'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    // Row-level security binds the owner too: what there is, is read as the product itself.
    await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
    // Releases of before know no links of this kind.
    await queryRunner.query(`
      drop index measure_guidelines_index;
      update measure set answers = (
        select coalesce(jsonb_agg(link order by place), '[]') from jsonb_array_elements(answers) with ordinality as given (link, place)
        where link ->> 'kind' <> 'GUIDELINE')
      where answers @> '[{"kind": "GUIDELINE"}]';
    `);
  }
}
