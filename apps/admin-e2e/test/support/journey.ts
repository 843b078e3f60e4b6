import { afterEach } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { sessionCookie, startedForTests, type TestAccountName, type TestApp } from '../../../api/test/support/index.js';
import { openBrowser } from './browser.js';
import { startConsole } from './console.js';
import { visit, type Visitor } from './visitor.js';

type Visit = BrowserContextOptions & {
  /** Console errors that the journey provokes on purpose. */
  readonly expected?: readonly RegExp[];
};

/** The console of a file of journeys, and the people who come to it: their browsers are closed after each test. */
interface Journey<App> {
  readonly app: App;
  /** Opens a browser for one person. */
  visit(options?: Visit): Promise<Visitor>;
  /** Opens a browser in which an account has a session, on a page; the journeys about signing in sign in by themselves. */
  visitAs(account: TestAccountName, options?: Visit & { readonly path?: string }): Promise<Visitor>;
  /** Complaints of the browsers of this test since the last call. */
  complaints(): string[];
}

/** Starts a console and a browser for the tests of a file, and closes both after them. */
export function journey(): Journey<TestApp>;
export function journey<App extends TestApp>(start: () => Promise<App>): Journey<App>;
export function journey(start: () => Promise<TestApp> = startConsole): Journey<TestApp> {
  // Both at once; each is closed also when the other could not be started.
  let opening: Promise<Browser>;
  const app = startedForTests(
    async () => {
      opening = openBrowser();
      const [started] = await Promise.all([start(), opening]);
      return started;
    },
    (started) => started.close(),
  );
  const browser = startedForTests(
    () => opening,
    (opened) => opened.close(),
  );
  const visitors: Visitor[] = [];
  afterEach(async () => {
    await Promise.all(visitors.splice(0).map((visitor) => visitor.close()));
  });
  const come = async (options: Visit = {}): Promise<Visitor> => {
    const visitor = await visit(browser, app.url, options);
    visitors.push(visitor);
    return visitor;
  };
  return {
    app,
    visit: come,
    async visitAs(account, { path = '/', ...options } = {}) {
      const visitor = await come(options);
      const { hostname: domain } = new URL(app.url);
      const session = { name: sessionCookie, value: await app.beginSession(account), domain, path: '/' };
      await visitor.context.addCookies([{ ...session, secure: true, httpOnly: true, sameSite: 'Strict' }]);
      await visitor.page.goto(app.url + path);
      await visitor.page.getByRole('main').waitFor();
      return visitor;
    },
    complaints: () => visitors.flatMap((visitor) => visitor.complaints()),
  };
}
