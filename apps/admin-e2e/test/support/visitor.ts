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

/** What the pages of a browser have asked for and do not have, and when one last asked or was answered, in ms of `performance.now`. */
interface Traffic {
  readonly requests: Set<Request>;
  last: number;
}

const traffic = new WeakMap<BrowserContext, Traffic>();

/**
 * Waits until a page has drawn what it asked for, and none of its browser's pages has asked for more in half a second; the page must
 * show something by then. What is still under way when a session ends is refused, and the browser writes that into its console.
 * Playwright's own `networkidle` is no help: it is over as soon as a slow machine takes half a second to run the page's script.
 */
export async function answered(page: Page): Promise<void> {
  const seen = traffic.get(page.context());
  if (!seen) throw new Error('The page was not opened with `visit`.');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const begun = performance.now();
  for (let busy = begun; performance.now() - Math.max(busy, seen.last) < 500;) {
    await pause(100);
    const isDrawn = (await page.locator('.MuiSkeleton-root').count()) === 0;
    if (seen.requests.size > 0 || !isDrawn) busy = performance.now();
    if (performance.now() - begun > 60_000)
      throw new Error(
        `${page.url()} still waits for ${isDrawn ? [...seen.requests].map((one) => one.url()).join(', ') : 'what it draws'}.`,
      );
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
  const seen: Traffic = { requests: new Set(), last: performance.now() };
  traffic.set(context, seen);
  const note = (change: (request: Request) => void) => (request: Request) => {
    change(request);
    seen.last = performance.now();
  };
  const ended = note((request) => seen.requests.delete(request));
  context.on(
    'request',
    note((request) => seen.requests.add(request)),
  );
  context.on('requestfinished', ended);
  context.on('requestfailed', ended);
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
