import { beforeAll, describe, expect, it } from '@jest/globals';
import { insertSummaryData, type TestAccountName } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import type { Visitor } from './support/visitor.js';

const { app, visitAs } = journey();

beforeAll(async () => {
  await insertSummaryData(app.database);
}, 120_000);

const as = (account: TestAccountName, path: string): Promise<Visitor> => visitAs(account, { path });

describe('a plan that comes back', () => {
  it('is talked about, and keeps its steps and versions with what changed', async () => {
    const [plan] = await app.database.query<{ id: string }>(
      'select id from plan where district_code = 1025 and fiscal_year = 2566',
    );
    // Every kind of content a version can have, as a plan that was read from a document has it.
    await app.database.query(
      `update plan set document_number = 'กท 6101/1', prior_year_ita = '{"fiscalYear": 2565, "scores": ["93.21"], "total": "75.23"}'
       where id = $1`,
      [plan!.id],
    );
    const path = `/plans/${plan!.id}`;
    const about = 'ความเสี่ยงการทุจริต';
    const centre = await as('center', path);
    await centre.page.getByRole('button', { name: `ความเห็นเรื่อง ${about}` }).click();
    await centre.page.getByLabel(`เขียนความเห็นเรื่อง ${about}`).fill('ขอเพิ่มความเสี่ยงด้านการอนุญาต');
    await centre.page.reload();
    // What was typed and not sent is still there.
    const box = centre.page.getByLabel(`เขียนความเห็นเรื่อง ${about}`);
    await box.waitFor();
    await soon(() => box.inputValue()).toBe('ขอเพิ่มความเสี่ยงด้านการอนุญาต');
    await centre.page.locator('#risks').getByRole('button', { name: 'ส่ง', exact: true }).click();
    await centre.page.getByRole('button', { name: 'ถอนความเห็น' }).waitFor();
    await soon(() => box.inputValue()).toBe('');

    const officer = await as('otherOfficer', path);
    await officer.page.getByRole('button', { name: `ความเห็นเรื่อง ${about}: 1 รายการ` }).click();
    await officer.page.getByText('ขอเพิ่มความเสี่ยงด้านการอนุญาต').waitFor();
    await soon(() => officer.page.getByRole('button', { name: 'ถอนความเห็น' }).count()).toBe(0);
    expect(await accessibilityProblems(officer.page)).toEqual([]);
    await officer.page.getByRole('button', { name: 'เสนอแผน…' }).click();
    await officer.page.getByRole('button', { name: 'เสนอแผน', exact: true }).click();
    await officer.page.getByText('เสนอแผน · ฉบับที่ 1').waitFor();
    await officer.page.getByText('รอหัวหน้าฝ่ายปกครองเห็นชอบ').waitFor();
    await officer.page.getByRole('button', { name: /ฉบับที่ 1/ }).click();
    await officer.page.locator('#history').getByText('75.23').waitFor();

    // Before the head has endorsed it, the director is told whom it waits for, and may decide all the same.
    const director = await as('otherDirector', '/my-district?year=2566');
    await director.page.getByText('แผนปี 2566: รอหัวหน้าฝ่ายปกครองเห็นชอบ').waitFor();
    await director.page.getByText(/ส่งมาวันนี้/).waitFor();
    expect(await accessibilityProblems(director.page)).toEqual([]);
    await director.page.getByRole('link', { name: 'เปิดดู', exact: true }).click();
    await director.page.getByText('เห็นชอบแล้วเรื่องจะเดินต่อมาถึงท่าน').waitFor();
    await soon(() => director.page.getByRole('button', { name: /^(อนุมัติ|เห็นชอบ|ส่งคืน)/ }).count()).toBe(0);
    expect(await accessibilityProblems(director.page)).toEqual([]);
    await director.page.getByRole('button', { name: 'พิจารณาโดยไม่รอ…' }).click();
    await director.page.waitForFunction(() => document.activeElement?.textContent === 'อนุมัติ…');
    await soon(() => director.page.getByRole('button', { name: /^เห็นชอบ/ }).count()).toBe(0);
    await director.page.getByRole('button', { name: 'ส่งคืน…' }).click();
    await director.page.getByLabel('เหตุผลที่ส่งคืน').fill('ขอเป้าหมายที่วัดได้');
    await director.page.getByRole('button', { name: 'ส่งคืน', exact: true }).click();
    await director.page.getByText('ถูกส่งคืนให้แก้ไข:').waitFor();
    await officer.page.reload();
    await officer.page.getByLabel('เป้าหมาย', { exact: true }).fill('ไม่มีเรื่องร้องเรียน');
    await officer.page.getByRole('status').getByText('บันทึกแล้ว').waitFor();
    await officer.page.getByRole('button', { name: 'เสนอแผน…' }).click();
    await officer.page.getByRole('button', { name: 'เสนอแผน', exact: true }).click();
    await officer.page.getByText('เสนอแผน · ฉบับที่ 2').waitFor();
    await officer.page.getByRole('button', { name: /ฉบับที่ 2 .* เปลี่ยน 1 ช่อง/ }).click();
    await officer.page.locator('#history').getByText('ไม่มีเรื่องร้องเรียน').waitFor();
    await officer.page.locator('#history').getByText('ขอเป้าหมายที่วัดได้').waitFor();
    expect(await accessibilityProblems(officer.page)).toEqual([]);
    for (const { complaints } of [centre, officer, director]) expect(complaints()).toEqual([]);
  });

  it('is commented on once when the page is left while the comment is on its way', async () => {
    const [plan] = await app.database.query<{ id: string }>(
      'select id from plan where district_code = 1025 and fiscal_year = 2566',
    );
    const { page } = await as('center', `/plans/${plan!.id}`);
    const place = page.locator('#swot');
    const box = place.getByRole('textbox', { name: /^เขียนความเห็น/ });
    await place.getByRole('button', { name: /^ความเห็น/ }).click();
    let arrive!: () => void;
    const held = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('addComment')) await held;
      return route.continue();
    });
    await box.fill('ส่งแล้วไปหน้าอื่น');
    await place.getByRole('button', { name: 'ส่ง', exact: true }).click();
    await place.getByText('กำลังส่ง…').waitFor();
    await page.getByRole('link', { name: 'ผล ITA', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'ผล ITA' }).waitFor();
    await page.goBack();
    await place.getByText('กำลังส่ง…').waitFor();
    await soon(() => box.inputValue()).toBe('');
    await box.fill('พิมพ์ต่อเมื่อกลับมา');
    arrive();
    await place.getByText('กำลังส่ง…').waitFor({ state: 'detached' });
    await place.getByText('ส่งแล้วไปหน้าอื่น').waitFor();
    await soon(() => app.database.query(`select from plan_comment where body = 'ส่งแล้วไปหน้าอื่น'`)).toHaveLength(1);
    await page.reload();
    await box.waitFor();
    await soon(() => box.inputValue()).toBe('พิมพ์ต่อเมื่อกลับมา');
    await box.fill('');
  });

  it('is commented on once, also when the answer does not arrive, and keeps what is typed meanwhile', async () => {
    const [plan] = await app.database.query<{ id: string }>(
      'select id from plan where district_code = 1025 and fiscal_year = 2566',
    );
    const { page } = await as('center', `/plans/${plan!.id}`);
    const box = page.locator('#swot').getByRole('textbox', { name: /^เขียนความเห็น/ });
    const send = page.locator('#swot').getByRole('button', { name: 'ส่ง', exact: true });
    await page
      .locator('#swot')
      .getByRole('button', { name: /^ความเห็น/ })
      .click();
    let meanwhile = Promise.resolve();
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('addComment')) return route.continue();
      await route.fetch();
      await meanwhile;
      return route.abort();
    });
    await box.fill('ขอให้ทบทวน');
    await send.click();
    await page.locator('#swot').getByRole('alert').waitFor();
    await soon(() => box.inputValue()).toBe('ขอให้ทบทวน');
    let typed!: () => void;
    meanwhile = new Promise((resolve) => (typed = resolve));
    await send.click();
    await box.fill('และพิมพ์ต่อ');
    typed();
    await page.waitForFunction(
      (field) => (field as HTMLTextAreaElement).value.startsWith('ขอให้'),
      await box.elementHandle(),
    );
    await soon(() => box.inputValue()).toBe('ขอให้ทบทวน\nและพิมพ์ต่อ');
    await page.unroute('**/graphql');
    await box.fill('ขอให้ทบทวน');
    await send.click();
    await page.getByRole('button', { name: 'ถอนความเห็น' }).first().waitFor();
    await soon(() => app.database.query(`select from plan_comment where body = 'ขอให้ทบทวน'`)).toHaveLength(1);
  });

  it('is approved on the day that its document bears, typed by keyboard', async () => {
    const [plan] = await app.database.query<{ id: string }>(
      `update plan set status = 'SUBMITTED', approved_on = null where district_code = 1025 and fiscal_year = 2566 returning id`,
    );
    const { page, complaints } = await as('otherDirector', `/plans/${plan!.id}`);
    await page.getByRole('button', { name: 'พิจารณาโดยไม่รอ…' }).click();
    const field = page.getByRole('group', { name: 'วันที่อนุมัติ' });
    const type = async (day: string): Promise<void> => {
      await field.getByRole('spinbutton').first().click();
      await page.keyboard.type(day);
    };
    await field.waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await type('30092564');
    await page.getByRole('button', { name: 'อนุมัติ…' }).click();
    await page.getByRole('button', { name: 'อนุมัติ', exact: true }).click();
    await page.getByText('วันที่อนุมัติแผนปี 2566 ต้องอยู่ระหว่าง').waitFor();
    // Said once, at the field.
    await soon(() => page.getByText('วันที่อนุมัติแผนปี 2566 ต้องอยู่ระหว่าง').count()).toBe(1);
    expect(await accessibilityProblems(page)).toEqual([]);

    // The page is made anew in the other language.
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Decide without waiting…' }).click();
    await page.getByRole('group', { name: 'Approved on' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'ภาษาไทย' }).click();
    await page.getByRole('button', { name: 'พิจารณาโดยไม่รอ…' }).click();
    await type('25042566');
    await page.getByRole('button', { name: 'อนุมัติ…' }).click();
    await page.getByRole('button', { name: 'อนุมัติ', exact: true }).click();
    await field.waitFor({ state: 'detached' });
    await soon(() =>
      app.database.query('select status, approved_on::text as day from plan where id = $1', [plan!.id]),
    ).toEqual([{ status: 'APPROVED', day: '2023-04-25' }]);
    expect(complaints()).toEqual([]);
  });

  it("can be the beginning of next year's, in which what must be rewritten is marked", async () => {
    const { page, complaints } = await as('otherOfficer', '/my-district?year=2567');
    await page.getByRole('button', { name: 'คัดลอกแผนปี 2566' }).click();
    await page.getByText('โปรดตรวจและแก้ไข แล้วกด “ตรวจแล้ว”').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    const marked = page.locator('#measures').getByText('โปรดตรวจและแก้ไข');
    await marked.waitFor();
    // One budget says nothing about the other rows.
    await page.getByLabel('งบประมาณ (บาท) 1', { exact: true }).fill('500');
    await page.getByRole('status').getByText('บันทึกแล้ว').waitFor();
    await soon(() => marked.count()).toBe(1);
    await page.locator('#measures').getByRole('button', { name: 'ตรวจแล้ว' }).click();
    await marked.waitFor({ state: 'detached' });
    expect(complaints()).toEqual([]);
  });

  it('is deleted as a draft, comes back with what stood in it, and an empty one is filled with an earlier plan', async () => {
    const { page, complaints } = await as('otherOfficer', '/my-district?year=2567');
    const drafts = (): Promise<unknown[]> =>
      app.database.query(
        `select (select budget::text from measure where plan_id = plan.id and number = 1) as budget
         from plan where district_code = 1025 and fiscal_year = 2567`,
      );
    await page.getByRole('link', { name: 'ทำต่อ', exact: true }).first().click();
    await page.getByRole('button', { name: 'ลบร่างแผนนี้…' }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'ลบร่างแผนนี้', exact: true }).click();
    await page.getByText('ลบร่างแผนปี 2567 เมื่อ').waitFor();
    await soon(() => drafts()).toEqual([]);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'นำกลับมา' }).click();
    await page.waitForURL(/\/plans\//);
    await page.getByLabel('งบประมาณ (บาท) 1', { exact: true }).waitFor();
    await soon(() => drafts()).toEqual([{ budget: '500.00' }]);

    await page.getByRole('button', { name: 'ลบร่างแผนนี้…' }).click();
    await page.getByRole('button', { name: 'ลบร่างแผนนี้', exact: true }).click();
    await page.getByRole('button', { name: 'เริ่มเขียนแผน', exact: true }).click();
    await page.getByRole('button', { name: 'คัดลอกจากแผนปีก่อน' }).click();
    await page.locator('#measures').getByText('โปรดตรวจและแก้ไข').waitFor();
    await soon(() => drafts()).toEqual([{ budget: null }]);
    expect(complaints()).toEqual([]);
  });
});
