/**
 * `npm run screens -w @sucharit/admin-e2e`: pictures of every page into docs/screens, from the built product with demo data.
 * `-- city,plan` makes only those.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { needChromium } from '../../tools/lib/chromium.mjs';
import { loadApi } from '../../tools/lib/load-api.mjs';
import { startTestPostgres } from '../../tools/lib/postgres.mjs';

const folder = fileURLToPath(new URL('../../docs/screens', import.meta.url));
const laptop = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };
const password = 'sucharit-demo';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {{ name: string, account?: string, path: string, language?: 'th' | 'en', dark?: boolean, phone?: boolean,
 *   act?: (page: Page) => Promise<unknown> }} Picture
 */

/** @type {(page: Page) => Promise<unknown>} */
const fillCalculator = async (page) => {
  const scores = ['93.21', '81.80', '88.76', '82.69', '86.86', '91.34', '86.29', '89.15', '68.98', '43.75'];
  for (const [index, score] of scores.entries()) await page.locator(`#score-${index + 1}`).fill(score);
  await page.getByText('75.23').first().waitFor();
};

/** @type {(page: Page) => Promise<unknown>} */
const readDemoPlan = async (page) => {
  await page
    .locator('input[type=file]')
    .setInputFiles(fileURLToPath(new URL('../../tools/data/demo-plan-1023.md', import.meta.url)));
  await page.getByText('จุดที่ควรตรวจ').first().waitFor();
};

/** @type {Picture[]} */
const pictures = [
  { name: 'sign-in', path: '/login' },
  { name: 'city', account: 'center', path: '/city' },
  { name: 'city-en-dark', account: 'center', path: '/city?measure=ita&year=2565', language: 'en', dark: true },
  { name: 'city-table', account: 'center', path: '/city?as=table' },
  { name: 'city-phone', account: 'center', path: '/city?measure=progress', phone: true },
  { name: 'submissions', account: 'center', path: '/submissions?state=OVERDUE' },
  { name: 'ita', account: 'analyst', path: '/ita' },
  { name: 'ita-calculator', account: 'analyst', path: '/ita?view=calculator&year=2565', act: fillCalculator },
  {
    name: 'summaries',
    account: 'center',
    path: '/summaries?year=2566',
    act: async (page) => {
      await page.getByRole('button', { name: 'รวบรวมสรุป' }).click();
      await page.getByText('100%').waitFor();
    },
  },
  { name: 'data', account: 'analyst', path: '/data' },
  {
    name: 'explorer',
    account: 'analyst',
    path: '/explorer?question=01-city-overview.graphql',
    act: (page) => page.getByText('totalCount').last().waitFor(),
  },
  {
    name: 'explorer-reference',
    account: 'analyst',
    path: '/explorer?pane=docs&question=13-ita-ranking.graphql',
    language: 'en',
    dark: true,
    act: async (page) => {
      await page.getByLabel('Find a type, field or description').fill('percentComplete');
      await page.getByRole('button', { name: 'Measure.percentComplete' }).click();
    },
  },
  { name: 'explorer-phone', account: 'analyst', path: '/explorer?pane=code', phone: true },
  { name: 'tokens', account: 'analyst', path: '/tokens', language: 'en' },
  {
    name: 'notices',
    account: 'nongkhaem.officer',
    path: '/notices',
    language: 'en',
    dark: true,
    act: async (page) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  { name: 'my-district', account: 'nongkhaem.officer', path: '/my-district' },
  {
    name: 'plan',
    account: 'nongkhaem.officer',
    path: '/my-district',
    act: async (page) => {
      await page.getByRole('link', { name: 'แผน', exact: true }).click();
      await page.getByRole('heading', { name: 'มาตรการของแผน' }).waitFor();
    },
  },
  {
    name: 'plan-edit',
    account: 'bangphlat.officer',
    path: '/my-district',
    language: 'en',
    act: async (page) => {
      await page.getByRole('link', { name: 'Continue', exact: true }).click();
      await page.getByRole('link', { name: 'Measures of the plan' }).click();
    },
  },
  {
    name: 'plan-swot',
    account: 'bangphlat.officer',
    path: '/my-district',
    act: async (page) => {
      await page.getByRole('link', { name: 'ทำต่อ', exact: true }).click();
      await page.getByRole('link', { name: 'การวิเคราะห์ SWOT' }).click();
    },
  },
  {
    name: 'report',
    account: 'nongkhaem.officer',
    path: '/my-district',
    act: async (page) => {
      await page.getByRole('button', { name: 'เริ่ม', exact: true }).first().click();
      await page.getByText('ยังขาด').waitFor();
      await page.getByLabel('สถานะมาตรการ').first().click();
      await page.getByRole('option', { name: 'กำลังดำเนินการ' }).click();
      await page.getByLabel('ร้อยละ 1', { exact: true }).fill('60');
      await page.getByLabel('สิ่งที่ได้ดำเนินการ 1', { exact: true }).fill('อบรมแล้ว 2 รุ่น เหลืออีก 1 รุ่นในเดือนมิถุนายน');
      await page.getByRole('status').getByText('บันทึกแล้ว').waitFor();
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: 'ภาพการอบรมรุ่นที่ 2.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
      await page.getByRole('link', { name: 'ภาพการอบรมรุ่นที่ 2.pdf' }).waitFor();
    },
  },
  {
    name: 'import',
    account: 'nongkhaem.officer',
    path: '/plan-import',
    act: async (page) => {
      await readDemoPlan(page);
      await page.getByTitle('ดูชื่อมาตรการที่ 4ในเอกสาร').click();
    },
  },
  {
    name: 'import-phone',
    account: 'nongkhaem.officer',
    path: '/plan-import',
    dark: true,
    phone: true,
    act: readDemoPlan,
  },
  { name: 'accounts', account: 'center.admin', path: '/accounts' },
  {
    name: 'account',
    account: 'center.admin',
    path: '/accounts?q=bangphlat',
    language: 'en',
    dark: true,
    act: async (page) => {
      await page.getByRole('link', { name: 'บางพลัด' }).click();
      await page.getByRole('button', { name: 'Deactivate the account…' }).click();
    },
  },
  { name: 'calendar', account: 'center.admin', path: '/calendar?edit=2570-SIX_MONTH' },
  {
    name: 'audit',
    account: 'center.admin',
    path: '/audit',
    act: async (page) => {
      await page.getByRole('button', { name: 'ตรวจสอบลูกโซ่' }).click();
      await page.getByText('ครบถ้วน').waitFor();
    },
  },
  { name: 'accounts-phone', account: 'center.admin', path: '/accounts', phone: true },
  { name: 'no-access', account: 'nongkhaem.officer', path: '/city', language: 'en' },
];

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
  for (const picture of pictures.filter(({ name }) => !only || only.includes(name)))
    await take(browser, product.url.replace('127.0.0.1', 'localhost'), picture);
  await browser.close();
  await product.close();
} finally {
  await server.stop();
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {Picture} picture
 */
async function take(browser, url, { name, account, path, language = 'th', dark = false, phone: small = false, act }) {
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
  await page.screenshot({ path: `${folder}/${name}.png` });
  console.log(`docs/screens/${name}.png`);
  await context.close();
}
