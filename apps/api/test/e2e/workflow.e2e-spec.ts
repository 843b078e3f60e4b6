import { beforeAll, describe, expect, it } from '@jest/globals';
import { insertFigures, insertPlan, insertReport, mutation, type TestAccountName, withApp } from '../support/index.js';

const app = withApp();
beforeAll(async () => {
  await insertFigures(app.database);
});

const own = 1023;
const planStates = ['DRAFT', 'SUBMITTED', 'ENDORSED', 'RECOMMENDED', 'APPROVED', 'RETURNED'] as const;
const reportStates = ['DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED'] as const;
const audited = async (): Promise<number> => (await app.database.query('select from audit_event')).length;

/** What an action comes to, and whether it left a trace when it was refused. */
async function tried(
  account: TestAccountName,
  document: string,
  input: Record<string, unknown>,
  rows: string,
): Promise<string> {
  const client = await app.as(account);
  const state = (): Promise<object[]> => app.database.query(rows);
  const before = [await state(), await audited()];
  const { codes } = await client.gql(document, { input });
  if (codes.length > 0) expect([await state(), await audited()]).toEqual(before);
  else expect(await audited()).toBe((before[1] as number) + 1);
  return codes.join() || 'OK';
}

const planSteps: Record<string, [input: string, more?: Record<string, unknown>]> = {
  savePlan: ['SavePlanInput', { objectives: ['ก'] }],
  submitPlan: ['PlanStepInput'],
  endorsePlan: ['PlanStepInput'],
  recommendPlan: ['PlanStepInput'],
  approvePlan: ['ApprovePlanInput'],
  returnPlan: ['ReturnPlanInput', { reason: 'โปรดแก้ไข' }],
  recallPlan: ['PlanStepInput'],
};
const reportSteps: Record<string, [input: string, more?: Record<string, unknown>]> = {
  saveProgress: ['SaveProgressInput', { entries: [] }],
  submitProgressReport: ['ReportStepInput'],
  approveProgressReport: ['ReportStepInput'],
  returnProgressReport: ['ReturnReportInput', { reason: 'โปรดแก้ไข' }],
  recallProgressReport: ['ReportStepInput'],
};

const INVALID = 'INVALID_TRANSITION';
/** Turn of the director, who holds every permission of the district but to recommend, in each state. */
const planOutcomes: Record<string, Record<(typeof planStates)[number], string>> = {
  savePlan: {
    DRAFT: 'OK',
    SUBMITTED: INVALID,
    ENDORSED: INVALID,
    RECOMMENDED: INVALID,
    APPROVED: INVALID,
    RETURNED: 'OK',
  },
  submitPlan: {
    DRAFT: 'OK',
    SUBMITTED: INVALID,
    ENDORSED: INVALID,
    RECOMMENDED: INVALID,
    APPROVED: INVALID,
    RETURNED: 'OK',
  },
  endorsePlan: {
    DRAFT: INVALID,
    SUBMITTED: 'OK',
    ENDORSED: INVALID,
    RECOMMENDED: INVALID,
    APPROVED: INVALID,
    RETURNED: INVALID,
  },
  // The director approves at once: recommending is the assistant director's alone.
  recommendPlan: Object.fromEntries(planStates.map((state) => [state, 'FORBIDDEN'])) as Record<
    (typeof planStates)[number],
    string
  >,
  approvePlan: {
    DRAFT: INVALID,
    SUBMITTED: 'OK',
    ENDORSED: 'OK',
    RECOMMENDED: 'OK',
    APPROVED: INVALID,
    RETURNED: INVALID,
  },
  returnPlan: {
    DRAFT: INVALID,
    SUBMITTED: 'OK',
    ENDORSED: 'OK',
    RECOMMENDED: 'OK',
    APPROVED: INVALID,
    RETURNED: INVALID,
  },
  recallPlan: {
    DRAFT: INVALID,
    SUBMITTED: 'OK',
    ENDORSED: 'OK',
    RECOMMENDED: 'OK',
    APPROVED: INVALID,
    RETURNED: INVALID,
  },
};
const reportOutcomes: Record<string, Record<(typeof reportStates)[number], string>> = {
  saveProgress: { DRAFT: 'OK', SUBMITTED: INVALID, APPROVED: INVALID, RETURNED: 'OK' },
  submitProgressReport: { DRAFT: 'OK', SUBMITTED: INVALID, APPROVED: INVALID, RETURNED: 'OK' },
  approveProgressReport: { DRAFT: INVALID, SUBMITTED: 'OK', APPROVED: INVALID, RETURNED: INVALID },
  returnProgressReport: { DRAFT: INVALID, SUBMITTED: 'OK', APPROVED: INVALID, RETURNED: INVALID },
  recallProgressReport: { DRAFT: INVALID, SUBMITTED: 'OK', APPROVED: INVALID, RETURNED: INVALID },
};

