import { beforeAll, expect, it } from '@jest/globals';
import { system } from '@sucharit/domain/access';
import type { AuditService } from '../../api/src/features/audit/index.js';
import type { Database } from '../../api/src/platform/database/index.js';
import { loadProduct } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { startInnerConsole } from './support/console.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import { phone } from './support/visitor.js';

const { loadReference } = await loadProduct();

const { app, visitAs } = journey(startInnerConsole);

beforeAll(async () => {
  await app
    .get<Database>('Database')
    .write(system, (manager) => loadReference(manager, app.get<AuditService>('AuditService')));
}, 120_000);

it('edits the SWOT analysis and the ITA result of a plan in place, saved as typed and back after a reload', async () => {
  const { createPlan } = await (
    await app.as('officer')
  ).data<{ createPlan: { plan: { id: string } } }>(
    'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } } }',
    { input: { districtCode: 1023, fiscalYear: 2566 } },
  );
  const planId = createPlan.plan.id;
  const scores = Array.from({ length: 10 }, () => 80);
  await (
    await app.as('center')
  ).data('mutation ($input: RecordItaResultInput!) { recordItaResult(input: $input) { itaResult { id } } }', {
    input: {
      source: 'made up for a test',
      districtCode: 1023,
      fiscalYear: 2565,
      publishedTotal: 71.25,
      differenceReason: 'as printed',
      scores,
    },
  });
  const officer = await visitAs('officer', { path: `/plans/${planId}` });
  const { page } = officer;
  const saved = (): Promise<void> => page.getByRole('status').getByText('บันทึกแล้ว').first().waitFor();

  await page.getByRole('button', { name: 'เพิ่มจุดแข็ง' }).click();
  await page.getByLabel('จุดแข็งข้อ 1', { exact: true }).fill('บุคลากรเข้าใจเรื่องผลประโยชน์ทับซ้อน');
  await page.getByLabel('ปัจจัยของจุดแข็งข้อ 1').click();
  await page.getByRole('option', { name: 'บุคลากร' }).click();
  await page.getByRole('button', { name: 'เพิ่มอุปสรรค' }).click();
  await page.getByRole('button', { name: 'กรอกผล ITA ปีก่อน' }).click();
  // A result of another year is said to be one, where it counts as missing.
  await page.getByLabel('ปีของผล ITA').fill('๒๕๖๔');
  await page.getByText('กรอกผลของปี 2564 ไว้ แต่แผนปี 2566 ต้องใช้ผลของปี 2565').nth(1).waitFor();
  await page.getByLabel('ปีของผล ITA').fill('2565');
  await page.getByLabel(/^1\. /).fill('120');
  await page.getByText('กรอกตัวเลข 0–100 เช่น 62.5', { exact: true }).waitFor();
  for (let indicator = 1; indicator <= 10; indicator += 1)
    await page.getByLabel(new RegExp(`^${indicator}\\. `)).fill(`8${indicator % 10}.5`);
  await page.getByLabel('คะแนนรวมตามที่พิมพ์ในแผน').fill('75.23');
  expect(await accessibilityProblems(page)).toEqual([]);
  await saved();
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.includes('บันทึกแล้ว'));
  await page.reload();
  await page.getByLabel('จุดแข็งข้อ 1', { exact: true }).waitFor();
  await soon(() => page.getByLabel('คะแนนรวมตามที่พิมพ์ในแผน').inputValue()).toBe('75.23');
  const [row] = await app.database.query('select swot, prior_year_ita from plan where id = $1', [planId]);
  expect(row).toMatchObject({
    swot: { strengths: [{ factor: 'STAFF', text: 'บุคลากรเข้าใจเรื่องผลประโยชน์ทับซ้อน' }], threats: [] },
    prior_year_ita: { fiscalYear: 2565, total: '75.23', scores: expect.arrayContaining(['81.5', '80.5']) },
  });

  await page.getByRole('button', { name: 'เพิ่มมาตรการ' }).click();
  const lastTitle = page.getByLabel(/^โครงการ\/กิจกรรม\/มาตรการ \d+$/).last();
  const number = /\d+$/.exec((await lastTitle.getAttribute('aria-label')) ?? '')?.[0] ?? '';
  await page.waitForFunction(
    (label) => document.activeElement?.getAttribute('aria-label') === label,
    `โครงการ/กิจกรรม/มาตรการ ${number}`,
  );
  await lastTitle.fill('อบรมเรื่องผลประโยชน์ทับซ้อน');
  const budget = page.getByLabel(`งบประมาณ (บาท) ${number}`, { exact: true });
  await budget.fill('สองพัน');
  await page.getByText('กรอกจำนวนเงินเป็นบาท เช่น 15,000.50').waitFor();
  // What is marked wrong is not saved, and nothing is handed in without it.
  await page.getByRole('button', { name: 'เสนอแผน' }).click();
  await page.waitForFunction(
    (label) => document.activeElement?.getAttribute('aria-label') === label,
    `งบประมาณ (บาท) ${number}`,
  );
  await page.getByText('โปรดแก้ช่องที่เป็นสีแดงก่อนเสนอ').waitFor();
  await page.getByText('แถวที่มีช่องสีแดงยังไม่ได้บันทึก').waitFor();
  const [meanwhile] = await app.database.query('select budget, title from measure where plan_id = $1 and number = $2', [
    planId,
    Number(number),
  ]);
  expect(meanwhile).toMatchObject({ title: 'อบรมเรื่องผลประโยชน์ทับซ้อน', budget: null });
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByText('นำสิ่งที่พิมพ์ค้างไว้').waitFor();
  await soon(() => budget.inputValue()).toBe('สองพัน');
  await budget.fill('๑๒,๕๐๐.๕๐ บาท');
  await budget.blur();
  await soon(() => budget.inputValue()).toBe('12,500.50');
  // What is removed by mistake comes back with all its words.
  await page.getByRole('button', { name: `ลบมาตรการที่ ${number}`, exact: true }).click();
  await lastTitle.filter({ hasText: 'อบรมเรื่องผลประโยชน์ทับซ้อน' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'เลิกทำ' }).click();
  await page.getByRole('button', { name: 'ลบผล ITA ออกจากแผน' }).click();
  await page.getByRole('button', { name: 'เลิกทำ' }).click();
  await page.getByRole('button', { name: 'ลบจุดแข็งข้อ 1' }).click();
  await page.getByRole('button', { name: 'เลิกทำ' }).click();
  await page.waitForFunction(() => !document.body.textContent?.includes('กำลังพิมพ์'));
  await saved();
  const [kept] = await app.database.query('select budget, title from measure where plan_id = $1 and number = $2', [
    planId,
    Number(number),
  ]);
  expect(kept).toMatchObject({ title: 'อบรมเรื่องผลประโยชน์ทับซ้อน', budget: '12500.50' });
  await soon(() => page.getByLabel('คะแนนรวมตามที่พิมพ์ในแผน').inputValue()).toBe('75.23');
  await soon(() => page.getByLabel('จุดแข็งข้อ 1', { exact: true }).inputValue()).not.toBe('');
  await page.getByRole('button', { name: 'ลบผล ITA ออกจากแผน' }).click();
  await page.getByRole('button', { name: 'ใช้ผลปี 2565 ที่มีในระบบ' }).click();
  await soon(() => page.getByLabel('คะแนนรวมตามที่พิมพ์ในแผน').inputValue()).toBe('71.25');
  await saved();
  const [taken] = await app.database.query('select prior_year_ita from plan where id = $1', [planId]);
  expect(taken).toMatchObject({ prior_year_ita: { fiscalYear: 2565, total: '71.25' } });
  await page.setViewportSize(phone);
  await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  expect(officer.complaints()).toEqual([]);
}, 180_000);

