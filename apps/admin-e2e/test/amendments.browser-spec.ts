import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { insertReport, type TestAccountName } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';

const { app, visitAs } = journey();

const as = async (account: TestAccountName, path: string): Promise<Page> => (await visitAs(account, { path })).page;

it('an approved plan is amended beside the version in force, which holds until the director has approved', async () => {
  const { planId } = await insertReport(app.database, 1023, 'APPROVED');
  const [inForce, amendment] = [`/plans/${planId}`, `/plans/${planId}/amendment`];

  // The officer says why, and writes on the page that edits plans.
  const officer = await as('officer', inForce);
  await officer.getByRole('button', { name: 'ขอแก้ไขแผน…' }).click();
  await officer.getByLabel('เหตุผลที่ขอแก้ไข').fill('ได้รับงบประมาณเพิ่ม');
  expect(await accessibilityProblems(officer)).toEqual([]);
  await officer.getByRole('button', { name: 'ขอแก้ไขแผน', exact: true }).click();
  await officer.getByText('ยังเหมือนแผนที่มีผลอยู่ทุกข้อ').waitFor();
  await officer.locator('#foreword textarea').first().fill('คำนำที่แก้');
  const differences = officer.locator('#differences');
  await differences.getByText('ไม่แก้ไขสาระสำคัญ', { exact: false }).waitFor();
  await officer.getByRole('button', { name: 'ลบมาตรการที่ 2' }).click();
  await differences.getByText('แก้ไขสาระสำคัญของแผน ต้องผ่านการพิจารณาทุกขั้นใหม่').waitFor();
  await differences.getByText('มาตรการ 2').waitFor();
  expect(await accessibilityProblems(officer)).toEqual([]);
  await officer.getByRole('button', { name: 'เสนอร่างแก้ไขแผน…' }).click();
  await officer.getByRole('button', { name: 'เสนอร่างแก้ไขแผน', exact: true }).click();
  await officer.getByText('รอหัวหน้าฝ่ายปกครองเห็นชอบ').waitFor();

  // The plan in force stays, and says that it is being amended.
  await officer.goto(app.url + inForce);
  await officer.getByText('แผนนี้กำลังขอแก้ไข สถานะ ส่งแล้ว', { exact: false }).waitFor();
  await soon(() => officer.locator('#measures').innerText()).toContain('มาตรการ 2');
  await soon(() => officer.getByRole('button', { name: 'ขอแก้ไขแผน…' }).count()).toBe(0);
  await officer.getByRole('link', { name: 'เปิดร่างแก้ไข' }).click();
  await differences.getByText('คำนำที่แก้').waitFor();

  const head = await as('head', amendment);
  await head.getByRole('button', { name: 'เห็นชอบ', exact: true }).click();
  await head.getByText('รอผู้อำนวยการเขตอนุมัติ').waitFor();

  const director = await as('director', amendment);
  await director.locator('#differences').getByText('คำนำที่แก้').waitFor();
  expect(await accessibilityProblems(director)).toEqual([]);
  await director.getByRole('button', { name: 'อนุมัติ…' }).click();
  await director.getByRole('button', { name: 'อนุมัติ', exact: true }).click();

  // The plan is what the amendment was; the measure that left keeps what was reported of it.
  await director.getByText('แก้ไขเมื่อ', { exact: false }).waitFor();
  await soon(() => director.locator('#measures').innerText()).not.toContain('มาตรการ 2');
  await director.getByRole('heading', { name: 'มาตรการที่ถูกตัดออกจากการแก้ไขแผน' }).waitFor();
  await director.getByText('มาตรการที่ 2: มาตรการ 2').waitFor();
  await director.locator('#history').getByText('อนุมัติการแก้ไขแผน', { exact: false }).waitFor();
  expect(await accessibilityProblems(director)).toEqual([]);
}, 120_000);

it('an amendment is withdrawn, and another one can be begun', async () => {
  const { planId } = await insertReport(app.database, 1023, 'APPROVED');
  const officer = await as('officer', `/plans/${planId}`);
  await officer.getByRole('button', { name: 'ขอแก้ไขแผน…' }).click();
  await officer.getByLabel('เหตุผลที่ขอแก้ไข').fill('พิมพ์ผิด');
  await officer.getByRole('button', { name: 'ขอแก้ไขแผน', exact: true }).click();
  await officer.getByRole('button', { name: 'ยกเลิกการแก้ไข…' }).click();
  await officer.getByRole('button', { name: 'ยกเลิกการแก้ไข', exact: true }).click();
  await officer.getByRole('button', { name: 'ขอแก้ไขแผน…' }).waitFor();
  await officer.goto(`${app.url}/plans/${planId}/amendment`);
  await officer.getByText('แผนนี้ไม่มีร่างแก้ไขที่ดำเนินการอยู่').waitFor();
}, 60_000);