describe('T16: steps that are skipped', () => {
  it.each(Object.keys(planSteps))('of a plan are refused in every state that does not allow them: %s', async (name) => {
    const [input, more] = planSteps[name]!;
    const seen: Record<string, string> = {};
    for (const state of planStates) {
      const { planId } = await insertPlan(app.database, own, state);
      const rows = `select p::text from plan p where id = '${planId}'`;
      seen[state] = await tried('director', mutation(name, input), { planId, version: 1, ...more }, rows);
    }
    expect(seen).toEqual(planOutcomes[name]);
  });

  it.each(Object.keys(reportSteps))('of a report are refused likewise: %s', async (name) => {
    const [input, more] = reportSteps[name]!;
    const seen: Record<string, string> = {};
    for (const state of reportStates) {
      const { reportId } = await insertReport(app.database, own, state);
      const rows = `select r::text from progress_report r where id = '${reportId}'`;
      seen[state] = await tried('director', mutation(name, input), { reportId, version: 1, ...more }, rows);
    }
    expect(seen).toEqual(reportOutcomes[name]);
  });

  it('by endorsing or approving what one submitted oneself is refused; returning and recalling it are not', async () => {
    const { accountId } = await app.callerOf('director');
    const plans = { approvePlan: 'FOUR_EYES', endorsePlan: 'FOUR_EYES', returnPlan: 'OK', recallPlan: 'OK' };
    for (const [name, outcome] of Object.entries(plans)) {
      const [input, more] = planSteps[name]!;
      const { planId } = await insertPlan(app.database, own, 'SUBMITTED', accountId);
      const rows = `select p::text from plan p where id = '${planId}'`;
      const step = { planId, version: 1, ...more };
      expect([name, await tried('director', mutation(name, input), step, rows)]).toEqual([name, outcome]);
    }
    const reports = { approveProgressReport: 'FOUR_EYES', returnProgressReport: 'OK', recallProgressReport: 'OK' };
    for (const [name, outcome] of Object.entries(reports)) {
      const [input, more] = reportSteps[name]!;
      const { reportId } = await insertReport(app.database, own, 'SUBMITTED', accountId);
      const rows = `select r::text from progress_report r where id = '${reportId}'`;
      const step = { reportId, version: 1, ...more };
      expect([name, await tried('director', mutation(name, input), step, rows)]).toEqual([name, outcome]);
    }
  });

  it('by returning without a reason is refused', async () => {
    const { planId } = await insertPlan(app.database, own, 'SUBMITTED');
    const rows = `select p::text from plan p where id = '${planId}'`;
    for (const reason of ['', '   '])
      expect(await tried('head', mutation('returnPlan', 'ReturnPlanInput'), { planId, version: 1, reason }, rows)).toBe(
        'REASON_REQUIRED',
      );
  });

  it('by submitting the second round before the first is refused', async () => {
    const { planId } = await insertPlan(app.database, own, 'APPROVED');
    const officer = await app.as('officer');
    const start = mutation(
      'startProgressReport',
      'StartProgressReportInput',
      'report { id version measures: entries { measure { id } } }',
    );
    type Started = { startProgressReport: { report: { id: string; version: number } } };
    const { startProgressReport } = await officer.data<Started>(start, { input: { planId, round: 'TWELVE_MONTH' } });
    const measures = await app.database.query<{ id: string }>('select id from measure where plan_id = $1', [planId]);
    const entries = measures.map(({ id }) => ({ measureId: id, status: 'COMPLETED', percentComplete: 100, done: 'x' }));
    const { id: reportId, version } = startProgressReport.report;
    await officer.data(mutation('saveProgress', 'SaveProgressInput'), { input: { reportId, version, entries } });
    const rows = `select r::text from progress_report r where id = '${reportId}'`;
    const step = { reportId, version: version + 1 };
    expect(await tried('officer', mutation('submitProgressReport', 'ReportStepInput'), step, rows)).toBe('ROUND_ORDER');
  });

  it('by writing in a round that is not open, or no longer, is refused', async () => {
    const { planId, fiscalYear } = await insertPlan(app.database, own, 'APPROVED');
    const start = mutation('startProgressReport', 'StartProgressReportInput');
    const rows = `select from progress_report where plan_id = '${planId}'`;
    for (const dates of [
      `opens_on = '2098-01-01', due_on = '2098-02-01', locks_on = '2098-03-01'`,
      `opens_on = '2020-01-01', due_on = '2020-02-01', locks_on = '2020-03-01'`,
    ]) {
      await app.database.query(`update reporting_round set ${dates} where fiscal_year = ${fiscalYear}`);
      expect(await tried('officer', start, { planId, round: 'SIX_MONTH' }, rows)).toBe('ROUND_CLOSED');
    }
  });

  it('by scoring under a scheme that is not known is refused', async () => {
    const input = { districtCode: own, fiscalYear: 2599, scores: Array(10).fill(50), source: 'ทดสอบ' };
    const document = mutation('recordItaResult', 'RecordItaResultInput');
    expect(await tried('center', document, input, 'select from ita_result')).toBe('ITA_SCHEME_UNKNOWN');
  });
});

