import { afterEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { demoDocument, wordFileOfMarkdown } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import { phone, visit, type Visitor } from './support/visitor.js';

const { app, visitAs } = journey();

afterEach(async () => {
  await app.database.query('update plan set document_id = null; delete from plan; delete from plan_document');
});

type Options = Parameters<typeof visit>[2];
async function onImportPage(options: Options = {}, account: 'officer' | 'otherOfficer' = 'officer'): Promise<Visitor> {
  const visitor = await visitAs(account, options);
  await visitor.page.goto(`${app.url}/plan-import`);
  return visitor;
}
const give = (page: Page, name: string, content: Buffer | string): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
const saveButton = (page: Page) => page.getByRole('button', { name: 'บันทึกเป็นร่างแผน' });
const source = (page: Page) => page.getByRole('group', { name: 'เอกสารต้นฉบับ' });

describe('importing a plan', () => {
  it('leads from a value to its place and back, has findings corrected or accepted, and saves a draft', async () => {
    const officer = await onImportPage();
    const { page } = officer;
    // Who looked for another year's plan is told that this is not it, and how to get there.
    await page.goto(`${app.url}/my-district?year=2567`);
    await page.getByRole('main').getByRole('link', { name: 'นำเข้าเอกสาร', exact: true }).click();
    await page.getByText('วางเอกสารแผนปี 2567').waitFor();
    await give(page, 'plan.md', demoDocument());
    await page.getByRole('heading', { name: 'แผนปี 2566 เขตหนองแขม' }).waitFor();
    await page.getByText('เอกสารนี้เป็นแผนปี 2566 ไม่ใช่ปี 2567').waitFor();
    await soon(() => page.getByRole('link', { name: 'กลับไปที่ปี 2567' }).getAttribute('href')).toBe(
      '/my-district?year=2567',
    );
    await soon(() => saveButton(page).isDisabled()).toBe(true);
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.getByTitle('ดูชื่อมาตรการที่ 5ในเอกสาร').click();
    const shown = source(page).locator('[data-shown]');
    await soon(() => shown.first().isVisible()).toBe(true);
    await source(page).getByRole('link', { name: 'กท ๖๑๐๑/' }).click();
    await page.waitForFunction(() => {
      const row = document.getElementById('value-documentNumber');
      return row !== null && getComputedStyle(row).backgroundColor !== 'rgba(0, 0, 0, 0)';
    });

    await page
      .getByRole('listitem')
      .filter({ hasText: 'โปรดกรอกเลขต่อท้าย' })
      .getByRole('button', { name: 'แก้ค่า' })
      .click();
    await page.getByLabel('ที่หนังสือ', { exact: true }).fill('กท ๖๑๐๑/๑๒๓');
    await page.getByRole('button', { name: 'ใช้ค่านี้' }).click();
    await page.getByRole('listitem').filter({ hasText: 'โปรดกรอกเลขต่อท้าย' }).getByText('แก้ไขแล้ว').waitFor();
    await page.getByRole('button', { name: 'แก้ไขวันที่อนุมัติ' }).click();
    await soon(() => page.getByRole('group', { name: 'วันที่อนุมัติ' }).textContent()).toContain('2566');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'ยกเลิก' }).click();
    await page.getByRole('button', { name: 'ยอมรับที่เหลือทั้งหมด' }).click();
    await saveButton(page).click();
    await page.waitForURL(/\/plans\//);
    await soon(() => page.getByLabel('ที่หนังสือ', { exact: true }).inputValue()).toBe('กท ๖๑๐๑/๑๒๓');
    await soon(() => page.getByLabel('โครงการ/กิจกรรม/มาตรการ 8', { exact: true }).inputValue()).not.toBe('');
    expect(officer.complaints()).toEqual([]);
  }, 180_000);

  it('keeps what is typed and not taken: leaving and a reload bring it back, and saving takes it along', async () => {
    const officer = await onImportPage();
    const { page } = officer;
    await give(page, 'plan.md', demoDocument());
    const number = page.getByLabel('ที่หนังสือ', { exact: true });
    await page.getByRole('button', { name: 'แก้ไขที่หนังสือ' }).click();
    await number.fill('กท ๖๑๐๑/๔๕๖');
    // Another value is opened without pressing anything: the first one is taken.
    await page.getByRole('button', { name: 'แก้ไขชื่อมาตรการที่ 1' }).click();
    const title = page.getByLabel('ชื่อมาตรการที่ 1', { exact: true });
    await title.fill('ชื่อที่พิมพ์แล้วไม่ได้กดใช้');
    await page.getByRole('link', { name: 'ผล ITA', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'ผล ITA' }).waitFor();
    await page.goBack();
    await page.getByText('นำการตรวจเอกสารที่ค้างไว้').waitFor();
    await soon(() => title.inputValue()).toBe('ชื่อที่พิมพ์แล้วไม่ได้กดใช้');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'ยอมรับที่เหลือทั้งหมด' }).click();
    await saveButton(page).and(page.locator(':enabled')).waitFor();
    await page.reload();
    await page.getByText('นำการตรวจเอกสารที่ค้างไว้').waitFor();
    await soon(() => title.inputValue()).toBe('ชื่อที่พิมพ์แล้วไม่ได้กดใช้');
    await saveButton(page).click();
    await page.waitForURL(/\/plans\//);
    const [plan] = await app.database.query(
      'select document_number, (select title from measure where plan_id = plan.id and number = 1) as title from plan',
    );
    expect(plan).toEqual({ document_number: 'กท ๖๑๐๑/๔๕๖', title: 'ชื่อที่พิมพ์แล้วไม่ได้กดใช้' });
    // A saved review is not offered again.
    await page.goto(`${app.url}/plan-import`);
    await page.getByText('ลากไฟล์มาวางที่นี่').waitFor();
    expect(officer.complaints()).toEqual([]);
  }, 400_000);

  it('saves nothing while half a date stands in an open field', async () => {
    const officer = await onImportPage();
    const { page } = officer;
    await give(page, 'plan.md', demoDocument());
    await page.getByRole('button', { name: 'ยอมรับที่เหลือทั้งหมด' }).click();
    await saveButton(page).and(page.locator(':enabled')).waitFor();
    await page.getByRole('button', { name: 'แก้ไขวันที่อนุมัติ' }).click();
    await page.getByRole('group', { name: 'วันที่อนุมัติ' }).getByRole('spinbutton').first().click();
    await page.keyboard.press('Backspace');
    await page.getByText('วันที่ยังไม่ครบ').first().waitFor();
    await soon(() => saveButton(page).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'ยกเลิก' }).click();
    await soon(() => saveButton(page).isDisabled()).toBe(false);
    expect(officer.complaints()).toEqual([]);
  }, 180_000);

  it('asks anew whether to replace a draft when that has changed meanwhile, and never replaces a submitted plan', async () => {
    const officer = await onImportPage({ expected: [/status of 4/] });
    const { page } = officer;
    const client = await app.as('officer');
    await client.data(
      'mutation ($input: ImportPlanDocumentInput!) { importPlanDocument(input: $input) { documentId } }',
      { input: { fileName: 'plan.md', text: demoDocument() } },
    );
    await give(page, 'plan.md', demoDocument());
    await page.getByText('(อ่านจากเอกสารฉบับนี้เอง)').waitFor();
    await page.getByRole('button', { name: 'ยอมรับที่เหลือทั้งหมด' }).click();
    await soon(() => saveButton(page).isDisabled()).toBe(true);
    const box = page.getByLabel('แทนที่เนื้อหาทั้งหมดของร่างที่มีอยู่');
    await box.check();
    await app.database.query('update plan set version = version + 1');
    await saveButton(page).click();
    await page.getByText('มีผู้แก้ไขก่อนหน้า').waitFor();
    await soon(async () => [await box.isChecked(), await saveButton(page).isDisabled()]).toEqual([false, true]);
    await box.check();
    await app.database.query(`update plan set status = 'SUBMITTED', version = version + 1`);
    await saveButton(page).click();
    await page.getByText('แผนนี้เสนอแล้ว จึงแทนที่ด้วยเอกสารไม่ได้ หากต้องแก้ไข ให้ดึงกลับ').waitFor();
    await soon(async () => [await box.count(), await saveButton(page).isDisabled()]).toEqual([0, true]);
    // An approved plan cannot be taken back, so the page names no way to do so.
    await app.database.query(`update plan set status = 'APPROVED', approved_on = '2023-04-25', version = version + 1`);
    await give(page, 'plan.md', demoDocument());
    await page.getByText('แผนนี้อนุมัติแล้ว จึงแทนที่ด้วยเอกสารไม่ได้').waitFor();
    await soon(async () => [await box.count(), await saveButton(page).isDisabled()]).toEqual([0, true]);
    expect(officer.complaints()).toEqual([]);
  }, 180_000);

  it('shows the text of a Word file, also on a phone in English and in the dark', async () => {
    const officer = await onImportPage({ viewport: phone, colorScheme: 'dark' });
    const { page } = officer;
    await give(page, 'plan.docx', wordFileOfMarkdown(demoDocument()));
    await source(page).getByText('สำนักงานเขตหนองแขม').first().waitFor();
    await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(officer.complaints()).toEqual([]);
  }, 180_000);

  it('says whose plan it is to those who may not import it, and what is wrong with what is no plan', async () => {
    const { page, complaints } = await onImportPage({}, 'otherOfficer');
    await give(page, 'plan.md', demoDocument());
    await page.getByText('เอกสารนี้เป็นแผนของเขตหนองแขม').waitFor();
    await give(page, 'soup.txt', 'ต้มยำกุ้ง');
    await page.getByText('ไม่พบแผนปฏิบัติการต่อต้านการทุจริตในเอกสารนี้').waitFor();
    expect(complaints()).toEqual([]);
  }, 120_000);
});
