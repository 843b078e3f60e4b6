import type { MigrationInterface, QueryRunner } from 'typeorm';

const unsaid = '{"count": null, "period": "", "source": ""}';
const noFindings = '{"strengths": [], "weaknesses": [], "opportunities": [], "threats": []}';
const nothing = `{"complaints": ${unsaid}, "corruptionCases": ${unsaid}, "auditOfficeObjections": ${unsaid}, "otherObjections": ${unsaid}}`;

/** The corruption situation of a plan in figures: complaints, cases, objections of auditors. */
export class SituationFigures1700000000084 implements MigrationInterface {
  readonly name = 'SituationFigures1700000000084';

  async up(queryRunner: QueryRunner): Promise<void> {
    // Versions of before told no figures.
    await queryRunner.query(`
      alter table plan add column situation_figures jsonb not null default '${nothing}';
      alter table plan_history add column situation_figures jsonb not null default '${nothing}';
      alter table plan_history alter column situation_figures drop default;
      -- A plan begins with nothing in either.
      alter table plan alter column swot set default '${noFindings}';
      select keep_history('plan');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table plan alter column swot drop default');
    for (const table of ['plan', 'plan_history'])
      await queryRunner.query(`alter table ${table} drop column situation_figures`);
    await queryRunner.query(`select keep_history('plan')`);
  }
}
