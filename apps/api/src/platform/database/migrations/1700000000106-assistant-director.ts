import type { MigrationInterface, QueryRunner } from 'typeorm';

const rolesBefore = [
  'CENTRE_ADMIN',
  'CENTRE_OFFICER',
  'ANALYST',
  'DISTRICT_OFFICER',
  'DISTRICT_HEAD',
  'DISTRICT_DIRECTOR',
];
const statusesBefore = ['DRAFT', 'SUBMITTED', 'ENDORSED', 'APPROVED', 'RETURNED'];
const stepsBefore = ['CREATE', 'IMPORT', 'COPY', 'SUBMIT', 'ENDORSE', 'RETURN', 'RECALL', 'APPROVE'];
const noticesBefore = ['REMINDER', 'SUBMIT', 'ENDORSE', 'RETURN', 'RECALL', 'APPROVE', 'COMMENT'];

const roles = [...rolesBefore, 'DISTRICT_ASSISTANT_DIRECTOR'];
const statuses = [...statusesBefore, 'RECOMMENDED'];
const steps = [...stepsBefore, 'RECOMMEND'];
const notices = [...noticesBefore, 'RECOMMEND'];

/** Texts of a recommendation in the function that tells the past of demo plans. */
const pastOfRecommendation = [
  [`when 'ENDORSE' then 'ENDORSED' when`, `when 'ENDORSE' then 'ENDORSED' when 'RECOMMEND' then 'RECOMMENDED' when`],
  [
    `max(at) filter (where kind = 'ENDORSE') over (order by at, number) as endorsed`,
    `max(at) filter (where kind = 'ENDORSE') over (order by at, number) as endorsed,
              max(at) filter (where kind = 'RECOMMEND') over (order by at, number) as recommended`,
  ],
  [`'infinity', 1, 1, null, null\n`, `'infinity', 1, 1, null, null, null\n`],
  [
    `'endorsed_at', case when one.kind in ('ENDORSE', 'APPROVE') then one.endorsed end,
              'endorsed_by', case when one.kind in ('ENDORSE', 'APPROVE') then one.content -> 'endorsed_by' end);`,
    `'endorsed_at', case when one.kind in ('ENDORSE', 'RECOMMEND', 'APPROVE') then one.endorsed end,
              'endorsed_by', case when one.kind in ('ENDORSE', 'RECOMMEND', 'APPROVE') then one.content -> 'endorsed_by' end,
              'recommended_at', case when one.kind in ('RECOMMEND', 'APPROVE') then one.recommended end,
              'recommended_by', case when one.kind in ('RECOMMEND', 'APPROVE') then one.content -> 'recommended_by' end);`,
  ],
] as const;

/** The step of the assistant director between head of section and director, in the districts that have it; until the centre says otherwise, none has. */
export class AssistantDirector1700000000106 implements MigrationInterface {
  readonly name = 'AssistantDirector1700000000106';

