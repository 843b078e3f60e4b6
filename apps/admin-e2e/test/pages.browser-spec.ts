import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { insertSchemes, insertSummaryData, type TestAccountName, type TestApp } from '../../api/test/support/index.js';
import { openBrowser } from './support/browser.js';
import { signInAs, startConsole } from './support/console.js';
import { accessibilityProblems, phone, visit, type Visitor } from './support/visitor.js';

let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startConsole(), openBrowser()]);
  await insertSummaryData(app.database);
  await insertSchemes(app.database);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** Pages by who opens them: address, and the heading that shows that it is there. */
const pages: readonly { account: TestAccountName; path: string; th: string; en: string }[] = [
  { account: 'center', path: '/districts', th: 'สำนักงานเขต', en: 'Districts' },
  { account: 'center', path: '/summaries', th: 'สรุปภาพรวม', en: 'City summaries' },
  { account: 'analyst', path: '/ita?year=2566', th: 'ผล ITA', en: 'ITA results' },
  { account: 'analyst', path: '/tokens', th: 'โทเค็น API', en: 'API tokens' },
  { account: 'officer', path: '/my-district?year=2566', th: 'เขตหนองแขม', en: 'Nong Khaem District' },
  { account: 'officer', path: '/plan-import', th: 'นำเข้าแผน', en: 'Import a plan' },
  { account: 'admin', path: '/accounts', th: 'บัญชีผู้ใช้', en: 'Accounts' },
  { account: 'admin', path: '/accounts/new', th: 'เพิ่มบัญชี', en: 'Add an account' },
  { account: 'admin', path: '/calendar?edit=2566-SIX_MONTH', th: 'กำหนดส่งและรอบรายงาน', en: 'Due days and rounds' },
  { account: 'admin', path: '/schemes', th: 'เกณฑ์ ITA', en: 'ITA schemes' },
  { account: 'admin', path: '/schemes/2566', th: 'เกณฑ์ ITA ปี 2566', en: 'ITA scheme of 2566' },
  { account: 'admin', path: '/schemes/2568?from=2567', th: 'เกณฑ์ ITA ปี 2568', en: 'ITA scheme of 2568' },
  { account: 'admin', path: '/job-queue', th: 'คิวงานเบื้องหลัง', en: 'Job queue' },
  { account: 'admin', path: '/audit', th: 'ประวัติการใช้งาน', en: 'Audit trail' },
  { account: 'center', path: '/accounts', th: 'บัญชีนี้ไม่มีสิทธิ์เปิดหน้านี้', en: 'This account may not open this page' },
  { account: 'center', path: '/schemes', th: 'บัญชีนี้ไม่มีสิทธิ์เปิดหน้านี้', en: 'This account may not open this page' },
  { account: 'officer', path: '/city', th: 'บัญชีนี้ไม่มีสิทธิ์เปิดหน้านี้', en: 'This account may not open this page' },
  { account: 'officer', path: '/nowhere', th: 'ไม่พบหน้าที่ต้องการ', en: 'There is no such page' },
];

describe.each([
  { language: 'th' as const, colorScheme: 'light' as const, viewport: undefined },
  { language: 'en' as const, colorScheme: 'dark' as const, viewport: phone },
])('every page in $language, $colorScheme', ({ language, colorScheme, viewport }) => {
  const visitors = new Map<TestAccountName, Promise<Visitor>>();
  afterAll(() => Promise.all([...visitors.values()].map(async (visitor) => (await visitor).close())));

  /** The person of an account, who signs in for the first of their pages. */
  const visitorOf = (account: TestAccountName): Promise<Visitor> => {
    const enter = async (): Promise<Visitor> => {
      const visitor = await visit(browser, app.url, { colorScheme, ...(viewport ? { viewport } : {}) });
      await visitor.page.goto(app.url);
      if (language === 'en') await visitor.page.getByRole('button', { name: 'English' }).click();
      await signInAs(visitor.page, account);
      return visitor;
    };
    const known = visitors.get(account) ?? enter();
    visitors.set(account, known);
    return known;
  };

  it.each(pages)('$path', async ({ account, path, ...headings }) => {
    const visitor = await visitorOf(account);
    const { page } = visitor;
    await page.goto(app.url + path);
    await page.getByRole('heading', { level: 1, name: headings[language], exact: true }).waitFor();
    await page.waitForLoadState('networkidle');
    if (viewport)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(visitor.complaints()).toEqual([]);
  });
});