it('takes the memo, the foreword and the months of a measure, keeps them, and shows them when the plan is read', async () => {
  const { createPlan } = await (
    await app.as('officer')
  ).data<{ createPlan: { plan: { id: string } } }>(
    'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } } }',
    { input: { districtCode: 1023, fiscalYear: 2567 } },
  );
  const planId = createPlan.plan.id;
  const officer = await visitAs('officer', { path: `/plans/${planId}` });
  const { page } = officer;
  await page.getByLabel('ส่วนราชการ', { exact: true }).fill('ฝ่ายปกครอง');
  await page.getByLabel('ที่หนังสือ', { exact: true }).fill('กท 6101/12');
  await page.getByRole('group', { name: 'วันที่ของบันทึก' }).getByRole('spinbutton').first().click();
  await page.keyboard.type('18112566', { delay: 40 });
  await page.getByRole('textbox', { name: 'คำนำ', exact: true }).fill('ปัญหาการทุจริตกระทบต่อการพัฒนาเขต');
  await page.getByRole('textbox', { name: 'กรอบการจัดทำแผน', exact: true }).fill('จัดตามกรอบสี่มิติ');
  await page.getByRole('textbox', { name: 'อื่น ๆ ที่เกี่ยวข้อง', exact: true }).fill('ช่องทางร้องเรียนอยู่ในภาคผนวก');
  // The months of a measure: the last one moves along where the period would end before it starts.
  await page.getByRole('button', { name: 'เพิ่มมาตรการ' }).click();
  await page.getByLabel('โครงการ/กิจกรรม/มาตรการ 1', { exact: true }).fill('อบรมเรื่องผลประโยชน์ทับซ้อน');
  await page.getByLabel('ตำแหน่งผู้รับผิดชอบ 1').fill('เจ้าพนักงานปกครอง');
  for (const [label, month] of [
    ['เริ่มเดือน', 'พ.ย.'],
    ['สิ้นสุดเดือน', 'ม.ค.'],
    ['เริ่มเดือน', 'มี.ค.'],
  ] as const) {
    await page.getByRole('combobox', { name: label }).click();
    await page.getByRole('option', { name: month, exact: true }).click();
  }
  await page.getByText('ระยะเวลา มี.ค.', { exact: true }).waitFor();
  await page.getByRole('combobox', { name: 'สิ้นสุดเดือน' }).click();
  await page.getByRole('option', { name: 'พ.ค.', exact: true }).click();
  await page.getByText('ระยะเวลา มี.ค. – พ.ค.', { exact: true }).waitFor();
  await page.getByLabel('งบประมาณที่ได้รับจัดสรร (บาท) 1').fill('๘๐๐ บาท');
  await page.getByLabel('แหล่งงบประมาณ 1').fill('เงินอุดหนุน');
  // A new measure says nothing of its budget; an amount, its words or the box do.
  const budget = page.getByLabel('งบประมาณ (บาท) 1', { exact: true });
  const none = page.getByRole('checkbox', { name: 'ไม่ใช้งบประมาณ 1' });
  await soon(async () => [await budget.getAttribute('placeholder'), await none.isChecked()]).toEqual([
    'ยังไม่ระบุ',
    false,
  ]);
  await budget.fill('-');
  await soon(() => none.isChecked()).toBe(true);
  await budget.fill('500');
  await soon(() => none.isChecked()).toBe(false);
  await none.check();
  await soon(async () => [await budget.getAttribute('placeholder'), await budget.inputValue()]).toEqual([
    'ไม่ใช้งบประมาณ',
    '',
  ]);
  await page.waitForFunction(() => !document.body.textContent?.includes('กำลังพิมพ์'));
  await page.getByRole('status').getByText('บันทึกแล้ว').first().waitFor();
  const months = await app.database.query(
    'select start_month, end_month, responsible_position, budget, budget_status, allotted, budget_source from measure where plan_id = $1',
    [planId],
  );
  expect(months).toEqual([
    {
      ...{ start_month: 3, end_month: 5, responsible_position: 'เจ้าพนักงานปกครอง' },
      ...{ budget: null, budget_status: 'NO_BUDGET', allotted: '800.00', budget_source: 'เงินอุดหนุน' },
    },
  ]);
  const [kept] = await app.database.query(
    'select issuing_unit, document_number, memo_on::text, foreword, framework, others from plan where id = $1',
    [planId],
  );
  expect(kept).toEqual({
    issuing_unit: 'ฝ่ายปกครอง',
    document_number: 'กท 6101/12',
    memo_on: '2023-11-18',
    foreword: 'ปัญหาการทุจริตกระทบต่อการพัฒนาเขต',
    framework: 'จัดตามกรอบสี่มิติ',
    others: 'ช่องทางร้องเรียนอยู่ในภาคผนวก',
  });
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.setViewportSize(phone);
  await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);

  // A plan that is handed in is read, not written.
  await app.database.query(`update plan set status = 'SUBMITTED', submitted_at = now() where id = $1`, [planId]);
  await page.reload();
  const memo = page.locator('#memo');
  await memo.getByText('18 พ.ย. 2566').waitFor();
  await soon(() => memo.textContent()).toContain('กท 6101/12');
  await page.locator('#measures').getByText('ระยะเวลา มี.ค. – พ.ค.', { exact: true }).waitFor();
  await page.locator('#measures').getByText('ไม่ใช้งบประมาณ', { exact: true }).waitFor();
  await soon(() => page.locator('#foreword').textContent()).toContain('กระทบต่อการพัฒนาเขต');
  expect(officer.complaints()).toEqual([]);
}, 180_000);

