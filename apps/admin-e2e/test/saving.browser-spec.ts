import { afterEach, beforeAll, expect, it } from '@jest/globals';
import { system } from '@sucharit/domain/access';
import type { Locator, Page } from 'playwright-core';
import type { AuditService } from '../../api/src/features/audit/index.js';
import type { Database } from '../../api/src/platform/database/index.js';
import { loadProduct } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { startInnerConsole } from './support/console.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import type { Visitor } from './support/visitor.js';

const { loadReference } = await loadProduct();

const { app, visitAs } = journey(startInnerConsole);

beforeAll(async () => {
  await app
    .get<Database>('Database')
    .write(system, (manager) => loadReference(manager, app.get<AuditService>('AuditService')));
  await app.database.query(`update reporting_round set locks_on = '2099-01-01'`);
}, 120_000);
afterEach(async () => {
  await app.database.query('delete from progress_report; delete from plan');
});

const measure = (number: number, budget: string | null = null): object => ({
  number,
  dimension: 'CULTURE_OF_INTEGRITY',
  title: `มาตรการ ${number}`,
  objectives: ['ก'],
  methods: ['ข'],
  budget,
});

/** A draft with something in every part. */
async function fullPlan(): Promise<string> {
  const client = await app.as('officer');
  const { createPlan } = await client.data<{ createPlan: { plan: { id: string } } }>(
    'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } } }',
    { input: { districtCode: 1023, fiscalYear: 2566 } },
  );
  const { id } = createPlan.plan;
  const item = (text: string): object => ({ factor: null, text });
  await client.data('mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { id } } }', {
    input: {
      planId: id,
      version: 1,
      strategicLinkage: 'ก',
      corruptionSituation: 'ก',
      antiBribery: 'ก',
      noGiftRules: ['ก'],
      objectives: ['ก'],
      goals: ['ก'],
      benefits: ['ก'],
      risks: [{ number: 1, description: 'ก' }],
      swot: {
        strengths: [item('ก')],
        weaknesses: [item('ก'), item('ข'), item('ค')],
        opportunities: [item('ก')],
        threats: [item('ก')],
      },
      priorYearIta: { fiscalYear: 2565, scores: Array(10).fill('80.00'), total: '75.23' },
      measures: [1, 2, 3, 4].map((number) => measure(number, '500.00')),
    },
  });
  return id;
}

/** Everything that stands in a field of the page, in order. */
const fields = (page: Page): Promise<string[]> =>
  page
    .getByRole('main')
    .locator('input:not([type=file]), textarea:not([aria-hidden])')
    .evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
const savedWords = (page: Page): Locator => page.getByRole('status').getByText('บันทึกแล้ว', { exact: true });

/** Waits until the page says that all is saved, and opens it anew: every field must say what it said. */
async function savedAndBack(page: Page, ready: Locator): Promise<void> {
  await savedWords(page).waitFor();
  const before = await fields(page);
  await page.reload();
  await ready.waitFor();
  await savedWords(page).waitFor();
  await soon(() => fields(page)).toEqual(before);
}

async function planRow(id: string): Promise<Record<string, unknown>> {
  const [row] = await app.database.query(
    `select strategic_linkage, corruption_situation, anti_bribery, no_gift_rules, objectives, goals, benefits, swot,
       prior_year_ita, array(select description from risk where plan_id = plan.id order by number) as risks,
       (select json_agg(json_build_array(number, title, budget::text) order by number) from measure where plan_id = plan.id)
         as measures
     from plan where id = $1`,
    [id],
  );
  return row as Record<string, unknown>;
}

async function openPlan(): Promise<{ page: Page; id: string; ready: Locator; complaints: Visitor['complaints'] }> {
  const id = await fullPlan();
  const visitor = await visitAs('officer', { path: `/plans/${id}` });
  // Something that is there whatever the plan says.
  const ready = visitor.page.getByRole('button', { name: 'เพิ่มมาตรการ' });
  await ready.waitFor();
  return { page: visitor.page, id, ready, complaints: visitor.complaints };
}
const area = (page: Page, section: string, index = 0): Locator =>
  page.locator(`#${section} textarea:not([aria-hidden])`).nth(index);

