import { beforeEach, describe, expect, it } from '@jest/globals';
import { insertReport, mutation, type PlanPlace, type TestAccountName, withApp } from '../support/index.js';

const app = withApp();
let place: PlanPlace & { reportId: string };
let twelveId = '';

/** A submitted six-month report whose first measure is completed, and a twelve-month one that was begun on it. */
beforeEach(async () => {
  place = await insertReport(app.database, 1023, 'SUBMITTED');
  await app.database.query(
    `update progress_entry set status = 'COMPLETED', percent = 100, done = 'เดิม' where report_id = $1 and measure_id = $2`,
    [place.reportId, place.measureIds[0]],
  );
  const { startProgressReport } = await (
    await app.as('officer')
  ).data<{ startProgressReport: { report: { id: string } } }>(
    mutation('startProgressReport', 'StartProgressReportInput', 'report { id }'),
    { input: { planId: place.planId, round: 'TWELVE_MONTH' } },
  );
  twelveId = startProgressReport.report.id;
});

interface Seen {
  readonly version: number;
  readonly status: string;
  readonly entries: readonly { carried: boolean; locked: boolean; done: string; measure: { number: number } }[];
}
const seen = async (id: string): Promise<Seen> =>
  (
    await (
      await app.as('officer')
    ).data<{ progressReport: Seen }>(
      'query ($id: ID!) { progressReport(id: $id) { version status entries { carried locked done measure { number } } } }',
      { id },
    )
  ).progressReport;
const carriedOf = async (): Promise<unknown> =>
  (await seen(twelveId)).entries.map(({ carried, locked, done, measure }) => [measure.number, carried, locked, done]);

async function step(account: TestAccountName, name: string, reportId: string, more: object = {}): Promise<string> {
  const type = { saveProgress: 'SaveProgressInput', returnProgressReport: 'ReturnReportInput' }[name];
  const { version } = await seen(reportId);
  const { codes, data } = await (
    await app.as(account)
  ).gql<Record<string, { report: { status: string } }>>(
    mutation(name, type ?? 'ReportStepInput', 'report { status }'),
    { input: { reportId, version, ...more } },
  );
  return codes.join() || data![name]!.report.status;
}
const entry = (measure: number, done: string, status = 'COMPLETED') => ({
  entries: [
    { measureId: place.measureIds[measure - 1], status, percentComplete: status === 'COMPLETED' ? 100 : 60, done },
  ],
});

describe('a carried entry', () => {
  it('follows the six-month report, also what is corrected there, and is locked only while that is approved', async () => {
    expect(await carriedOf()).toEqual([[1, true, false, 'เดิม']]);
    expect(await step('director', 'returnProgressReport', place.reportId, { reason: 'แก้' })).toBe('RETURNED');
    expect(await step('officer', 'saveProgress', place.reportId, entry(1, 'แก้แล้ว'))).toBe('RETURNED');
    expect(await carriedOf()).toEqual([[1, true, false, 'แก้แล้ว']]);
    expect(await step('officer', 'submitProgressReport', place.reportId)).toBe('SUBMITTED');
    expect(await step('director', 'approveProgressReport', place.reportId)).toBe('APPROVED');
    expect(await carriedOf()).toEqual([[1, true, true, 'แก้แล้ว']]);
    expect(await step('officer', 'saveProgress', twelveId, entry(1, 'อื่น'))).toBe('MEASURE_LOCKED');
  });

  it('goes when the measure is completed no more, and comes when another one is; who writes meanwhile is told', async () => {
    await step('officer', 'recallProgressReport', place.reportId);
    const { version } = await seen(twelveId);
    await step('officer', 'saveProgress', place.reportId, entry(1, 'ยังไม่เสร็จ', 'IN_PROGRESS'));
    expect(await carriedOf()).toEqual([]);
    expect((await seen(twelveId)).version).toBe(version + 1);
    await step('officer', 'saveProgress', place.reportId, entry(2, 'เสร็จ'));
    expect(await carriedOf()).toEqual([[2, true, false, 'เสร็จ']]);
    const [measure] = await app.database.query('select current_percent from measure where id = $1', [
      place.measureIds[1],
    ]);
    expect(measure).toEqual({ current_percent: '100.00' });
  });

  it('is the report’s own once it is written there, and stays so', async () => {
    expect(await step('officer', 'saveProgress', twelveId, entry(1, 'เขียนเอง'))).toBe('DRAFT');
    await step('officer', 'recallProgressReport', place.reportId);
    await step('officer', 'saveProgress', place.reportId, entry(1, 'แก้ในรอบ 6 เดือน'));
    expect(await carriedOf()).toEqual([[1, false, false, 'เขียนเอง']]);
  });
});

describe('a twelve-month report', () => {
  it('is not approved while the six-month one is submitted or returned; nothing changes then', async () => {
    await step('officer', 'saveProgress', twelveId, entry(2, 'เสร็จ'));
    expect(await step('officer', 'submitProgressReport', twelveId)).toBe('SUBMITTED');
    expect(await step('director', 'approveProgressReport', twelveId)).toBe('SIX_MONTH_PENDING');
    await step('director', 'returnProgressReport', place.reportId, { reason: 'แก้' });
    expect(await step('director', 'approveProgressReport', twelveId)).toBe('SIX_MONTH_PENDING');
    expect((await seen(twelveId)).status).toBe('SUBMITTED');
    // A carried entry that fell away since is missed when it is decided on.
    await step('officer', 'saveProgress', place.reportId, entry(1, 'ยังไม่เสร็จ', 'IN_PROGRESS'));
    await step('officer', 'submitProgressReport', place.reportId);
    expect(await step('director', 'approveProgressReport', place.reportId)).toBe('APPROVED');
    expect(await step('director', 'approveProgressReport', twelveId)).toBe('REPORT_INCOMPLETE');
    await step('officer', 'recallProgressReport', twelveId);
    await step('officer', 'saveProgress', twelveId, entry(1, 'เสร็จแล้ว'));
    await step('officer', 'submitProgressReport', twelveId);
    expect(await step('director', 'approveProgressReport', twelveId)).toBe('APPROVED');
  });

  it('waits for nothing that was never begun, once nobody can begin it any more', async () => {
    await app.database.query('delete from progress_report where id = $1', [place.reportId]);
    await step('officer', 'saveProgress', twelveId, {
      entries: [...entry(1, 'เสร็จ').entries, ...entry(2, 'เสร็จ').entries],
    });
    expect(await step('officer', 'submitProgressReport', twelveId)).toBe('ROUND_ORDER');
    await app.database.query(
      `update reporting_round set opens_on = '2020-01-01', due_on = '2020-02-01', locks_on = '2020-03-01'
       where fiscal_year = $1 and round = 'SIX_MONTH'`,
      [place.fiscalYear],
    );
    expect(await step('officer', 'submitProgressReport', twelveId)).toBe('SUBMITTED');
    expect(await step('director', 'approveProgressReport', twelveId)).toBe('APPROVED');
  });
});
