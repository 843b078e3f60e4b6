/** What `screens.mjs` takes: every page, the main ones also in English, in the dark and on a phone, and states without content. */
import { fileURLToPath } from 'node:url';

/**
 * `whole`: the page to its end, not only what fits the screen. `before` and `after`: a change of the demo data, and back.
 * @typedef {import('playwright-core').Page} Page
 * @typedef {{ name: string, account?: string, path: string, language?: 'th' | 'en', dark?: boolean, phone?: boolean, whole?: boolean,
 *   before?: string, after?: string, act?: (page: Page) => Promise<unknown> }} Picture
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

/** @type {(page: Page) => Promise<unknown>} */
const openTable = (page) =>
  page
    .getByRole('button', { name: /แสดงตาราง|Show table/ })
    .first()
    .click();

/** Charts are drawn when their library is there. @type {(page: Page) => Promise<unknown>} */
const waitForChart = (page) => page.locator('main svg[role=img] desc').first().waitFor({ state: 'attached' });

/** @type {(page: Page) => Promise<unknown>} */
const compile = async (page) => {
  await page.getByRole('button', { name: 'รวบรวมสรุป' }).click();
  await page.getByText('100%').waitFor();
};

/** A page whose figures do not come. @type {(page: Page) => Promise<unknown>} */
const cutOff = async (page) => {
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('cityStatistics') ? route.abort() : route.continue(),
  );
  await page.reload();
  await page.getByRole('alert').first().waitFor();
};

