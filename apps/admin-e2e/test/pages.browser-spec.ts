import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { TestAccountName, TestApp } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { openBrowser } from './support/browser.js';
import { signInAs, startConsole } from './support/console.js';
import { everyPage, preparePages } from './support/every-page.js';
import { narrowProblems } from './support/narrow.js';
import { printProblems } from './support/printed.js';
import { soon } from './support/soon.js';
import { answered, laptop, phone, visit, type Visitor } from './support/visitor.js';

let app: TestApp;
let browser: Browser;
let known: Readonly<Record<string, string>>;

beforeAll(async () => {
  [app, browser] = await Promise.all([startConsole({ RUN_WORKER: 'true', GRAPHQL_EXPLORER: 'true' }), openBrowser()]);
  known = await preparePages(app);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const filledIn = (text: string): string => text.replace(/:([a-z]+)/gi, (whole, name: string) => known[name] ?? whole);

/** Has the system prefer other colours, and waits until the page wears them. */
async function wear(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction((scheme) => {
    const [red = 0] = getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    return red > 127 === (scheme === 'light');
  }, colorScheme);
}

describe.each([
  { language: 'th' as const, viewport: laptop },
  { language: 'en' as const, viewport: phone },
])('every page in $language, light and dark', ({ language, viewport }) => {
  const visitors = new Map<TestAccountName | null, Promise<Visitor>>();
  afterAll(() => Promise.all([...visitors.values()].map(async (visitor) => (await visitor).close())));

  /** The person of an account, who signs in for the first of their pages. */
  const visitorOf = (account: TestAccountName | null): Promise<Visitor> => {
    const enter = async (): Promise<Visitor> => {
      const visitor = await visit(browser, app.url, { viewport });
      await visitor.page.goto(app.url);
      if (language === 'en') await visitor.page.getByRole('button', { name: 'English' }).click();
      if (account) await signInAs(visitor.page, account);
      return visitor;
    };
    const opened = visitors.get(account) ?? enter();
    visitors.set(account, opened);
    return opened;
  };

  it.each(everyPage)('$account: $path', async ({ account, path, shows, act, ...headings }) => {
    const visitor = await visitorOf(account);
    const { page } = visitor;
    // The page of the test before goes, so that it need not be drawn in light and on a screen again.
    await page.goto('about:blank');
    await page.emulateMedia({ colorScheme: 'light', media: null });
    await page.setViewportSize(viewport);
    await page.goto(app.url + filledIn(path));
    await page.getByRole('heading', { level: 1, name: filledIn(headings[language]), exact: true }).waitFor();
    if (shows) await page.locator(shows).first().waitFor({ state: 'attached' });
    await act?.(page);
    await answered(page);
    await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    if (viewport === phone) expect(await narrowProblems(page)).toEqual([]);
    await wear(page, 'light');
    const light = await accessibilityProblems(page);
    await wear(page, 'dark');
    expect({ light, dark: await accessibilityProblems(page, 'colours') }).toEqual({ light: [], dark: [] });
    // From the dark screen, which paper knows nothing of.
    if (language === 'th') expect(await printProblems(page)).toEqual([]);
    expect(visitor.complaints()).toEqual([]);
  });
});
