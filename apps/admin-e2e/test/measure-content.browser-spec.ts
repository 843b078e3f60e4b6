import { expect, it } from '@jest/globals';
import { accessibilityProblems } from './support/accessibility.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import { phone } from './support/visitor.js';

const { app, visitAs } = journey();

it('writes the indicators and groups of a measure, marks what cannot be kept yet, and tells what still lacks one', async () => {
  const client = await app.as('officer');
  const { createPlan } = await client.data<{ createPlan: { plan: { id: string } } }>(
    'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } } }',
    { input: { districtCode: 1023, fiscalYear: 2566 } },
  );
  const planId = createPlan.plan.id;
  await client.data('mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { id } } }', {
    input: {
      planId,
      version: 1,
      measures: [{ number: 1, title: 'ประชุมสภาเยาวชน', dimension: 'CULTURE_OF_INTEGRITY' }],
    },
  });
  const kept = async (): Promise<unknown> => {
    const [row] = await app.database.query<{ indicators: unknown }>(
      'select indicators from measure where plan_id = $1',
      [planId],
    );
    return row?.indicators;
  };
  const officer = await visitAs('officer', { path: `/plans/${planId}` });
  const { page } = officer;
  const saved = (): Promise<void> => page.getByRole('status').getByText('บันทึกแล้ว', { exact: true }).waitFor();
  const field = (name: string, item: number) => page.getByLabel(`${name}ข้อ ${item} ของมาตรการที่ 1`, { exact: true });
  const add = () => page.getByRole('button', { name: 'เพิ่มตัวชี้วัดของมาตรการที่ 1', exact: true }).click();
  const gap = page.locator('summary', { hasText: 'มาตรการที่ยังไม่ระบุตัวชี้วัด' });

  await gap.waitFor();
  await add();
  await field('ค่าเป้าหมายของตัวชี้วัด', 1).fill('๒');
  await page.getByText('โปรดเขียนตัวชี้วัด หรือลบข้อนี้').waitFor();
  await field('ตัวชี้วัด', 1).fill('จำนวนครั้งที่จัดประชุม');
  await field('หน่วยนับของตัวชี้วัด', 1).fill('ครั้ง');
  await saved();
  await expect(kept()).resolves.toEqual([{ text: 'จำนวนครั้งที่จัดประชุม', target: '2', unit: 'ครั้ง' }]);

  await add();
  await field('ตัวชี้วัด', 2).fill('เยาวชนเข้าใจ');
  await field('ค่าเป้าหมายของตัวชี้วัด', 2).fill('มาก');
  await page.getByText('กรอกตัวเลขตั้งแต่ 0 ขึ้นไป').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.setViewportSize(phone);
  await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  await page.setViewportSize({ width: 1366, height: 768 });
  await field('ค่าเป้าหมายของตัวชี้วัด', 2).fill('');
  await saved();
  await expect(kept()).resolves.toMatchObject([{ target: '2' }, { text: 'เยาวชนเข้าใจ', target: null }]);

  const remove = (item: number) =>
    page.getByRole('button', { name: `ลบตัวชี้วัดข้อ ${item} ของมาตรการที่ 1`, exact: true }).click();
  await remove(1);
  await remove(1);
  await saved();
  await expect(kept()).resolves.toEqual([]);
  await page.getByRole('status').filter({ hasText: 'จำนวนครั้งที่จัดประชุม' }).getByRole('button', { name: 'เลิกทำ' }).click();
  await saved();
  await expect(kept()).resolves.toEqual([{ text: 'จำนวนครั้งที่จัดประชุม', target: '2', unit: 'ครั้ง' }]);
  await page.getByRole('combobox', { name: /^กลุ่มเป้าหมาย/ }).click();
  await page.getByRole('option', { name: 'สถานศึกษา' }).click();
  await page.getByRole('option', { name: 'เด็กและเยาวชน' }).click();
  await page.keyboard.press('Escape');
  await page.getByText('เด็กและเยาวชน · สถานศึกษา').waitFor();
  await saved();
  const [groups] = await app.database.query('select target_groups from measure where plan_id = $1', [planId]);
  expect(groups).toEqual({ target_groups: ['CHILDREN_AND_YOUTH', 'SCHOOLS'] });
  await page.reload();
  await page.getByText('เด็กและเยาวชน · สถานศึกษา').waitFor();
  await field('ตัวชี้วัด', 1).waitFor();
  await soon(() => gap.count()).toBe(0);
  expect(officer.complaints()).toEqual([]);
}, 240_000);

