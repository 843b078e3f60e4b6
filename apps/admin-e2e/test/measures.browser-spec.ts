import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import { phone } from './support/visitor.js';

const { app, visitAs } = journey();
let planId: string;

/** A draft with measures A, B, C and D, and a word of the centre about C. */
async function begin(): Promise<void> {
  const officer = await app.as('officer');
  const { createPlan } = await officer.data<{ createPlan: { plan: { id: string } } }>(
    'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } } }',
    { input: { districtCode: 1023, fiscalYear: 2566 } },
  );
  planId = createPlan.plan.id;
  await officer.data('mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { id } } }', {
    input: {
      planId,
      version: 1,
      measures: ['A', 'B', 'C', 'D'].map((letter, index) => ({
        number: index + 1,
        title: `โครงการ ${letter}`,
        dimension: 'AUDIT_MECHANISMS',
        objectives: ['เพื่อให้ตรวจสอบได้'],
        methods: ['จัดอบรม'],
      })),
    },
  });
  await (
    await app.as('center')
  ).data('mutation ($input: AddCommentInput!) { addComment(input: $input) { comment { id } } }', {
    input: { planId, measureNumber: 3, body: 'ขอวิธีวัดผลของ C' },
  });
}

/** The measures as they are kept: number and letter. */
const kept = async (): Promise<string> => {
  const rows = await app.database.query<{ number: number; title: string }>(
    'select number, title from measure where plan_id = $1 order by number',
    [planId],
  );
  return rows.map(({ number, title }) => `${number}${title.replace('โครงการ ', '')}`).join(' ');
};
const titleAt = (page: Page, number: number): Locator =>
  page.getByLabel(`โครงการ/กิจกรรม/มาตรการ ${number}`, { exact: true });
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const talkAt = (page: Page, number: number): Locator =>
  page.getByRole('button', { name: `ความเห็นเรื่อง มาตรการที่ ${number}: 1 รายการ`, exact: true });
/** Waits until the measures stand on the page in this order and all of it is saved. */
async function stands(page: Page, letters: string, titles = [...letters]): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLTextAreaElement>('[aria-label^="โครงการ/กิจกรรม/มาตรการ "]')]
        .map(({ value }) => value.replace('โครงการ ', ''))
        .join('') === wanted,
    letters,
  );
  await page.getByRole('status').getByText('บันทึกแล้ว', { exact: true }).waitFor();
  await soon(() => kept()).toBe(titles.map((letter, index) => `${index + 1}${letter}`).join(' '));
}

it('moves measures by button, key and pointer, inserts and removes them; numbers have no gaps and the talk goes with its measure', async () => {
  await begin();
  const officer = await visitAs('officer', { path: `/plans/${planId}` });
  const { page } = officer;
  await talkAt(page, 3).waitFor();

  await press(page, 'เลื่อนมาตรการที่ 3 ขึ้น');
  await page.getByRole('status').getByText('“โครงการ C” อยู่ลำดับที่ 2 จาก 4 แล้ว').waitFor();
  await stands(page, 'ACBD');
  // The button goes with its measure, and so does the focus; at the top it is on the other one.
  await page.keyboard.press('Enter');
  await stands(page, 'CABD');
  await talkAt(page, 1).waitFor();
  await soon(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('เลื่อนมาตรการที่ 1 ลง');

  await page.getByRole('button', { name: 'ย้ายมาตรการที่ 4', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.getByText('ยกมาตรการที่ 4 จาก 4 แล้ว').waitFor();
  await page.keyboard.press('ArrowUp');
  await page.getByText('อยู่เหนือลำดับที่ 3 จาก 4').waitFor();
  await page.keyboard.press('ArrowUp');
  await page.getByText('อยู่เหนือลำดับที่ 2 จาก 4').waitFor();
  await page.keyboard.press('Space');
  await stands(page, 'CDAB');
  await soon(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('ย้ายมาตรการที่ 2');

  await press(page, 'แทรกมาตรการก่อนมาตรการที่ 1');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.endsWith('มาตรการ 1'));
  await page.keyboard.insertText('โครงการ E');
  await stands(page, 'ECDAB');
  await talkAt(page, 2).waitFor();

  await press(page, 'ลบมาตรการที่ 1');
  await stands(page, 'CDAB');
  await press(page, 'ลบมาตรการที่ 1');
  await stands(page, 'DAB');
  // Comments on a removed measure stay, with its title.
  await press(page, 'ความเห็นเรื่อง ตารางมาตรการ: 1 รายการ');
  await page.getByText('เรื่องมาตรการที่ถูกลบ: โครงการ C').waitFor();
  await page.getByRole('status').filter({ hasText: 'โครงการ C' }).getByRole('button', { name: 'เลิกทำ' }).click();
  await stands(page, 'CDAB');
  await talkAt(page, 1).waitFor();

  // Both handles under the line that stays in sight.
  const [upper, lower] = [1, 2].map((number) =>
    page.getByRole('button', { name: `ย้ายมาตรการที่ ${number}`, exact: true }),
  );
  await upper!.evaluate((handle) => {
    handle.scrollIntoView();
    window.scrollBy(0, -120);
  });
  const [from, to] = await Promise.all([upper!.boundingBox(), lower!.boundingBox()]);
  await page.mouse.move(from!.x + 5, from!.y + 5);
  await page.mouse.down();
  await page.mouse.move(from!.x + 5, from!.y + 60, { steps: 5 });
  await page.mouse.move(from!.x + 5, to!.y + 5, { steps: 10 });
  await page.mouse.up();
  await stands(page, 'DCAB');
  await page.reload();
  await talkAt(page, 2).waitFor();
  await stands(page, 'DCAB');
  // Clerks write "-" for no budget; the editor warns of a title as long as a page and keeps it.
  const budget = page.getByLabel('งบประมาณ (บาท) 1', { exact: true });
  for (const words of ['500', 'ไม่ใช้งบประมาณ', '250', '-']) {
    await budget.fill(words);
    await budget.blur();
    await soon(() => budget.getAttribute('aria-invalid')).toBe('false');
    await soon(() => budget.inputValue()).toBe(/\d/.test(words) ? `${words}.00` : '');
  }
  await titleAt(page, 4).fill(`B${'ก'.repeat(983)}`);
  await page.getByText('ชื่อยาว 984 ตัวอักษร').waitFor();
  await stands(page, `DCAB${'ก'.repeat(983)}`, ['D', 'C', 'A', `B${'ก'.repeat(983)}`]);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.setViewportSize(phone);
  await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  expect(officer.complaints()).toEqual([]);
}, 240_000);
