import { beforeAll, expect, it } from '@jest/globals';
import { insertFigures } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import { answered, phone } from './support/visitor.js';

const { app, visitAs } = journey();

beforeAll(async () => {
  await insertFigures(app.database);
}, 120_000);

it('finds districts, plans and measures from any page by the keyboard, however they are written', async () => {
  const { page, complaints } = await visitAs('center');
  await page.getByRole('search').waitFor();
  await page.getByRole('main').focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('หนอง แขม');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\?q=/);
  await page.getByRole('heading', { name: 'เขต (1)' }).waitFor();
  await page.getByRole('heading', { name: 'แผน (3)' }).waitFor();
  await soon(() => page.getByRole('link', { name: 'หนองแขม', exact: true }).getAttribute('href')).toContain(
    '/districts/1023',
  );
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.getByRole('main').focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('OPEN');
  await page.getByRole('heading', { name: /^มาตรการ \(\d+\)$/ }).waitFor();
  await page.getByRole('heading', { name: /^ความเสี่ยง \(\d+\)$/ }).waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('OPEN');
  await page.reload();
  await page.getByRole('heading', { name: /^มาตรการ \(\d+\)$/ }).waitFor();

  const box = page.getByRole('searchbox');
  await box.fill('ไม่มีคำนี้แน่');
  await page.getByRole('status').filter({ hasText: 'ไม่พบ “ไม่มีคำนี้แน่”' }).waitFor();
  await page.getByRole('button', { name: 'ล้างคำค้น' }).click();
  await page.getByText('พิมพ์คำที่ต้องการค้นหา').waitFor();
  for (const short of ['ก', 'ก ข']) {
    await box.fill(short);
    await page.waitForURL((url) => url.searchParams.get('q') === short);
    await page.getByText('พิมพ์คำที่ต้องการค้นหา').waitFor();
  }
  expect(complaints()).toEqual([]);
});

it('leaves the search to whoever types in it while a page still waits for its answer', async () => {
  const { page, complaints } = await visitAs('center');
  await page.getByRole('heading', { level: 1, name: 'ภาพรวมเมือง' }).waitFor();
  const tile = page.locator('main a[href^="/districts/1004"]').first();
  await tile.waitFor();
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/graphql', async (route) => {
    await held;
    await route.continue();
  });
  await tile.click();
  await page.waitForURL(/districts\/1004/);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('หนองแขม');
  letGo();
  await page.getByRole('heading', { level: 1, name: 'เขตบางรัก' }).waitFor();
  await answered(page);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'เขต (1)' }).waitFor();
  expect(complaints()).toEqual([]);
});

it('says that it is offline instead of showing what was found for another word', async () => {
  const { page, context, complaints } = await visitAs('center', { expected: [/ERR_INTERNET_DISCONNECTED/] });
  await page.goto(`${app.url}/districts?q=บางแค`);
  await page.getByRole('link', { name: 'บางแค', exact: true }).waitFor();
  await context.setOffline(true);
  await page.getByRole('searchbox', { name: 'ค้นหาเขต', exact: true }).fill('หนองแขม');
  await page.getByText('ยังเปิดหน้านี้ไม่ได้เพราะไม่มีการเชื่อมต่อ').waitFor();
  await soon(() => page.getByRole('link', { name: 'บางแค', exact: true }).count()).toBe(0);
  await context.setOffline(false);
  await page.getByRole('link', { name: 'หนองแขม', exact: true }).waitFor();
  expect(complaints()).toEqual([]);
});

it('narrows the districts down, and is read in English on a phone', async () => {
  const { page, complaints } = await visitAs('officer', { viewport: phone });
  await page.goto(`${app.url}/districts?q=ก+ข`);
  // Two letters apart are no word: nothing is searched, and nothing is wrong.
  await page.getByRole('link', { name: 'หนองแขม', exact: true }).waitFor();
  await soon(() => page.getByRole('alert').count()).toBe(0);
  await page.getByRole('searchbox', { name: 'ค้นหาเขต' }).fill('บาง เเค');
  await page.getByRole('link', { name: 'บางแค', exact: true }).waitFor();
  await page.getByRole('link', { name: 'หนองแขม', exact: true }).waitFor({ state: 'detached' });
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'เปิดเมนู' }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await page.keyboard.press('Escape');
  await page.goto(`${app.url}/search?q=nong+khaem`);
  await page.getByRole('heading', { name: 'Districts (1)' }).waitFor();
  await page.getByRole('link', { name: 'Nong Khaem', exact: true }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(complaints()).toEqual([]);
});
