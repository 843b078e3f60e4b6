import { expect, it } from '@jest/globals';
import { insertPlan } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';

const { app, visitAs } = journey();

it('a director who is away sets a stand-in, who finds the plan in the to-do list and approves it; the history tells both names', async () => {
  const { planId, fiscalYear } = await insertPlan(app.database, 1023, 'ENDORSED');
  const director = (await visitAs('director', { path: '/my-account' })).page;
  const section = director.locator('#stand-ins');
  await section.getByText('วันนี้และวันข้างหน้าไม่มีผู้รักษาราชการแทน').waitFor();
  await section.getByRole('button', { name: 'ตั้งผู้รักษาราชการแทน' }).click();
  // The own person is no choice, and nobody else is stood in for on this page.
  await section.getByRole('combobox', { name: 'ผู้รักษาราชการแทน' }).click();
  await director.getByRole('option', { name: /เจ้าหน้าที่สำนักงานเขต/ }).click();
  await section.getByRole('textbox', { name: 'เหตุผลหรือเลขที่คำสั่ง' }).fill('ลาพักผ่อน');
  await section.getByRole('button', { name: 'บันทึก' }).click();
  await director.getByText('ตั้งผู้รักษาราชการแทนแล้ว').waitFor();
  await section.getByText('เหตุผล: ลาพักผ่อน').waitFor();
  await section.getByText('มีผลวันนี้').waitFor();
  expect(await accessibilityProblems(director)).toEqual([]);

  // A second one for the same day is refused at the field.
  await section.getByRole('button', { name: 'ตั้งผู้รักษาราชการแทน' }).click();
  await section.getByRole('combobox', { name: 'ผู้รักษาราชการแทน' }).click();
  await director.getByRole('option', { name: /หัวหน้าฝ่ายปกครอง/ }).click();
  await section.getByRole('button', { name: 'บันทึก' }).click();
  await section.getByText(/มีผู้รักษาราชการแทนตั้งแต่/).waitFor();
  await section.getByRole('button', { name: 'ยกเลิก' }).click();

  const officer = (await visitAs('officer', { path: `/my-district?year=${fiscalYear}` })).page;
  await officer.locator('#stand-ins').getByText('มีผลวันนี้').waitFor();
  await officer.locator(`main a[href$="/plans/${planId}"]`).first().click();
  await officer.getByText('วันนี้ท่านพิจารณาเรื่องนี้ในฐานะผู้รักษาราชการแทน').waitFor();
  const approve = /^อนุมัติ ในฐานะผู้รักษาราชการแทนผู้อำนวยการเขต/;
  await officer.getByRole('button', { name: approve }).click();
  await officer.getByRole('button', { name: approve }).click();
  const history = officer.locator('#history');
  await history.getByText(/^รักษาราชการแทน .*ผู้อำนวยการเขต/).waitFor();
  expect(await accessibilityProblems(officer)).toEqual([]);

  // The head of section ends it; the officer decides on the next plan no more.
  const head = (await visitAs('head', { path: `/my-district?year=${fiscalYear}` })).page;
  const ofHead = head.locator('#stand-ins');
  await ofHead.getByRole('button', { name: 'สิ้นสุดการรักษาราชการแทน…' }).click();
  await ofHead.getByRole('button', { name: 'สิ้นสุดการรักษาราชการแทน', exact: true }).click();
  await head.getByText('สิ้นสุดการรักษาราชการแทนแล้ว').waitFor();
  await ofHead.getByText('ที่ผ่านมา 1 ครั้ง').waitFor();
  const next = await insertPlan(app.database, 1023, 'ENDORSED');
  await officer.goto(`${app.url}/plans/${next.planId}`);
  await officer.getByRole('button', { name: 'ดึงกลับ…' }).waitFor();
  await soon(() => officer.getByRole('button', { name: approve }).count()).toBe(0);
}, 120_000);
