import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Findings of a SWOT analysis have identities, by which measures answer weaknesses. */
export class FindingIdentity1700000000093 implements MigrationInterface {
  readonly name = 'FindingIdentity1700000000093';

  async up(queryRunner: QueryRunner): Promise<void> {
    // By plan, list and place, so that the present of a plan and its open version have the same.
    await inFindings(
      queryRunner,
      `jsonb_build_object('id', md5(concat_ws('.', 'finding', plan_key, list, place))::uuid) || finding`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await inFindings(queryRunner, `finding - 'id'`);
    // Releases of before know no links of these kinds.
    await queryRunner.query(`
      update measure set answers = (
        select coalesce(jsonb_agg(link order by place), '[]') from jsonb_array_elements(answers) with ordinality as given (link, place)
        where link ->> 'kind' not in ('WEAKNESS', 'OBJECTIVE'))
      where answers @> '[{"kind": "WEAKNESS"}]' or answers @> '[{"kind": "OBJECTIVE"}]';
    `);
  }
}

/** Makes each finding of each plan this: of the plans as they are now, of their open versions, and of drafts that were deleted. */
async function inFindings(queryRunner: QueryRunner, changed: string): Promise<void> {
  // Row-level security binds the owner too: what there is, is read as the product itself.
  await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
  await queryRunner.query(`
    create or replace function pg_temp.changed_findings(swot jsonb, plan_key uuid) returns jsonb language sql as $$
      select coalesce(jsonb_object_agg(list, case jsonb_typeof(findings) when 'array' then (
        select coalesce(jsonb_agg(${changed} order by place), '[]') from jsonb_array_elements(findings) with ordinality as given (finding, place))
        else findings end), '{}')
      from jsonb_each(swot) as lists (list, findings)
    $$;
    -- Nothing that a plan says changes: no version, no search, no figure.
    alter table plan disable trigger user;
    update plan set swot = pg_temp.changed_findings(swot, id);
    alter table plan enable trigger user;
    alter table plan_history disable trigger user;
    update plan_history set swot = pg_temp.changed_findings(swot, id) where recorded_to = 'infinity';
    alter table plan_history enable trigger user;
    alter table deleted_plan no force row level security;
    update deleted_plan set plan = jsonb_set(plan, '{swot}', pg_temp.changed_findings(plan -> 'swot', plan_id))
      where jsonb_typeof(plan -> 'swot') = 'object';
    alter table deleted_plan force row level security;
  `);
}
