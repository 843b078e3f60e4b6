import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { insertSummaryData, testAccounts, type TestAccountName } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { signInAs } from './support/console.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import { answered, type Visitor } from './support/visitor.js';

const { app, visitAs } = journey();

beforeAll(async () => {
  await insertSummaryData(app.database);
  await app.database.query(`update reporting_round set locks_on = '2099-01-01'`);
}, 120_000);

const as = (account: TestAccountName, expected: readonly RegExp[] = []): Promise<Visitor> =>
  visitAs(account, { expected });
/** District 1025 of the fixture has a returned plan, which its accounts may change. */
async function openPlan(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'ทำต่อ', exact: true }).click();
  await title(page, 1).waitFor();
}
const title = (page: Page, measure: number): Locator =>
  page.getByLabel(`โครงการ/กิจกรรม/มาตรการ ${measure}`, { exact: true });
const saved = (page: Page): Promise<void> => page.getByRole('status').getByText('บันทึกแล้ว').waitFor();
/** Opens the page anew with the network back, of which the page before it must not know: it would save by itself. */
async function comeBackOnline(page: Page, restore: () => Promise<void>): Promise<void> {
  const address = page.url();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto('about:blank');
  await restore();
  await page.goto(address);
}
const titleInDatabase = async (measure: number): Promise<unknown> => {
  const [row] = await app.database.query(
    `select title from measure where district_code = 1025 and fiscal_year = 2566 and number = ${measure}`,
  );
  return (row as { title: string }).title;
};

