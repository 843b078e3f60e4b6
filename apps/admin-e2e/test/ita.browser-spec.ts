import { beforeAll, describe, expect, it } from '@jest/globals';
import { system } from '@sucharit/domain/access';
import type { Page } from 'playwright-core';
import type { Database } from '../../api/src/platform/database/index.js';
import type { AuditService } from '../../api/src/features/audit/index.js';
import { loadProduct, type TestAccountName } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { startInnerConsole } from './support/console.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import { phone, visit } from './support/visitor.js';

const { loadReference } = await loadProduct();

const { app, visitAs, complaints } = journey(startInnerConsole);

/** Ten scores of which the first is given; under the weights of 2565 and 2566 the other nine are alike. */
const scores = (first: number): number[] => [first, ...Array.from({ length: 9 }, () => 90)];
const printed = ['93.21', '81.80', '88.76', '82.69', '86.86', '91.34', '86.29', '89.15', '68.98', '43.75'];

/** Total, published total: equal, off by rounding, off by more, not published. All four total 90.00. */
const results = [
  { districtCode: 1001, fiscalYear: 2566, publishedTotal: 90 },
  { districtCode: 1002, fiscalYear: 2566, publishedTotal: 89.99 },
  { districtCode: 1003, fiscalYear: 2566, publishedTotal: 88.65, differenceReason: 'ตามตารางที่พิมพ์' },
  { districtCode: 1004, fiscalYear: 2566 },
];

beforeAll(async () => {
  await app
    .get<Database>('Database')
    .write(system, (manager) => loadReference(manager, app.get<AuditService>('AuditService')));
  const centre = await app.as('center');
  const record = (input: object): Promise<unknown> =>
    centre.data(
      'mutation Record($input: RecordItaResultInput!) { recordItaResult(input: $input) { itaResult { id } } }',
      {
        input: { source: 'made up for a test', ...input },
      },
    );
  for (const result of results) await record({ ...result, scores: scores(90) });
  await record({ districtCode: 1001, fiscalYear: 2564, publishedTotal: 90, scores: scores(90) });
  await record({ districtCode: 1001, fiscalYear: 2565, publishedTotal: 75.23, scores: printed.map(Number) });
}, 120_000);

/** Opens an address of the console as an account. */
async function open(account: TestAccountName, path: string, options: Parameters<typeof visit>[2] = {}): Promise<Page> {
  const { page } = await visitAs(account, { path, ...options });
  return page;
}
const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });

