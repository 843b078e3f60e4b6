import { AxeBuilder } from '@axe-core/playwright';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';

/** A laptop as the district offices have them. */
export const laptop = { width: 1366, height: 768 };
/** A phone of usual size. */
export const phone = { width: 390, height: 844 };

/** A person at a browser of their own, of whom every complaint of the browser is noted. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, uncaught exceptions, and requests to another origin, since the last call. */
  complaints(): string[];
  close(): Promise<void>;
}

/** The browser itself reports refused requests; a journey that provokes one names it. */
const isExpected = (text: string, expected: readonly RegExp[]): boolean =>
  expected.some((pattern) => pattern.test(text));

const underWay = new WeakMap<BrowserContext, Set<Request>>();

/**
 * Waits until a page has drawn what it asked for, and none of its browser's pages has asked for more in half a second. What is still
 * under way when a session ends is refused, and the browser writes that into its console. The browser's own `networkidle` is no
 * help: it is over as soon as a slow machine takes half a second to run the page's script.
 */
export async function answered(page: Page): Promise<void> {
  const requests = underWay.get(page.context());
  if (!requests) throw new Error('The page was not opened with `visit`.');
  const deadline = Date.now() + 60_000;
  for (let quiet = 0; quiet < 5; quiet += 1) {
    await pause(100);
    const isDrawn = (await page.locator('.MuiSkeleton-root').count()) === 0;
    if (requests.size > 0 || !isDrawn) quiet = -1;
    if (Date.now() > deadline)
      throw new Error(`The page still waits for ${[...requests].map((one) => one.url()).join(', ')}`);
  }
}

/**
 * Opens a browser for one person.
 * @param expected console errors that the journey provokes on purpose
 */
export async function visit(
  browser: Browser,
  url: string,
  { expected = [], ...options }: BrowserContextOptions & { expected?: readonly RegExp[] } = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: laptop,
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
    // A colour on its way to another is neither, and has the contrast of neither.
    reducedMotion: 'reduce',
    ...options,
  });
  const requests = new Set<Request>();
  underWay.set(context, requests);
  context.on('request', (request) => requests.add(request));
  context.on('requestfinished', (request) => requests.delete(request));
  context.on('requestfailed', (request) => requests.delete(request));
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const noted: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message.text(), expected)) noted.push(message.text());
  });
  page.on('pageerror', (error) => noted.push(String(error)));
  page.on('request', (request) => {
    const target = new URL(request.url());
    if (target.origin !== new URL(url).origin && !['data:', 'blob:'].includes(target.protocol))
      noted.push(`request to ${target.origin}`);
  });
  return {
    page,
    context,
    complaints: () => noted.splice(0),
    close: () => context.close(),
  };
}

/** Accessibility rules that a page breaks, as `rule: selector`; empty when all is well. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Only violations are looked at: what passed needs no selector.
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // The other mode is for frames, of which the console has none; it opens a second page for every look.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