describe('what is typed', () => {
  it('is saved before another page is opened', async () => {
    const { page, complaints } = await as('otherOfficer');
    await openPlan(page);
    await title(page, 1).fill('พิมพ์แล้วไปหน้าอื่นทันที');
    await page.getByRole('link', { name: 'ผล ITA', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'ผล ITA' }).waitFor();
    await soon(() => titleInDatabase(1)).toBe('พิมพ์แล้วไปหน้าอื่นทันที');
    expect(complaints()).toEqual([]);
  });

  it('stays when there is no connection: leaving asks, a reload brings it back, the network saves it', async () => {
    const { page, context, complaints } = await as('otherOfficer', [
      /Failed to load resource|ERR_INTERNET_DISCONNECTED/,
    ]);
    await openPlan(page);
    const before = await titleInDatabase(2);
    await context.route('**/graphql', (route) => route.abort('internetdisconnected'));
    await title(page, 2).fill('พิมพ์ตอนไม่มีเครือข่าย');
    await page.getByText('จะบันทึกให้เองเมื่อเครือข่ายกลับมา').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.getByRole('link', { name: 'สำนักงานเขต', exact: true }).click();
    await page.getByRole('dialog', { name: 'ยังมีสิ่งที่ไม่ได้บันทึก' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'อยู่หน้านี้ต่อ' }).click();
    await soon(() => title(page, 2).inputValue()).toBe('พิมพ์ตอนไม่มีเครือข่าย');
    await page.getByRole('button', { name: 'ออกจากระบบ' }).click();
    await page.getByText('จะหายไปจากเบราว์เซอร์นี้').waitFor();
    await page.getByRole('button', { name: 'อยู่หน้านี้ต่อ' }).click();

    // The tab is closed without a word to anybody, as when the machine loses power.
    await comeBackOnline(page, () => context.unroute('**/graphql'));
    await page.getByText('นำสิ่งที่พิมพ์ค้างไว้').waitFor();
    await soon(() => title(page, 2).inputValue()).toBe('พิมพ์ตอนไม่มีเครือข่าย');
    await soon(() => titleInDatabase(2)).toBe(before);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await saved(page);
    await soon(() => titleInDatabase(2)).toBe('พิมพ์ตอนไม่มีเครือข่าย');

    await context.setOffline(true);
    await page.getByText('ไม่มีการเชื่อมต่อเครือข่าย').waitFor();
    await title(page, 2).fill('พิมพ์ต่อ');
    await page.getByText('จะบันทึกให้เองเมื่อเครือข่ายกลับมา').waitFor();
    await context.setOffline(false);
    await saved(page);
    await soon(() => titleInDatabase(2)).toBe('พิมพ์ต่อ');
    expect(complaints()).toEqual([]);
  });

  it('keeps its place while the service is unwell, and is saved by itself afterwards', async () => {
    const { page, complaints } = await as('otherOfficer', [/status of 503/]);
    await openPlan(page);
    const talk = page.locator('#swot');
    await talk.getByRole('button', { name: /^ความเห็น/ }).click();
    await talk.getByRole('textbox', { name: /^เขียนความเห็น/ }).fill('ทำให้หน้านี้ถามใหม่ทั้งหมด');
    const unavailable = { message: 'ระบบไม่พร้อมใช้งานชั่วคราว', extensions: { code: 'UNAVAILABLE' } };
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('mutation AddComment')
        ? route.continue()
        : route.fulfill({ status: 503, json: { data: null, errors: [unavailable] } }),
    );
    await title(page, 5).fill('พิมพ์ตอนระบบไม่พร้อม');
    await page.getByText('จะบันทึกให้เองเมื่อใช้งานได้').waitFor();
    await title(page, 5).evaluate((field) => field.setAttribute('data-same', 'yes'));
    await talk.getByRole('button', { name: 'ส่ง', exact: true }).click();
    await page.getByText('โหลดข้อมูลไม่สำเร็จ').first().waitFor();
    await soon(() => title(page, 5).getAttribute('data-same')).toBe('yes');
    await page.getByText('จะบันทึกให้เองเมื่อใช้งานได้').waitFor();

    await page.unroute('**/graphql');
    await saved(page);
    await soon(() => titleInDatabase(5)).toBe('พิมพ์ตอนระบบไม่พร้อม');
    await page.getByText('โหลดข้อมูลไม่สำเร็จ').waitFor({ state: 'detached' });
    await soon(() => title(page, 5).getAttribute('data-same')).toBe('yes');
    expect(complaints()).toEqual([]);
  });

  it('can be thrown away when it comes back', async () => {
    const { page } = await as('otherOfficer', [/Failed to load resource/]);
    await openPlan(page);
    const before = await title(page, 5).inputValue();
    await page.route('**/graphql', (route) => route.abort());
    await title(page, 5).fill('ไม่เอาแล้ว');
    await page.getByText('จะบันทึกให้เองเมื่อเครือข่ายกลับมา').waitFor();
    await comeBackOnline(page, () => page.unroute('**/graphql'));
    await page.getByRole('button', { name: 'ทิ้ง' }).click();
    await saved(page);
    await soon(() => title(page, 5).inputValue()).toBe(before);
    await page.reload();
    await saved(page);
    await soon(() => title(page, 5).inputValue()).toBe(before);
  });

  it('is not taken for the plan once the plan may not be changed, and is back when it may', async () => {
    const { page } = await as('otherOfficer', [/Failed to load resource/]);
    const plan = 'where district_code = 1025 and fiscal_year = 2566';
    await openPlan(page);
    await page.route('**/graphql', (route) => route.abort());
    await title(page, 4).fill('ชื่อที่ไม่มีในแผน');
    await page.getByText('จะบันทึกให้เองเมื่อเครือข่ายกลับมา').waitFor();
    await app.database.query(`update plan set status = 'SUBMITTED' ${plan}`);
    await comeBackOnline(page, () => page.unroute('**/graphql'));
    await page.getByText('เก็บไว้ในเบราว์เซอร์นี้จนกว่าจะแก้ไขได้อีก').waitFor();
    await soon(() => page.getByText('ชื่อที่ไม่มีในแผน').count()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);

    await app.database.query(`update plan set status = 'RETURNED' ${plan}`);
    await page.reload();
    await page.getByText('นำสิ่งที่พิมพ์ค้างไว้').waitFor();
    await soon(() => title(page, 4).inputValue()).toBe('ชื่อที่ไม่มีในแผน');
    await page.getByRole('button', { name: 'ทิ้ง' }).click();
    await saved(page);
  });

  it('outlives a session that ends in the middle, and nobody else is offered it', async () => {
    const { page, complaints } = await as('otherOfficer', [/status of 401/]);
    await openPlan(page);
    const address = page.url();
    // What the page still asks would be the first to find that the session has ended.
    await answered(page);
    await app.database.query(
      `delete from session where account_id = (select id from account where username = 'bangphlat.officer')`,
    );
    await title(page, 3).fill('พิมพ์ก่อนหมดเวลา');
    await page.waitForURL(/login/);
    await page.getByText('สิ่งที่พิมพ์ค้างไว้จะกลับมาให้').waitFor();
    await signInAs(page, 'otherDirector');
    await page.goto(address);
    await saved(page);
    await soon(() => title(page, 3).inputValue()).not.toBe('พิมพ์ก่อนหมดเวลา');

    await app.database.query(`delete from session`);
    await page.reload();
    await page.waitForURL(/login/);
    await signInAs(page, 'otherOfficer');
    await page.goto(address);
    await page.getByText('นำสิ่งที่พิมพ์ค้างไว้').waitFor();
    await soon(() => title(page, 3).inputValue()).toBe('พิมพ์ก่อนหมดเวลา');
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await saved(page);
    await soon(() => titleInDatabase(3)).toBe('พิมพ์ก่อนหมดเวลา');
    expect(complaints()).toEqual([]);
  });

  it('is there after signing in again in the same tab, with the menu, and is saved', async () => {
    const { page, complaints } = await as('otherOfficer', [/status of 401/]);
    await openPlan(page);
    const address = page.url();
    await answered(page);
    await app.database.query(`delete from session`);
    await title(page, 3).fill('พิมพ์ขณะหมดเวลา');
    await page.waitForURL(/login/);
    await signInAs(page, 'otherOfficer');
    await page.waitForURL(address);
    await page.getByText('นำสิ่งที่พิมพ์ค้างไว้').waitFor();
    await soon(() => title(page, 3).inputValue()).toBe('พิมพ์ขณะหมดเวลา');
    await page.getByRole('navigation').getByRole('link', { name: 'ผล ITA', exact: true }).waitFor();
    await page.getByRole('button', { name: 'ออกจากระบบ' }).waitFor();
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await saved(page);
    await soon(() => titleInDatabase(3)).toBe('พิมพ์ขณะหมดเวลา');
    expect(complaints()).toEqual([]);
  });
});

