import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { demoDocument, wordFileOfMarkdown, zipOf } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import type { Visitor } from './support/visitor.js';

const { app, visitAs } = journey();

async function onImportPage(): Promise<Visitor> {
  // A file that is no plan is answered with 422, which the browser writes down.
  const visitor = await visitAs('officer', { path: '/plan-import', expected: [/status of 4/] });
  return visitor;
}

/** Drops a file on the page, as from a folder beside it. */
async function drop(page: Page, name: string, content: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ fileName, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const given = new DataTransfer();
      given.items.add(new File([bytes], fileName));
      return given;
    },
    { fileName: name, base64: content.toString('base64') },
  );
  const zone = page.getByRole('button', { name: /^เลือกไฟล์/ });
  await zone.dispatchEvent('dragover', { dataTransfer: transfer });
  await zone.dispatchEvent('drop', { dataTransfer: transfer });
}

/** A file of old Office, or one with a password: a compound file, whose directory holds a name. */
const compound = (name: string): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from(name, 'utf16le'),
    Buffer.alloc(512),
  ]);
const word = (): Buffer => wordFileOfMarkdown(demoDocument());
const cut = (): Buffer => word().subarray(0, Math.floor(word().length / 2));
const workbook = (): Buffer =>
  zipOf([
    {
      name: '_rels/.rels',
      content: Buffer.from(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
    },
    { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') },
  ]);

describe('a file that is no plan to be read', () => {
  it('is answered with what to do, for each kind that offices have', async () => {
    const { page, complaints } = await onImportPage();
    const kinds: readonly (readonly [name: string, content: Buffer, words: RegExp])[] = [
      ['แผน.pdf', Buffer.from('%PDF-1.7\n1 0 obj'), /เป็น PDF .*เปิด PDF ด้วย Word แล้วบันทึกเป็น \.docx/],
      ['แผน.doc', compound('WordDocument'), /เป็นรูปแบบ \.doc .*"เอกสาร Word \(\.docx\)"/],
      ['แผน.rtf', Buffer.from('{\\rtf1\\ansi แผน}'), /เป็นรูปแบบ RTF .*"เอกสาร Word \(\.docx\)"/],
      ['แผน.xls', compound('Workbook'), /เป็นตารางคำนวณ \(Excel\)/],
      ['แผน.xlsx', workbook(), /เป็นตารางคำนวณ \(Excel\)/],
      ['ลับ.docx', compound('EncryptedPackage'), /ตั้งรหัสผ่านไว้ .*เอารหัสผ่านออก/],
      ['ขาด.docx', cut(), /ชำรุดหรือส่งมาไม่ครบ/],
      ['ภาพ.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /เป็นรูปภาพ/],
      ['ว่าง.txt', Buffer.from('  \n'), /ไม่มีข้อความ/],
    ];
    for (const [name, content, words] of kinds) {
      await drop(page, name, content);
      await page.getByText(name).waitFor();
      await soon(() => page.getByRole('alert').filter({ hasText: words }).textContent()).toMatch(words);
      await soon(() => page.getByRole('alert').count()).toBe(1);
      await soon(() => page.getByRole('button', { name: 'บันทึกเป็นร่างแผน' }).count()).toBe(0);
    }
    expect(await accessibilityProblems(page)).toEqual([]);
    // Dropping the right file afterwards takes the sentence away.
    await drop(page, 'แผน.docx', word());
    await page.getByRole('button', { name: 'บันทึกเป็นร่างแผน' }).waitFor();
    await soon(() => page.getByText('ชำรุดหรือส่งมาไม่ครบ').count()).toBe(0);
    expect(complaints()).toEqual([]);
  }, 240_000);

  it('is said to be too large before it is sent', async () => {
    const { page, complaints } = await onImportPage();
    await page.locator('input[type=file]').setInputFiles({
      name: 'ใหญ่.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.alloc(10 * 1024 * 1024 + 1),
    });
    await page.getByRole('alert').getByText('ไฟล์ใหญ่เกิน 10 MB').waitFor();
    expect(complaints()).toEqual([]);
  }, 120_000);
});

describe('what was not taken over from a document', () => {
  const first = '๑. กิจกรรม ให้ความรู้';
  // The first title of the table grows to what a careless paste makes of it.
  const document = (): Buffer => {
    expect(demoDocument()).toContain(first);
    return Buffer.from(demoDocument().replace(first, `${first}${'และอบรมเจ้าหน้าที่'.repeat(15)} `));
  };

  it('names a title that is very long, in both languages, and opens it to be corrected', async () => {
    const { page, complaints } = await onImportPage();
    await drop(page, 'แผน.md', document());
    const finding = page.getByRole('listitem').filter({ hasText: /ชื่อมาตรการที่ 1 ยาว \d{3} อักขระ/ });
    await finding.getByRole('button', { name: 'แก้ค่า' }).click();
    await page.getByLabel('ชื่อมาตรการที่ 1', { exact: true }).fill('โครงการอบรมเจ้าหน้าที่');
    await page.getByRole('button', { name: 'ใช้ค่านี้' }).click();
    await finding.getByText('แก้ไขแล้ว').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText(/The title of measure 1 has \d{3} characters/).waitFor();
    expect(complaints()).toEqual([]);
  }, 180_000);

  it('lists all that is no part of the plan, by its kind, each leading to its place', async () => {
    const { page, complaints } = await onImportPage();
    await drop(page, 'แผน.md', Buffer.from(demoDocument()));
    const list = page.getByRole('region', { name: 'ข้อความที่ไม่ใช่เนื้อหาของแผน' });
    const kinds = list.getByRole('button', { name: /แห่ง$/ });
    await kinds.first().waitFor();
    const counts = (await kinds.allTextContents()).map((words) => Number(/(\d+) แห่ง/.exec(words)?.[1]));
    const client = await app.as('officer');
    const { readPlanDocument } = await client.data<{ readPlanDocument: { ignored: object[] } }>(
      'mutation ($input: ReadPlanDocumentInput!) { readPlanDocument(input: $input) { ignored { kind } } }',
      { input: { text: demoDocument() } },
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(readPlanDocument.ignored.length);
    for (const kind of await kinds.all()) await kind.click();
    await soon(() => list.getByRole('listitem').count()).toBe(readPlanDocument.ignored.length);
    expect(await accessibilityProblems(page)).toEqual([]);
    await list
      .getByRole('listitem')
      .getByRole('button', { name: /บันทึกข้อความ/ })
      .first()
      .click();
    const shown = page.getByRole('group', { name: 'เอกสารต้นฉบับ' }).locator('[data-shown]');
    await soon(() => shown.first().isVisible()).toBe(true);
    expect(complaints()).toEqual([]);
  }, 180_000);
});
