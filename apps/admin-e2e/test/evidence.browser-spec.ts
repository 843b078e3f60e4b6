import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { insertReport } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import { phone } from './support/visitor.js';

const { app, visitAs } = journey();

it('is dropped on its measure, refused with a reason when it may not be kept, downloaded and removed', async () => {
  const { reportId } = await insertReport(app.database, 1023, 'DRAFT');
  const officer = await visitAs('officer', { path: `/reports/${reportId}`, expected: [/status of 422/] });
  const { page } = officer;
  const place = page.getByRole('group', { name: 'ไฟล์หลักฐานของมาตรการที่ 2' });
  await place.waitFor();
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['%PDF-1.7 หลักฐาน'], 'ภาพกิจกรรม.pdf'));
    transfer.items.add(new File(['<html>'], 'หน้าเว็บ.pdf'));
    transfer.items.add(new File(['%PDF-1.7', new Uint8Array(6_000_000)], 'สแกน.pdf'));
    return transfer;
  });
  await place.dispatchEvent('dragover', { dataTransfer: dropped });
  await place.dispatchEvent('drop', { dataTransfer: dropped });
  await place.getByRole('link', { name: 'ภาพกิจกรรม.pdf' }).waitFor();
  await place.getByText('“หน้าเว็บ.pdf” เก็บเป็นหลักฐานไม่ได้').waitFor();
  // Told before it is sent: the API would have been asked, and the browser would complain of its answer.
  await place.getByText('สแกน.pdf: ไฟล์มีขนาด 6.0 MB เกินเพดาน 5.0 MB').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    place.getByRole('link', { name: 'ภาพกิจกรรม.pdf' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('ภาพกิจกรรม.pdf');
  expect(readFileSync(await download.path(), 'utf8')).toBe('%PDF-1.7 หลักฐาน');

  await page.reload();
  await place.getByRole('button', { name: 'ลบไฟล์ ภาพกิจกรรม.pdf' }).click();
  await place.getByRole('button', { name: 'ยืนยันลบ ภาพกิจกรรม.pdf' }).click();
  await place.getByRole('link').waitFor({ state: 'detached' });
  await soon(() => app.database.query('select from evidence_file')).toHaveLength(0);

  await page.setViewportSize(phone);
  await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  expect(officer.complaints()).toEqual([]);
}, 180_000);
