import { beforeAll, describe, expect, it } from '@jest/globals';
import { insertSchemes, insertSummaryData } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';

const { app, visitAs, complaints } = journey();

beforeAll(async () => {
  await insertSummaryData(app.database);
  await insertSchemes(app.database);
  await app.database.query(
    `insert into ita_indicator_score (result_id, district_code, fiscal_year, number, instrument, name_th, name_en, score)
     select id, district_code, fiscal_year, number, 'IIT', 'x', 'x', 60 + number * 3 from ita_result, generate_series(1, 10) as number`,
  );
}, 120_000);

describe('the ITA schemes', () => {
  it('are tried out, mended where the API says, kept over a reload, and saved by one of two at once', async () => {
    const { page } = await visitAs('admin');
    await page.getByRole('link', { name: 'เกณฑ์ ITA' }).click();
    await page.getByRole('link', { name: '2566', exact: true }).click();
    const save = page.getByRole('button', { name: 'บันทึก', exact: true });
    const tryOut = page.getByRole('button', { name: 'ลองคำนวณ' });
    await page.getByLabel('น้ำหนัก IIT (%)').fill('35');
    await soon(() => save.isDisabled()).toBe(true);
    await tryOut.click();
    await page.getByText('รวมกันได้ 105.00').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByLabel('น้ำหนัก OIT (%)').fill('35');
    await page.reload();
    await page.getByText('พิมพ์ค้างไว้ในเบราว์เซอร์นี้').waitFor();
    await soon(() => page.getByLabel('น้ำหนัก OIT (%)').inputValue()).toBe('35');
    await tryOut.click();
    await page.getByRole('heading', { name: 'ผลของปีตามเกณฑ์ที่เสนอ' }).waitFor();
    await page.getByText('แสดงทุกเขต').click();
    expect(await accessibilityProblems(page)).toEqual([]);
    const [before] = await app.database.query<{ weights: string }>(
      `select definition #>> '{instruments,0,weight}' as weights from ita_scheme where fiscal_year = 2566`,
    );
    expect(before?.weights).toBe('30');
    await app.database.query('update ita_scheme set version = 7 where fiscal_year = 2566');
    await save.click();
    await page.getByText('มีผู้แก้ไขก่อนหน้า').waitFor();
    await page.getByRole('button', { name: 'โหลดข้อมูลล่าสุด' }).click();
    await page.getByText('มีผู้แก้ไขก่อนหน้า').waitFor({ state: 'detached' });
    // What was typed stays; it is told in what it differs from what is saved.
    await page.getByText('ส่วนที่ต่างจากรุ่นนั้น: น้ำหนัก').waitFor();
    await soon(() => page.getByLabel('น้ำหนัก IIT (%)').inputValue()).toBe('35');
    await soon(() => save.isDisabled()).toBe(true);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByLabel('น้ำหนัก IIT (%)').fill('20');
    await page.getByLabel('น้ำหนัก OIT (%)').fill('50');
    await tryOut.click();
    await save.click();
    await page.getByText('บันทึกเกณฑ์ปี 2566 แล้ว').waitFor();
    await page.getByText('IIT 20%').waitFor();
    await soon(() =>
      app.database.query(
        `select version, definition #>> '{instruments,0,weight}' as weight from ita_scheme where fiscal_year = 2566`,
      ),
    ).toEqual([{ version: 8, weight: '20' }]);
    expect(complaints()).toEqual([]);
  });

  it('of a new year begin with those of the year before', async () => {
    const { page } = await visitAs('admin', { path: '/schemes' });
    await page.getByRole('link', { name: 'คัดลอกปี 2567 เป็นปี 2568' }).click();
    const tryOut = page.getByRole('button', { name: 'ลองคำนวณ' });
    await tryOut.click();
    await page.getByText('ช่องนี้ต้องมีข้อความ').first().waitFor();
    await page.getByRole('textbox', { name: 'ที่มา' }).fill('หนังสือเวียนที่ทดสอบ');
    await page.getByRole('button', { name: 'เพิ่มตัวชี้วัด' }).click();
    const added = page.getByRole('group', { name: 'ตัวชี้วัดที่ 11' });
    await added.getByLabel('ชื่อไทย').fill('ตัวชี้วัดใหม่');
    await added.getByLabel('ชื่ออังกฤษ').fill('New indicator');
    await tryOut.click();
    await page.getByText('ปีนี้ยังไม่มีผลบันทึกไว้').waitFor();
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await page.getByRole('link', { name: '2568', exact: true }).waitFor();
    await soon(() =>
      app.database.query(
        `select version, source, confirmed, jsonb_array_length(definition -> 'indicators') as indicators from ita_scheme where fiscal_year = 2568`,
      ),
    ).toEqual([{ version: 1, source: 'หนังสือเวียนที่ทดสอบ', confirmed: false, indicators: 11 }]);
    expect(complaints()).toEqual([]);
  });
});
