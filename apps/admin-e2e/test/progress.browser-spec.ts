import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { insertSummaryData, testAccounts } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { startConsole } from './support/console.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import { laptop, phone, type Visitor } from './support/visitor.js';

const { app, visitAs } = journey(() => startConsole({ RUN_WORKER: 'true' }));

beforeAll(async () => {
  await insertSummaryData(app.database);
  await app.database.query(`update reporting_round set locks_on = '2099-01-01'`);
}, 120_000);

const saved = (page: Page): Promise<void> => page.getByRole('status').getByText('บันทึกแล้ว').waitFor();
async function choose(page: Page, measure: number, status: string): Promise<void> {
  await page
    .getByLabel('สถานะมาตรการ')
    .nth(measure - 1)
    .click();
  await page.getByRole('option', { name: status, exact: true }).click();
}

describe('a progress report', () => {
  it('goes from the officer to the director, back, and on; and the centre compiles it', async () => {
    const officer = await visitAs('officer');
    await officer.page.getByRole('button', { name: 'เริ่ม', exact: true }).first().click();
    await officer.page.getByRole('heading', { level: 1, name: 'รายงานรอบ 6 เดือน ปี 2566' }).waitFor();
    await officer.page.getByText('ยังขาด').waitFor();
    expect(await accessibilityProblems(officer.page)).toEqual([]);
    // The plan's promise stands beside the row.
    await officer.page.locator('#measure-1').getByText('ตามแผน').waitFor();
    await officer.page
      .locator('#measure-1')
      .getByText(/งบประมาณ:/)
      .waitFor();
    // The explanation of a field is asked for beside it.
    await officer.page.getByLabel('สิ่งที่ได้ดำเนินการ 1', { exact: true }).focus();
    await officer.page.keyboard.press('Tab');
    await officer.page.keyboard.press('Enter');
    await officer.page.getByRole('note').getByText('ไม่เกิน 8,000 ตัวอักษร').waitFor();
    await officer.page.keyboard.press('Escape');
    await officer.page.getByRole('note').waitFor({ state: 'detached' });
    // The first press leads to what is missing first; handing in all the same says why not, where it can be seen.
    await officer.page.getByRole('button', { name: 'เสนอรายงาน…' }).click();
    await officer.page.getByText('ยังขาด: มาตรการที่ 1 กดอีกครั้ง').waitFor();
    await officer.page.waitForFunction(() => document.activeElement?.closest('#measure-1'));
    await officer.page.getByRole('button', { name: 'เสนอรายงาน…' }).click();
    await officer.page.getByRole('button', { name: 'เสนอรายงาน', exact: true }).click();
    await officer.page.waitForFunction(() => document.activeElement?.textContent?.includes('ยังเสนอรายงานไม่ได้'));
    await officer.page.getByRole('link', { name: 'มาตรการที่ 8' }).click();
    await officer.page.waitForFunction(() => {
      const { top = -1, bottom = 0 } = document.querySelector('#measure-8')?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= window.innerHeight;
    });
    for (let measure = 1; measure <= 8; measure += 1) {
      await choose(officer.page, measure, measure === 1 ? 'ดำเนินการแล้วเสร็จ' : 'อยู่ระหว่างดำเนินการ');
      await officer.page.getByLabel(`สิ่งที่ได้ดำเนินการ ${measure}`, { exact: true }).fill(`ดำเนินการข้อ ${measure} แล้ว`);
    }
    // A percentage that nobody gave is no 0: the rows wait for it.
    await officer.page.getByText('แถวที่มีช่องสีแดงยังไม่ได้บันทึก').waitFor();
    await soon(() => officer.page.getByText('กรอกร้อยละ เช่น 62.5').count()).toBe(7);
    for (let measure = 2; measure <= 8; measure += 1)
      await officer.page.getByLabel(`ร้อยละ ${measure}`, { exact: true }).fill(measure === 3 ? '๓๕.๕' : '40');
    await saved(officer.page);
    await officer.page.getByLabel('สิ่งที่ได้ดำเนินการ 6', { exact: true }).fill('ก'.repeat(8_001));
    await officer.page.getByText('ข้อความยาว 8001 อักขระ').waitFor();
    await officer.page.getByLabel('สิ่งที่ได้ดำเนินการ 6', { exact: true }).fill('ก'.repeat(7_900));
    await officer.page.getByText('7,900 / 8,000').waitFor();
    // One row that cannot be kept is marked in its place and holds up no other.
    await officer.page.getByLabel('ร้อยละ 2', { exact: true }).fill('140');
    await officer.page.getByLabel('ลิงก์หลักฐาน 3', { exact: true }).fill('ไม่ใช่ลิงก์');
    await officer.page.getByLabel('สิ่งที่ได้ดำเนินการ 4', { exact: true }).fill('ข้อ 4 บันทึกได้');
    await officer.page.getByText('แถวที่มีช่องสีแดงยังไม่ได้บันทึก').waitFor();
    await officer.page.getByText('สถานะนี้กรอกร้อยละ 0–100 เช่น 62.5').waitFor();
    await officer.page.getByText('กรอกลิงก์ให้ครบ เช่น https://').waitFor();
    expect(await accessibilityProblems(officer.page)).toEqual([]);
    const doneOf = (measure: number) =>
      app.database
        .query<{ done: string }>(
          `select e.done from progress_entry e join measure m on m.id = e.measure_id
           where m.district_code = 1023 and m.fiscal_year = 2566 and m.number = $1`,
          [measure],
        )
        .then(([entry]) => entry?.done);
    await soon(() => doneOf(4)).toBe('ข้อ 4 บันทึกได้');
    await officer.page.getByLabel('ลิงก์หลักฐาน 3', { exact: true }).fill('www.example.go.th/photo');
    await officer.page.getByLabel('ร้อยละ 2', { exact: true }).fill('40');
    await saved(officer.page);
    // Nothing moves while one types, and handing in saves first.
    const top = () => officer.page.locator('#measure-1').evaluate((card) => (card as HTMLElement).offsetTop);
    const before = await top();
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    await officer.page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    await officer.page.getByLabel('สิ่งที่ได้ดำเนินการ 8', { exact: true }).pressSequentially('!');
    await officer.page
      .getByRole('status')
      .getByText(/^กำลัง(พิมพ์|บันทึก)/)
      .waitFor();
    await soon(() => top()).toBe(before);
    release();
    await officer.page.unroute('**/graphql');
    await officer.page.getByLabel('ร้อยละ 8', { exact: true }).fill('');
    await officer.page.getByText('แถวที่มีช่องสีแดงยังไม่ได้บันทึก').waitFor();
    await soon(() => top()).toBe(before);
    await officer.page.getByLabel('ร้อยละ 8', { exact: true }).fill('40');
    await saved(officer.page);
    await officer.page.reload();
    await officer.page.getByText('ดำเนินการข้อ 8 แล้ว').first().waitFor();
    await soon(() => officer.page.getByLabel('ร้อยละ 2', { exact: true }).inputValue()).toBe('40');
    await soon(() => officer.page.getByLabel('ร้อยละ 3', { exact: true }).inputValue()).toBe('35.5');
    const links = officer.page.getByLabel('ลิงก์หลักฐาน 3', { exact: true });
    await soon(() => links.inputValue()).toBe('https://www.example.go.th/photo');
    const address = officer.page.url().replace(/#.*/, '');
    await officer.page.getByRole('button', { name: 'เสนอรายงาน…' }).click();
    await officer.page.getByRole('button', { name: 'เสนอรายงาน', exact: true }).click();
    await officer.page.getByText('ส่งเมื่อ').waitFor();

    const director = await visitAs('director');
    await director.page.getByText(/ส่งมาวันนี้/).waitFor();
    await director.page.getByRole('link', { name: 'พิจารณา', exact: true }).click();
    await director.page.getByRole('button', { name: 'ส่งคืน…' }).click();
    await director.page.getByLabel('เหตุผลที่ส่งคืน').fill('ข้อ 2 ขอรายละเอียดเพิ่ม\nและแนบภาพ');
    expect(await accessibilityProblems(director.page)).toEqual([]);
    await director.page.getByRole('button', { name: 'ส่งคืน', exact: true }).click();
    await director.page.getByText('ถูกส่งคืนให้แก้ไข:').waitFor();

    await officer.page.goto(app.url);
    // A reason keeps its lines, and the way back leads to where one came from.
    const reason = officer.page.getByText('ถูกส่งคืน: ข้อ 2 ขอรายละเอียดเพิ่ม');
    await reason.waitFor();
    await soon(() => reason.evaluate((said) => (said as HTMLElement).innerText.split('\n').length)).toBe(2);
    const home = officer.page.url();
    await officer.page.getByRole('main').getByRole('link', { name: 'ทำต่อ', exact: true }).first().click();
    await officer.page.getByRole('link', { name: '← เขตหนองแขม' }).click();
    await officer.page.waitForURL(home);
    await officer.page.goto(address);
    await officer.page.getByLabel('สิ่งที่ได้ดำเนินการ 2', { exact: true }).fill('จัดแล้วสองครั้งจากห้าครั้ง');
    // The button stays in sight at the foot of a long page.
    await officer.page.locator('#measure-8').scrollIntoViewIfNeeded();
    await soon(() =>
      officer.page
        .getByRole('button', { name: 'เสนอรายงาน…' })
        .evaluate((button) => button.getBoundingClientRect().top),
    ).toBeGreaterThanOrEqual(0);
    await officer.page.getByRole('button', { name: 'เสนอรายงาน…' }).click();
    await officer.page.getByRole('button', { name: 'เสนอรายงาน', exact: true }).click();
    await officer.page.getByText('รอผู้อำนวยการเขตอนุมัติ').waitFor();

    await director.page.goto(address);
    // The second look: what was asked, what has changed since, and the whole way below.
    const look = director.page.getByRole('region', { name: 'สิ่งที่ขอให้แก้ และสิ่งที่แก้แล้ว' });
    await look.getByText('ข้อ 2 ขอรายละเอียดเพิ่ม').waitFor();
    await look.getByText('แก้ไขตั้งแต่ส่งคืน 1 ช่อง').waitFor();
    await look.getByText('จัดแล้วสองครั้งจากห้าครั้ง').waitFor();
    await director.page.locator('#history').getByText('เสนอรายงาน · ฉบับที่ 2').waitFor();
    expect(await accessibilityProblems(director.page)).toEqual([]);
    // The steps stand where reading ends, and are in sight all the while, once.
    const approve = director.page.getByRole('button', { name: 'อนุมัติ…' });
    const bottomOf = (): Promise<number> => approve.evaluate((button) => button.getBoundingClientRect().bottom);
    for (const size of [phone, laptop]) {
      await director.page.setViewportSize(size);
      for (const place of [0, 1_000_000]) {
        await director.page.evaluate((top) => window.scrollTo(0, top), place);
        const bottom = await bottomOf();
        expect([bottom > size.height - 140, bottom <= size.height]).toEqual([true, true]);
      }
    }
    await soon(() => approve.count()).toBe(1);
    await soon(() =>
      approve.evaluate((button) => {
        const history = document.getElementById('history');
        return history !== null && (history.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      }),
    ).toBe(true);
    // Approving is asked about once: Enter alone does nothing, Escape leaves it.
    await director.page.getByRole('button', { name: 'อนุมัติ…' }).click();
    await director.page.getByRole('group', { name: /^อนุมัติตอนนี้/ }).waitFor();
    expect(await accessibilityProblems(director.page)).toEqual([]);
    await director.page.keyboard.press('Enter');
    await director.page.keyboard.press('Escape');
    await director.page.getByRole('button', { name: 'อนุมัติ…' }).click();
    await director.page.getByRole('button', { name: 'อนุมัติ', exact: true }).click();
    await director.page.getByText('อนุมัติเมื่อ').waitFor();

    const centre = await visitAs('center');
    await centre.page.goto(`${app.url}/summaries?year=2566`);
    await centre.page.getByRole('button', { name: 'รวบรวมสรุป' }).click();
    await centre.page.waitForURL(/job=/);
    await centre.page.reload();
    await centre.page.getByText('100%').waitFor();
    const [download] = await Promise.all([
      centre.page.waitForEvent('download'),
      centre.page.getByRole('link', { name: /^XLSX/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    expect(await accessibilityProblems(centre.page)).toEqual([]);
    for (const { complaints } of [officer, director, centre]) expect(complaints()).toEqual([]);
  }, 300_000);
});

describe('a twelve-month report', () => {
  const inDatabase = async (measure: number): Promise<unknown> => {
    const [row] = await app.database.query(
      `select e.done, e.difficulty, e.percent, e.status from progress_entry e join progress_report r on r.id = e.report_id
        join measure m on m.id = e.measure_id
       where r.round = 'TWELVE_MONTH' and r.district_code = 1024 and r.fiscal_year = 2566 and m.number = $1`,
      [measure],
    );
    return row;
  };
  beforeAll(async () => {
    // District 1024 of the fixture has an approved six-month report; its second measure met a difficulty.
    await app.database.query(
      `insert into reporting_round (fiscal_year, round, cut_off_on, opens_on, due_on, locks_on, source, confirmed)
       values (2566, 'TWELVE_MONTH', '2023-09-30', '2023-09-01', '2023-10-31', '2099-01-01', 'test', true)`,
    );
    await app.database.query(
      `update progress_entry set done = 'อบรมแล้ว 2 รุ่น' || chr(10) || 'เหลืออีก 3 รุ่น', difficulty = 'วิทยากรไม่ว่าง'
       where district_code = 1024 and measure_id = (select id from measure where district_code = 1024 and fiscal_year = 2566 and number = 2)`,
    );
    await app.database.query(
      `insert into progress_report (plan_id, district_code, fiscal_year, round, status)
       select id, district_code, fiscal_year, 'TWELVE_MONTH', 'DRAFT' from plan where district_code = 1024 and fiscal_year = 2566`,
    );
    await app.database.query(
      `update account set district_code = 1024 where username = '${testAccounts.otherOfficer.username}'`,
    );
  });
  const openReport = async (): Promise<Visitor & { readonly address: string }> => {
    const [row] = await app.database.query(
      `select id from progress_report where district_code = 1024 and fiscal_year = 2566 and round = 'TWELVE_MONTH'`,
    );
    const address = `${app.url}/reports/${(row as { id: string }).id}`;
    const visitor = await visitAs('otherOfficer');
    await visitor.page.goto(address);
    await visitor.page.locator('#measure-2').getByText('ตามแผน').waitFor();
    return { ...visitor, address };
  };

  it('takes over what was said last round to be edited, and asks for the percentage anew', async () => {
    const { page, complaints } = await openReport();
    const second = page.locator('#measure-2');
    const done = page.getByLabel('สิ่งที่ได้ดำเนินการ 2', { exact: true });
    await second.getByText('อบรมแล้ว 2 รุ่น').waitFor();
    // Nothing was said of measure 8 last round: there is nothing to be copied.
    await soon(() =>
      page
        .locator('#measure-8')
        .getByRole('button', { name: /คัดลอกมาแก้/ })
        .count(),
    ).toBe(0);
    await second.getByRole('button', { name: 'คัดลอกมาแก้ 2' }).press('Enter');
    await soon(() => done.inputValue()).toBe('อบรมแล้ว 2 รุ่น\nเหลืออีก 3 รุ่น');
    await soon(() => page.getByLabel('ปัญหาอุปสรรค (ถ้ามี) 2', { exact: true }).inputValue()).toBe('วิทยากรไม่ว่าง');
    // One edits on where one pressed; the button is gone so that it overwrites nothing.
    await soon(() => done.evaluate((field) => field === document.activeElement)).toBe(true);
    await soon(() => second.getByRole('button', { name: /คัดลอกมาแก้/ }).count()).toBe(0);
    // Neither the percentage of then nor another one is put down for now.
    await second.getByText('กรอกร้อยละ เช่น 62.5').waitFor();
    await soon(() => inDatabase(2)).toBeUndefined();
    await done.fill('อบรมครบ 5 รุ่น');
    await page.getByLabel('ร้อยละ 2', { exact: true }).fill('80');
    await saved(page);
    await soon(() => inDatabase(2)).toMatchObject({
      done: 'อบรมครบ 5 รุ่น',
      difficulty: 'วิทยากรไม่ว่าง',
      status: 'IN_PROGRESS',
    });
    await done.fill('');
    await page.getByLabel('ปัญหาอุปสรรค (ถ้ามี) 2', { exact: true }).fill('');
    await second.getByRole('button', { name: 'คัดลอกมาแก้ 2' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  it('brings back at its measure what an earlier release kept in the browser by the number', async () => {
    const { page, complaints } = await openReport();
    await page.getByLabel('สิ่งที่ได้ดำเนินการ 3', { exact: true }).fill('พิมพ์ค้างไว้');
    const kept = await page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.includes('.report.')) ?? '';
      const draft = JSON.parse(localStorage.getItem(key) ?? 'null') as { typed: object; base: object };
      const [entry] = Object.values(draft.typed) as object[];
      localStorage.setItem(
        key,
        JSON.stringify({ ...draft, base: {}, typed: { 5: { ...entry, percentComplete: 10 } } }),
      );
      return Object.keys(draft.typed);
    });
    expect(kept).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText('นำสิ่งที่พิมพ์ค้างไว้').waitFor();
    await soon(() => page.getByLabel('สิ่งที่ได้ดำเนินการ 5', { exact: true }).inputValue()).toBe('พิมพ์ค้างไว้');
    await soon(() => page.getByLabel('สิ่งที่ได้ดำเนินการ 3', { exact: true }).inputValue()).toBe('');
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await saved(page);
    await soon(() => inDatabase(5)).toMatchObject({ done: 'พิมพ์ค้างไว้' });
    expect(complaints()).toEqual([]);
  });

  it('is read, and says why, once its round takes nothing any more', async () => {
    await app.database.query(`update reporting_round set locks_on = '2023-11-30' where round = 'TWELVE_MONTH'`);
    const { page, complaints } = await openReport();
    await page.getByText('วันนี้อยู่นอกช่วงที่เปิดรับรายงานรอบนี้').waitFor();
    await soon(() => page.getByRole('button', { name: 'เสนอรายงาน…' }).count()).toBe(0);
    await soon(() => page.getByLabel('สิ่งที่ได้ดำเนินการ 5', { exact: true }).count()).toBe(0);
    await soon(() => page.getByRole('button', { name: /คัดลอกมาแก้/ }).count()).toBe(0);
    await page.locator('#measure-5').getByText('พิมพ์ค้างไว้').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints()).toEqual([]);
  });
});
