import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { insertHigherPlans } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { startInnerConsole } from './support/console.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import { phone } from './support/visitor.js';

const { app, visitAs } = journey(startInnerConsole);

beforeAll(async () => {
  await insertHigherPlans(app.database);
}, 120_000);

const training = 'เพื่อให้ความรู้เรื่องผลประโยชน์ทับซ้อนแก่บุคลากร';
const risk = 'เรียกรับเงินในการอนุญาตก่อสร้าง';
const guideline = 'ส่งเสริมการปฏิบัติหน้าที่ของข้าราชการและเจ้าหน้าที่ของรัฐให้มีความใสสะอาด';
const weakness = 'การติดตามผลการดำเนินงานล่าช้า';

/** The plan with things to answer, and one measure. */
async function preparedPlan(fiscalYear: number): Promise<string> {
  const officer = await app.as('officer');
  const { createPlan } = await officer.data<{ createPlan: { plan: { id: string } } }>(
    'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } } }',
    { input: { districtCode: 1023, fiscalYear } },
  );
  const planId = createPlan.plan.id;
  await officer.data('mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { id } } }', {
    input: {
      ...{ planId, version: 1, risks: [{ number: 1, description: risk }] },
      swot: { weaknesses: [{ factor: 'SYSTEM', text: weakness }, { text: 'ขาดบุคลากรเฉพาะด้าน' }] },
      objectives: [training, 'เพื่อขับเคลื่อนนโยบายไม่รับของขวัญ'],
      measures: [{ number: 1, title: 'อบรมเรื่องผลประโยชน์ทับซ้อน', dimension: 'CULTURE_OF_INTEGRITY' }],
    },
  });
  return planId;
}

async function choose(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'เลือกสิ่งที่มาตรการที่ 1 ตอบสนอง' }).click();
  await page.getByRole('option', { name: words }).click();
}

it('links a measure to a risk, a weakness and an objective; what is removed takes its links along and brings them back', async () => {
  const planId = await preparedPlan(2567);
  const officer = await visitAs('officer', { path: `/plans/${planId}` });
  const { page } = officer;
  const gaps = page.locator('#gaps');
  await gaps.getByText('จุดอ่อนที่ยังไม่มีมาตรการรองรับ (2)').waitFor();
  // A suggestion is first and marked, and counts for nothing until it is taken.
  await page.getByRole('button', { name: 'เลือกสิ่งที่มาตรการที่ 1 ตอบสนอง' }).click();
  const first = page.getByRole('option').first();
  await first.getByText('มีคำเดียวกัน: ').waitFor();
  await soon(() => first.textContent()).toContain(`วัตถุประสงค์ของแผน 1. ${training}`);
  await page.getByText('แนะนำ', { exact: true }).waitFor();
  await soon(() => page.getByRole('option').count()).toBe(5);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  for (const words of [risk, weakness, training]) await choose(page, words);
  await gaps.getByText('จุดอ่อนที่ยังไม่มีมาตรการรองรับ (1)').waitFor();
  const kept = async (): Promise<string[]> => {
    const [row] = await app.database.query<{ answers: { kind: string }[] }>(
      'select answers from measure where plan_id = $1',
      [planId],
    );
    return row?.answers.map(({ kind }) => kind) ?? [];
  };
  const saved = async (kinds: string[]): Promise<void> => {
    await page.waitForFunction(() => !document.body.textContent?.includes('กำลังพิมพ์'));
    await page.getByText(/^บันทึกแล้ว/).waitFor();
    await soon(() => kept()).toEqual(kinds);
  };
  await saved(['RISK', 'WEAKNESS', 'OBJECTIVE']);
  expect(await accessibilityProblems(page)).toEqual([]);

  // An objective that is worded anew keeps its measure.
  const objectives = page.getByLabel('วัตถุประสงค์ของแผน', { exact: true });
  await objectives.fill(`${training}ทุกระดับ\nเพื่อขับเคลื่อนนโยบายไม่รับของขวัญ`);
  await page.getByRole('button', { name: `วัตถุประสงค์ของแผน 1. ${training}ทุกระดับ` }).waitFor();
  await saved(['RISK', 'WEAKNESS', 'OBJECTIVE']);

  await page.getByRole('button', { name: 'ลบความเสี่ยงที่ 1' }).click();
  await page.getByRole('button', { name: 'ลบจุดอ่อนข้อ 1' }).click();
  await objectives.fill('เพื่อขับเคลื่อนนโยบายไม่รับของขวัญ');
  await saved([]);
  await page.getByRole('button', { name: 'เลิกทำ' }).first().click();
  await page.getByRole('button', { name: 'เลิกทำ' }).first().click();
  await objectives.fill(`${training}ทุกระดับ\nเพื่อขับเคลื่อนนโยบายไม่รับของขวัญ`);
  await saved(['RISK', 'WEAKNESS', 'OBJECTIVE']);
  await page.reload();
  await page.getByRole('button', { name: `จุดอ่อน 1. ${weakness}` }).waitFor();
  await page.setViewportSize(phone);
  await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  expect(officer.complaints()).toEqual([]);
}, 120_000);

it('links a measure to a guideline of a higher plan that the plan chose, and shows the measures beside the guideline', async () => {
  const planId = await preparedPlan(2568);
  const officer = await visitAs('officer', { path: `/plans/${planId}` });
  const { page } = officer;
  await page.getByLabel('เลือกแผนระดับบน').fill('ประเด็นที่ 21');
  await page.getByRole('option', { name: 'ประเด็นที่ 21' }).click();
  const guidelines = page.getByRole('list', { name: 'แนวทางของ แผนแม่บท' });
  const second = guidelines.getByRole('listitem').nth(1);
  await second.getByText('ยังไม่มีมาตรการรองรับ').waitFor();
  await choose(page, guideline);
  await second.getByRole('link', { name: 'มาตรการที่ 1' }).waitFor();
  const chip = page.getByRole('button', { name: `แนวทางของแผนระดับบน 2. ${guideline}` });
  await chip.waitFor();
  await page.waitForFunction(() => !document.body.textContent?.includes('กำลังพิมพ์'));
  await page.getByText(/^บันทึกแล้ว/).waitFor();
  await soon(() => app.database.query('select answers from measure where plan_id = $1', [planId])).toEqual([
    { answers: [{ kind: 'GUIDELINE', target: 'MASTER_PLAN_21_2561/2' }] },
  ]);
  expect(await accessibilityProblems(page)).toEqual([]);
  // The link goes with the higher plan, and comes back with it.
  await page.getByRole('button', { name: /^เอา.*ประเด็นที่ 21.*ออก/ }).click();
  await chip.waitFor({ state: 'detached' });
  await page.getByLabel('เลือกแผนระดับบน').fill('ประเด็นที่ 21');
  await page.getByRole('option', { name: 'ประเด็นที่ 21' }).click();
  await chip.waitFor();
  await page.setViewportSize(phone);
  await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  expect(officer.complaints()).toEqual([]);
}, 120_000);
