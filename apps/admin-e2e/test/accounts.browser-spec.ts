import { describe, expect, it } from '@jest/globals';
import { accessibilityProblems } from './support/accessibility.js';
import { signIn, signInAs } from './support/console.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import type { Visitor } from './support/visitor.js';

const { app, visit } = journey();

async function open(expected: readonly RegExp[] = []): Promise<Visitor> {
  const visitor = await visit({ expected });
  await visitor.page.goto(app.url);
  return visitor;
}

const ownPassword = 'เมฆลอยต่ำ-เหนือคลอง-42';

describe('an administrator', () => {
  it('makes an account; its person chooses a password; deactivating it ends what is open', async () => {
    const admin = await open();
    await signInAs(admin.page, 'admin');
    await admin.page.getByRole('link', { name: 'บัญชีผู้ใช้' }).click();
    await admin.page.getByRole('heading', { level: 1, name: 'บัญชีผู้ใช้' }).waitFor();
    await admin.page.getByText('nongkhaem.officer', { exact: true }).waitFor();
    expect(await accessibilityProblems(admin.page)).toEqual([]);

    await admin.page.getByRole('link', { name: 'เพิ่มบัญชี' }).click();
    await admin.page.getByLabel('ชื่อผู้ใช้').fill('Bangphlat.Head');
    await admin.page.getByLabel('ชื่อที่แสดง').fill('หัวหน้าฝ่ายปกครอง เขตบางพลัด');
    await admin.page.getByLabel('บทบาท').click();
    await admin.page.getByRole('option', { name: 'หัวหน้าฝ่ายปกครอง สำนักงานเขต' }).click();
    await admin.page.getByLabel('เขต', { exact: true }).click();
    await admin.page.getByRole('option', { name: 'บางพลัด' }).click();
    await admin.page.locator('.MuiMenu-root').waitFor({ state: 'detached' });
    expect(await accessibilityProblems(admin.page)).toEqual([]);
    await admin.page.getByRole('button', { name: 'สร้างบัญชี' }).click();
    const temporary = (await admin.page.getByTestId('temporary-password').textContent()) ?? '';
    expect(await accessibilityProblems(admin.page)).toEqual([]);

    const person = await open([/status of 403/, /status of 400/, /status of 401/]);
    await signIn(person.page, 'bangphlat.head', temporary);
    await person.page.getByRole('heading', { name: 'ตั้งรหัสผ่านใหม่' }).waitFor();
    expect(await accessibilityProblems(person.page)).toEqual([]);
    await person.page.locator('input[name=newPassword]').fill('passwordpassword');
    await person.page.locator('button[type=submit]').click();
    await person.page.getByText('รหัสผ่านนี้เดาง่าย').waitFor();
    await person.page.locator('input[name=newPassword]').fill(ownPassword);
    await person.page.locator('button[type=submit]').click();
    await person.page.getByRole('heading', { level: 1, name: 'เขตบางพลัด' }).waitFor();
    await soon(() => person.page.getByRole('link', { name: 'บัญชีผู้ใช้' }).count()).toBe(0);

    await admin.page.getByRole('link', { name: 'เปิดบัญชีนี้' }).click();
    await admin.page.getByRole('heading', { name: 'การเข้าใช้' }).waitFor();
    expect(await accessibilityProblems(admin.page)).toEqual([]);
    await admin.page.getByRole('button', { name: 'ปิดใช้งานบัญชี…' }).click();
    await admin.page.getByLabel('เหตุผล').fill('ย้ายหน่วยงาน');
    await admin.page.getByRole('button', { name: 'ปิดใช้งานบัญชี', exact: true }).click();
    await admin.page.getByText('ปิดใช้งานตั้งแต่').waitFor();
    expect(await accessibilityProblems(admin.page)).toEqual([]);

    await person.page.reload();
    await person.page.getByRole('heading', { name: 'เข้าสู่ระบบ' }).waitFor();
    await signIn(person.page, 'bangphlat.head', ownPassword);
    await person.page.getByText('ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง').waitFor();

    await admin.page.getByRole('button', { name: 'เปิดใช้งานอีกครั้ง' }).click();
    await admin.page.getByRole('button', { name: 'ปิดใช้งานบัญชี…' }).waitFor();
    await signIn(person.page, 'bangphlat.head', ownPassword);
    await person.page.getByRole('heading', { level: 1, name: 'เขตบางพลัด' }).waitFor();
    expect([admin.complaints(), person.complaints()]).toEqual([[], []]);
  });

  it('finds accounts by what is in the address', async () => {
    const { page, complaints } = await open();
    await signInAs(page, 'admin');
    await page.goto(`${app.url}/accounts?filter={"q":"BANG","role":"DISTRICT_DIRECTOR"}`);
    await page.getByText('bangphlat.director', { exact: true }).waitFor();
    await soon(() => page.getByRole('row').count()).toBe(2);
    await page.getByRole('main').getByRole('searchbox').fill('ไม่มีใครชื่อนี้');
    await page.getByText('ไม่มีบัญชีที่ตรงกับตัวกรองนี้').waitFor();
    expect(JSON.parse(new URL(page.url()).searchParams.get('filter') ?? '')).toEqual({
      q: 'ไม่มีใครชื่อนี้',
      role: 'DISTRICT_DIRECTOR',
    });
    await page.getByRole('button', { name: 'ล้างตัวกรอง' }).click();
    await page.getByText('centre.admin', { exact: true }).waitFor();
    const search = page.getByRole('main').getByRole('searchbox');
    await search.pressSequentially('bangphlat.officer');
    await soon(() => search.inputValue()).toBe('bangphlat.officer');
    await page.getByText('centre.admin', { exact: true }).waitFor({ state: 'detached' });
    await page.getByText('bangphlat.officer', { exact: true }).waitFor();

    // Order, page and its size stand in the address too.
    await page.goto(`${app.url}/accounts?filter={}&sort=username&order=DESC&perPage=4&page=2`);
    const names = page.getByRole('rowheader');
    await page.getByText('5–8 จาก').waitFor();
    await soon(() => names.count()).toBe(4);
    await page.getByRole('button', { name: 'ไปหน้าก่อน' }).click();
    await page.getByText('1–4 จาก').waitFor();
    await page.getByRole('columnheader', { name: 'บทบาท' }).getByRole('button').click();
    await page.waitForURL((url) => url.searchParams.get('sort') === 'role' && url.searchParams.get('page') === '1');
    // The hint beside the pointer stands outside of every landmark, as all hints do.
    await page.mouse.move(0, 0);
    await page.waitForFunction(() => document.querySelector('[role=tooltip]') === null);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints()).toEqual([]);
  });
});
