import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { insertJob, startTestApp, type TestAccountName } from '../../api/test/support/index.js';
import { accessibilityProblems } from './support/accessibility.js';
import { journey } from './support/journey.js';
import { soon } from './support/soon.js';
import { phone, type Visitor } from './support/visitor.js';

const { app, visitAs } = journey();

beforeEach(async () => {
  await app.database.query('delete from bullmq.job');
});

const as = (account: TestAccountName, path: string): Promise<Visitor> => visitAs(account, { path });
const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('rowheader') });
const stateOf = async (id: string): Promise<unknown> =>
  (await app.database.query<{ state: string }>('select state::text from bullmq.job where id = $1', [id]))[0]?.state;

describe('the job queue', () => {
  it('shows jobs by state and why one failed, which is tried again and carried out while the page is open', async () => {
    for (const state of ['waiting', 'active', 'delayed', 'completed']) await insertJob(app.database, state);
    const failed = await insertJob(app.database, 'failed');
    const { page, complaints } = await as('admin', '/');
    await page.getByRole('link', { name: 'คิวงานเบื้องหลัง' }).click();
    await page.getByRole('heading', { level: 1, name: 'คิวงานเบื้องหลัง' }).waitFor();
    await rows(page).nth(4).waitFor();
    await soon(() => page.getByRole('group', { name: 'สถานะ' }).getByRole('button').allTextContents()).toEqual([
      'ทั้งหมด',
      'รอคิว 1',
      'กำลังทำ 1',
      'รอลองใหม่ 1',
      'ไม่สำเร็จ 1',
      'เสร็จแล้ว 1',
    ]);

    await page.getByRole('button', { name: 'ไม่สำเร็จ 1' }).click();
    await rows(page).nth(1).waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('filter')).toBe('{"state":"FAILED"}');
    await page.reload();
    await rows(page).getByRole('cell', { name: 'the disk was full' }).waitFor();
    await soon(() => rows(page).getByRole('cell', { name: '2 / 2' }).count()).toBe(1);
    expect(await accessibilityProblems(page)).toEqual([]);

    // With the keyboard alone, as the button of this job and no other.
    await page.getByRole('button', { name: `ทำใหม่: ตรวจสอบลูกโซ่ของประวัติ (${failed})` }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('ส่งงานเข้าคิวใหม่แล้ว').waitFor();
    await page.getByText('ไม่มีงานในรายการนี้').waitFor();
    await soon(() => stateOf(failed)).toBe('waiting');

    // A worker comes, and the page looks again by itself.
    await app.database.query('delete from bullmq.job where id <> $1', [failed]);
    await page.getByRole('button', { name: /^เสร็จแล้ว/ }).click();
    await page.getByRole('button', { name: 'เสร็จแล้ว 0' }).waitFor();
    const worker = await startTestApp({ database: app.database, environment: { RUN_WORKER: 'true' } });
    try {
      await page.getByRole('button', { name: 'เสร็จแล้ว 1' }).waitFor();
      await rows(page).getByText('ตรวจสอบลูกโซ่ของประวัติ').waitFor();
    } finally {
      await worker.close();
    }
    await soon(() => stateOf(failed)).toBe('completed');
    expect(complaints()).toEqual([]);
  });

  it('is rid of its failed jobs after a second look', async () => {
    for (const state of ['completed', 'failed', 'failed']) await insertJob(app.database, state);
    const { page, complaints } = await as('admin', '/job-queue?filter={"state":"FAILED"}');
    await rows(page).nth(1).waitFor();
    const remove = page.getByRole('button', { name: 'ลบงานที่ล้มเหลวทั้งหมด…' });
    await remove.click();
    await page.getByText('งานที่ล้มเหลว 2 งานจะออกจากคิว').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'ยกเลิก' }).click();
    await soon(() => app.database.query(`select from bullmq.job where state = 'failed'`)).toHaveLength(2);
    await remove.click();
    await page.getByRole('button', { name: 'ลบงานที่ล้มเหลวทั้งหมด', exact: true }).click();
    await page.getByText('ลบแล้ว 2 งาน').waitFor();
    await page.getByText('ไม่มีงานในรายการนี้').waitFor();
    await soon(() => app.database.query('select state::text from bullmq.job')).toEqual([{ state: 'completed' }]);
    expect(complaints()).toEqual([]);
  });

  it('says that nobody works when a job has waited too long, and fits a phone', async () => {
    const id = await insertJob(app.database, 'waiting');
    await app.database.query('update bullmq.job set added_at_ms = added_at_ms - 120000 where id = $1', [id]);
    const { page, complaints } = await as('admin', '/job-queue');
    await page.getByRole('alert').getByText('อาจไม่มีตัวทำงานเปิดอยู่').waitFor();
    await page.setViewportSize(phone);
    await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    expect(complaints()).toEqual([]);
  });

  it.each(['center', 'analyst', 'director'] as const)('is closed to the account %s', async (account) => {
    const failed = await insertJob(app.database, 'failed');
    const { page } = await as(account, '/job-queue');
    await page.getByRole('heading', { level: 1, name: 'บัญชีนี้ไม่มีสิทธิ์เปิดหน้านี้' }).waitFor();
    await soon(() => page.getByRole('link', { name: 'คิวงานเบื้องหลัง' }).count()).toBe(0);
    await soon(() => page.getByText('the disk was full').count()).toBe(0);
    const refused = await page.evaluate(async (id) => {
      const ask = async (query: string): Promise<string> => {
        const response = await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables: { id } }),
        });
        const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
        return errors[0]!.extensions.code;
      };
      return Promise.all([
        ask('{ queuedJobs { nodes { failure } } }'),
        ask('mutation ($id: ID!) { retryQueuedJob(input: { id: $id }) { queuedJob { id } } }'),
        ask('mutation { removeFailedJobs { removed } }'),
      ]);
    }, failed);
    expect(refused).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    await soon(() => stateOf(failed)).toBe('failed');
  });
});
