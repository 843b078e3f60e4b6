import path from 'node:path';
import type { Page } from 'playwright-core';
import {
  startBuiltApp,
  startTestApp,
  testAccounts,
  testPassword,
  type TestAccountName,
  type InnerTestApp,
  type TestApp,
} from '../../../api/test/support/index.js';

const consoleFolder = path.resolve(import.meta.dirname, '../../../admin/dist');

/** The whole product on a database of its own, console included, as it was built. */
export function startConsole(environment: Readonly<Record<string, string>> = {}): Promise<TestApp> {
  return startBuiltApp({ CONSOLE_DIST: consoleFolder, ...environment });
}

/** The same from its sources within the test, for journeys whose beginning a service of the API must write. */
export function startInnerConsole(): Promise<InnerTestApp> {
  return startTestApp({ environment: { CONSOLE_DIST: consoleFolder } });
}

/** Fills in the sign-in form, in whichever language it is, and sends it. */
export async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.locator('input[name=username]').fill(username);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
}

/** Signs in as a test account and waits for the menu. */
export async function signInAs(page: Page, account: TestAccountName): Promise<void> {
  await signIn(page, testAccounts[account].username, testPassword);
  await page.waitForURL((address) => address.pathname !== '/login');
  await page.getByRole('main').waitFor();
}
