import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the public reads without an account: the districts, and of the rest what is approved or published. */
const publicRows: Readonly<Record<string, string>> = {
  district: 'true',
  plan: `status = 'APPROVED'`,
  measure: 'plan_approved',
  risk: 'plan_approved',
  progress_report: `status = 'APPROVED'`,
  progress_entry: 'exists (select from progress_report r where r.id = report_id)',
  ita_result: 'published_total is not null',
  ita_instrument_score: 'result_published',
  ita_indicator_score: 'result_published',
};

/** Open data: a row scope of its own, `public`, which these tables and no others open to, and that for reading alone. */
export class OpenData1700000000010 implements MigrationInterface {
  readonly name = 'OpenData1700000000010';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, visible] of Object.entries(publicRows))
      await queryRunner.query(`
        create policy ${table}_public on ${table} for select using ((select app_scope() = 'public') and ${visible})`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of Object.keys(publicRows)) await queryRunner.query(`drop policy ${table}_public on ${table}`);
  }
}
