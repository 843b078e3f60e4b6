import { describe, expect, it } from '@jest/globals';
import { testAccounts, testPassword } from '../../api/test/support/index.js';
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
const { username } = testAccounts.otherDirector;

describe('the own account', () => {
  it('is reached from one’s name; the password is changed there, and other browsers are signed out', async () => {
    const { page, complaints } = await open();
    const elsewhere = await open([/status of 401/]);
    await signInAs(elsewhere.page, 'otherDirector');
    await signInAs(page, 'otherDirector');
    await page
      .getByRole('complementary')
      .getByRole('link', { name: `ผู้ทดสอบ ${username}` })
      .click();
    await page.getByRole('heading', { level: 1, name: 'บัญชีของท่าน' }).waitFor();
    const sessions = page.getByRole('group', { name: 'เบราว์เซอร์ที่เข้าสู่ระบบอยู่' });
    await sessions.getByText('เบราว์เซอร์นี้').waitFor();
    await soon(() => sessions.getByRole('row').count()).toBe(3);
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.getByLabel('รหัสผ่านปัจจุบัน').fill('ไม่ใช่รหัสนี้');
    await page.getByLabel('รหัสผ่านใหม่').fill(ownPassword);
    await page.getByRole('button', { name: 'เปลี่ยนรหัสผ่าน', exact: true }).click();
    await page.getByText('รหัสผ่านปัจจุบันไม่ถูกต้อง').waitFor();
    await soon(() => page.getByLabel('รหัสผ่านปัจจุบัน').getAttribute('aria-invalid')).toBe('true');

    await page.getByLabel('รหัสผ่านปัจจุบัน').fill(testPassword);
    await page.getByRole('button', { name: 'เปลี่ยนรหัสผ่าน', exact: true }).click();
    await page.getByText('เปลี่ยนรหัสผ่านแล้ว เบราว์เซอร์อื่นออกจากระบบแล้ว').waitFor();
    await soon(() => page.getByLabel('รหัสผ่านปัจจุบัน').inputValue()).toBe('');
    await sessions.getByRole('row').nth(2).waitFor({ state: 'detached' });
    await elsewhere.page.reload();
    await elsewhere.page.getByRole('heading', { name: 'เข้าสู่ระบบ' }).waitFor();
    await signIn(elsewhere.page, username, ownPassword);
    await elsewhere.page.getByRole('heading', { level: 1, name: 'เขตบางพลัด' }).waitFor();
    expect(complaints()).toEqual([]);
  });

  it('ends another browser by itself', async () => {
    const { page, complaints } = await open();
    const lost = await open([/status of 401/]);
    await signInAs(lost.page, 'analyst');
    await signInAs(page, 'analyst');
    await page.goto(`${app.url}/my-account`);
    await page.getByRole('button', { name: 'ให้ออกจากระบบ', exact: true }).click();
    await page.getByRole('button', { name: 'ให้ออกจากระบบ', exact: true }).waitFor({ state: 'detached' });
    await lost.page.reload();
    await lost.page.getByRole('heading', { name: 'เข้าสู่ระบบ' }).waitFor();
    expect(complaints()).toEqual([]);
  });
});
