import { expect, it } from '@jest/globals';
import { accessibilityProblems } from './support/accessibility.js';
import { startInnerConsole } from './support/console.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import { phone } from './support/visitor.js';

const { app, visitAs } = journey(startInnerConsole);

const opened = (what: string): string => `เรียกรับเงินเพื่อเร่งรัดการออกใบอนุญาตก่อสร้าง${what}`;

it('shows the centre which districts word a risk alike, with the words in which they differ, and leads to each plan', async () => {
  const centre = await app.as('center');
  for (const [districtCode, description] of [
    [1023, opened('อาคาร')],
    [1025, opened('โรงเรือน')],
    [1001, opened('อาคาร')],
  ] as const) {
    const { createPlan } = await centre.data<{ createPlan: { plan: { id: string } } }>(
      'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } } }',
      { input: { districtCode, fiscalYear: 2567 } },
    );
    await centre.data('mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { id } } }', {
      input: { planId: createPlan.plan.id, version: 1, risks: [{ number: 1, description }] },
    });
  }
  const visitor = await visitAs('center', { path: '/similar-texts?year=2567' });
  const { page } = visitor;
  const group = page.getByRole('region', { name: 'กลุ่มที่ 1 ใน 3 เขต' });
  await group.waitFor();
  await soon(() => group.locator('mark').allTextContents()).toEqual(['อาคาร', 'โรงเรือน']);
  await soon(() => group.getByRole('link').allTextContents()).toEqual([
    'เขตพระนคร ข้อ 1',
    'เขตหนองแขม ข้อ 1',
    'เขตบางพลัด ข้อ 1',
  ]);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.setViewportSize(phone);
  await soon(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

  await page.getByRole('combobox', { name: 'สิ่งที่เทียบ' }).click();
  await page.getByRole('option', { name: 'จุดอ่อน' }).click();
  await page.getByText('ไม่พบข้อความที่คล้ายกัน').waitFor();
  await page.goto(`${app.url}/similar-texts?year=2567`);
  await group.getByRole('link', { name: 'เขตหนองแขม' }).click();
  await page.getByRole('heading', { name: 'แผนปี 2567 เขตหนองแขม' }).waitFor();
  expect(new URL(page.url()).hash).toBe('#risk-1');
  expect(visitor.complaints()).toEqual([]);
}, 120_000);
