import type { MigrationInterface, QueryRunner } from 'typeorm';

const searched = ['$.description'];
const added = ['$.process', '$.unit', '$.event', '$.cause', '$.control', '$.owner'];
const columns = [
  'process',
  'unit',
  'event',
  'cause',
  'likelihood_reason',
  'impact_reason',
  'control',
  'control_strength',
  'response',
  'residual_likelihood',
  'residual_impact',
  'owner',
  'review_on',
  'state',
];

/** The register of risks: where a risk arises and why, how it is rated and answered, and who looks at it when. */
export class RiskRegister1700000000077 implements MigrationInterface {
  readonly name = 'RiskRegister1700000000077';

  async up(queryRunner: QueryRunner): Promise<void> {
    // Row-level security binds the owner too: what there is, is read as the product itself.
    await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
    await queryRunner.query(`
      alter table risk
        add column process text,
        add column unit text,
        add column event text,
        add column cause text,
        add column likelihood_reason text,
        add column impact_reason text,
        add column control text,
        add column control_strength text
          constraint risk_control_strength_check check (control_strength = any (array['GOOD', 'FAIR', 'WEAK'])),
        add column response text
          constraint risk_response_check check (response = any (array['TAKE', 'TREAT', 'TRANSFER', 'TERMINATE'])),
        add column residual_likelihood integer
          constraint risk_residual_likelihood_check check (residual_likelihood between 1 and 5),
        add column residual_impact integer constraint risk_residual_impact_check check (residual_impact between 1 and 5),
        add column owner text,
        add column review_on date constraint risk_review_on_told_check check (isfinite(review_on)),
        add column state text
          constraint risk_state_check check (state = any (array['OPEN', 'BEING_TREATED', 'CLOSED'])),
        add constraint risk_residual_check check (residual_likelihood * residual_impact <= likelihood * impact);
      alter table risk_history
        add column process text,
        add column unit text,
        add column event text,
        add column cause text,
        add column likelihood_reason text,
        add column impact_reason text,
        add column control text,
        add column control_strength text
          constraint risk_history_control_strength_check check (control_strength = any (array['GOOD', 'FAIR', 'WEAK'])),
        add column response text
          constraint risk_history_response_check check (response = any (array['TAKE', 'TREAT', 'TRANSFER', 'TERMINATE'])),
        add column residual_likelihood integer,
        add column residual_impact integer,
        add column owner text,
        add column review_on date constraint risk_history_review_on_told_check check (isfinite(review_on)),
        add column state text
          constraint risk_history_state_check check (state = any (array['OPEN', 'BEING_TREATED', 'CLOSED']));
      select keep_history('risk');
    `);
    await searchIn(queryRunner, [...searched, ...added]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`select set_config('app.scope', 'system', true), set_config('app.write', 'on', true)`);
    await searchIn(queryRunner, searched);
    for (const table of ['risk', 'risk_history'])
      await queryRunner.query(`alter table ${table} ${columns.map((name) => `drop column ${name}`).join(', ')}`);
    await queryRunner.query(`select keep_history('risk')`);
  }
}

/** Makes the search of risks anew, in these texts. */
async function searchIn(queryRunner: QueryRunner, paths: readonly string[]): Promise<void> {
  await queryRunner.query('drop trigger search_keep on risk; drop table risk_search');
  await queryRunner.query(`select search_add('risk', 'id', $1)`, [paths]);
}
