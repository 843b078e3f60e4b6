/**
 * `npm run screens -w @sucharit/admin-e2e`: pictures of every page into docs/screens, from the built product with demo data.
 * `-- city,plan` makes only those.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { chromium } from 'playwright-core';
import { needChromium } from '../../tools/lib/chromium.mjs';
import { loadApi } from '../../tools/lib/load-api.mjs';
import { startTestPostgres } from '../../tools/lib/postgres.mjs';
import { pictures } from './pictures.mjs';

const folder = fileURLToPath(new URL('../../docs/screens', import.meta.url));
const laptop = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };
const password = 'sucharit-demo';

const only = process.argv[2]?.split(',');
const server = await startTestPostgres();
const settings = {
  DATABASE_URL: server.url,
  PORT: '0',
  LOG_LEVEL: 'warn',
  RUN_WORKER: 'true',
  GRAPHQL_EXPLORER: 'true',
  DEMO_PASSWORD: password,
  NODE_ENV: 'production',
  CONSOLE_DIST: fileURLToPath(new URL('../admin/dist', import.meta.url)),
};
Object.assign(process.env, settings);
try {
  await (await loadApi('migrate.js')).migrate(process.env);
  const seed = await loadApi('seed.js');
  await seed.loadReferenceData(process.env);
  await seed.loadDemoData(process.env, {});
  const product = await (await loadApi('main.js')).ready;
  const args = ['--disable-gpu', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const browser = await chromium.launch({ executablePath: await needChromium(process.env), args });
  mkdirSync(folder, { recursive: true });
  const owner = new pg.Client(server.url);
  await owner.connect();
  try {
    for (const picture of pictures.filter(({ name }) => !only || only.includes(name))) {
      if (picture.before) await owner.query(picture.before);
      await take(browser, product.url.replace('127.0.0.1', 'localhost'), picture).catch((error) => {
        process.exitCode = 1;
        console.error(`${picture.name}: ${error}`);
      });
      if (picture.after) await owner.query(picture.after);
    }
  } finally {
    await owner.end();
  }
  await browser.close();
  await product.close();
} finally {
  await server.stop();
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {import('./pictures.mjs').Picture} picture
 */
async function take(browser, url, picture) {
  const { name, account, path, language = 'th', dark = false, phone: small = false, whole = false, act } = picture;
  const context = await browser.newContext({
    viewport: small ? phone : laptop,
    colorScheme: dark ? 'dark' : 'light',
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('input[name=username]').waitFor();
  if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
  if (account) {
    await page.locator('input[name=username]').fill(account);
    await page.locator('input[name=password]').fill(password);
    await page.locator('button[type=submit]').click();
    await page.waitForURL((address) => address.pathname !== '/login');
    await page.goto(url + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
  await page.waitForLoadState('networkidle');
  await act?.(page);
  await page.waitForTimeout(800);
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: whole });
  console.log(`docs/screens/${name}.png`);
  await context.close();
}
