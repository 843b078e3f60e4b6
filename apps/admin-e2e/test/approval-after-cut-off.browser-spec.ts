import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { insertFigures, type InnerTestApp } from '../../api/test/support/index.js';
import { openBrowser } from './support/browser.js';
import { signInAs, startInnerConsole } from './support/console.js';
import { soon } from './support/soon.js';
import { visit, type Visitor } from './support/visitor.js';

let app: InnerTestApp;
let browser: Browser;
let visitor: Visitor | undefined;
beforeAll(async () => {
  [app, browser] = await Promise.all([startInnerConsole(), openBrowser()]);
}, 120_000);
afterEach(() => visitor?.close());
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

it('shows the centre which plans were approved after the cut-off of their first report, and by how much', async () => {
  await insertFigures(app.database);
  await app.database.query(
    `update plan set status = 'APPROVED', approved_on = case district_code when 1023 then date '2023-04-25' else date '2023-03-31' end
     where fiscal_year = 2566`,
  );
  visitor = await visit(browser, app.url);
  const { page } = visitor;
  await page.goto(app.url);
  await signInAs(page, 'center');
  await page.goto(`${app.url}/submissions?year=2566`);
  await page.getByRole('combobox', { name: 'การอนุมัติแผน' }).click();
  await page.getByRole('option', { name: 'หลังวันตัดข้อมูลรอบ 6 เดือน' }).click();
  const late = 'หลังวันตัดข้อมูลรอบ 6 เดือน (31 มีนาคม) 25 วัน';
  await page.getByRole('row').nth(2).waitFor({ state: 'detached' });
  await soon(() => page.getByRole('rowheader').allTextContents()).toEqual(['หนองแขม']);
  await page.getByText(late).waitFor();
  const [plan] = await app.database.query<{ id: string }>(
    'select id from plan where district_code = 1023 and fiscal_year = 2566',
  );
  await page.goto(`${app.url}/plans/${plan!.id}`);
  await page.getByText(`อนุมัติเมื่อ 25 เม.ย. 2566 · ${late}`).waitFor();
  expect(visitor.complaints()).toEqual([]);
}, 120_000);
