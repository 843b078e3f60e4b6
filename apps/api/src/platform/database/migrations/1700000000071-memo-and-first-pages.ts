import type { MigrationInterface, QueryRunner } from 'typeorm';

const searched = [
  '$.document_number',
  '$.strategic_linkage',
  '$.corruption_situation',
  '$.anti_bribery',
  '$.no_gift_rules[*]',
  '$.objectives[*]',
  '$.goals[*]',
  '$.benefits[*]',
  '$.swot.*[*].text',
  '$.district.name_th',
  '$.district.name_en',
];
const added = ['$.issuing_unit', '$.foreword', '$.framework', '$.others'];
const sections = [
  'STRATEGIC_LINKAGE',
  'CORRUPTION_SITUATION',
  'RISKS',
  'SWOT',
  'ANTI_BRIBERY',
  'PRIOR_YEAR_ITA',
  'AIMS',
  'MEASURES',
];
const addedSections = ['FOREWORD', 'FRAMEWORK', 'OTHERS'];

/** What the memo says beside its number, and the first and last parts of a plan: foreword, framework, other contents. */
export class MemoAndFirstPages1700000000071 implements MigrationInterface {
  readonly name = 'MemoAndFirstPages1700000000071';

  async up(queryRunner: QueryRunner): Promise<void> {
    // Row-level security binds the owner too: what there is, is read as the product itself.
    await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
    await queryRunner.query(`
      alter table plan
        add column issuing_unit text,
        add column memo_on date constraint plan_memo_on_told_check check (isfinite(memo_on)),
        add column foreword text not null default '',
        add column framework text not null default '',
        add column others text not null default '';
      -- Versions of before had no such texts: they are told as empty.
      alter table plan_history
        add column issuing_unit text,
        add column memo_on date constraint plan_history_memo_on_told_check check (isfinite(memo_on)),
        add column foreword text not null default '',
        add column framework text not null default '',
        add column others text not null default '';
      alter table plan_history alter column foreword drop default, alter column framework drop default, alter column others drop default;
      select keep_history('plan');
    `);
    await sectionsOfComments(queryRunner, [...sections, ...addedSections]);
    await searchIn(queryRunner, [...searched, ...added]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
    await searchIn(queryRunner, searched);
    // Comments on sections that are gone would be comments on nothing.
    await queryRunner.query('delete from plan_comment where section = any ($1)', [addedSections]);
    await sectionsOfComments(queryRunner, sections);
    const columns = ['issuing_unit', 'memo_on', 'foreword', 'framework', 'others'];
    for (const table of ['plan', 'plan_history'])
      await queryRunner.query(`alter table ${table} ${columns.map((name) => `drop column ${name}`).join(', ')}`);
    await queryRunner.query(`select keep_history('plan')`);
  }
}

async function sectionsOfComments(queryRunner: QueryRunner, codes: readonly string[]): Promise<void> {
  await queryRunner.query(`
    alter table plan_comment drop constraint plan_comment_section_check;
    alter table plan_comment add constraint plan_comment_section_check
      check (section = any (array[${codes.map((code) => `'${code}'`).join(', ')}]));
  `);
}

/** Makes the search of plans anew, in these texts. */
async function searchIn(queryRunner: QueryRunner, paths: readonly string[]): Promise<void> {
  await queryRunner.query(
    'drop trigger search_keep on plan; drop trigger search_keep_plan on district; drop table plan_search',
  );
  await queryRunner.query(`select search_add('plan', 'id', $1)`, [paths]);
}