it('says of texts and lists of a plan that they are saved when they are: changed, with blank lines, and emptied', async () => {
  const { page, id, ready, complaints } = await openPlan();
  const texts = ['strategicLinkage', 'corruptionSituation', 'antiBribery'];
  const lists = [
    area(page, 'antiBribery', 1),
    ...['วัตถุประสงค์ของแผน', 'เป้าหมาย', 'ประโยชน์ที่คาดว่าจะได้รับ'].map((label) =>
      page.locator('#aims').getByLabel(label, { exact: true }),
    ),
  ];
  for (const section of texts) await area(page, section).fill('บรรทัดแรก\n\nบรรทัดสอง ');
  for (const list of lists) await list.fill('หนึ่ง\nสอง');
  await page.getByRole('button', { name: 'แก้ไขความเสี่ยงที่ 1', exact: true }).click();
  await page.getByLabel('ความเสี่ยง 1', { exact: true }).fill('หนึ่ง');
  await page.getByRole('button', { name: 'เพิ่มความเสี่ยง', exact: true }).click();
  await page.getByLabel('ความเสี่ยง 2', { exact: true }).fill('สอง');
  // Rows are closed when the page is opened anew.
  for (const number of [1, 2]) await page.getByRole('button', { name: `แก้ไขความเสี่ยงที่ ${number}`, exact: true }).click();
  await savedAndBack(page, ready);
  const two = ['หนึ่ง', 'สอง'];
  const written = 'บรรทัดแรก\n\nบรรทัดสอง ';
  await soon(() => planRow(id)).toMatchObject({
    ...{ strategic_linkage: written, corruption_situation: written, anti_bribery: written },
    ...{ no_gift_rules: two, objectives: two, goals: two, benefits: two, risks: two },
  });

  for (const section of texts) await area(page, section).fill('');
  for (const list of lists) await list.fill('');
  for (let left = 2; left > 0; left -= 1)
    await page.getByRole('button', { name: `ลบความเสี่ยงที่ ${left}`, exact: true }).click();
  await savedAndBack(page, ready);
  await soon(() => planRow(id)).toMatchObject({
    ...{ strategic_linkage: '', corruption_situation: '', anti_bribery: '' },
    ...{ no_gift_rules: [], objectives: [], goals: [], benefits: [], risks: [] },
  });
  expect(complaints()).toEqual([]);
});

it('keeps some of the scores of the ITA, a result without figures, and none', async () => {
  const { page, id, ready, complaints } = await openPlan();
  const score = (number: number): Locator => page.locator('#priorYearIta').getByLabel(new RegExp(`^${number}\\. `));
  const total = page.getByLabel('คะแนนรวมตามที่พิมพ์ในแผน');
  for (const number of [2, 9, 10]) await score(number).fill('');
  await score(3).fill('๘๑.๕');
  await total.fill('');
  await savedAndBack(page, ready);
  const scores = ['80.00', null, '81.5', ...Array(5).fill('80.00')];
  await soon(async () => (await planRow(id))['prior_year_ita']).toEqual({ fiscalYear: 2565, scores, total: null });

  // A figure that is none is said to be unsaved, and is back after a reload; the others are saved.
  await score(4).fill('180');
  await score(5).fill('50');
  await page.getByText('ช่องสีแดงยังไม่ได้บันทึก').waitFor();
  await soon(() => savedWords(page).count()).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  await soon(async () => (await planRow(id))['prior_year_ita']).toMatchObject({ scores: scores.with(4, '50') });
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByText('นำสิ่งที่พิมพ์ค้างไว้').waitFor();
  await soon(() => score(4).inputValue()).toBe('180');
  await score(4).fill('18');
  await savedAndBack(page, ready);
  await soon(async () => (await planRow(id))['prior_year_ita']).toMatchObject({
    scores: scores.with(3, '18').with(4, '50'),
  });
  await page.getByLabel('ปีของผล ITA').fill('');
  await page.getByText('ช่องสีแดงยังไม่ได้บันทึก').waitFor();
  await page.getByLabel('ปีของผล ITA').fill('2564');
  await savedAndBack(page, ready);
  await soon(async () => (await planRow(id))['prior_year_ita']).toMatchObject({ fiscalYear: 2564 });

  await page.getByRole('button', { name: 'ลบผล ITA ออกจากแผน' }).click();
  await savedAndBack(page, page.getByRole('button', { name: 'กรอกผล ITA ปีก่อน' }));
  await soon(async () => (await planRow(id))['prior_year_ita']).toBeNull();
  await page.getByRole('button', { name: 'กรอกผล ITA ปีก่อน' }).click();
  await savedAndBack(page, total);
  await soon(async () => (await planRow(id))['prior_year_ita']).toEqual({ fiscalYear: 2565, scores: [], total: null });
  expect(complaints()).toEqual([]);
});

