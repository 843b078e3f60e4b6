import { beforeAll, expect, it } from '@jest/globals';
import { insertContactChannels } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';

const { app, visitAs, complaints } = journey();
beforeAll(() => insertContactChannels(app.database));

it('an office keeps its channels, told at the field what is wrong, and takes one away', async () => {
  const { page } = await visitAs('officer', { path: '/channels' });
  const own = page.getByRole('region', { name: 'เขตหนองแขม', exact: true });
  await own.getByText('ยังไม่มีช่องทางในทะเบียน').waitFor();
  // Those of the city are read, and kept by the centre.
  const city = page.getByRole('region', { name: 'กรุงเทพมหานคร', exact: true });
  await city.getByText('1555').waitFor();
  await soon(() => city.getByRole('button').count()).toBe(0);

  await own.getByRole('button', { name: 'เพิ่มช่องทาง (เขตหนองแขม)' }).click();
  const form = page.getByRole('form', { name: 'เพิ่มช่องทาง' });
  await form.getByLabel('หมายเลขโทรศัพท์').fill('โทรมาได้');
  await form.getByLabel('หน่วยงานที่รับเรื่อง').fill('ฝ่ายปกครอง');
  await form.getByRole('textbox', { name: 'ที่มา' }).fill('ประกาศสำนักงานเขต');
  await form.getByRole('button', { name: 'บันทึก' }).click();
  await form.getByText('กรอกหมายเลขโทรศัพท์ เช่น').waitFor();
  await form.getByLabel('หมายเลขโทรศัพท์').fill('๐ ๒๔๒๑ ๑๑๑๑');
  await form.getByRole('button', { name: 'บันทึก' }).click();
  const row = own.getByRole('row', { name: /0 2421 1111/ });
  await row.getByText('ร้องเรียนและแจ้งเบาะแสการทุจริต').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);

  await row.getByRole('button', { name: 'แก้ไข “0 2421 1111”' }).click();
  const edited = page.getByRole('form', { name: 'แก้ไข “0 2421 1111”' });
  await edited.getByLabel('หน่วยงานที่รับเรื่อง').fill('ฝ่ายเทศกิจ');
  await edited.getByRole('button', { name: 'บันทึก' }).click();
  await row.getByText('ฝ่ายเทศกิจ').waitFor();

  await row.getByRole('button', { name: 'แก้ไข “0 2421 1111”' }).click();
  await own.getByRole('button', { name: 'ลบช่องทางนี้…' }).click();
  await own.getByRole('form', { name: 'ลบช่องทางนี้' }).getByRole('button', { name: 'ลบช่องทางนี้' }).click();
  await own.getByText('ยังไม่มีช่องทางในทะเบียน').waitFor();
  expect(complaints()).toEqual([]);
}, 180_000);

it('the centre sees which offices have no channel about corruption, and keeps those of the city', async () => {
  await app.database.query(
    `insert into contact_channel (district_code, matter, kind, address, owner, source, confirmed)
     values (1023, 'CORRUPTION', 'EMAIL', 'office@example.go.th', 'ฝ่ายปกครอง', 'ประกาศ', true)`,
  );
  const { page } = await visitAs('center', { path: '/channels' });
  await page.getByText('สำนักงานเขตที่ยังไม่มีช่องทางแจ้งเบาะแสการทุจริตในทะเบียน: 49 เขต').waitFor();
  await page.getByRole('combobox', { name: 'เขต' }).click();
  await page.getByRole('option', { name: 'บางรัก · ไม่มีช่องทางแจ้งเบาะแสการทุจริต' }).waitFor();
  await page.getByRole('option', { name: 'หนองแขม', exact: true }).click();
  await page.getByRole('link', { name: 'office@example.go.th' }).waitFor();
  await page.getByRole('button', { name: 'เพิ่มช่องทาง (กรุงเทพมหานคร)' }).waitFor();
  expect(complaints()).toEqual([]);
}, 120_000);
