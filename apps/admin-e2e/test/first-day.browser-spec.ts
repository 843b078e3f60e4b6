import { beforeAll, expect, it } from '@jest/globals';
import { insertSummaryData, type TestAccountName } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import { answered, phone, type Visitor } from './support/visitor.js';

const { app, visitAs } = journey();

beforeAll(async () => {
  await insertSummaryData(app.database);
  await app.database.query(`update reporting_round set locks_on = '2099-01-01'`);
}, 120_000);

const as = (account: TestAccountName, expected: readonly RegExp[] = []): Promise<Visitor> =>
  visitAs(account, { expected });

it("leads an officer from the first page to next year's plan, and leaves the city on this year", async () => {
  const { page, complaints } = await as('officer');
  await page.getByText('เลยกำหนด 30 เม.ย. 2566').first().waitFor();
  // The strong button belongs to what is most pressing, which stands first.
  await page.locator('main ul .MuiButton-contained').waitFor();
  await soon(() => page.locator('main ul li').first().locator('.MuiButton-contained').count()).toBe(1);
  await page.getByLabel('ปีงบประมาณ').first().click();
  await page.getByRole('option', { name: '2567' }).click();
  await page.getByRole('button', { name: 'คัดลอกแผนปี 2566' }).click();
  await page.getByRole('heading', { level: 1, name: 'แผนปี 2567 เขตหนองแขม' }).waitFor();
  // The approval comes after handing in, so it is not missing before.
  await page.getByText('ยังขาด:', { exact: true }).waitFor();
  await soon(() => page.getByText('ผู้อำนวยการเขตอนุมัติแผน', { exact: true }).count()).toBe(0);
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await page.getByRole('link', { name: 'ตรวจส่วนที่คัดลอก: ตารางมาตรการ' }).click();
  await page.waitForFunction(() => document.activeElement?.id === 'measures');
  expect(new URL(page.url()).hash).toBe('#measures');
  // The way back is the router's own, which it can hold up while something is unsaved.
  await page.goBack();
  await page.waitForFunction(() => window.location.hash === '');
  expect(warnings).toEqual([]);

  const director = await as('director');
  await director.page.getByText('เลยกำหนด').first().waitFor();
  // Writing the report is no task of who decides on it.
  await soon(() =>
    director.page
      .getByRole('main')
      .getByRole('link', { name: /^ทำต่อ|^เริ่ม/ })
      .count(),
  ).toBe(0);
  await director.page.setViewportSize(phone);
  await soon(() => director.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);

  const centre = await as('center');
  await centre.page.getByRole('heading', { level: 1, name: 'ภาพรวมเมือง' }).waitFor();
  await centre.page.getByLabel('ปีงบประมาณ').first().getByText('2566').waitFor();
  for (const one of [complaints, director.complaints, centre.complaints]) expect(one()).toEqual([]);
}, 240_000);

it('begins each page at its heading, and keeps the other pages when one breaks', async () => {
  const { page } = await as('center', [/Failed to (load|fetch)/, /dynamically imported/, /status of 404/]);
  const heading = (name: string): Promise<unknown> =>
    page.waitForFunction(
      (text) => document.activeElement?.tagName === 'H1' && document.activeElement.textContent === text,
      name,
    );
  await page.getByRole('link', { name: 'การส่งแผนและรายงาน', exact: true }).focus();
  await page.keyboard.press('Enter');
  await heading('การส่งแผนและรายงาน');
  await page.route(/\/assets\/summaries-page/, (route) => route.fulfill({ status: 404 }));
  await page.getByRole('link', { name: 'สรุปภาพรวม', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'หน้านี้ขัดข้อง' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('link', { name: 'สำนักงานเขต', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'สำนักงานเขต' }).waitFor();
  await page.goto(`${app.url}/plans/00000000-0000-4000-8000-000000000000`);
  await page.getByRole('link', { name: 'กลับหน้าแรก' }).click();
  await page.getByRole('heading', { level: 1, name: 'ภาพรวมเมือง' }).waitFor();
}, 180_000);

it('says what it waits for when there is no connection, and goes on by itself', async () => {
  const { page, context } = await as('officer', [/ERR_INTERNET_DISCONNECTED/]);
  await page.getByRole('heading', { level: 1, name: 'เขตหนองแขม' }).waitFor();
  await page.getByRole('link', { name: 'สำนักงานเขต', exact: true }).click();
  const other = page.locator('main a[href^="/districts/1004"]').first();
  await other.waitFor();
  await answered(page);
  await context.setOffline(true);
  await other.click();
  await page.getByText('ยังเปิดหน้านี้ไม่ได้เพราะไม่มีการเชื่อมต่อ').waitFor();
  await context.setOffline(false);
  await page.getByRole('heading', { level: 1, name: 'เขตบางรัก' }).waitFor();
}, 120_000);
