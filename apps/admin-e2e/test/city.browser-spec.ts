import { beforeAll, describe, expect, it } from '@jest/globals';
import { insertSummaryData } from '../../api/test/support/index.js';
import { signInAs } from './support/console.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import { phone } from './support/visitor.js';

const { app, visit, visitAs, complaints } = journey();

beforeAll(async () => {
  await insertSummaryData(app.database);
}, 120_000);

describe('the city page', () => {
  it('shows the centre fifty tiles, walked by keyboard, as a table too, and leads into a district', async () => {
    const { page } = await visitAs('center');
    const tiles = page.getByRole('list', { name: 'สถานะแผน' }).getByRole('link');
    await tiles.first().waitFor();
    await soon(() => tiles.count()).toBe(50);
    // The year before has no plans: a change from nothing is none.
    await soon(() => page.getByRole('definition').first().textContent()).toMatch(/ปีก่อน (?!0)[^▲▼]*$/);
    await page.getByText('เส้นแบ่งคือกลุ่มเขต').waitFor();
    // The figure of the summary, with its round, and how many measures count as 0 for want of an approved report.
    await page.getByText('ความก้าวหน้าเฉลี่ย รอบ 6 เดือน', { exact: true }).waitFor();
    await page.getByText('18.75%', { exact: true }).first().waitFor();
    await page.getByText('ไม่มีรายงานที่อนุมัติ 200 มาตรการ นับเป็น 0').waitFor();

    await tiles.first().focus();
    await page.keyboard.press('ArrowDown');
    await soon(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^ดุสิต: /);

    await page.getByRole('button', { name: 'คะแนน ITA' }).click();
    await page.getByRole('link', { name: 'หนองแขม: 83.25' }).waitFor();
    await page.getByRole('link', { name: 'บางรัก: 84.25 ยังไม่ประกาศ' }).waitFor();
    expect(new URL(page.url()).searchParams.get('measure')).toBe('ita');
    await page.getByRole('button', { name: 'ดูเป็นตาราง' }).click();
    await page.getByRole('row').nth(50).waitFor();
    await soon(() => page.getByRole('row').count()).toBe(51);

    // The table sorts by the change since last year: no district has a figure of a year ago here, so that names decide.
    await page.getByRole('button', { name: 'เปลี่ยนจากปีก่อน' }).click();
    await page.waitForURL((url) => url.searchParams.get('sort') === 'change');
    await page.getByRole('columnheader', { name: 'เปลี่ยนจากปีก่อน' }).and(page.locator('[aria-sort=ascending]')).waitFor();
    await soon(() => page.getByText('ไม่มีตัวเลขปีก่อนให้เทียบ').count()).toBe(50);
    await page.getByRole('button', { name: 'คะแนน ITA' }).click();
    await page.waitForURL((url) => url.searchParams.get('sort') === 'ita');
    await soon(() => page.getByRole('row').count()).toBe(51);

    await page.getByRole('link', { name: 'หนองแขม', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'เขตหนองแขม' }).waitFor();
    await page.getByText('มาตรการ 8').waitFor();
    expect(complaints()).toEqual([]);
  });

  it('never shows the figures of one year as those of another', async () => {
    const { page, context } = await visitAs('center', {
      path: '/city?year=2566',
      expected: [/ERR_INTERNET_DISCONNECTED/],
    });
    const tiles = page.getByRole('list', { name: 'สถานะแผน' }).getByRole('link');
    await tiles.first().waitFor();
    await page.getByRole('combobox', { name: 'ปีงบประมาณ' }).click();
    await context.setOffline(true);
    await page.getByRole('option', { name: '2567' }).click();
    await page.getByText('ยังเปิดหน้านี้ไม่ได้เพราะไม่มีการเชื่อมต่อ').waitFor();
    await soon(() => tiles.count()).toBe(0);
    await context.setOffline(false);
    await tiles.first().waitFor();
    expect(complaints()).toEqual([]);
  });

  it('keeps the filters of the submission matrix in the address', async () => {
    const { page } = await visitAs('center', { path: '/submissions?state=LATE&q=102' });
    await page.getByRole('heading', { level: 1, name: 'การส่งแผนและรายงาน' }).waitFor();
    await page.getByRole('row').nth(1).waitFor();
    // The plans of the fixture were approved after the cut-off; by code it has none where the last digit is 2.
    await soon(() => page.getByRole('rowheader').count()).toBe(8);
    await page.getByLabel('ค้นหาเขต', { exact: true }).fill('');
    const fast = 'ไม่มีเขตนี้ในกรุงเทพมหานคร';
    await page.getByLabel('ค้นหาเขต', { exact: true }).pressSequentially(fast);
    await soon(() => page.getByLabel('ค้นหาเขต', { exact: true }).inputValue()).toBe(fast);
    await page.waitForURL((url) => url.searchParams.get('q') === fast);
    await page.getByRole('button', { name: 'เอาตัวกรองออกทั้งหมด' }).click();
    await page.getByRole('row').nth(50).waitFor();
    expect(new URL(page.url()).searchParams.has('state')).toBe(false);
    expect(complaints()).toEqual([]);
  });

  it('fits a phone in English and dark', async () => {
    const { page } = await visit({ viewport: phone, colorScheme: 'dark' });
    await page.goto(app.url);
    await page.getByRole('button', { name: 'English' }).click();
    await signInAs(page, 'analyst');
    await page.goto(`${app.url}/city`);
    await page.getByRole('heading', { level: 1, name: 'City overview' }).waitFor();
    await page.getByRole('list', { name: 'Plan status' }).waitFor();
    await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    expect(complaints()).toEqual([]);
  });
});
