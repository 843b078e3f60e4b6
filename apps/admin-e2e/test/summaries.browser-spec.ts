import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { insertSummaryData, type TestAccountName } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { startConsole } from './support/console.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import { phone, visit } from './support/visitor.js';

const { app, visitAs, complaints } = journey(() => startConsole({ RUN_WORKER: 'true' }));

beforeAll(async () => {
  await insertSummaryData(app.database);
}, 120_000);

/** Opens an address of the console as an account. */
async function open(account: TestAccountName, path: string, options: Parameters<typeof visit>[2] = {}): Promise<Page> {
  const { page } = await visitAs(account, { path, ...options });
  return page;
}

describe('a compiled summary', () => {
  it('has a page with its fingerprint, its files and its gaps, and says that a second has the same figures', async () => {
    const page = await open('center', '/summaries?year=2566');
    for (const count of [1, 2]) {
      await page.getByRole('button', { name: 'รวบรวมสรุป' }).click();
      await page
        .getByRole('rowheader')
        .nth(count - 1)
        .waitFor();
    }
    await page.locator('tbody a[href^="/summaries/"]').first().click();
    await page.getByRole('heading', { level: 1, name: 'สรุปปี 2566 รอบ 6 เดือน' }).waitFor();
    await page.getByText('ตัวเลขเหมือนกัน').waitFor();
    await soon(() => page.getByText('ฉบับนี้', { exact: true }).count()).toBe(1);

    const [stored] = await app.database.query<{ sha256: string }>('select sha256 from city_summary limit 1');
    // Once as the summary's own, once as that of its JSON file.
    await soon(() => page.getByText(stored?.sha256 ?? 'none', { exact: true }).count()).toBe(2);
    await soon(() => page.getByRole('definition').count()).toBe(3);
    await soon(() => page.getByRole('definition').first().getByRole('link').count()).toBe(5);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it('is compared with an earlier one that is chosen, and says which districts moved', async () => {
    const centre = await app.as('center');
    const compile = async (year = 2566): Promise<string> => {
      const { id } = (
        await centre.data<{ compileCitySummary: { job: { id: string } } }>(
          `mutation { compileCitySummary(input: { fiscalYear: ${year}, round: SIX_MONTH }) { job { id } } }`,
        )
      ).compileCitySummary.job;
      for (;;) {
        const { job } = await centre.data<{ job: { citySummary: { id: string } | null } }>(
          'query ($id: ID!) { job(id: $id) { citySummary { id } } }',
          { id },
        );
        if (job.citySummary) return job.citySummary.id;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    };
    const first = await compile();
    await app.database.query(`update plan set status = 'RETURNED' where district_code = 1023 and fiscal_year = 2566`);
    await compile();
    const third = await compile();
    await app.database.query(`update plan set status = 'APPROVED' where district_code = 1023 and fiscal_year = 2566`);

    const page = await open('center', `/summaries/${third}`);
    await page.getByText('ทุกเขตมีสถานะเหมือนในฉบับที่เทียบ').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'เทียบกับสรุป' }).click();
    await page.locator(`[data-value="${first}"]`).click();
    await page.getByText('เขตที่สถานะเปลี่ยน (1)').waitFor();
    expect(new URL(page.url()).searchParams.get('with')).toBe(first);
    await page.reload();
    const moved = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'หนองแขม', exact: true }) });
    await moved.waitFor();
    await soon(() => moved.getByRole('cell').first().textContent()).toMatch(/อนุมัติแล้ว.*ถูกส่งคืน/);
    const approved = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'แผนที่อนุมัติแล้ว' }) });
    await soon(() => approved.getByRole('cell').last().textContent()).toBe('\u22121');
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Districts that stand elsewhere (1)').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    // A summary of the year before is what is compared with, also when it was compiled later, and is told from its neighbours.
    await app.database.query(
      `insert into reporting_round (fiscal_year, round, cut_off_on, opens_on, due_on, locks_on, source, confirmed)
       values (2565, 'SIX_MONTH', '2022-03-31', '2022-03-01', '2022-04-30', '2022-06-01', 'test', true)`,
    );
    const yearBefore = await compile(2565);
    await page.goto(`${app.url}/summaries/${third}`);
    const choice = page.getByRole('combobox', { name: 'Compare with' });
    await choice.waitFor();
    await soon(() => page.locator(`input[value="${yearBefore}"]`).count()).toBe(1);
    await soon(() =>
      page.getByRole('row').filter({ hasText: 'Plans approved' }).getByRole('cell').last().textContent(),
    ).toMatch(/^\+/);
    await choice.click();
    const choices = await page.getByRole('option').allTextContents();
    expect(choices.length).toBeGreaterThan(2);
    expect(new Set(choices).size).toBe(choices.length);
    await page.keyboard.press('Escape');
    expect(complaints()).toEqual([]);
  });

  it('can be read and taken away by the analyst on a phone, who can compile none', async () => {
    const page = await open('analyst', '/summaries', { viewport: phone, colorScheme: 'dark' });
    await page.locator('tbody a[href^="/summaries/"]').first().click();
    await page.getByText('รหัสตรวจสอบ (SHA-256)').waitFor();
    await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('link', { name: /\.csv$/ })
        .first()
        .click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('link', { name: /สรุปทั้งหมด/ }).click();
    await page.getByRole('rowheader').first().waitFor();
    await soon(() => page.getByRole('button', { name: 'รวบรวมสรุป' }).count()).toBe(0);
    await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    expect(complaints()).toEqual([]);
  });

  it('that does not exist is said not to', async () => {
    const page = await open('analyst', '/summaries/00000000-0000-4000-8000-000000000000');
    await page.getByText('ไม่พบสรุปนี้').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints()).toEqual([]);
  });
});

describe('a personal access token', () => {
  it('is shown once, copied, works until it is revoked, and is gone after a reload', async () => {
    const page = await open('analyst', '/tokens', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByLabel('ชื่อ').fill('รายงานประจำเดือน');
    await page.getByLabel('อ่านสรุประดับเมืองและสถานะงาน').uncheck();
    await page.getByRole('button', { name: 'สร้างโทเค็น' }).click();
    await page.getByRole('button', { name: 'คัดลอก', exact: true }).click();
    await page.getByRole('button', { name: 'คัดลอกแล้ว' }).waitFor();
    const token = await page.evaluate(() => navigator.clipboard.readText());
    await soon(() => page.getByText(token, { exact: true }).count()).toBe(1);
    expect(await accessibilityProblems(page)).toEqual([]);

    const ask = async (): Promise<unknown> => {
      const response = await app.anonymous.post(
        '/graphql',
        { query: '{ me { username } }' },
        { authorization: `Bearer ${token}` },
      );
      return response.json();
    };
    await soon(() => ask()).toMatchObject({ data: { me: { username: 'analyst' } } });

    await page.reload();
    await page.getByRole('rowheader', { name: 'รายงานประจำเดือน' }).waitFor();
    await page.getByRole('cell', { name: 'อ่านแผน ความก้าวหน้า ความเสี่ยง และ ITA', exact: true }).waitFor();
    await soon(() => page.getByText(token).count()).toBe(0);
    await page.getByRole('button', { name: 'ยกเลิกโทเค็น' }).click();
    await page.getByText('ยกเลิกเมื่อ').waitFor();
    await soon(() => ask()).toMatchObject({ data: { me: null } });
    expect(complaints()).toEqual([]);
  });
});
