import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { insertFigures, type TestAccountName } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import { phone, visit } from './support/visitor.js';

const { app, visitAs, complaints } = journey();

beforeAll(async () => {
  await insertFigures(app.database);
}, 120_000);

/** Opens an address of the console as an account. */
async function open(account: TestAccountName, path: string, options: Parameters<typeof visit>[2] = {}): Promise<Page> {
  const { page } = await visitAs(account, { path, ...options });
  return page;
}
async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

describe('a chart', () => {
  it('has a picture with all its figures in words, a table by keyboard, and both as files', async () => {
    const page = await open('analyst', '/ita?view=city&year=2566');
    const title = 'คะแนน ITA ของทั้งเมืองรายปี';
    const [answer] = await app.database.query<{ average: string; count: string }>(
      'select round(avg(published_total), 2)::text as average, count(*) from ita_result where fiscal_year = 2565 and published_total is not null',
    );
    const picture = page.getByRole('img', {
      name: new RegExp(`^${title} 2564: เฉลี่ย .* 2565: เฉลี่ย ${answer!.average}`),
    });
    await picture.waitFor();
    await page.getByRole('img', { name: /^จำนวนเขตตามระดับ ปี 2566/ }).waitFor();

    const twin = page.getByRole('button', { name: 'แสดงตาราง' }).first();
    await twin.focus();
    await page.keyboard.press('Enter');
    const table = page.getByRole('region', { name: `ตารางของกราฟ: ${title}` });
    await table.waitFor();
    await soon(() => table.getByRole('columnheader').allTextContents()).toEqual([
      'ปีงบประมาณ',
      'เฉลี่ย',
      'มัธยฐาน',
      'ต่ำสุด',
      'ควอร์ไทล์ 1',
      'ควอร์ไทล์ 3',
      'สูงสุด',
    ]);
    const rows = await table.getByRole('row').filter({ hasText: /^2565/ }).getByRole('cell').allTextContents();
    expect(rows[0]).toBe(answer!.average);
    expect(await accessibilityProblems(page)).toEqual([]);

    const figures = await saved(page, `บันทึก CSV: ${title}`);
    expect(figures.name).toMatch(/\.csv$/);
    expect(figures.text).toMatch(
      new RegExp(`^\uFEFF?ปีงบประมาณ,เฉลี่ย,.*\\r\\n(.*\\r\\n)?2565,${Number(answer!.average)},`),
    );
    const drawn = await saved(page, `บันทึก SVG: ${title}`);
    expect(drawn.name).toMatch(/\.svg$/);
    expect(drawn.text).toContain(`<title`);
    // A page of its own: ours parse no markup.
    const elsewhere = await page.context().newPage();
    const problem = await elsewhere.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent ?? '',
      drawn.text,
    );
    expect(problem).toBe('');
    expect(complaints()).toEqual([]);
  });

  it('shows the progress of dimensions and zones as the API has it, on the page of the city', async () => {
    const page = await open('center', '/city?year=2566&round=SIX_MONTH');
    const { cityStatistics } = await (
      await app.as('center')
    ).data<{ cityStatistics: { headline: { byZone: { averagePercentComplete: number }[] } } }>(
      '{ cityStatistics(fiscalYear: 2566) { headline(round: SIX_MONTH) { byZone { averagePercentComplete } } } }',
    );
    const zone = cityStatistics.headline.byZone[0]!.averagePercentComplete;
    await page
      .getByRole('img', { name: new RegExp(`^ความก้าวหน้าตามกลุ่มเขต กรุงเทพกลาง: ${Number(zone.toFixed(2))}%`) })
      .waitFor();
    await page.getByRole('img', { name: /^ความก้าวหน้าตามมิติ 1\. / }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it.each([
    ['/ita?view=city&year=2566', 'ITA of the whole city by year'],
    ['/ita?view=years&district=1001', 'ITA totals, Phra Nakhon District'],
    ['/districts/1003?year=2566', 'Progress by reporting round'],
    ['/city?year=2566', 'Progress by zone'],
  ])('fits a phone, in English and dark, and stands still: %s', async (path, title) => {
    const page = await open('center', '/city', { viewport: phone, colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'เปิดเมนู' }).click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.goto(app.url + path);
    await page.getByRole('img', { name: new RegExp(`^${title}`) }).waitFor();
    await page.getByRole('button', { name: 'Show table' }).first().click();
    await page.getByRole('region', { name: /^Table of the chart/ }).waitFor();
    await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints()).toEqual([]);
  });
});
