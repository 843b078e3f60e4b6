import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { insertChecklists, insertSummaryData, type TestApp } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { openBrowser } from './support/browser.js';
import { signInAs, startConsole } from './support/console.js';
import { visit, type Visitor } from './support/visitor.js';

let app: TestApp;
let browser: Browser;
let visitor: Visitor | undefined;

beforeAll(async () => {
  [app, browser] = await Promise.all([startConsole(), openBrowser()]);
  await insertSummaryData(app.database);
  await insertChecklists(app.database);
}, 120_000);
afterEach(async () => {
  await visitor?.close();
  visitor = undefined;
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

describe('the checklists of items', () => {
  it('are tried on the plans of districts, mended at the field, saved, and then lead the officer', async () => {
    const [plan] = await app.database.query<{ id: string }>(
      `select id from plan where district_code = 1023 and fiscal_year = 2566`,
    );
    visitor = await visit(browser, app.url);
    const { page } = visitor;
    await page.goto(app.url);
    await signInAs(page, 'admin');
    await page.getByRole('link', { name: 'รายการตรวจ', exact: true }).click();
    await page.getByRole('link', { name: 'แผนปฏิบัติการป้องกันการทุจริต' }).first().click();
    const save = page.getByRole('button', { name: 'บันทึก', exact: true });
    const tryOut = page.getByRole('button', { name: 'ลองตรวจแผน' });
    await page.getByRole('button', { name: 'เพิ่มรายการ' }).click();
    const added = page.getByRole('group', { name: 'รายการที่ 7' });
    await added.getByLabel('ข้อความไทย').fill('');
    await tryOut.click();
    await page.getByText('ช่องนี้ต้องมีข้อความ').first().waitFor();
    expect(await save.isDisabled()).toBe(true);
    await added.getByRole('combobox').click();
    await page.getByRole('option', { name: 'ทุกมาตรการระบุระยะเวลาดำเนินการ' }).click();
    await added.getByLabel('ข้อความไทย').fill('ระยะเวลาของทุกโครงการ');
    await tryOut.click();
    await page.getByRole('heading', { name: 'ผลต่อแผนของเขต' }).waitFor();
    expect(await page.getByRole('row', { name: /หนองแขม/ }).count()).toBeGreaterThan(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await save.click();
    await page.getByText('บันทึกรายการตรวจแล้ว').waitFor();
    await page.goto(`${app.url}/plans/${plan!.id}#measures`);
    await page.locator('#measures').getByText('ระยะเวลาของทุกโครงการ').waitFor();
    expect(visitor.complaints()).toEqual([]);
  });
});
