import { describe, expect, it } from '@jest/globals';
import { insertReport, mutation, type TestAccountName, withApp } from '../support/index.js';

const app = withApp();

interface History {
  readonly timeline: readonly {
    kind: string;
    actorName: string | null;
    actorRole: string | null;
    reason: string | null;
    revision: number | null;
  }[];
  readonly versions: readonly { number: number; changes: readonly object[] }[];
}
const historyFor = async (account: TestAccountName, id: string): Promise<History | null> =>
  (
    await (
      await app.as(account)
    ).data<{ progressReport: History | null }>(
      `query ($id: ID!) { progressReport(id: $id) { timeline { number kind actorName actorRole reason revision }
         versions { number changes { measureNumber field before after } } } }`,
      { id },
    )
  ).progressReport;

async function step(account: TestAccountName, name: string, reportId: string, more: object = {}): Promise<void> {
  const [row] = await app.database.query<{ version: number }>('select version from progress_report where id = $1', [
    reportId,
  ]);
  const type =
    name === 'saveProgress' ? 'SaveProgressInput' : name.startsWith('return') ? 'ReturnReportInput' : 'ReportStepInput';
  await (
    await app.as(account)
  ).data(mutation(name, type, 'report { id }'), { input: { reportId, version: row!.version, ...more } });
}
const saved = (measureId: string, more: object) => ({
  entries: [{ measureId, status: 'IN_PROGRESS', percentComplete: 50, done: 'ทำแล้ว', evidenceLinks: [], ...more }],
});

describe('the way of a report', () => {
  it('tells who sent, returned and approved it and why, and what changed between the versions', async () => {
    const { reportId, measureIds, planId } = await insertReport(app.database, 1023, 'DRAFT');
    await app.database.query(
      `insert into evidence_file (report_id, plan_id, district_code, measure_id, file_name, media_type, sha256, body)
       values ($1, $2, 1023, $3, 'ภาพ.png', 'image/png', '\\x00', '\\x00')`,
      [reportId, planId, measureIds[1]],
    );
    await step('officer', 'submitProgressReport', reportId);
    await step('director', 'returnProgressReport', reportId, { reason: ' ข้อ 1 ขอรายละเอียด ' });
    await step('officer', 'saveProgress', reportId, saved(measureIds[0]!, { percentComplete: 60.5, done: 'ประชุมแล้ว' }));
    await step('officer', 'submitProgressReport', reportId);
    await step('officer', 'recallProgressReport', reportId);
    await app.database.query('delete from evidence_file where report_id = $1', [reportId]);
    await step('officer', 'submitProgressReport', reportId);
    await step('director', 'approveProgressReport', reportId);

    const seen = await historyFor('officer', reportId);
    expect(seen?.timeline.map(({ kind, actorRole, reason, revision }) => [kind, actorRole, reason, revision])).toEqual([
      ['SUBMIT', 'DISTRICT_OFFICER', null, 1],
      ['RETURN', 'DISTRICT_DIRECTOR', 'ข้อ 1 ขอรายละเอียด', 1],
      ['SUBMIT', 'DISTRICT_OFFICER', null, 2],
      ['RECALL', 'DISTRICT_OFFICER', null, 2],
      ['SUBMIT', 'DISTRICT_OFFICER', null, 3],
      ['APPROVE', 'DISTRICT_DIRECTOR', null, 3],
    ]);
    expect(seen?.timeline.every(({ actorName }) => actorName !== null)).toBe(true);
    expect(seen?.versions.map(({ number, changes }) => [number, number === 1 ? changes.length : changes])).toEqual([
      [1, 7],
      [
        2,
        [
          { measureNumber: 1, field: 'percentComplete', before: ['50'], after: ['60.5'] },
          { measureNumber: 1, field: 'done', before: ['ทำแล้ว'], after: ['ประชุมแล้ว'] },
        ],
      ],
      [3, [{ measureNumber: 2, field: 'evidenceFiles', before: ['ภาพ.png'], after: [] }]],
    ]);
    // Analysts see the figures and the roles; an approved report is everybody's, its way is not.
    const analyst = await historyFor('analyst', reportId);
    expect(analyst?.timeline.map(({ actorName, actorRole }) => [actorName, actorRole]).at(0)).toEqual([
      null,
      'DISTRICT_OFFICER',
    ]);
    expect(await historyFor('otherOfficer', reportId)).toEqual({ timeline: [], versions: [] });
  });

  it('is never rewritten, and begins when the report is begun', async () => {
    for (const statement of [
      'update report_revision set number = 9',
      'update report_step set at = now()',
      'truncate report_step',
    ])
      await expect(app.database.query(statement)).rejects.toThrow(/append-only/);
    const { planId } = await insertReport(app.database, 1023, 'APPROVED');
    const { startProgressReport } = await (
      await app.as('officer')
    ).data<{ startProgressReport: { report: { id: string } } }>(
      mutation('startProgressReport', 'StartProgressReportInput', 'report { id }'),
      { input: { planId, round: 'TWELVE_MONTH' } },
    );
    expect((await historyFor('officer', startProgressReport.report.id))?.timeline).toMatchObject([
      { kind: 'START', actorRole: 'DISTRICT_OFFICER', reason: null, revision: null },
    ]);
  });
});
