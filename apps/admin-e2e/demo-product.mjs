/** The built product with demo data on a database of its own, and a browser: what pictures and measurements are made from. */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { needChromium } from '../../tools/lib/chromium.mjs';
import { loadApi } from '../../tools/lib/load-api.mjs';
import { startTestPostgres } from '../../tools/lib/postgres.mjs';

export const laptop = { width: 1366, height: 768 };
export const phone = { width: 390, height: 844 };
export const password = 'sucharit-demo';

/**
 * Starts it all, and takes it down again after the work.
 * @param {(product: { url: string, databaseUrl: string, browser: import('playwright-core').Browser }) => Promise<void>} work
 */
export async function withDemoProduct(work) {
  const server = await startTestPostgres();
  Object.assign(process.env, {
    DATABASE_URL: server.url,
    PORT: '0',
    LOG_LEVEL: 'warn',
    RUN_WORKER: 'true',
    GRAPHQL_EXPLORER: 'true',
    DEMO_PASSWORD: password,
    DEMO_DAY: '2023-06-01',
    NODE_ENV: 'production',
    CONSOLE_DIST: fileURLToPath(new URL('../admin/dist', import.meta.url)),
  });
  try {
    await (await loadApi('migrate.js')).migrate(process.env);
    const seed = await loadApi('seed.js');
    await seed.loadReferenceData(process.env);
    await seed.loadDemoData(process.env, {});
    const product = await (await loadApi('main.js')).ready;
    const args = ['--disable-gpu', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
    const browser = await chromium.launch({ executablePath: await needChromium(process.env), args });
    try {
      await work({ url: product.url.replace('127.0.0.1', 'localhost'), databaseUrl: server.url, browser });
    } finally {
      await browser.close();
      await product.close();
    }
  } finally {
    await server.stop();
  }
}

/**
 * Opens the console as somebody and signs in.
 * @param {import('playwright-core').Page} page
 * @param {string} url
 * @param {string} account
 */
export async function signIn(page, url, account) {
  await page.goto(url);
  await page.locator('input[name=username]').fill(account);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((address) => address.pathname !== '/login');
}
