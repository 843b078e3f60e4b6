import { beforeAll, describe, expect, it } from '@jest/globals';
import { insertSummaryData } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';

const { app, visitAs, complaints } = journey();

beforeAll(async () => {
  await insertSummaryData(app.database);
}, 120_000);

describe('the calendar', () => {
  it('is changed in place with its source, and by one of two at once', async () => {
    const { page } = await visitAs('admin');
    await page.getByRole('link', { name: 'กำหนดส่งและรอบรายงาน' }).click();
    await page.getByRole('button', { name: 'แก้ไข แผน ปี 2566' }).click();
    const form = page.getByRole('form', { name: 'แก้ไข แผน ปี 2566' });
    expect(await accessibilityProblems(page)).toEqual([]);
    await form.getByRole('textbox', { name: 'ที่มา' }).fill('หนังสือเวียนที่ทดสอบ');
    await app.database.query('update plan_deadline set version = 7 where fiscal_year = 2566');
    await form.getByRole('button', { name: 'บันทึก' }).click();
    await form.getByText('มีผู้แก้ไขก่อนหน้า').waitFor();
    await form.getByRole('button', { name: 'โหลดข้อมูลล่าสุด' }).click();
    await form.getByText('มีผู้แก้ไขก่อนหน้า').waitFor({ state: 'detached' });
    await form.getByRole('textbox', { name: 'ที่มา' }).fill('หนังสือเวียนฉบับใหม่');
    await form.getByRole('button', { name: 'บันทึก' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('หนังสือเวียนฉบับใหม่').waitFor();
    await soon(() => app.database.query('select source, version from plan_deadline where fiscal_year = 2566')).toEqual([
      { source: 'หนังสือเวียนฉบับใหม่', version: 8 },
    ]);
    expect(complaints()).toEqual([]);
  });

  it('is set by an officer of the centre; days in a wrong order are told in words, and a picker opens in the year edited', async () => {
    const { page } = await visitAs('center', { path: '/calendar?edit=2567-SIX_MONTH' });
    const form = page
      .getByRole('form', { name: 'กำหนด รายงานรอบ 6 เดือน ปี 2567' })
      .or(page.getByRole('form', { name: 'แก้ไข รายงานรอบ 6 เดือน ปี 2567' }));
    await form
      .getByRole('button', { name: /เลือกวันที่/ })
      .first()
      .click();
    await page.getByText('มีนาคม 2567').first().waitFor();
    await page.keyboard.press('Escape');
    for (const [label, day] of [
      ['เปิดรับ', '01042567'],
      ['กำหนดส่ง', '01032567'],
      ['ปิดแก้ไข', '01072567'],
    ] as const) {
      await form.getByRole('group', { name: label }).getByRole('spinbutton').first().click();
      await page.keyboard.type(day);
    }
    await form.getByRole('textbox', { name: 'ที่มา' }).fill('หนังสือเวียนที่ทดสอบ');
    await form.getByRole('button', { name: 'บันทึก' }).click();
    await form.getByText('กำหนดส่งต้องไม่ก่อนวันเปิดรับ', { exact: false }).waitFor();
    await soon(() => form.innerText()).not.toMatch(/opensOn|dueOn/);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('says on which year pages open, and a chosen year stays in the links', async () => {
    const { page } = await visitAs('center', { path: '/calendar' });
    const years = page.getByRole('form', { name: 'ปีที่ทำงาน' });
    await years.getByRole('combobox', { name: 'หน้าต่าง ๆ เปิดที่ปี' }).click();
    await page.getByRole('option', { name: '2567' }).click();
    await years.getByRole('button', { name: 'บันทึก' }).click();
    await page.getByText('บันทึกแล้ว', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'ภาพรวมเมือง', exact: true }).click();
    await page.getByRole('combobox', { name: 'ปีงบประมาณ' }).getByText('2567').waitFor();
    // The page of 2567 names the overdue work of 2566.
    await page.getByRole('link', { name: /^ปี 2566: \d+ เรื่อง$/ }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'ปีงบประมาณ' }).click();
    await page.getByRole('option', { name: '2566' }).click();
    await page.getByRole('link', { name: 'สำนักงานเขต', exact: true }).click();
    await page.getByRole('link', { name: 'บางรัก', exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/districts/1004' && url.searchParams.get('year') === '2566');
    await page.getByRole('link', { name: 'การส่งแผนและรายงาน', exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/submissions' && url.searchParams.get('year') === '2566');
    expect(complaints()).toEqual([]);
  });

  it('keeps overdue work of a district on its first page when another district is a year ahead', async () => {
    await app.database.query(
      `insert into plan (district_code, fiscal_year, status, approved_on, swot, no_gift_rules, objectives, goals, benefits, checklist)
       select code, 2567, 'APPROVED', date '2024-01-31', '{"strengths":[],"weaknesses":[],"opportunities":[],"threats":[]}', '{}', '{}', '{}', '{}', '[]'
       from district where code = 1001`,
    );
    await app.database.query('update work_years set chosen_year = 2567, version = version + 1');
    const { page } = await visitAs('otherOfficer');
    await page.getByRole('combobox', { name: 'ปีงบประมาณ' }).getByText('2567').waitFor();
    await page.getByText('แผนปี 2566').first().waitFor();
    const badge = page.getByRole('link', { name: /สิ่งที่ต้องทำ/ }).getByText(/^\d+$/);
    await soon(async () => Number(await badge.innerText())).toBeGreaterThan(0);
    expect(complaints()).toEqual([]);
  });
});
