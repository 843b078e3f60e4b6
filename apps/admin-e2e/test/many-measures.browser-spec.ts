import { expect, it } from '@jest/globals';
import { insertPlan, insertReport } from '../../api/test/support/index.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';

const { app, visitAs, complaints } = journey();
const count = 120;

async function write(planId: string): Promise<void> {
  await app.database.query('delete from measure where plan_id = $1', [planId]);
  await app.database.query(
    `insert into measure (plan_id, district_code, fiscal_year, number, title, mission, objectives, methods)
     select plan.id, district_code, fiscal_year, n, 'โครงการที่ ' || n, '', '{}', '{จัดอบรม}'
     from plan, generate_series(1, $2) as n where plan.id = $1`,
    [planId, count],
  );
}

it('a plan of many measures is written like any other, though only those near the sight are drawn', async () => {
  const { planId } = await insertPlan(app.database, 1023, 'DRAFT');
  await write(planId);
  const budgetOf = async (number: number): Promise<unknown> => {
    const query = 'select budget from measure where plan_id = $1 and number = $2';
    return (await app.database.query<{ budget: string | null }>(query, [planId, number]))[0]?.budget;
  };

  // A link to a measure leads to it, and its fields are there; those far from it are told in a few words.
  const { page } = await visitAs('officer', { path: `/plans/${planId}#measure-90` });
  const titles = page.locator('[aria-label^="โครงการ/กิจกรรม/มาตรการ "]');
  const title = page.getByLabel('โครงการ/กิจกรรม/มาตรการ 90', { exact: true });
  await title.waitFor();
  await soon(() => title.isVisible()).toBe(true);
  await soon(() => titles.count()).toBeLessThan(count / 2);
  await soon(() => page.locator('#measure-5').textContent()).toBe('มาตรการที่ 5 โครงการที่ 5');

  const budget = page.getByLabel('งบประมาณ (บาท) 90', { exact: true });
  await budget.fill('1500');
  await page.getByRole('status').getByText('บันทึกแล้ว', { exact: true }).waitFor();
  await soon(() => budgetOf(90)).toBe('1500.00');

  // A value at fault is not forgotten when its row leaves the sight.
  await budget.fill('พันห้า');
  await page.locator('#measure-1').scrollIntoViewIfNeeded();
  await page.getByLabel('โครงการ/กิจกรรม/มาตรการ 1', { exact: true }).fill('โครงการแรก');
  await soon(() => page.locator('#measure-60').textContent()).toBe('มาตรการที่ 60 โครงการที่ 60');
  await page.locator('#measure-90').scrollIntoViewIfNeeded();
  await soon(() => budget.inputValue()).toBe('พันห้า');
  await budget.fill('');
  await page.getByRole('status').getByText('บันทึกแล้ว', { exact: true }).waitFor();
  await soon(() => budgetOf(90)).toBe(null);

  // A print has all of them.
  await page.emulateMedia({ media: 'print' });
  await soon(() => titles.count()).toBe(count);
  expect(complaints()).toEqual([]);
}, 180_000);

it('so is a report on many measures', async () => {
  const { reportId, planId } = await insertReport(app.database, 1023, 'DRAFT');
  await write(planId);
  const { page } = await visitAs('officer', { path: `/reports/${reportId}#measure-90` });
  const done = page.getByLabel('สิ่งที่ได้ดำเนินการ 90', { exact: true });
  await page.locator('#measure-90').getByRole('combobox').click();
  await page.getByRole('option', { name: 'อยู่ระหว่างดำเนินการ' }).click();
  await page.getByLabel('ร้อยละ 90', { exact: true }).fill('40');
  await done.fill('จัดอบรมแล้ว');
  await page.getByRole('status').getByText('บันทึกแล้ว', { exact: true }).waitFor();
  await soon(() =>
    app.database.query(
      'select done from progress_entry join measure on measure.id = measure_id where report_id = $1 and number = 90',
      [reportId],
    ),
  ).toEqual([{ done: 'จัดอบรมแล้ว' }]);
  await soon(() => page.locator('#measure-5').textContent()).toBe('5. โครงการที่ 5');
  await page.locator('#measure-5').scrollIntoViewIfNeeded();
  await page.getByLabel('สิ่งที่ได้ดำเนินการ 5', { exact: true }).waitFor();
  expect(complaints()).toEqual([]);
}, 120_000);
