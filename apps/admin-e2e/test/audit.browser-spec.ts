import { describe, expect, it } from '@jest/globals';
import { insertPlan } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { signInAs, startConsole } from './support/console.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';

const { app, visit, complaints } = journey(() => startConsole({ RUN_WORKER: 'true' }));

describe('the audit trail', () => {
  it('is searched, verified, and says where it was touched', async () => {
    const { page } = await visit();
    await page.goto(app.url);
    await signInAs(page, 'admin');
    await page.getByRole('link', { name: 'ประวัติการใช้งาน' }).click();
    await page.getByRole('cell', { name: 'เข้าสู่ระบบ', exact: true }).waitFor();
    // The page names the person who signed in, and links to the account.
    await page.getByRole('cell', { name: 'ผู้ทดสอบ centre.admin', exact: true }).first().waitFor();
    await page.getByRole('link', { name: 'บัญชีผู้ทดสอบ centre.admin' }).first().waitFor();
    // From where an event came is shown for one event, and the look is an event itself.
    await page
      .getByRole('button', { name: /^แสดงที่มาของลำดับ / })
      .first()
      .click();
    await page.getByText('บันทึกการดูครั้งนี้แล้ว').waitFor();
    await page.getByText('ที่อยู่ 127.0.0.1').waitFor();
    await page.getByText(/^เซสชัน \d+$/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.reload();
    await page.getByRole('cell', { name: 'ดูที่มาของเหตุการณ์', exact: true }).waitFor();
    await page.getByRole('cell', { name: /^เหตุการณ์ลำดับ \d+$/ }).waitFor();
    await page.getByRole('button', { name: 'ตรวจสอบลูกโซ่' }).click();
    await page.getByText('ไม่พบการแก้ไข').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await app.database.query(
      `alter table audit_event disable trigger all; update audit_event set actor = 'x' where seq = 1;
       alter table audit_event enable trigger all`,
    );
    await page.getByRole('button', { name: 'ตรวจสอบลูกโซ่' }).click();
    await page.getByText('ลูกโซ่ขาดที่เหตุการณ์ลำดับ 1').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    // Acts are chosen by their words, and what was done to a plan leads to it.
    const { planId } = await insertPlan(app.database, 1023, 'APPROVED');
    await (
      await app.as('center')
    ).data('mutation ($input: AddCommentInput!) { addComment(input: $input) { comment { id } } }', {
      input: { planId, section: 'RISKS', body: 'ขอทบทวน' },
    });
    await page.reload();
    await page.getByRole('combobox', { name: 'การกระทำ' }).click();
    await page.getByRole('option', { name: 'แสดงความเห็น', exact: true }).click();
    await page.getByRole('cell', { name: 'เข้าสู่ระบบ', exact: true }).first().waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('filter')).toBe('{"action":"comment.add"}');
    await soon(() => page.getByRole('link', { name: /^แผน / }).getAttribute('href')).toBe(`/plans/${planId}`);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.goto(`${app.url}/audit?filter={"actor":"nobody"}`);
    await page.getByText('ไม่มีเหตุการณ์ที่ตรงกับตัวกรองนี้').waitFor();
    await page.getByRole('button', { name: 'ล้างตัวกรอง' }).click();
    await page.getByRole('cell', { name: 'เข้าสู่ระบบ', exact: true }).first().waitFor();
    const actor = page.getByRole('searchbox', { name: 'ผู้ทำ', exact: true });
    await soon(() => actor.inputValue()).toBe('');
    await actor.pressSequentially('someone.who.types.fast');
    await soon(() => actor.inputValue()).toBe('someone.who.types.fast');
    await page.waitForURL((url) => url.searchParams.get('filter') === '{"actor":"someone.who.types.fast"}');
    expect(complaints()).toEqual([]);
  });
});