/** @type {Picture[]} */
export const pictures = [
  { name: 'sign-in', path: '/login' },
  { name: 'city', account: 'center', path: '/city' },
  { name: 'city-en-dark', account: 'center', path: '/city?measure=ita&year=2565', language: 'en', dark: true },
  { name: 'city-table', account: 'center', path: '/city?as=table' },
  { name: 'city-phone', account: 'center', path: '/city?measure=progress', phone: true },
  { name: 'city-whole', account: 'center', path: '/city?measure=ita', whole: true, act: waitForChart },
  { name: 'city-error', account: 'center', path: '/city', act: cutOff },
  { name: 'districts', account: 'center', path: '/districts' },
  { name: 'districts-phone', account: 'analyst', path: '/districts', phone: true },
  { name: 'district', account: 'center', path: '/districts/1023', whole: true, act: waitForChart },
  {
    name: 'district-phone',
    account: 'analyst',
    path: '/districts/1023',
    language: 'en',
    dark: true,
    phone: true,
    whole: true,
    act: waitForChart,
  },
  { name: 'submissions-phone', account: 'center', path: '/submissions', phone: true },
  { name: 'submissions-en-dark', account: 'center', path: '/submissions', language: 'en', dark: true },
  { name: 'submissions', account: 'center', path: '/submissions?state=OVERDUE' },
  { name: 'ita', account: 'analyst', path: '/ita' },
  { name: 'ita-phone', account: 'analyst', path: '/ita', phone: true },
  { name: 'ita-empty', account: 'analyst', path: '/ita?year=2567' },
  {
    name: 'ita-city',
    account: 'analyst',
    path: '/ita?view=city&year=2566',
    whole: true,
    act: async (page) => {
      await waitForChart(page);
      await openTable(page);
    },
  },
  {
    name: 'ita-city-en-dark',
    account: 'analyst',
    path: '/ita?view=city&year=2566',
    language: 'en',
    dark: true,
    act: waitForChart,
  },
  {
    name: 'ita-city-phone',
    account: 'analyst',
    path: '/ita?view=city&year=2566',
    phone: true,
    whole: true,
    act: waitForChart,
  },
  { name: 'ita-years', account: 'analyst', path: '/ita?view=years&district=1023', whole: true, act: waitForChart },
  {
    name: 'ita-years-phone',
    account: 'analyst',
    path: '/ita?view=years&district=1023',
    dark: true,
    phone: true,
    whole: true,
    act: waitForChart,
  },
  { name: 'ita-check', account: 'center', path: '/ita?view=check&year=2565' },
  { name: 'ita-calculator', account: 'analyst', path: '/ita?view=calculator&year=2565', act: fillCalculator },
  { name: 'summaries-empty', account: 'analyst', path: '/summaries', language: 'en' },
  {
    name: 'summaries',
    account: 'center',
    path: '/summaries?year=2566',
    act: compile,
  },
  {
    name: 'summary',
    account: 'center',
    path: '/summaries?year=2566',
    whole: true,
    before: `update plan set status = 'RETURNED' where fiscal_year = 2566 and status = 'APPROVED' and district_code in (1004, 1023, 1038)`,
    after: `update plan set status = 'APPROVED' where fiscal_year = 2566 and district_code in (1004, 1023, 1038)`,
    act: async (page) => {
      await compile(page);
      await page.locator('tbody a[href^="/summaries/"]').first().click();
      await page.getByText('เขตที่สถานะเปลี่ยน').waitFor();
    },
  },
  {
    name: 'summary-phone',
    account: 'analyst',
    path: '/summaries',
    language: 'en',
    dark: true,
    phone: true,
    whole: true,
    act: async (page) => {
      await page.locator('tbody a[href^="/summaries/"]').first().click();
      await page.getByText('Districts that stand elsewhere').waitFor();
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
      await page.getByRole('heading', { name: 'ตารางมาตรการ' }).waitFor();
    },
  },
  {
    name: 'plan-en-dark',
    account: 'nongkhaem.officer',
    path: '/my-district',
    language: 'en',
    dark: true,
    act: async (page) => {
      await page.getByRole('link', { name: 'Plan', exact: true }).click();
      await page.getByRole('heading', { name: 'Table of measures' }).waitFor();
    },
  },
  {
    name: 'plan-phone',
    account: 'nongkhaem.officer',
    path: '/my-district',
    phone: true,
    act: async (page) => {
      await page.getByRole('link', { name: 'แผน', exact: true }).click();
      await page.getByRole('heading', { name: 'ตารางมาตรการ' }).waitFor();
    },
  },
  {
    name: 'plan-approve',
    account: 'nongkhaem.director',
    path: '/my-district?year=2566',
    before: `update plan set status = 'SUBMITTED', approved_on = null where fiscal_year = 2566 and district_code = 1023`,
    after: `update plan set status = 'APPROVED', approved_on = '2023-04-25' where fiscal_year = 2566 and district_code = 1023`,
    act: async (page) => {
      await page.getByRole('link', { name: 'แผน', exact: true }).click();
      await page.getByRole('button', { name: 'พิจารณาโดยไม่รอ…' }).click();
      const field = page.getByRole('group', { name: 'วันที่อนุมัติ' });
      await field.waitFor();
      await field.getByRole('spinbutton').first().click();
      await page.keyboard.type('30092564');
      await page.getByRole('button', { name: 'อนุมัติ…' }).click();
      await page.getByRole('button', { name: 'อนุมัติ', exact: true }).click();
      await page.getByText('ต้องอยู่ระหว่าง').waitFor();
    },
  },
  {
    name: 'plan-edit',
    account: 'bangphlat.officer',
    path: '/my-district',
    language: 'en',
    act: async (page) => {
      await page.getByRole('link', { name: 'Continue', exact: true }).click();
      await page.getByRole('link', { name: 'Table of measures' }).click();
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
      await page.getByText('ยังขาด:', { exact: true }).waitFor();
      await page.getByLabel('สถานะมาตรการ').first().click();
      await page.getByRole('option', { name: 'อยู่ระหว่างดำเนินการ' }).click();
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
    path: '/accounts?filter={"q":"bangphlat"}',
    language: 'en',
    dark: true,
    act: async (page) => {
      await page.getByRole('link', { name: 'บางพลัด' }).click();
      await page.getByRole('button', { name: 'Deactivate the account…' }).click();
    },
  },
  { name: 'calendar', account: 'center.admin', path: '/calendar?edit=2570-SIX_MONTH' },
  { name: 'schemes', account: 'center.admin', path: '/schemes' },
  {
    name: 'scheme',
    account: 'center.admin',
    path: '/schemes/2566',
    act: async (page) => {
      await page.getByLabel('น้ำหนัก IIT (%)').fill('35');
      await page.getByLabel('น้ำหนัก OIT (%)').fill('35');
      await page.getByRole('button', { name: 'ลองคำนวณ' }).click();
      await page.getByRole('heading', { name: 'ผลของปีตามเกณฑ์ที่เสนอ' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'scheme-phone',
    account: 'center.admin',
    path: '/schemes/2568?from=2567',
    language: 'en',
    dark: true,
    phone: true,
  },
  { name: 'job-queue', account: 'center.admin', path: '/job-queue' },
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
  { name: 'not-found', account: 'analyst', path: '/nowhere', language: 'en', dark: true },
  { name: 'my-district-phone', account: 'nongkhaem.officer', path: '/my-district', phone: true, whole: true },
  { name: 'sign-in-phone', path: '/login', language: 'en', dark: true, phone: true },
  { name: 'no-access', account: 'nongkhaem.officer', path: '/city', language: 'en' },
];