it('keeps findings of the analysis with and without factor, and says of a factor without words that it is not saved', async () => {
  const { page, id, ready, complaints } = await openPlan();
  /** The findings without their identities. */
  const swotOf = async (): Promise<Record<string, unknown[]>> =>
    Object.fromEntries(
      Object.entries((await planRow(id))['swot'] as Record<string, { factor: string | null; text: string }[]>).map(
        ([list, items]) => [list, items.map(({ factor, text }) => ({ factor, text }))],
      ),
    );
  await page.getByLabel('ปัจจัยของจุดแข็งข้อ 1').click();
  await page.getByRole('option', { name: 'บุคลากร' }).click();
  for (const list of ['โอกาส', 'อุปสรรค']) await page.getByRole('button', { name: `ลบ${list}ข้อ 1` }).click();
  // Both come back, in whichever order, each in its place.
  for (const gone of [1, 1]) await page.getByRole('button', { name: `ลบจุดอ่อนข้อ ${gone}` }).click();
  const back = (text: string): Promise<void> =>
    page.getByRole('status').filter({ hasText: text }).getByRole('button', { name: 'เลิกทำ' }).click();
  await back('จุดอ่อน: ก');
  await back('จุดอ่อน: ข');
  await savedAndBack(page, ready);
  await soon(() => swotOf()).toEqual({
    strengths: [{ factor: 'STAFF', text: 'ก' }],
    weaknesses: ['ก', 'ข', 'ค'].map((text) => ({ factor: null, text })),
    opportunities: [],
    threats: [],
  });

  await page.getByRole('button', { name: 'เพิ่มโอกาส' }).click();
  await page.getByLabel('ปัจจัยของโอกาสข้อ 1').click();
  await page.getByRole('option', { name: 'การเมือง' }).click();
  await page.getByText('ระบุปัจจัยแล้ว โปรดเขียนข้อความ').waitFor();
  await page.getByText('ช่องสีแดงยังไม่ได้บันทึก').waitFor();
  await soon(() => savedWords(page).count()).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByLabel('โอกาสข้อ 1', { exact: true }).fill('นโยบาย');
  await savedAndBack(page, ready);
  await soon(async () => (await swotOf())['opportunities']).toEqual([{ factor: 'POLITICAL', text: 'นโยบาย' }]);
  expect(complaints()).toEqual([]);
});

it('keeps measures that are half written, and brings back every one that was removed', async () => {
  const { page, id, ready, complaints } = await openPlan();
  await page.getByLabel('งบประมาณ (บาท) 1', { exact: true }).fill('');
  await page.getByLabel('โครงการ/กิจกรรม/มาตรการ 2', { exact: true }).fill('');
  await page.getByLabel('วัตถุประสงค์ 2', { exact: true }).fill('');
  await ready.click();
  await savedAndBack(page, ready);
  const rows = [
    [1, 'มาตรการ 1', null],
    [2, '', '500.00'],
    [3, 'มาตรการ 3', '500.00'],
    [4, 'มาตรการ 4', '500.00'],
    [5, '', null],
  ];
  await soon(async () => (await planRow(id))['measures']).toEqual(rows);

  // The numbers close up behind each: these are the first, the third and the fourth.
  for (const number of [1, 2, 2]) await page.getByRole('button', { name: `ลบมาตรการที่ ${number}`, exact: true }).click();
  await savedWords(page).waitFor();
  await soon(async () => (await planRow(id))['measures']).toEqual([
    [1, '', '500.00'],
    [2, '', null],
  ]);
  expect(await accessibilityProblems(page)).toEqual([]);
  for (const number of [3, 1, 4])
    await page
      .getByRole('status')
      .filter({ hasText: `มาตรการ ${number}` })
      .getByRole('button', { name: 'เลิกทำ' })
      .click();
  await savedAndBack(page, ready);
  await soon(async () => (await planRow(id))['measures']).toEqual(rows);
  expect(complaints()).toEqual([]);
});
