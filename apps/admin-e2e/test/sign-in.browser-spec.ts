import { describe, expect, it } from '@jest/globals';
import { testAccounts, testPassword } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { signIn } from './support/console.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import { answered, phone } from './support/visitor.js';

const { app, visit, complaints } = journey();

describe('signing in', () => {
  it('leads the centre from the form to the city, in both languages, and out again', async () => {
    const { page } = await visit();
    await page.goto(app.url);
    await page.getByRole('heading', { name: 'เข้าสู่ระบบ' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    await signIn(page, testAccounts.center.username, testPassword);
    await page.getByRole('heading', { level: 1, name: 'ภาพรวมเมือง' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/city');
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'City overview' }).waitFor();
    await soon(() => page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'City overview' }).waitFor();

    await answered(page);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.goto(`${app.url}/city`);
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(complaints()).toEqual([]);
  });

  it('says what is wrong with a password, and takes the right one afterwards', async () => {
    const { page } = await visit({ expected: [/status of 401/] });
    await page.goto(app.url);
    await signIn(page, testAccounts.analyst.username, 'ไม่ใช่รหัสผ่าน');
    await page.getByText('ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    // The wrong password is marked, so that typing replaces it.
    await page.keyboard.type(testPassword);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation').waitFor();
    expect(complaints()).toEqual([]);
  });

  it('fits a phone, dark, without a sideways scroll', async () => {
    const { page } = await visit({ viewport: phone, colorScheme: 'dark' });
    await page.goto(app.url);
    await page.getByRole('heading', { name: 'เข้าสู่ระบบ' }).waitFor();
    await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints()).toEqual([]);
  });
});