describe('another account that signs in in a second tab', () => {
  /** Waits until the page is that of an account, by the name in its menu. */
  async function belongsTo(page: Page, account: TestAccountName): Promise<void> {
    const { username } = testAccounts[account];
    const [row] = await app.database.query('select display_name from account where username = $1', [username]);
    await page
      .getByRole('complementary')
      .getByText((row as { display_name: string }).display_name)
      .waitFor();
  }
  async function second({ context }: Visitor, who: TestAccountName): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${app.url}/login`);
    await signInAs(page, who);
    return page;
  }

  it('does not become the one who typed in the first, and gets none of it', async () => {
    const visitor = await as('otherOfficer', [/status of 401/]);
    const { page, complaints } = visitor;
    // As in a browser whose tabs do not hear of one another in time.
    await page.addInitScript(() => {
      BroadcastChannel.prototype.postMessage = () => undefined;
      BroadcastChannel.prototype.addEventListener = () => undefined;
    });
    await page.reload();
    await openPlan(page);
    const before = await titleInDatabase(1);
    const other = await second(visitor, 'center');
    await title(page, 1).fill('พิมพ์ต่อหลังศูนย์เข้าสู่ระบบ');
    await page.getByText('มีบัญชีอื่นเข้าสู่ระบบในเบราว์เซอร์นี้').waitFor();
    await belongsTo(page, 'center');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await soon(() => page.getByText('พิมพ์ต่อหลังศูนย์เข้าสู่ระบบ').count()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await soon(() => titleInDatabase(1)).toBe(before);
    await page.getByRole('button', { name: 'ปิด', exact: true }).click();

    await other.goto(`${app.url}/login`);
    await signInAs(other, 'otherOfficer');
    await openPlan(other);
    await other.getByText('นำสิ่งที่พิมพ์ค้างไว้').waitFor();
    await soon(() => title(other, 1).inputValue()).toBe('พิมพ์ต่อหลังศูนย์เข้าสู่ระบบ');
    await other.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await saved(other);
    await soon(() => titleInDatabase(1)).toBe('พิมพ์ต่อหลังศูนย์เข้าสู่ระบบ');
    expect(complaints()).toEqual([]);
  });

  it('is shown in the first at once, and so is signing out', async () => {
    const visitor = await as('otherOfficer');
    const { page, complaints } = visitor;
    await openPlan(page);
    await second(visitor, 'otherOfficer');
    await soon(() => title(page, 1).isVisible()).toBe(true);
    const other = await second(visitor, 'center');
    await belongsTo(page, 'center');
    await page.getByText('มีบัญชีอื่นเข้าสู่ระบบในเบราว์เซอร์นี้').waitFor();
    await answered(page);
    await other.getByRole('button', { name: 'ออกจากระบบ' }).click();
    await page.getByRole('heading', { name: 'เข้าสู่ระบบ' }).waitFor();
    await soon(() => page.getByText('ออกจากระบบอัตโนมัติ').count()).toBe(0);
    expect(complaints()).toEqual([]);
  });
});

describe('two people at the same plan', () => {
  it('keep both their work, and decide field by field where they differ', async () => {
    const officer = await as('otherOfficer', [/status of 40[09]/]);
    const director = await as('otherDirector');
    await openPlan(officer.page);
    // Writing is no task of the director's; who wants to write all the same opens the plan.
    await director.page.goto(officer.page.url());
    await title(director.page, 1).waitFor();
    await title(director.page, 6).fill('ผู้อำนวยการแก้ข้อ 6');
    await title(director.page, 7).fill('ผู้อำนวยการแก้ข้อ 7');
    await saved(director.page);

    await title(officer.page, 8).fill('เจ้าหน้าที่แก้ข้อ 8');
    await saved(officer.page);
    await soon(() => title(officer.page, 6).inputValue()).toBe('ผู้อำนวยการแก้ข้อ 6');
    await soon(() => titleInDatabase(8)).toBe('เจ้าหน้าที่แก้ข้อ 8');

    await director.page.reload();
    await title(director.page, 6).fill('ผู้อำนวยการแก้อีกครั้ง');
    await director.page.getByLabel('วัตถุประสงค์ 6', { exact: true }).fill('วัตถุประสงค์ของผู้อำนวยการ');
    await saved(director.page);
    await title(officer.page, 6).fill('เจ้าหน้าที่แก้ข้อ 6');
    await officer.page.getByLabel('วัตถุประสงค์ 6', { exact: true }).fill('วัตถุประสงค์ของเจ้าหน้าที่');
    await officer.page.getByRole('heading', { name: 'แก้ไขไม่ตรงกัน 2 ช่อง' }).waitFor();
    const field = (name: string): Locator => officer.page.getByRole('radiogroup', { name });
    await field('มาตรการที่ 6: ชื่อ').waitFor();
    await officer.page.getByText('ผู้อำนวยการแก้อีกครั้ง').waitFor();
    expect(await accessibilityProblems(officer.page)).toEqual([]);
    await field('มาตรการที่ 6: ชื่อ').getByLabel('ของท่าน', { exact: true }).check();
    await field('มาตรการที่ 6: วัตถุประสงค์').getByLabel('ของผู้อื่น', { exact: true }).check();
    await officer.page.getByRole('button', { name: 'บันทึกตามที่เลือก' }).click();
    await saved(officer.page);
    await soon(() => titleInDatabase(6)).toBe('เจ้าหน้าที่แก้ข้อ 6');
    await soon(() => officer.page.getByLabel('วัตถุประสงค์ 6', { exact: true }).inputValue()).toBe(
      'วัตถุประสงค์ของผู้อำนวยการ',
    );
    await soon(() => titleInDatabase(7)).toBe('ผู้อำนวยการแก้ข้อ 7');
    for (const { complaints } of [officer, director]) expect(complaints()).toEqual([]);
  });
});