it('has room to write at a desk and on a phone, and marks the section in view', async () => {
  const { createPlan } = await (
    await app.as('officer')
  ).data<{ createPlan: { plan: { id: string } } }>(
    'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } } }',
    { input: { districtCode: 1023, fiscalYear: 2568 } },
  );
  const officer = await visitAs('officer', { path: `/plans/${createPlan.plan.id}` });
  const { page } = officer;
  await page.getByRole('button', { name: 'เพิ่มมาตรการ' }).click();
  await page.getByRole('button', { name: 'เพิ่มจุดแข็ง' }).click();
  const narrowest = (): Promise<number> =>
    page
      .locator('#measures textarea:not([aria-hidden]), #swot textarea:not([aria-hidden])')
      .evaluateAll((fields) =>
        Math.min(
          ...fields
            .filter((field) => field.checkVisibility())
            .map((field) => Math.round(field.getBoundingClientRect().width)),
        ),
      );
  await soon(() => narrowest()).toBeGreaterThan(250);

  const current = page.getByRole('navigation', { name: 'หัวข้อของแผน' }).locator('[aria-current]');
  for (const id of ['swot', 'measures', 'memo']) {
    await page.evaluate((section) => document.getElementById(section)?.scrollIntoView(), id);
    await page.waitForFunction((section) => document.querySelector(`nav a[href="#${section}"][aria-current]`), id);
    await soon(() => current.count()).toBe(1);
  }
  await page.setViewportSize(phone);
  await soon(() => narrowest()).toBeGreaterThan(250);
  expect(officer.complaints()).toEqual([]);
});
