import { expect, it } from '@jest/globals';
import { accessibilityProblems } from './support/accessibility.js';
import { startInnerConsole } from './support/console.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import { phone } from './support/visitor.js';

const { app, visitAs } = journey(startInnerConsole);

it('shows how to begin an empty plan, and explains sections and fields where one asks for it', async () => {
  const { createPlan } = await (
    await app.as('officer')
  ).data<{ createPlan: { plan: { id: string } } }>(
    'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } } }',
    { input: { districtCode: 1023, fiscalYear: 2571 } },
  );
  const { page, complaints } = await visitAs('officer', { path: `/plans/${createPlan.plan.id}` });
  const note = page.getByRole('note');

  // An empty plan is no blank page: each way to begin is one action.
  const begin = page.getByRole('region', { name: 'เริ่มต้นแผนนี้' });
  await soon(() => begin.getByRole('link', { name: 'นำเข้าไฟล์ Word' }).getAttribute('href')).toBe(
    '/plan-import?year=2571',
  );
  await begin.getByRole('button', { name: 'คัดลอกจากแผนปีก่อน' }).waitFor();
  await begin.getByRole('link', { name: 'เขียนทีละส่วน' }).click();
  await page.waitForFunction(() => document.activeElement?.id === 'memo');

  // A section, by keyboard: what belongs there, and the items of the checklist that look at it.
  await page.getByRole('button', { name: 'คำอธิบาย แนวนโยบายต่อต้านการรับสินบน' }).focus();
  await page.keyboard.press('Enter');
  await note.getByText('รายการตรวจของแผน: แนวนโยบายต่อต้านการรับสินบน').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await note.waitFor({ state: 'detached' });

  // A field: the sign comes with the focus, the explanation stays while one types, and leaves with the focus.
  await page.getByRole('button', { name: 'เพิ่มมาตรการ' }).click();
  const title = page.getByLabel('โครงการ/กิจกรรม/มาตรการ 1', { exact: true });
  await title.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await note.getByText('ตัวอย่าง:').waitFor();
  await note.getByText('ไม่เกิน 1,000 ตัวอักษร').waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('อบรมเรื่องผลประโยชน์ทับซ้อน');
  await note.waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await note.waitFor({ state: 'hidden' });
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('ภารกิจตามมิติ 1', { exact: true }).focus();
  await note.waitFor({ state: 'detached' });
  // The written text is there, and the ways to begin are not needed any more.
  await begin.waitFor({ state: 'detached' });
  await soon(() => title.inputValue()).toBe('อบรมเรื่องผลประโยชน์ทับซ้อน');

  await page.setViewportSize(phone);
  await page.getByRole('button', { name: 'คำอธิบาย จุดอ่อน' }).click();
  await note.getByText('การติดตามผลของแต่ละฝ่ายล่าช้า', { exact: false }).waitFor();
  await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  expect(complaints()).toEqual([]);
}, 240_000);

it('guides each reader task by task, the own tasks first, in both languages', async () => {
  const { page, complaints } = await visitAs('director', { path: '/my-district?year=2566' });
  await page.getByRole('link', { name: 'คู่มือ', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'คู่มือ' }).waitFor();
  const parts = page.locator('main').getByRole('heading', { level: 2 });
  await parts.first().getByText('งานของท่าน (ผู้อำนวยการเขต)').waitFor();
  await page.getByRole('link', { name: 'อนุมัติแผน (ผู้อำนวยการเขต)' }).click();
  await page.waitForFunction(() => document.activeElement?.id === 'task-approve-plan');
  const task = page.locator('#task-approve-plan');
  await task.getByText('ส่งคืน', { exact: true }).waitFor();
  // The work of others is there as well, for the browser to find and to print.
  await page.getByRole('heading', { level: 3, name: 'เสนอแผนให้ผู้อำนวยการเขตอนุมัติ' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.getByRole('navigation', { name: 'สารบัญคู่มือ' }).waitFor({ state: 'hidden' });
  await task.waitFor();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'English' }).click();
  await parts.first().getByText('Your tasks (District director)').waitFor();
  await task.getByText('Approve a plan (director)').waitFor();
  expect(complaints()).toEqual([]);
}, 240_000);
