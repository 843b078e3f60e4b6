import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A measure is known by its identity, and its number is its position: comments and versions name the identity, rows may change
 * places, and numbers have no gaps. Until here a number stood for a measure; the past of the measures tells for which.
 */
export class MeasureIdentity1700000000051 implements MigrationInterface {
  readonly name = 'MeasureIdentity1700000000051';

  async up(queryRunner: QueryRunner): Promise<void> {
    // Row-level security binds the owner too: what there is, is read as the product itself.
    await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
    await queryRunner.query(`
      create function pg_temp.measure_then(plan uuid, place integer, moment timestamptz) returns uuid language sql as $$
        select coalesce(
          (select id from measure_history where plan_id = plan and number = place
             and recorded_from <= moment and moment < recorded_to limit 1),
          (select id from measure where plan_id = plan and number = place),
          (select id from measure_history where plan_id = plan and number = place order by recorded_to desc limit 1),
          md5(plan || '.' || place)::uuid)
      $$;

      alter table plan_comment add column measure_id uuid;
      alter table plan_comment no force row level security;
      update plan_comment set measure_id = pg_temp.measure_then(plan_id, measure_number, written_at)
        where measure_number is not null;
      alter table plan_comment force row level security;
      alter table plan_comment drop constraint plan_comment_place_check;
      alter table plan_comment drop column measure_number;
      alter table plan_comment add constraint plan_comment_place_check check (num_nonnulls(section, measure_id) <= 1);

      alter table plan_revision no force row level security;
      alter table plan_revision disable trigger plan_revision_keep;
      update plan_revision as revision set content = jsonb_set(content, '{measures}', (
        select coalesce(jsonb_agg(measure || jsonb_build_object(
          'id', pg_temp.measure_then(revision.plan_id, (measure ->> 'number')::int, revision.kept_at)) order by place), '[]')
        from jsonb_array_elements(revision.content -> 'measures') with ordinality as given (measure, place)))
        where jsonb_typeof(content -> 'measures') = 'array';
      alter table plan_revision enable trigger plan_revision_keep;
      alter table plan_revision force row level security;
    `);
    for (const table of ['measure', 'risk'])
      await queryRunner.query(`
        alter table ${table} drop constraint ${table}_number_unique;
        alter table ${table} add constraint ${table}_number_unique unique (plan_id, number) deferrable;
        update ${table} set number = placed.place
          from (select id, row_number() over (partition by plan_id order by number) as place from ${table}) as placed
          where placed.id = ${table}.id and placed.place <> ${table}.number;
      `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
    await queryRunner.query(`
      alter table plan_comment drop constraint plan_comment_place_check;
      alter table plan_comment add column measure_number integer
        constraint plan_comment_measure_check check (measure_number between 1 and 9999);
      alter table plan_comment no force row level security;
      update plan_comment set measure_number = (select number from measure where measure.id = measure_id);
      alter table plan_comment force row level security;
      alter table plan_comment drop column measure_id;
      alter table plan_comment add constraint plan_comment_place_check check (num_nonnulls(section, measure_number) <= 1);
    `);
    for (const table of ['measure', 'risk'])
      await queryRunner.query(`
        alter table ${table} drop constraint ${table}_number_unique;
        alter table ${table} add constraint ${table}_number_unique unique (plan_id, number);
      `);
  }
}
