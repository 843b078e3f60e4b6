import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { insertReport, type TestAccountName } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';

const { app, visitAs, complaints } = journey();

const as = async (account: TestAccountName, path: string): Promise<Page> => (await visitAs(account, { path })).page;
const send = async (page: Page, question: string): Promise<void> => {
  await page.getByRole('button', { name: 'เสนอรายงาน…' }).click();
  await page.getByText(question).waitFor();
  await page.getByRole('button', { name: 'เสนอรายงาน', exact: true }).click();
};
const recall = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'ดึงกลับ…' }).click();
  await page.getByText('ดึงกลับมาแก้ไข?').waitFor();
  await page.getByRole('button', { name: 'ดึงกลับ', exact: true }).click();
  await page.getByText('เขตดึงกลับมาแก้ไข').waitFor();
};

it('a returned report that the director sent by mistake is recalled, mended by the officer, and finished', async () => {
  const { reportId, fiscalYear } = await insertReport(app.database, 1023, 'RETURNED');
  await app.database.query(`update progress_report set return_reason = 'ข้อ 2 ขอรายละเอียด' where id = $1`, [reportId]);
  const path = `/reports/${reportId}`;

  // Mending is no task of the director, who is told before sending what comes of it.
  const director = await as('director', `/my-district?year=${fiscalYear}`);
  await director.getByRole('heading', { level: 1, name: 'เขตหนองแขม' }).waitFor();
  await director.getByText('ไม่มีเรื่องรอ').or(director.getByRole('main').getByText('สิ่งที่ต้องทำ')).first().waitFor();
  await soon(() => director.locator(`a[href$="${path}"]`).getByText('ทำต่อ').count()).toBe(0);
  await director.goto(app.url + path);
  await send(director, 'ผู้เสนอเห็นชอบหรืออนุมัติเองไม่ได้');
  // The director cannot approve what the same account submitted, and is not stuck with it.
  await director.getByRole('button', { name: 'ดึงกลับ…' }).waitFor();
  await soon(() => director.getByRole('button', { name: 'อนุมัติ…' }).count()).toBe(0);
  await soon(() => director.getByRole('button', { name: 'ส่งคืน…' }).count()).toBe(1);
  expect(await accessibilityProblems(director)).toEqual([]);
  await director.goto(`${app.url}/my-district?year=${fiscalYear}`);
  await director.getByText('ท่านเป็นผู้เสนอ จึงอนุมัติเองไม่ได้').waitFor();
  await director.getByRole('link', { name: 'ดึงกลับ', exact: true }).click();
  await recall(director);

  // The officer has it again, sends it, sees a slip, takes it back, mends it and sends it for good.
  const officer = await as('officer', `/my-district?year=${fiscalYear}`);
  await officer.getByText('เขตดึงกลับมาแก้ไข').first().waitFor();
  await officer.locator(`main a[href$="${path}"]`).first().click();
  await send(officer, 'เสนอรายงานตอนนี้?');
  await officer.getByText('รอผู้อำนวยการเขตอนุมัติ').waitFor();
  await recall(officer);
  await officer.getByLabel('สิ่งที่ได้ดำเนินการ 2', { exact: true }).fill('ประชุมและสรุปรายละเอียดแล้ว');
  await officer.getByRole('status').getByText('บันทึกแล้ว').waitFor();
  await send(officer, 'เสนอรายงานตอนนี้?');
  await officer.getByRole('button', { name: 'ดึงกลับ…' }).waitFor();

  await director.goto(app.url + path);
  await director.getByText('ประชุมและสรุปรายละเอียดแล้ว').first().waitFor();
  await soon(() => director.getByRole('button', { name: 'ดึงกลับ…' }).count()).toBe(0);
  await director.getByRole('button', { name: 'อนุมัติ…' }).click();
  await director.getByRole('button', { name: 'อนุมัติ', exact: true }).click();
  await director.getByText('อนุมัติเมื่อ').waitFor();
  await officer.reload();
  await officer.getByText('อนุมัติเมื่อ').waitFor();
  await soon(() => officer.getByRole('button', { name: 'ดึงกลับ…' }).count()).toBe(0);
  expect(complaints()).toEqual([]);
}, 120_000);
