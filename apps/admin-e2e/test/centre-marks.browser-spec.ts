import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { insertPlan, insertReport, type TestAccountName } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';

const { app, visitAs } = journey();

const as = async (account: TestAccountName, path: string): Promise<Page> => (await visitAs(account, { path })).page;

it('the centre returns an approved plan with a reason, the district is told and sees why, and the centre takes it back and accepts it', async () => {
  const { planId, fiscalYear } = await insertPlan(app.database, 1023, 'APPROVED');
  const path = `/plans/${planId}`;
  const centre = await as('center', path);
  const mark = centre.getByRole('region', { name: 'ผลการพิจารณาของศูนย์ฯ' });
  await mark.getByText('รอศูนย์ฯ พิจารณา').waitFor();
  await mark.getByRole('button', { name: 'ส่งกลับให้แก้ไข…' }).click();
  const send = mark.getByRole('button', { name: 'ส่งกลับให้แก้ไข', exact: true });
  await mark.getByRole('textbox', { name: 'เหตุผล' }).fill('ตัวชี้วัดไม่มีค่าเป้าหมาย');
  await soon(() => send.isDisabled()).toBe(true);
  await mark.getByRole('combobox', { name: /ประเภทเหตุผล/ }).click();
  await centre.getByRole('option', { name: 'เนื้อหาไม่ครบ' }).click();
  await centre.keyboard.press('Escape');
  await send.click();
  await mark.getByText('ศูนย์ฯ ส่งกลับให้แก้ไข').waitFor();
  expect(await accessibilityProblems(centre)).toEqual([]);

  const officer = await as('officer', `/my-district?year=${fiscalYear}`);
  await officer.getByText(`ศูนย์ฯ ส่งแผนปี ${fiscalYear} กลับให้แก้ไข`).waitFor();
  expect(await accessibilityProblems(officer)).toEqual([]);
  await officer.locator(`main a[href$="${path}"]`, { hasText: 'เปิดแผน' }).first().click();
  const seen = officer.getByRole('region', { name: 'ผลการพิจารณาของศูนย์ฯ' });
  await seen.getByText('ตัวชี้วัดไม่มีค่าเป้าหมาย').waitFor();
  await seen.getByText('แผนที่อนุมัติแล้วยังมีผล').waitFor();
  await officer.goto(`${app.url}/notices`);
  await officer.getByText(`ปี ${fiscalYear}: ศูนย์ฯ ส่งแผนกลับให้แก้ไข`).waitFor();

  await mark.getByRole('button', { name: 'ยกเลิกผลการพิจารณา' }).click();
  await mark.getByRole('group').getByRole('button', { name: 'ยกเลิกผลการพิจารณา' }).click();
  await mark.getByRole('button', { name: 'รับแผน' }).click();
  await mark.getByText('ศูนย์ฯ รับแล้ว', { exact: true }).first().waitFor();
  await mark.getByText('ศูนย์ฯ ยกเลิกผลการพิจารณา', { exact: false }).first().waitFor();
}, 120_000);

it('the centre finds what waits for it in the list of submissions and accepts all of it at once', async () => {
  const { fiscalYear, planId } = await insertReport(app.database, 1027, 'APPROVED');
  const centre = await as('center', `/submissions?year=${fiscalYear}&mark=WAITING&kind=SIX_MONTH`);
  const table = centre.getByRole('region', { name: 'การส่งแผนและรายงาน' });
  await table.getByText('ศูนย์ฯ รับแล้ว 0 · ส่งกลับให้แก้ไข 0 · รอพิจารณา 1').waitFor();
  expect(await accessibilityProblems(centre)).toEqual([]);
  await table.getByRole('button', { name: /^รับเขตที่แสดงและรออยู่/ }).click();
  await table.getByRole('group').getByRole('button', { name: /^รับ/ }).click();
  await centre.getByText('รับแล้ว 1 เขต').waitFor();
  const [kept] = await app.database.query<{ act: string; ofPlan: boolean }>(
    'select act, report_id is null as "ofPlan" from centre_mark where plan_id = $1',
    [planId],
  );
  expect(kept).toEqual({ act: 'ACCEPT', ofPlan: false });
}, 120_000);
