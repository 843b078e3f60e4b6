import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { insertSummaryData, type TestApp } from '../../api/test/support/index.js';
import { openBrowser } from './support/browser.js';
import { signInAs, startConsole } from './support/console.js';
import { accessibilityProblems, visit, type Visitor } from './support/visitor.js';

let app: TestApp;
let browser: Browser;
let visitor: Visitor | undefined;

beforeAll(async () => {
  [app, browser] = await Promise.all([startConsole(), openBrowser()]);
  await insertSummaryData(app.database);
}, 120_000);
afterEach(async () => {
  await visitor?.close();
  visitor = undefined;
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

describe('the calendar', () => {
  it('is changed in place with its source, and by one of two at once', async () => {
    visitor = await visit(browser, app.url);
    const { page } = visitor;
    await page.goto(app.url);
    await signInAs(page, 'admin');
    await page.getByRole('link', { name: 'กำหนดส่งและรอบรายงาน' }).click();
    await page.getByRole('button', { name: 'แก้ไข แผน ปี 2566' }).click();
    const form = page.getByRole('form', { name: 'แก้ไข แผน ปี 2566' });
    expect(await accessibilityProblems(page)).toEqual([]);
    await form.getByRole('textbox', { name: 'ที่มา' }).fill('หนังสือเวียนที่ทดสอบ');
    await app.database.query('update plan_deadline set version = 7 where fiscal_year = 2566');
    await form.getByRole('button', { name: 'บันทึก' }).click();
    await form.getByText('มีผู้แก้ไขก่อนหน้า').waitFor();
    await form.getByRole('button', { name: 'โหลดข้อมูลล่าสุด' }).click();
    await form.getByText('มีผู้แก้ไขก่อนหน้า').waitFor({ state: 'detached' });
    await form.getByRole('textbox', { name: 'ที่มา' }).fill('หนังสือเวียนฉบับใหม่');
    await form.getByRole('button', { name: 'บันทึก' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('หนังสือเวียนฉบับใหม่').waitFor();
    expect(await app.database.query('select source, version from plan_deadline where fiscal_year = 2566')).toEqual([
      { source: 'หนังสือเวียนฉบับใหม่', version: 8 },
    ]);
    expect(visitor.complaints()).toEqual([]);
  });
});