  async up(queryRunner: QueryRunner): Promise<void> {
    await allow(queryRunner, { roles, statuses, steps, notices });
    // Versions of before knew of no such step.
    await queryRunner.query(`
      alter table district add column has_assistant_director boolean not null default false;
      alter table district_history add column has_assistant_director boolean not null default false;
      alter table district_history alter column has_assistant_director drop default;
      select keep_history('district');

      alter table plan
        add column recommended_at timestamptz constraint plan_recommended_at_told_check check (isfinite(recommended_at)),
        add column recommended_by uuid constraint plan_recommended_by_fk references account (id);
      alter table plan_history
        add column recommended_at timestamptz constraint plan_history_recommended_at_told_check check (isfinite(recommended_at)),
        add column recommended_by uuid;
      select keep_history('plan');

      alter table plan_step add column passed_over text[] not null default '{}'
        constraint plan_step_passed_over_check
          check (passed_over <@ array['HEAD', 'ASSISTANT_DIRECTOR', 'NO_ASSISTANT_DIRECTOR'] and array_position(passed_over, null) is null);
    `);
    await replaceInTellPast(queryRunner, ([before, after]) => [before, after]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await replaceInTellPast(queryRunner, ([before, after]) => [after, before]);
    await forgetStep(queryRunner);
    await queryRunner.query(`
      alter table plan_step drop column passed_over;
      alter table plan drop column recommended_at, drop column recommended_by;
      alter table plan_history drop column recommended_at, drop column recommended_by;
      select keep_history('plan');
      alter table district drop column has_assistant_director;
      alter table district_history drop column has_assistant_director;
      select keep_history('district');
    `);
    await allow(queryRunner, {
      ...{ roles: rolesBefore, statuses: statusesBefore },
      ...{ steps: stepsBefore, notices: noticesBefore },
    });
  }
}

/**
 * Codes that an older version does not know become the nearest that it knows: an assistant director an officer, a recommended plan an
 * endorsed one. Row-level security binds the owner too: for these statements it does not.
 */
async function forgetStep(queryRunner: QueryRunner): Promise<void> {
  const tables = ['account', 'plan_comment', 'plan_step', 'report_step', 'notice', 'plan', 'plan_history'];
  for (const table of tables) await queryRunner.query(`alter table ${table} no force row level security`);
  await queryRunner.query(`
    update account set role = 'DISTRICT_OFFICER' where role = 'DISTRICT_ASSISTANT_DIRECTOR';
    update plan_comment set author_role = 'DISTRICT_OFFICER' where author_role = 'DISTRICT_ASSISTANT_DIRECTOR';
    update report_step set actor_role = 'DISTRICT_OFFICER' where actor_role = 'DISTRICT_ASSISTANT_DIRECTOR';
    delete from plan_step where kind = 'RECOMMEND';
    update plan_step set actor_role = 'DISTRICT_OFFICER' where actor_role = 'DISTRICT_ASSISTANT_DIRECTOR';
    delete from notice where kind = 'RECOMMEND';
    update notice set told_roles = array_remove(told_roles, 'DISTRICT_ASSISTANT_DIRECTOR');
    update plan set status = 'ENDORSED' where status = 'RECOMMENDED';
    update plan_history set status = 'ENDORSED' where status = 'RECOMMENDED';
  `);
  for (const table of tables) await queryRunner.query(`alter table ${table} force row level security`);
}

const list = (values: readonly string[]): string => `array[${values.map((value) => `'${value}'`).join(', ')}]`;

interface Allowed {
  readonly roles: readonly string[];
  readonly statuses: readonly string[];
  readonly steps: readonly string[];
  readonly notices: readonly string[];
}

/** Says which codes the columns of the workflow take. */
async function allow(queryRunner: QueryRunner, allowed: Allowed): Promise<void> {
  const district = allowed.roles.filter((role) => role.startsWith('DISTRICT_'));
  const rules = [
    ['account', 'account_role_check', `role = any (${list(allowed.roles)})`],
    ['plan_comment', 'plan_comment_author_role_check', `author_role = any (${list(allowed.roles)})`],
    ['plan_step', 'plan_step_actor_role_check', `actor_role = any (${list(allowed.roles)})`],
    ['report_step', 'report_step_actor_role_check', `actor_role = any (${list(allowed.roles)})`],
    ['notice', 'notice_told_roles_check', `told_roles <@ ${list(district)}`],
    ['notice', 'notice_kind_check', `kind = any (${list(allowed.notices)})`],
    ['plan_step', 'plan_step_kind_check', `kind = any (${list(allowed.steps)})`],
    ['plan', 'plan_status_check', `status = any (${list(allowed.statuses)})`],
    ['plan_history', 'past_plan_status_check', `status = any (${list(allowed.statuses)})`],
  ] as const;
  for (const [table, check, rule] of rules) {
    await queryRunner.query(`alter table ${table} drop constraint ${check}`);
    await queryRunner.query(`alter table ${table} add constraint ${check} check (${rule})`);
  }
}

async function replaceInTellPast(
  queryRunner: QueryRunner,
  order: (pair: (typeof pastOfRecommendation)[number]) => readonly [from: string, to: string],
): Promise<void> {
  const [row] = (await queryRunner.query(`select pg_get_functiondef('history_tell_past()'::regprocedure) as text`)) as [
    { text: string },
  ];
  let { text } = row;
  for (const pair of pastOfRecommendation) {
    const [from, to] = order(pair);
    if (!text.includes(from))
      throw new Error('history_tell_past is not the function that this migration was written for');
    text = text.replace(from, to);
  }
  await queryRunner.query(text);
}
