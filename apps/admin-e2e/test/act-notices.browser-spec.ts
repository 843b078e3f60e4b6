import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { insertReport, type TestAccountName } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import { phone } from './support/visitor.js';

const { app, visitAs, complaints } = journey();

const as = async (account: TestAccountName, path: string): Promise<Page> => (await visitAs(account, { path })).page;
const menu = (page: Page) => page.getByRole('link', { name: /การแจ้งเตือน/ });
const unread = (page: Page, count: number) => menu(page).getByText(String(count), { exact: true });

it('tells the director of a submitted report, and the officer of its return and of a comment at its measure', async () => {
  const { reportId, fiscalYear } = await insertReport(app.database, 1023, 'DRAFT');
  const path = `/reports/${reportId}`;
  const officer = await as('officer', path);
  await officer.getByRole('button', { name: 'เสนอรายงาน…' }).click();
  await officer.getByRole('button', { name: 'เสนอรายงาน', exact: true }).click();
  await officer.getByRole('button', { name: 'ดึงกลับ…' }).waitFor();

  // The director has one unread notice, which leads to the report and is read by following it.
  const director = await as('director', '/notices');
  await unread(director, 1).waitFor();
  await director.getByText(`ปี ${fiscalYear}: เสนอรายงานรอบ 6 เดือนแล้ว รอท่านพิจารณา`).waitFor();
  expect(await accessibilityProblems(director)).toEqual([]);
  await director.getByRole('link', { name: 'เปิดรายงาน' }).click();
  await director.waitForURL((address) => address.pathname === path);
  await unread(director, 1).waitFor({ state: 'hidden' });

  // A comment at the second measure, then the return with a reason.
  await director.getByRole('button', { name: 'ความเห็นเรื่อง มาตรการที่ 2: 0 รายการ' }).click();
  await director.getByLabel('เขียนความเห็นเรื่อง มาตรการที่ 2').fill('ขอรายชื่อผู้เข้าร่วม');
  await director.locator('#measure-2').getByRole('button', { name: 'ส่ง', exact: true }).click();
  await director.getByRole('button', { name: 'ถอนความเห็น' }).waitFor();
  await director.getByRole('button', { name: 'ส่งคืน…' }).click();
  await director.getByLabel('เหตุผลที่ส่งคืน').fill('ข้อ 2 ขอรายละเอียดเพิ่ม');
  await director.getByRole('button', { name: 'ส่งคืน', exact: true }).click();
  await director.getByText('ถูกส่งคืนให้แก้ไข:').waitFor();
  await soon(() => unread(director, 1).count()).toBe(0);

  await officer.goto(`${app.url}/notices`);
  await unread(officer, 2).waitFor();
  await officer.getByText('ยังไม่อ่าน 2 เรื่อง').waitFor();
  const returned = officer.getByRole('listitem').filter({ hasText: 'ข้อ 2 ขอรายละเอียดเพิ่ม' });
  await returned.getByText('ถูกส่งคืน โปรดแก้ไขแล้วเสนอใหม่').waitFor();
  await returned.getByText('· ผู้ทดสอบ nongkhaem.director').waitFor();
  // The text of the comment is told on the report alone, where it can be withdrawn.
  await soon(() => officer.getByText('ขอรายชื่อผู้เข้าร่วม').count()).toBe(0);
  expect(await accessibilityProblems(officer)).toEqual([]);
  await officer.setViewportSize(phone);
  await soon(() => officer.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  await officer
    .getByRole('listitem')
    .filter({ hasText: `ปี ${fiscalYear}: มีความเห็นใหม่ในรายงานรอบ 6 เดือน · มาตรการที่ 2` })
    .getByRole('link', { name: 'เปิดรายงาน' })
    .click();
  await officer.getByRole('button', { name: 'ความเห็นเรื่อง มาตรการที่ 2: 1 รายการ' }).waitFor();
  await officer.waitForFunction(() => {
    const { top } = document.querySelector('#measure-2')!.getBoundingClientRect();
    return top >= 0 && top < window.innerHeight;
  });
  await officer.goto(`${app.url}/notices`);
  await officer.getByText('ยังไม่อ่าน 1 เรื่อง').waitFor();
  expect(complaints()).toEqual([]);
}, 120_000);
