import { beforeAll, describe, expect, it } from '@jest/globals';
import { insertChecklists, insertSummaryData } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';

const { app, visitAs, complaints } = journey();

beforeAll(async () => {
  await insertSummaryData(app.database);
  await insertChecklists(app.database);
}, 120_000);

describe('the checklists of items', () => {
  it('are tried on the plans of districts, mended at the field, saved, and then lead the officer', async () => {
    const [plan] = await app.database.query<{ id: string }>(
      `select id from plan where district_code = 1023 and fiscal_year = 2566`,
    );
    const { page } = await visitAs('admin');
    await page.getByRole('link', { name: 'รายการตรวจ', exact: true }).click();
    await page.getByRole('link', { name: 'แผนปฏิบัติการป้องกันการทุจริต' }).first().click();
    const save = page.getByRole('button', { name: 'บันทึก', exact: true });
    const tryOut = page.getByRole('button', { name: 'ลองตรวจ' });
    await page.getByRole('button', { name: 'เพิ่มรายการ' }).click();
    const added = page.getByRole('group', { name: 'รายการที่ 7' });
    await added.getByLabel('ข้อความไทย').fill('');
    await tryOut.click();
    await page.getByText('ช่องนี้ต้องมีข้อความ').first().waitFor();
    await soon(() => save.isDisabled()).toBe(true);
    await added.getByRole('combobox').click();
    await page.getByRole('option', { name: 'ทุกมาตรการระบุระยะเวลาดำเนินการ' }).click();
    await added.getByLabel('ข้อความไทย').fill('ระยะเวลาของทุกโครงการ');
    await tryOut.click();
    await page.getByRole('heading', { name: 'ผลต่อแผนหรือรายงานของเขต' }).waitFor();
    await soon(() => page.getByRole('row', { name: /หนองแขม/ }).count()).toBeGreaterThan(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await save.click();
    await page.getByText('บันทึกรายการตรวจแล้ว').waitFor();
    await page.goto(`${app.url}/plans/${plan!.id}#measures`);
    await page.locator('#measures').getByText('ระยะเวลาของทุกโครงการ').waitFor();
    expect(complaints()).toEqual([]);
  });

  it('of reports tell the officer what is missing, and the centre what another rule would change', async () => {
    const [report] = await app.database.query<{ id: string; name: string }>(
      `select report.id, name_th as name from progress_report as report join district on code = district_code
       where report.fiscal_year = 2566 and round = 'SIX_MONTH' and status = 'APPROVED' limit 1`,
    );
    await app.database.query(
      `insert into reporting_round (fiscal_year, round, cut_off_on, opens_on, due_on, locks_on, source, confirmed)
       values (2566, 'SIX_MONTH', '2023-03-31', '2023-04-01', '2023-04-30', '2099-01-01', 'test', true) on conflict do nothing`,
    );
    const { page } = await visitAs('admin', { path: `/reports/${report!.id}` });
    const asked = page.getByRole('region', { name: 'สิ่งที่รายงานต้องมี (ข้อ O28)' });
    await asked.getByText(/^31 มี/).first().waitFor();
    await soon(() => asked.getByText('ระบุวันตัดข้อมูล').count()).toBe(1);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.goto(`${app.url}/checklists/DISTRICT/SIX_MONTH_PROGRESS/2566`);
    const second = page.getByRole('group', { name: 'รายการที่ 2' });
    await second.getByRole('combobox').click();
    await page.getByRole('option', { name: 'ผู้ตรวจพิจารณาเอง' }).click();
    await page.getByRole('button', { name: 'ลองตรวจ' }).click();
    await page.getByRole('heading', { name: 'ผลต่อแผนหรือรายงานของเขต' }).waitFor();
    await page.getByRole('link', { name: report!.name }).first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await page.getByText('บันทึกรายการตรวจแล้ว').waitFor();
    await page.goto(`${app.url}/reports/${report!.id}`);
    await asked.getByText('ผู้ตรวจพิจารณาเอง').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints()).toEqual([]);
  });
});
