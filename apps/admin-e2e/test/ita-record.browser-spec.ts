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
import { laptop, phone, visit } from './support/visitor.js';

const { loadReference } = await loadProduct();

const { app, visitAs, complaints } = journey(startInnerConsole);

/** The printed row of a district in 2565, which comes to 75.23, as somebody with a Thai keyboard types its first score. */
const printed = ['93.21', '81.80', '88.76', '82.69', '86.86', '91.34', '86.29', '89.15', '68.98', '43.75'];
const refused = [/status of 409|ITA_TOTAL_DIFFERS/];

beforeAll(async () => {
  await app
    .get<Database>('Database')
    .write(system, (manager) => loadReference(manager, app.get<AuditService>('AuditService')));
}, 120_000);

async function open(account: TestAccountName, path: string, options: Parameters<typeof visit>[2] = {}): Promise<Page> {
  const { page } = await visitAs(account, { path, expected: refused, ...options });
  return page;
}
const onRecord = (code: number): Promise<object[]> =>
  app.database.query(
    `select total::text, published_total::text as published, difference_reason as reason, version, source,
       array(select s.score::text from ita_indicator_score as s where s.result_id = r.id order by s.number) as scores
     from ita_result as r where district_code = $1 and fiscal_year = 2565`,
    [code],
  );

describe('recording an ITA result', () => {
  it('asks about a printed total that is 41 points off, and takes it corrected, to the hundredth', async () => {
    const page = await open('center', '/ita?year=2565');
    await page.getByRole('link', { name: 'บันทึกผล ITA' }).click();
    await page.getByLabel('เขต', { exact: true }).click();
    await page.getByRole('option', { name: 'หนองแขม · ยังไม่บันทึก' }).click();
    await page.getByRole('form', { name: 'เขตหนองแขม ปี 2565' }).waitFor();
    const first = page.locator('#score-1');
    await first.evaluate((field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, printed.join('\t'));
    await first.fill('๙๓.๒๑');
    await page.getByRole('status').getByText('75.23').waitFor();
    await page.getByRole('radio', { name: 'ประกาศแล้ว' }).check();

    // The first press leads to what is still empty.
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await page.getByRole('alert').getByText('ยังกรอกไม่ครบ').waitFor();
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('published-total');
    await page.getByLabel('คะแนนรวมที่ประกาศ').fill('๓๔.๒๓');
    await page.getByLabel('ระดับที่ประกาศ').fill('B');
    await page.getByLabel('ที่มา').fill('ประกาศ ป.ป.ช. เล่มปี 2565');
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    const question = page.getByRole('group', { name: /34\.23 ต่างจากคะแนนที่คำนวณได้ 75\.23 อยู่ 41\.00/ });
    await question.waitFor();
    await soon(() => question.getByRole('button', { name: 'ยืนยันและบันทึก' }).isDisabled()).toBe(true);
    expect(await accessibilityProblems(page)).toEqual([]);
    await soon(() => onRecord(1023)).toEqual([]);

    await question.getByRole('button', { name: 'แก้ไขตัวเลข' }).click();
    await page.getByLabel('คะแนนรวมที่ประกาศ').fill('75.23');
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await page.getByText('บันทึกแล้ว คะแนนรวม 75.23').waitFor();
    await soon(() => onRecord(1023)).toEqual([
      {
        total: '75.23',
        published: '75.23',
        reason: null,
        version: 1,
        source: 'ประกาศ ป.ป.ช. เล่มปี 2565',
        scores: printed,
      },
    ]);
    await page.getByRole('button', { name: /^เขตถัดไป: / }).click();
    await page.getByRole('form', { name: 'เขตราษฎร์บูรณะ ปี 2565' }).waitFor();
    expect(new URL(page.url()).searchParams.get('district')).toBe('1024');
    expect(complaints()).toEqual([]);
  });

  it('keeps what is typed while it is not saved, and a difference with its reason, which the check of the printed table shows', async () => {
    const page = await open('center', '/ita/record?year=2565&district=1002');
    await page.getByRole('form').waitFor();
    for (const [index, score] of printed.entries()) await page.locator(`#score-${index + 1}`).fill(score);
    await page.getByLabel('ที่มา').fill('ประกาศเล่มปี 2565');
    await page.reload();
    await page.getByText('นี่คือสิ่งที่พิมพ์ค้างไว้').waitFor();
    await page.getByRole('radio', { name: 'ยังไม่ประกาศ' }).check();
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await page.getByText('บันทึกแล้ว คะแนนรวม 75.23').waitFor();
    await soon(() => onRecord(1002)).toMatchObject([{ published: null, version: 1 }]);

    // The result is corrected by its version, from the table that checks it.
    await page.goto(`${app.url}/ita?view=check&year=2565`);
    await page.getByRole('link', { name: 'แก้ไขผลของเขตดุสิต' }).click();
    await page.getByRole('form', { name: 'เขตดุสิต ปี 2565' }).waitFor();
    await soon(() => page.locator('#score-2').inputValue()).toBe('81.80');
    await page.getByRole('radio', { name: 'ประกาศแล้ว' }).check();
    await page.getByLabel('คะแนนรวมที่ประกาศ').fill('71.25');
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await page.getByLabel('เหตุผลที่คะแนนต่างกัน').fill('ประกาศแก้ไขครั้งที่ 2\nหน้า 4');
    await page.getByRole('button', { name: 'ยืนยันและบันทึก' }).click();
    await page.getByText('บันทึกแล้ว คะแนนรวม 75.23').waitFor();
    await soon(() => onRecord(1002)).toMatchObject([
      { published: '71.25', reason: 'ประกาศแก้ไขครั้งที่ 2\nหน้า 4', version: 2 },
    ]);
    await page.goto(`${app.url}/ita?view=check&year=2565`);
    await page.getByRole('row').filter({ hasText: 'ดุสิต' }).getByText('ประกาศแก้ไขครั้งที่ 2').waitFor();
    expect(complaints()).toEqual([]);
  });

  it.each(['analyst', 'officer', 'director'] as const)(
    'is not offered to a %s, who may not open the page',
    async (account) => {
      const page = await open(account, '/ita?year=2565');
      await page.getByRole('tab', { name: 'ผลและตัวชี้วัด' }).waitFor();
      await soon(() => page.getByRole('link', { name: 'บันทึกผล ITA' }).count()).toBe(0);
      await page.goto(`${app.url}/ita/record?year=2565`);
      await page.getByRole('heading', { level: 1, name: 'บัญชีนี้ไม่มีสิทธิ์เปิดหน้านี้' }).waitFor();
      expect(complaints()).toEqual([]);
    },
  );

  it.each([
    [laptop, 'light'],
    [phone, 'dark'],
  ] as const)('fits %j, %s', async (viewport, colorScheme) => {
    const page = await open('center', '/ita/record?year=2566&district=1001', { viewport, colorScheme });
    await page.getByRole('form').waitFor();
    await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
