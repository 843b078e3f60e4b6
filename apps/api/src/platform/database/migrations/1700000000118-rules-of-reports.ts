import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The items that a memo of 2566 asks of a six-month report, each with the rule that judges it from now on. */
const contents = [
  ['EVERY_MEASURE_REPORTED', 'รายงานผลครบทุกมาตรการของแผน', 'Every measure of the plan is reported'],
  ['COVERS_SIX_MONTHS', 'ข้อมูลครอบคลุมอย่างน้อยหกเดือนแรกของปีงบประมาณ', 'At least the first six months of the fiscal year'],
  ['CUT_OFF_STATED', 'ระบุวันตัดข้อมูล', 'Cut-off day stated'],
  ['REPORTED_TO_DIRECTOR', 'รายงานถึงผู้อำนวยการเขต', 'Reported to the district director'],
].map(([rule, nameTh, nameEn]) => ({ rule, nameTh, nameEn }));

/** A checklist of reports judges by rule. The one that was loaded before there were rules for it gets them, unless somebody has changed it. */
export class RulesOfReports1700000000118 implements MigrationInterface {
  readonly name = 'RulesOfReports1700000000118';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table item_checklist no force row level security');
    await queryRunner.query(
      `update item_checklist set contents = $1::jsonb, version = version + 1
       where function = 'SIX_MONTH_PROGRESS' and track = 'DISTRICT' and fiscal_year = 2566 and version = 1
         and not jsonb_path_exists(contents, '$[*] ? (@.rule != null)')`,
      [JSON.stringify(contents)],
    );
    await queryRunner.query('alter table item_checklist force row level security');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table item_checklist no force row level security');
    await queryRunner.query(
      `update item_checklist
       set contents = (select jsonb_agg(item || '{"rule": null}' order by place) from jsonb_array_elements(contents) with ordinality as given(item, place))
       where function in ('SIX_MONTH_PROGRESS', 'TWELVE_MONTH_RESULT') and jsonb_array_length(contents) > 0`,
    );
    await queryRunner.query('alter table item_checklist force row level security');
  }
}
