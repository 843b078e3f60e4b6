import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Versions of plans name a risk by its identity, as they do a measure. Until here they named its number; the past of the risks tells
 * whose it was.
 */
export class RiskIdentity1700000000076 implements MigrationInterface {
  readonly name = 'RiskIdentity1700000000076';

  async up(queryRunner: QueryRunner): Promise<void> {
    // Row-level security binds the owner too: what there is, is read as the product itself.
    await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
    await queryRunner.query(`
      create function pg_temp.risk_then(plan uuid, place integer, moment timestamptz) returns uuid language sql as $$
        select coalesce(
          (select id from risk_history where plan_id = plan and number = place
             and recorded_from <= moment and moment < recorded_to limit 1),
          (select id from risk where plan_id = plan and number = place),
          (select id from risk_history where plan_id = plan and number = place order by recorded_to desc limit 1),
          md5('risk.' || plan || '.' || place)::uuid)
      $$;
    `);
    await inRisksOfVersions(
      queryRunner,
      `risk || jsonb_build_object('id', pg_temp.risk_then(revision.plan_id, (risk ->> 'number')::int, revision.kept_at))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
    await inRisksOfVersions(queryRunner, `risk - 'id'`);
  }
}

/** Makes each risk of each version of a plan this. */
async function inRisksOfVersions(queryRunner: QueryRunner, changed: string): Promise<void> {
  await queryRunner.query(`
    alter table plan_revision no force row level security;
    alter table plan_revision disable trigger plan_revision_keep;
    update plan_revision as revision set content = jsonb_set(content, '{risks}', (
      select coalesce(jsonb_agg(${changed} order by place), '[]')
      from jsonb_array_elements(revision.content -> 'risks') with ordinality as given (risk, place)))
      where jsonb_typeof(content -> 'risks') = 'array';
    alter table plan_revision enable trigger plan_revision_keep;
    alter table plan_revision force row level security;
  `);
}
