import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { unbrokenWords } from '../../admin/src/i18n/unbroken/words.js';
import { insertSummaryData, type TestAccountName } from '../../api/test/support/index.js';
import { journey } from './support/journey.js';
import { answered, phone } from './support/visitor.js';

const { app, visitAs } = journey();

beforeAll(async () => {
  await insertSummaryData(app.database);
}, 120_000);

/** Words of the page that stand on more than one line when every line ends wherever it may, and how many were looked at. */
const look = (page: Page): Promise<{ broken: string[]; seen: number }> =>
  page.evaluate((patterns) => {
    const words = new RegExp(patterns.join('|'), 'g');
    const broken: string[] = [];
    let seen = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const parent = text.parentElement;
      if (!parent || parent.closest('pre, textarea, script, style, option, svg, title') || !parent.checkVisibility())
        continue;
      let block: HTMLElement = parent;
      while (getComputedStyle(block).display === 'inline' && block.parentElement) block = block.parentElement;
      for (const match of text.data.matchAll(words)) {
        const { width, minWidth } = block.style;
        block.style.width = '0';
        block.style.minWidth = '0';
        const range = document.createRange();
        range.setStart(text, match.index);
        range.setEnd(text, match.index + match[0].length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        block.style.width = width;
        block.style.minWidth = minWidth;
        seen += 1;
        if (lines.size > 1) broken.push(`${match[0]} in ${block.textContent}`);
      }
    }
    return { broken, seen };
  }, unbrokenWords);

const pages: readonly (readonly [account: TestAccountName, path: string, words: string, least: number])[] = [
  ['analyst', '/tokens', 'โทเค็น', 4],
  ['officer', '/my-account', 'รหัสผ่าน', 1],
  ['officer', '/plan-import', 'บันทึกเป็นร่างแผน', 1],
  ['officer', '/my-district?year=2566', 'แผน', 1],
  ['center', '/?year=2566', 'เขต', 2],
  ['center', '/summaries?year=2566', 'รวบรวมสรุป', 1],
];

describe('words that the dictionary of the browser breaks', () => {
  it('are broken where nobody keeps them: the measure tells', async () => {
    const visitor = await visitAs('officer');
    const { page } = visitor;
    await answered(page);
    await page.evaluate(() => {
      const plain = document.createElement('p');
      plain.textContent = 'ใส่โทเค็นที่ใช้ได้ มีงบประมาณของเขต อย่างน้อยหนึ่งคำ จะบันทึกให้';
      document.querySelector('main')?.append(plain);
    });
    const { broken } = await look(page);
    expect(broken.map((words) => words.split(' in ใส่')[0]).slice(-4)).toEqual(['โทเค็น', 'งบประมาณ', 'หนึ่ง', 'บันทึก']);
  }, 120_000);

  it.each(pages)(
    'stay whole for %s on %s',
    async (account, path, words, least) => {
      const visitor = await visitAs(account, { path });
      const { page, complaints } = visitor;
      await page.getByText(words).first().waitFor();
      await answered(page);
      for (const size of [{ width: 1366, height: 768 }, phone]) {
        await page.setViewportSize(size);
        const { broken, seen } = await look(page);
        expect(broken).toEqual([]);
        expect(seen).toBeGreaterThanOrEqual(least);
      }
      expect(complaints()).toEqual([]);
    },
    180_000,
  );

  it('keep their letters for search, selection and copying', async () => {
    const visitor = await visitAs('analyst', { path: '/tokens' });
    const { page } = visitor;
    const intro = page.getByText('ให้โปรแกรมเรียก API แทนบัญชีนี้ โทเค็นทำได้เท่าที่เลือก และไม่เกินสิทธิ์ของบัญชี', { exact: true });
    await intro.waitFor();
    const selected = await intro.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return [getSelection()?.toString(), (element as HTMLElement).innerText, element.textContent];
    });
    for (const text of selected) expect(text).toBe('ให้โปรแกรมเรียก API แทนบัญชีนี้ โทเค็นทำได้เท่าที่เลือก และไม่เกินสิทธิ์ของบัญชี');
    await page.getByRole('button', { name: 'สร้างโทเค็น', exact: true }).waitFor();
  }, 120_000);
});
