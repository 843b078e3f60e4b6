import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, it } from '@jest/globals';
import { insertSummaryData } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import { phone } from './support/visitor.js';

const { app, visitAs } = journey();

beforeAll(async () => {
  await insertSummaryData(app.database);
}, 120_000);

it('reminds a district of what is late once a day; its officer sees the badge, reads it, and the badge goes', async () => {
  const centre = await visitAs('center');
  await centre.page.goto(`${app.url}/submissions?year=2566&q=หนองแขม`);
  await centre.page.getByRole('button', { name: 'เตือนเขตหนองแขม เรื่องรายงานรอบ 6 เดือน' }).click();
  await centre.page.getByRole('group', { name: 'เตือนเขตหนองแขม เรื่องรายงานรอบ 6 เดือน ปี 2566?' }).waitFor();
  // Who leaves the question has sent nothing and is back at the button.
  await centre.page.keyboard.press('Enter');
  await centre.page.keyboard.press('Escape');
  await centre.page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('เตือนเขต'));
  await centre.page.keyboard.press('Enter');
  // Other answers of the page come late: the row has lost its button by then, and it is said all the same that this was sent.
  await centre.page.route('**/graphql', async (route) => {
    if (!/query Submissions|mutation/.test(route.request().postData() ?? '')) await pause(1_500);
    await route.continue();
  });
  await centre.page.getByRole('button', { name: 'ส่ง', exact: true }).click();
  await centre.page.getByText('แจ้งเตือนแล้ว 1 เขต').waitFor();
  await centre.page.unroute('**/graphql');
  await centre.page.getByText(/^เตือนล่าสุด \d+ .* โดย ผู้ทดสอบ center$/).waitFor();
  await soon(() => centre.page.getByText(/^ช้า \d+ วัน$/).count()).toBeGreaterThan(0);
  expect(await accessibilityProblems(centre.page)).toEqual([]);
  // The list tells which thing is late, and whom nobody has reminded of it yet.
  await centre.page.goto(`${app.url}/submissions?year=2566&state=OVERDUE`);
  await centre.page.getByLabel('เรื่อง', { exact: true }).click();
  await centre.page.getByRole('option', { name: 'รายงานรอบ 6 เดือน' }).click();
  await centre.page.getByRole('columnheader', { name: 'รายงานรอบ 12 เดือน' }).waitFor({ state: 'detached' });
  await centre.page.getByRole('rowheader', { name: 'หนองแขม' }).waitFor();
  await soon(() => centre.page.getByRole('columnheader').allTextContents()).toHaveLength(3);
  await centre.page.getByLabel('การเตือน', { exact: true }).click();
  await centre.page.getByRole('option', { name: 'ยังไม่เคยเตือน' }).click();
  await centre.page.getByRole('rowheader', { name: 'หนองแขม' }).waitFor({ state: 'detached' });
  expect(await accessibilityProblems(centre.page)).toEqual([]);
  await centre.page.goto(`${app.url}/city?year=2566`);
  await centre.page.getByRole('heading', { name: /^รอท่านดำเนินการ \(\d+\)$/ }).waitFor();
  expect(await accessibilityProblems(centre.page)).toEqual([]);
  await centre.page.goto(`${app.url}/notices`);
  await centre.page.getByText('เขตหนองแขม · ปี 2566: รายงานรอบ 6 เดือน เลยกำหนด', { exact: true }).waitFor();

  // Reminding many tells how many that is, and asks; under a filter only those are meant that are shown.
  const countOf = async (name: RegExp): Promise<number> =>
    Number(/\((\d+)\)/.exec((await centre.page.getByRole('button', { name }).getAttribute('aria-label')) ?? '')?.[1]);
  await centre.page.goto(`${app.url}/submissions?year=2566`);
  const everybody = await countOf(/^เตือนทุกเขตที่ค้าง.*: แผน/);
  await centre.page.goto(`${app.url}/submissions?year=2566&zone=SOUTH`);
  const shown = await countOf(/^เตือนเขตที่แสดงและค้าง.*: แผน/);
  expect(shown).toBeLessThan(everybody);
  await centre.page.getByRole('button', { name: /^เตือนเขตที่แสดงและค้าง.*: แผน/ }).click();
  await centre.page.getByText(`แจ้งเตือนเรื่องแผน เฉพาะเขตที่แสดง ${shown} เขต?`).waitFor();
  expect(await accessibilityProblems(centre.page)).toEqual([]);
  await centre.page.getByRole('button', { name: 'ส่ง', exact: true }).click();
  await centre.page.getByText(`แจ้งเตือนแล้ว ${shown} เขต`).waitFor();
  await soon(() =>
    app.database.query(
      `select count(*)::int, bool_and(d.zone = 'SOUTH') as south from notice n join district d on d.code = n.district_code
       where n.hand_in = 'PLAN'`,
    ),
  ).toEqual([{ count: shown, south: true }]);

  const officer = await visitAs('officer');
  const menu = officer.page.getByRole('link', { name: /การแจ้งเตือน/ });
  await menu.getByText('1', { exact: true }).waitFor();
  // The round is closed: there is something to read, and nothing that could be done.
  await officer.page
    .getByRole('link', { name: /สิ่งที่ต้องทำ/ })
    .getByText('0', { exact: true })
    .waitFor({ state: 'hidden' });
  await menu.click();
  await officer.page.getByText('ยังไม่อ่าน 1 เรื่อง').waitFor();
  expect(await accessibilityProblems(officer.page)).toEqual([]);
  await officer.page.getByRole('button', { name: 'อ่านแล้ว', exact: true }).click();
  await officer.page.getByText('● ยังไม่อ่าน').waitFor({ state: 'detached' });
  await menu.getByText('1', { exact: true }).waitFor({ state: 'hidden' });
  await officer.page.setViewportSize(phone);
  await soon(() => officer.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  for (const { complaints } of [centre, officer]) expect(complaints()).toEqual([]);
}, 180_000);

it('says what to do while there is no reminder', async () => {
  const { page, complaints } = await visitAs('otherOfficer');
  await page.goto(`${app.url}/notices`);
  await page.getByText('ยังไม่มีการแจ้งเตือน').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(complaints()).toEqual([]);
});
