import { beforeAll, describe, expect, it } from '@jest/globals';
import { insertFigures, insertRiskMatrices } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';

const { app, visitAs, complaints } = journey();

beforeAll(async () => {
  await insertFigures(app.database);
  await insertRiskMatrices(app.database);
}, 120_000);

const matrixOf = (year: number): Promise<unknown[]> =>
  app.database.query(
    'select size, version, likelihood_steps, confirmed, source from risk_matrix where in_force_from = $1',
    [year],
  );

describe('the matrices of risks', () => {
  it('are tried out, mended where the API says, kept over a reload, and saved by one of two at once', async () => {
    const { page } = await visitAs('admin', { path: '/risk-matrices?year=2566' });
    await page.getByRole('link', { name: 'กำหนดตารางตั้งแต่ปี 2566' }).click();
    const save = page.getByRole('button', { name: 'บันทึก', exact: true });
    const tryOut = page.getByRole('button', { name: 'ลองคำนวณ' });
    await page.getByRole('button', { name: '5 × 5 แบ่งที่ 4, 9 และ 14' }).click();
    await soon(() => save.isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: 'ที่มา' }).fill('หนังสือที่ทดสอบ');
    await page.getByLabel('คะแนน 15 ถึง').fill('24');
    await tryOut.click();
    await page.getByText('คะแนน 25–25 ยังไม่มีระดับ').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByLabel('คะแนน 15 ถึง').fill('25');
    await page.reload();
    await page.getByText('พิมพ์ค้างไว้ในเบราว์เซอร์นี้').waitFor();
    await soon(() => page.getByRole('textbox', { name: 'ที่มา' }).inputValue()).toBe('หนังสือที่ทดสอบ');
    await tryOut.click();
    await page.getByRole('heading', { name: 'ความเสี่ยงตามตารางที่เสนอ' }).waitFor();
    await page.getByText(/^ระดับเปลี่ยน \d+ จาก \d+ ความเสี่ยง/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await soon(() => matrixOf(2566)).toEqual([]);
    await app.database.query(
      `insert into risk_matrix (code, name_th, name_en, size, bands, source, confirmed, in_force_from, version)
       select 'THEIRS', name_th, name_en, size, bands, source, confirmed, 2566, 7 from risk_matrix where code = 'FIVE_3_9_16'`,
    );
    await save.click();
    await page.getByText('มีผู้แก้ไขก่อนหน้า').waitFor();
    await page.getByRole('button', { name: 'โหลดข้อมูลล่าสุด' }).click();
    await page.getByText('มีผู้บันทึกเกณฑ์รุ่นใหม่กว่าแล้ว').waitFor();
    await soon(() => save.isDisabled()).toBe(true);
    await tryOut.click();
    await save.click();
    await page.getByText('บันทึกตารางตั้งแต่ปี 2566 แล้ว').waitFor();
    await soon(() => matrixOf(2566)).toEqual([
      { size: 5, version: 8, likelihood_steps: null, confirmed: false, source: 'หนังสือที่ทดสอบ' },
    ]);
    expect(complaints()).toEqual([]);
  });

  it('of another size say what becomes of the steps of before', async () => {
    const { page } = await visitAs('admin', { path: '/risk-matrices/2567' });
    await page.getByRole('button', { name: '4 × 4' }).click();
    await page.getByRole('textbox', { name: 'ที่มา' }).fill('หนังสือที่ทดสอบ');
    await page.getByRole('combobox', { name: 'โอกาสเกิด 2 เป็น' }).click();
    await page.getByRole('option', { name: '4', exact: true }).click();
    const tryOut = page.getByRole('button', { name: 'ลองคำนวณ' });
    await tryOut.click();
    await page.getByText('ไม่ลดลง').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'โอกาสเกิด 2 เป็น' }).click();
    await page.getByRole('option', { name: '1', exact: true }).click();
    await tryOut.click();
    await page.getByRole('heading', { name: 'ความเสี่ยงตามตารางที่เสนอ' }).waitFor();
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await page.getByRole('link', { name: '2567', exact: true }).waitFor();
    await soon(() => matrixOf(2567)).toEqual([
      { size: 4, version: 1, likelihood_steps: [1, 1, 3, 3, 4], confirmed: false, source: 'หนังสือที่ทดสอบ' },
    ]);
    expect(complaints()).toEqual([]);
  });
});