it('writes the kind of a measure and the target of a goal, which follows the words of its goal and comes back with it', async () => {
  const client = await app.as('officer');
  const { createPlan } = await client.data<{ createPlan: { plan: { id: string } } }>(
    'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } } }',
    { input: { districtCode: 1023, fiscalYear: 2569 } },
  );
  const planId = createPlan.plan.id;
  await client.data('mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { id } } }', {
    input: { planId, version: 1, measures: [{ number: 1, title: 'ประชุม', dimension: 'CULTURE_OF_INTEGRITY' }] },
  });
  const officer = await visitAs('officer', { path: `/plans/${planId}` });
  const { page } = officer;
  const goalsKept = async (): Promise<unknown> =>
    (await app.database.query('select goal_indicators from plan where id = $1', [planId]))[0];
  const saved = async (rows: readonly object[]): Promise<void> => {
    await page.waitForFunction(() => !document.body.textContent?.includes('กำลังพิมพ์'));
    await page.getByRole('status').getByText('บันทึกแล้ว', { exact: true }).waitFor();
    await expect(goalsKept()).resolves.toEqual({ goal_indicators: rows });
  };
  const goals = page.getByLabel('เป้าหมาย', { exact: true });
  const field = (name: string) => page.getByLabel(`${name}ข้อ 1`, { exact: true });
  await goals.fill('ประชาชนเชื่อมั่น');
  await field('ตัวชี้วัดของเป้าหมาย').fill('ผลสำรวจความเชื่อมั่น');
  await field('ค่าเป้าหมาย').fill('๘๕.๕');
  await field('หน่วยนับ').fill('ร้อยละ');
  const row = { indicator: 'ผลสำรวจความเชื่อมั่น', target: '85.5', unit: 'ร้อยละ' };
  await saved([{ goal: 'ประชาชนเชื่อมั่น', ...row }]);
  await goals.fill('ประชาชนเชื่อมั่นในสำนักงานเขต');
  await saved([{ goal: 'ประชาชนเชื่อมั่นในสำนักงานเขต', ...row }]);
  await goals.fill('');
  await saved([]);
  await goals.fill('ประชาชนเชื่อมั่นในสำนักงานเขต');
  await saved([{ goal: 'ประชาชนเชื่อมั่นในสำนักงานเขต', ...row }]);
  await field('ค่าเป้าหมาย').fill('มาก');
  await page.getByText('กรอกตัวเลขตั้งแต่ 0 ขึ้นไป').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await field('ค่าเป้าหมาย').fill('85.5');

  await page.getByRole('combobox', { name: /^ประเภท/ }).click();
  await page.getByRole('option', { name: 'กิจกรรม' }).click();
  await saved([{ goal: 'ประชาชนเชื่อมั่นในสำนักงานเขต', ...row }]);
  await soon(() => app.database.query('select kind from measure where plan_id = $1', [planId])).toEqual([
    { kind: 'ACTIVITY' },
  ]);
  await page.setViewportSize(phone);
  await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);

  // A plan that was handed in is read.
  await app.database.query(
    `update plan set status = 'SUBMITTED', submitted_at = now(), submitted_by = (select id from account where username = 'nongkhaem.officer')
     where id = $1`,
    [planId],
  );
  await page.reload();
  await page.getByText('ตัวชี้วัดของเป้าหมาย: ผลสำรวจความเชื่อมั่น · ค่าเป้าหมาย: ร้อยละ 85.5').waitFor();
  await page.getByText('กิจกรรม · ').first().waitFor();
  expect(officer.complaints()).toEqual([]);
}, 240_000);

it('plans the steps of a measure, by month or day, and marks them on its line of months', async () => {
  const client = await app.as('officer');
  const { createPlan } = await client.data<{ createPlan: { plan: { id: string } } }>(
    'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } } }',
    { input: { districtCode: 1023, fiscalYear: 2568 } },
  );
  const planId = createPlan.plan.id;
  const methods = ['ประกาศรับสมัคร', 'คัดเลือก'];
  await client.data('mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { id } } }', {
    input: {
      ...{ planId, version: 1 },
      measures: [{ number: 1, title: 'เจ้าหน้าที่ดีเด่น', dimension: 'CULTURE_OF_INTEGRITY', methods }],
    },
  });
  const officer = await visitAs('officer', { path: `/plans/${planId}` });
  const { page } = officer;
  const saved = async (rows: readonly object[]): Promise<void> => {
    await page.waitForFunction(() => !document.body.textContent?.includes('กำลังพิมพ์'));
    await page.getByRole('status').getByText('บันทึกแล้ว', { exact: true }).waitFor();
    await soon(() => app.database.query('select planned_steps from measure where plan_id = $1', [planId])).toEqual([
      { planned_steps: rows },
    ]);
  };
  await page.getByRole('button', { name: 'กำหนดเวลาของขั้นตอน มาตรการที่ 1' }).click();
  const step = page.getByRole('group', { name: 'มาตรการที่ 1 ขั้นตอนที่ 2' });
  await step.getByRole('combobox', { name: /เดือนที่วางแผน/ }).click();
  await page.getByRole('option', { name: 'ม.ค.' }).click();
  await saved([{ step: 'คัดเลือก', plannedMonth: 1, plannedOn: null }]);
  expect(await accessibilityProblems(page)).toEqual([]);
  // The row follows the words of its step.
  await page.getByLabel('วิธีดำเนินการ 1', { exact: true }).fill('ประกาศรับสมัคร\nคัดเลือกโดยคณะกรรมการ');
  await saved([{ step: 'คัดเลือกโดยคณะกรรมการ', plannedMonth: 1, plannedOn: null }]);
  await page.setViewportSize(phone);
  await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);

  await app.database.query(
    `update plan set status = 'SUBMITTED', submitted_at = now(), submitted_by = (select id from account where username = 'nongkhaem.officer')
     where id = $1`,
    [planId],
  );
  await page.reload();
  await page.getByRole('listitem').filter({ hasText: 'คัดเลือกโดยคณะกรรมการ' }).getByText('ม.ค.').first().waitFor();
  expect(officer.complaints()).toEqual([]);
}, 240_000);
