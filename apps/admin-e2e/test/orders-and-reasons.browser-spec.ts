import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { insertPlan, type TestAccountName } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';

const { app, visitAs } = journey();

const as = async (account: TestAccountName, path: string): Promise<Page> => (await visitAs(account, { path })).page;

it('a plan goes back with coded reasons and comes into force by the order and in the position that a memo names', async () => {
  const { planId } = await insertPlan(app.database, 1023, 'SUBMITTED');
  const path = `/plans/${planId}`;

  // The administrator gives the director a position title.
  const [account] = await app.database.query<{ id: string }>(
    `select id from account where username = 'nongkhaem.director'`,
  );
  const admin = await as('admin', `/accounts/${account!.id}`);
  await admin.getByLabel('ชื่อตำแหน่ง').fill('ผู้อำนวยการเขตหนองแขม');
  await admin.getByRole('button', { name: 'บันทึก', exact: true }).click();
  await admin.getByText('บันทึกแล้ว').first().waitFor();

  const head = await as('head', path);
  await head.getByRole('button', { name: 'ส่งคืน…' }).click();
  await head.getByLabel('ประเภทของเหตุผล').click();
  await head.getByRole('option', { name: 'เนื้อหาไม่ครบ' }).click();
  await head.getByRole('option', { name: 'เอกสารหรือหลักฐานไม่พอ' }).click();
  await head.keyboard.press('Escape');
  await head.getByLabel('เหตุผลที่ส่งคืน').fill('ขาดกิจกรรม CPI');
  expect(await accessibilityProblems(head)).toEqual([]);
  await head.getByRole('button', { name: 'ส่งคืน', exact: true }).click();
  await head.getByText('ถูกส่งคืนให้แก้ไข:').waitFor();

  const officer = await as('officer', path);
  await officer.getByRole('alert').getByText('เนื้อหาไม่ครบ · เอกสารหรือหลักฐานไม่พอ:').waitFor();
  await officer.getByRole('button', { name: 'เสนอแผน…' }).click();
  await officer.getByRole('button', { name: 'เสนอแผน', exact: true }).click();
  await officer.getByText('รอหัวหน้าฝ่ายปกครอง').first().waitFor();

  // The director writes a refusal first, which is no order to approve by.
  const director = await as('director', path);
  await director.getByText('เนื้อหาไม่ครบ · เอกสารหรือหลักฐานไม่พอ:').first().waitFor();
  await director.getByRole('button', { name: 'พิจารณาโดยไม่รอ…' }).click();
  const order = director.getByRole('combobox', { name: 'คำสั่งผู้อำนวยการเขต' });
  await soon(() => order.inputValue()).toBe('อนุมัติ');
  const approve = async (): Promise<void> => {
    await director.getByRole('button', { name: 'อนุมัติ…' }).click();
    await director.getByRole('button', { name: 'อนุมัติ', exact: true }).click();
  };
  await order.fill('ไม่อนุมัติ');
  await approve();
  await director.getByText('อ่านได้ว่ายังไม่อนุมัติ').waitFor();
  await order.fill('');
  await order.press('ArrowDown');
  await director.getByRole('option', { name: 'ทราบ' }).click();
  await soon(() => order.inputValue()).toBe('ทราบ');
  expect(await accessibilityProblems(director)).toEqual([]);
  await approve();
  const history = director.locator('#history');
  await history.getByText('คำสั่ง: ทราบ').waitFor();
  await history.getByText('ผู้อำนวยการเขตหนองแขม').first().waitFor();
});