describe('the ITA pages', () => {
  it('order districts by the column whose heading is pressed, and keep that in the address', async () => {
    const page = await open('analyst', '/ita?year=2566');
    const first = () => page.getByRole('rowheader').first().textContent();
    const heading = page.getByRole('columnheader', { name: 'เขต', exact: true });
    const sorted = (direction: string): Promise<void> =>
      page.locator(`th[aria-sort="${direction}"]`, { hasText: 'เขต' }).waitFor();
    await heading.getByRole('button').click();
    await sorted('ascending');
    expect(new URL(page.url()).searchParams.get('sort')).toBe('name');
    const ascending = await first();
    await heading.getByRole('button').click();
    await sorted('descending');
    await soon(() => first()).not.toBe(ascending);
    await page.reload();
    await sorted('descending');
  });

  it('show the ranking with ten indicators, what the colours mean, and levels in words', async () => {
    const page = await open('analyst', '/ita?year=2566');
    await row(page, 'พระนคร').waitFor();
    await soon(() => row(page, 'พระนคร').getByRole('cell').allTextContents()).toEqual([
      '90.00',
      'ผ่านดี',
      '90.00',
      ...Array.from({ length: 10 }, () => '90.00'),
    ]);
    await soon(() => page.getByRole('list', { name: 'ความหมายของสี' }).getByRole('listitem').count()).toBe(6);
    expect(complaints()).toEqual([]);
  });

  it('mark the year in which a scheme changed, as a line and as a table', async () => {
    const page = await open('analyst', '/ita?view=years&district=1001');
    await page.getByRole('img', { name: /2564: 90\.00, 2565: 75\.23, 2566: 90\.00/ }).waitFor();
    await page.getByText('ตั้งแต่ปี 2566 เกณฑ์เปลี่ยน: ระดับ').waitFor();
    await soon(() => page.getByText('เกณฑ์เปลี่ยน', { exact: true }).count()).toBe(1);
    await soon(() => row(page, 'คะแนนรวม').getByRole('cell').allTextContents()).toEqual(['90.00', '75.23', '90.00']);
    await soon(() => row(page, 'ระดับ').getByRole('cell').allTextContents()).toEqual(['ระดับ A', 'ระดับ B', 'ผ่านดี']);

    await page.getByLabel('เขต', { exact: true }).click();
    await page.getByRole('option', { name: 'หนองแขม', exact: true }).click();
    await page.getByText('ยังไม่มีผล ITA ของเขตนี้').waitFor();
    expect(new URL(page.url()).searchParams.get('district')).toBe('1023');
    expect(complaints()).toEqual([]);
  });

  it('set every printed total beside the recomputed one, and keep the finding looked for in the address', async () => {
    const page = await open('center', '/ita?view=check&year=2566');
    await row(page, 'พระนคร').waitFor();
    const cells = (name: string): Promise<string[]> => row(page, name).getByRole('cell').allTextContents();
    await soon(async () => (await cells('พระนคร')).slice(0, 4)).toEqual(['90.00', '90.00', '0.00', 'ตรงกัน']);
    await soon(async () => (await cells('ดุสิต')).slice(0, 4)).toEqual(['89.99', '90.00', '0.01', 'ต่างกันเพราะปัดเศษ']);
    await soon(async () => (await cells('หนองจอก')).slice(0, 4)).toEqual([
      '88.65',
      '90.00',
      '1.35',
      'ไม่ตรงกันตามตารางที่พิมพ์',
    ]);
    await soon(async () => (await cells('บางรัก')).slice(1, 4)).toEqual(['90.00', '–ไม่มีข้อมูล', 'ยังไม่ประกาศ']);

    await page.getByLabel('ผลการตรวจ').click();
    await page.getByRole('option', { name: 'ไม่ตรงกัน' }).click();
    await row(page, 'พระนคร').waitFor({ state: 'detached' });
    await page.reload();
    await row(page, 'หนองจอก').waitFor();
    await soon(() => page.getByRole('rowheader').count()).toBe(1);
    expect(complaints()).toEqual([]);
  });

  it('compute what follows from ten scores that are pasted as a column, as the printed table of 2565 has them', async () => {
    const page = await open('officer', '/ita?view=calculator&year=2565');
    const first = page.locator('#score-1');
    await first.waitFor();
    await first.evaluate((field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, printed.join('\n'));
    await page.getByRole('status').getByText('75.23').waitFor();
    await soon(() => page.getByRole('status').textContent()).toBe('75.23 ระดับ B');
    await first.fill('๘๓.๒๑');
    await soon(() => first.inputValue()).toBe('83.21');
    await page.getByRole('status').getByText('74.63').waitFor();
    await first.fill('101');
    await page.getByText('ให้ครบทุกตัวชี้วัด').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it.each(['/ita?year=2566', '/ita?view=years&district=1001', '/ita?view=check&year=2566'])(
    'fit a phone, in English and dark: %s',
    async (path) => {
      const page = await open('analyst', path, { viewport: phone, colorScheme: 'dark' });
      await page.getByRole('button', { name: 'เปิดเมนู' }).click();
      await page.getByRole('button', { name: 'English' }).click();
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { level: 1, name: 'ITA results' }).waitFor();
      await page.getByRole('rowheader').first().waitFor();
      await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
      expect(complaints()).toEqual([]);
    },
  );

  it('say on the row why a total has no better level', async () => {
    const centre = await app.as('center');
    await centre.data(
      'mutation Record($input: RecordItaResultInput!) { recordItaResult(input: $input) { itaResult { id } } }',
      {
        input: {
          source: 'made up for a test',
          districtCode: 1005,
          fiscalYear: 2566,
          publishedTotal: 95.88,
          scores: [...Array.from({ length: 8 }, () => 100), 89.7, 89.7],
        },
      },
    );
    const page = await open('analyst', '/ita?year=2566');
    await row(page, 'บางเขน').waitFor();
    await soon(async () => (await row(page, 'บางเขน').getByRole('cell').allTextContents()).slice(0, 2)).toEqual([
      '95.88',
      'ผ่านดีไม่ถึงผ่านดีเยี่ยม เพราะ OIT 89.70 ต่ำกว่า 95',
    ]);
    expect(await accessibilityProblems(page)).toEqual([]);
    // So it does wherever else a total stands beside its level.
    for (const [path, name] of [
      ['/ita?view=check&year=2566', 'บางเขน'],
      ['/ita?view=years&district=1005', 'ระดับ'],
      ['/districts/1005?year=2566', '2566'],
    ] as const) {
      await page.goto(app.url + path);
      await row(page, name).getByText('ไม่ถึงผ่านดีเยี่ยม เพราะ OIT 89.70 ต่ำกว่า 95').waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
    }
    expect(complaints()).toEqual([]);
  });
});
