/**
 * `npm run screens -w @sucharit/admin-e2e`: pictures of every page into docs/screens, from the built product with demo data.
 * `-- city,plan` makes only those.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { laptop, phone, signIn, withDemoProduct } from './demo-product.mjs';
import { pictures } from './pictures.mjs';

const folder = fileURLToPath(new URL('../../docs/screens', import.meta.url));
const only = process.argv[2]?.split(',');
await withDemoProduct(async ({ url, databaseUrl, browser }) => {
  mkdirSync(folder, { recursive: true });
  const owner = new pg.Client(databaseUrl);
  await owner.connect();
  try {
    for (const picture of pictures.filter(({ name }) => !only || only.includes(name))) {
      if (picture.before) await owner.query(picture.before);
      await take(browser, url, picture).catch((error) => {
        process.exitCode = 1;
        console.error(`${picture.name}: ${error}`);
      });
      if (picture.after) await owner.query(picture.after);
    }
  } finally {
    await owner.end();
  }
});

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
    await signIn(page, url, account);
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