describe('T26: texts', () => {
  const texts = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '{{7*7}} ${7*7} <%= 7*7 %>',
    `=cmd|' /C calc'!A0`,
    'ก\u202eขค\u202c',
    'ก\u200b\u200dข',
    'กำแพง ๑๒๓ ~ é 𝒳 👩‍👩‍👧',
    '\\u0000 \\x00 %00',
  ];

  it('come back as they were written', async () => {
    const { planId } = await insertPlan(app.database, own, 'DRAFT');
    const officer = await app.as('officer');
    const document = mutation(
      'savePlan',
      'SavePlanInput',
      'plan { objectives measures { title methods } risks { description } }',
    );
    const measures = [{ number: 1, title: texts[0], methods: texts }];
    const risks = texts.map((description, index) => ({ number: index + 1, description }));
    const saved = await officer.data<{ savePlan: { plan: Record<string, unknown> } }>(document, {
      input: { planId, version: 1, objectives: texts, measures, risks },
    });
    expect(saved.savePlan.plan).toEqual({
      objectives: texts,
      measures: [{ title: texts[0], methods: texts }],
      risks: texts.map((description) => ({ description })),
    });
  });

  it('that cannot be stored are refused as such, in every field and filter', async () => {
    const { planId } = await insertPlan(app.database, own, 'DRAFT');
    const { reportId, measureIds } = await insertReport(app.database, own, 'DRAFT');
    const entry = { measureId: measureIds[0], status: 'IN_PROGRESS', percentComplete: 1 };
    for (const bad of ['a\u0000b', '\ud800']) {
      const attempts: [TestAccountName, string, Record<string, unknown>][] = [
        ['officer', mutation('savePlan', 'SavePlanInput'), { planId, version: 1, objectives: [bad] }],
        ['officer', mutation('savePlan', 'SavePlanInput'), { planId, version: 1, documentNumber: bad }],
        ['officer', mutation('savePlan', 'SavePlanInput'), { planId, version: 1, corruptionSituation: bad }],
        [
          'officer',
          mutation('savePlan', 'SavePlanInput'),
          { planId, version: 1, measures: [{ number: 1, title: bad }] },
        ],
        [
          'officer',
          mutation('savePlan', 'SavePlanInput'),
          { planId, version: 1, risks: [{ number: 1, description: bad }] },
        ],
        [
          'officer',
          mutation('savePlan', 'SavePlanInput'),
          { planId, version: 1, swot: { strengths: [{ text: bad }] } },
        ],
        ['officer', mutation('submitPlan', 'PlanStepInput'), { planId: bad, version: 1 }],
        [
          'officer',
          mutation('saveProgress', 'SaveProgressInput'),
          { reportId, version: 1, entries: [{ ...entry, done: bad }] },
        ],
        ['director', mutation('returnPlan', 'ReturnPlanInput'), { planId, version: 1, reason: bad }],
        [
          'officer',
          mutation('createPlan', 'CreatePlanInput'),
          { districtCode: own, fiscalYear: 2598, idempotencyKey: bad },
        ],
        ['officer', mutation('createAccessToken', 'CreateAccessTokenInput'), { name: bad }],
        ['officer', mutation('importPlanDocument', 'ImportPlanDocumentInput'), { fileName: bad, text: 'x' }],
      ];
      for (const [account, document, input] of attempts) {
        const { status, codes } = await (await app.as(account)).gql(document, { input });
        expect([document, input, status, codes]).toEqual([document, input, 400, ['INVALID_INPUT']]);
      }
      const filter = `query ($text: String) { plans(filter: { documentNumber: { contains: $text } }) { totalCount } }`;
      expect((await (await app.as('officer')).gql(filter, { text: bad })).codes).toEqual(['INVALID_INPUT']);
      expect((await app.anonymous.post('/auth/login', { username: bad, password: bad })).status).toBe(400);
    }
    const written = `{ plans(filter: { documentNumber: { contains: "a\\u0000b" } }) { totalCount } }`;
    expect((await (await app.as('officer')).gql(written)).codes).toEqual(['INVALID_INPUT']);
    const deep = `{"query":"{ me { username } }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    const response = await app.anonymous.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: deep,
    });
    expect(response.status).toBeLessThan(500);
  });
});
