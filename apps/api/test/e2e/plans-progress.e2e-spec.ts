import { describe, expect, it } from '@jest/globals';
import { loadProduct, demoDocument, type GqlResult, type TestAccountName, withApp } from '../support/index.js';

const { verifyAuditTrail } = await loadProduct();

/** One story: each test brings it as far as it needs it. */
const app = withApp();

interface Stands {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly allowedActions: readonly string[];
  readonly returnReason: string | null;
}
const planId = { is: '' };
const reportId = { is: '' };
let measures: { id: string; number: number }[] = [];

const data = async <Data>(account: TestAccountName, query: string, variables = {}): Promise<Data> =>
  (await app.as(account)).data<Data>(query, variables);
const gql = async (account: TestAccountName, query: string, variables = {}): Promise<GqlResult> =>
  (await app.as(account)).gql(query, variables);
const stands = 'id version status allowedActions returnReason';

const plan = async (account: TestAccountName): Promise<Stands | null> =>
  (await data<{ plan: Stands | null }>(account, `query ($id: ID!) { plan(id: $id) { ${stands} } }`, { id: planId.is }))
    .plan;
const report = async (account: TestAccountName): Promise<Stands | null> =>
  (
    await data<{ progressReport: Stands | null }>(
      account,
      `query ($id: ID!) { progressReport(id: $id) { ${stands} } }`,
      {
        id: reportId.is,
      },
    )
  ).progressReport;

type Step =
  'submitPlan' | 'endorsePlan' | 'approvePlan' | 'returnPlan' | `${'submit' | 'approve' | 'return'}ProgressReport`;
/** Takes a step at the version that stands now, and tells the state it led to. */
async function step(account: TestAccountName, name: Step, more = ''): Promise<string> {
  const ofPlan = name.endsWith('Plan');
  const { version } = (await (ofPlan ? plan : report)('center')) as Stands;
  const target = ofPlan ? `planId: "${planId.is}"` : `reportId: "${reportId.is}"`;
  const result = await gql(
    account,
    `mutation { ${name}(input: { ${target}, version: ${version} ${more} }) { ${ofPlan ? 'plan' : 'report'} { status } } }`,
  );
  const payload = result.data?.[name] as Record<string, { status: string }> | undefined;
  return result.codes.join() || (payload?.[ofPlan ? 'plan' : 'report']?.status ?? '');
}

const entry = (number: number, more: object): object => ({
  measureId: measures.find((measure) => measure.number === number)?.id,
  status: 'IN_PROGRESS',
  percentComplete: 50,
  done: 'ดำเนินการแล้วบางส่วน',
  evidenceLinks: ['https://example.org/evidence'],
  ...more,
});
const save = (version: number, entries: object[]): Promise<GqlResult> =>
  gql(
    'officer',
    `mutation ($input: SaveProgressInput!) { saveProgress(input: $input) { report { version entries { measure { number } status percentComplete } } } }`,
    { input: { reportId: reportId.is, version, entries } },
  );

interface City {
  readonly plans: Record<string, number>;
  readonly measures: Record<string, number | null>;
}
const city = async (account: TestAccountName): Promise<City> =>
  (
    await data<{ cityStatistics: City }>(
      account,
      `{ cityStatistics(fiscalYear: 2566) { plans { approved submitted draft missing }
         measures { total completed inProgress notStarted cannotProceed averagePercentComplete } } }`,
    )
  ).cityStatistics;
const percents = async (account: TestAccountName): Promise<(number | null)[]> =>
  (
    await data<{ measures: { nodes: { percentComplete: number | null }[] } }>(
      account,
      '{ measures(filter: { districtCode: { eq: 1023 }, fiscalYear: { eq: 2566 } }, orderBy: [{ field: NUMBER }]) { nodes { percentComplete } } }',
    )
  ).measures.nodes.map(({ percentComplete }) => percentComplete);

/** A step of the story, which whoever needs it first takes, once, after the step before. */
function after(before: () => Promise<void>, take: () => Promise<void>): () => Promise<void> {
  let taken: Promise<void> | undefined;
  return () => (taken ??= before().then(take));
}

const setRound = async (round: string): Promise<void> => {
  const input = {
    fiscalYear: 2566,
    round,
    opensOn: '2023-03-01',
    dueOn: '2023-04-30',
    locksOn: '2099-12-31',
    source: 'หนังสือเวียน',
  };
  const set = 'mutation ($input: SetReportingRoundInput!) { setReportingRound(input: $input) { fiscalYear round } }';
  expect(await data('center', set, { input })).toEqual({ setReportingRound: { fiscalYear: 2566, round } });
  expect((await gql('center', set, { input })).errors[0]?.extensions).toMatchObject({
    code: 'CONFLICT',
    currentVersion: 1,
  });
};
const sixMonthSet = after(
  () => Promise.resolve(),
  () => setRound('SIX_MONTH'),
);
const twelveMonthSet = after(sixMonthSet, () => setRound('TWELVE_MONTH'));

describe('the centre', () => {
  it.each([
    ['SIX_MONTH', sixMonthSet],
    ['TWELVE_MONTH', twelveMonthSet],
  ])('opens the round %s', (_, set) => set());
});

const imported = after(twelveMonthSet, async () => {
  const { importPlanDocument } = await data<{
    importPlanDocument: { plan: { id: string; measures: typeof measures } };
  }>(
    'officer',
    `mutation ($text: String!) { importPlanDocument(input: { fileName: "plan.md", text: $text }) { plan { id measures { id number } } } }`,
    { text: demoDocument() },
  );
  planId.is = importPlanDocument.plan.id;
  measures = importPlanDocument.plan.measures;
  expect(measures).toHaveLength(8);
  expect(await plan('otherOfficer')).toBeNull();
  expect((await plan('officer'))?.allowedActions).toEqual(['EDIT', 'SUBMIT']);
  expect((await plan('center'))?.allowedActions).toEqual(['EDIT']);
  expect((await plan('analyst'))?.allowedActions).toEqual([]);
  expect((await city('center')).plans).toEqual({ approved: 0, submitted: 0, draft: 1, missing: 49 });
  expect((await city('otherOfficer')).plans).toEqual({ approved: 0, submitted: 0, draft: 0, missing: 50 });
});

const waiting = after(imported, async () => {
  expect(
    (
      await gql(
        'officer',
        `mutation { startProgressReport(input: { planId: "${planId.is}", round: SIX_MONTH }) { report { id } } }`,
      )
    ).codes,
  ).toEqual(['PLAN_NOT_APPROVED']);
});

const approved = after(waiting, async () => {
  expect(await step('officer', 'submitPlan')).toBe('SUBMITTED');
  expect((await city('center')).plans).toMatchObject({ submitted: 1, draft: 0 });
  expect(await step('officer', 'endorsePlan')).toBe('FORBIDDEN');
  expect(await step('head', 'approvePlan')).toBe('FORBIDDEN');
  expect(await step('otherDirector', 'approvePlan')).toBe('NOT_FOUND');
  expect(await step('head', 'returnPlan', 'reason: "ขาดกิจกรรม CPI"')).toBe('RETURNED');
  expect((await plan('officer'))?.returnReason).toBe('ขาดกิจกรรม CPI');
  expect(await step('officer', 'submitPlan')).toBe('SUBMITTED');
  expect((await plan('officer'))?.returnReason).toBeNull();
  expect(await step('head', 'endorsePlan')).toBe('ENDORSED');
  expect((await plan('director'))?.allowedActions).toEqual(['APPROVE', 'RETURN', 'RECALL']);
  expect(await step('director', 'approvePlan')).toBe('APPROVED');
  expect((await plan('director'))?.allowedActions).toEqual([]);
});

const inForce = after(approved, async () => {
  const ask = `query ($id: ID!) { plan(id: $id) { approvedOn checklist { items { key status } } measures { title } } }`;
  const seen = await data<{ plan: { approvedOn: string; measures: object[] } }>('otherOfficer', ask, {
    id: planId.is,
  });
  expect([seen.plan.approvedOn, seen.plan.measures.length]).toEqual(['2023-04-25', 8]);
  for (const account of ['center', 'otherOfficer'] as const)
    expect((await city(account)).plans).toEqual({ approved: 1, submitted: 0, draft: 0, missing: 49 });
});

const otherDecided = after(inForce, async () => {
  const { createPlan } = await data<{ createPlan: { plan: { id: string } } }>(
    'director',
    'mutation { createPlan(input: { districtCode: 1023, fiscalYear: 2567 }) { plan { id } } }',
  );
  const input = {
    planId: createPlan.plan.id,
    version: 1,
    measures: [{ number: 1, title: 'มาตรการ', dimension: 'AUDIT_MECHANISMS' }],
  };
  await data('director', 'mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { id } } }', { input });
  const at = (version: number): string => `input: { planId: "${createPlan.plan.id}", version: ${version} }`;
  expect(await data('director', `mutation { submitPlan(${at(2)}) { plan { status allowedActions } } }`)).toEqual({
    submitPlan: { plan: { status: 'SUBMITTED', allowedActions: ['RETURN', 'RECALL'] } },
  });
  for (const name of ['endorsePlan', 'approvePlan'])
    expect((await gql('director', `mutation { ${name}(${at(3)}) { plan { id } } }`)).codes).toEqual(['FOUR_EYES']);
  expect((await gql('head', `mutation { endorsePlan(${at(3)}) { plan { status } } }`)).codes).toEqual([]);
});

describe('the plan', () => {
  it('is imported as a draft, seen by its district and the centre alone', imported);

  it('takes no report before it is approved', waiting);

  it('goes from the officer by the head of section to the director', approved);

  it('bears the day of its document, and is everybody’s from now on', inForce);

  it('is not decided on by whoever submitted it', otherDecided);
});

const begun = after(otherDecided, async () => {
  const start = `mutation { startProgressReport(input: { planId: "${planId.is}", round: SIX_MONTH }) { report { id status version entries { id } } } }`;
  const { startProgressReport } = await data<{ startProgressReport: { report: { id: string } } }>('officer', start);
  reportId.is = startProgressReport.report.id;
  expect(startProgressReport.report).toMatchObject({ status: 'DRAFT', version: 1, entries: [] });
  expect((await gql('officer', start)).codes).toEqual(['REPORT_EXISTS']);
  expect(await report('otherOfficer')).toBeNull();
});

const handedIn = after(begun, async () => {
  expect((await save(1, [entry(1, {}), entry(1, {})])).codes).toEqual(['DUPLICATE_NUMBER']);
  const first = [
    entry(1, { status: 'COMPLETED', percentComplete: 100 }),
    entry(2, { percentComplete: 33.33 }),
    entry(3, { status: 'CANNOT_PROCEED', percentComplete: 10, reason: 'NO_BUDGET', difficulty: 'ไม่มีงบ' }),
    ...[4, 5, 6].map((number) => entry(number, {})),
  ];
  expect((await save(1, first)).codes).toEqual([]);
  expect((await save(2, [entry(7, { status: 'NOT_STARTED', percentComplete: 0, done: '' })])).codes).toEqual([]);
  const early = await gql(
    'officer',
    `mutation { submitProgressReport(input: { reportId: "${reportId.is}", version: 3 }) { report { id } } }`,
  );
  expect([early.codes, early.errors[0]?.extensions['missing']]).toEqual([['REPORT_INCOMPLETE'], '8']);
  expect((await save(3, [entry(8, { percentComplete: 80 })])).codes).toEqual([]);
  expect((await save(3, [entry(8, { percentComplete: 81 })])).errors[0]?.extensions).toMatchObject({
    code: 'CONFLICT',
    currentVersion: 4,
  });
  expect(await step('officer', 'submitProgressReport')).toBe('SUBMITTED');
  expect((await save(5, [entry(8, {})])).codes).toEqual(['INVALID_TRANSITION']);
});

const counted = after(handedIn, async () => {
  const own = [100, 33.33, 10, 50, 50, 50, 0, 80];
  for (const account of ['center', 'analyst', 'officer'] as const) expect(await percents(account)).toEqual(own);
  expect(await percents('otherOfficer')).toEqual(Array(8).fill(null));
  expect((await city('center')).measures).toEqual({
    total: 8,
    completed: 1,
    inProgress: 5,
    notStarted: 1,
    cannotProceed: 1,
    averagePercentComplete: 46.67,
  });
  expect((await city('otherOfficer')).measures).toEqual({
    total: 8,
    completed: 0,
    inProgress: 0,
    notStarted: 8,
    cannotProceed: 0,
    averagePercentComplete: 0,
  });
});

const reportApproved = after(counted, async () => {
  expect(await step('officer', 'approveProgressReport')).toBe('FORBIDDEN');
  expect(await step('director', 'returnProgressReport', 'reason: " "')).toBe('REASON_REQUIRED');
  expect(await step('director', 'returnProgressReport', 'reason: "เพิ่มหลักฐาน"')).toBe('RETURNED');
  expect(await report('officer')).toMatchObject({ returnReason: 'เพิ่มหลักฐาน', allowedActions: ['EDIT', 'SUBMIT'] });
  const { version } = (await report('officer')) as Stands;
  expect((await save(version, [entry(8, { percentComplete: 90 })])).codes).toEqual([]);
  expect(await step('director', 'approveProgressReport')).toBe('INVALID_TRANSITION');
  expect(await step('officer', 'submitProgressReport')).toBe('SUBMITTED');
  expect(await step('director', 'approveProgressReport')).toBe('APPROVED');
  expect((await report('officer'))?.returnReason).toBeNull();
});

const published = after(reportApproved, async () => {
  expect(await percents('otherOfficer')).toEqual([100, 33.33, 10, 50, 50, 50, 0, 90]);
  expect((await city('otherOfficer')).measures).toEqual((await city('center')).measures);
  expect((await city('otherOfficer')).measures['averagePercentComplete']).toBe(47.92);
  expect(await report('otherOfficer')).toMatchObject({ status: 'APPROVED', allowedActions: [] });
});

describe('the six-month report', () => {
  it('is begun once, empty', begun);

  it.each<[string, number, object, string]>([
    ['completed at 90 percent', 1, { status: 'COMPLETED', percentComplete: 90 }, 'PROGRESS_PERCENT'],
    ['not started at 5 percent', 1, { status: 'NOT_STARTED', percentComplete: 5 }, 'PROGRESS_PERCENT'],
    ['101 percent', 1, { percentComplete: 101 }, 'PROGRESS_PERCENT'],
    ['a third decimal', 1, { percentComplete: 33.333 }, 'PROGRESS_PERCENT'],
    ['below nothing', 1, { percentComplete: -1 }, 'PROGRESS_PERCENT'],
    ['standstill without a reason', 1, { status: 'CANNOT_PROCEED' }, 'PROGRESS_REASON_REQUIRED'],
    ['another reason without words', 1, { status: 'CANNOT_PROCEED', reason: 'OTHER' }, 'PROGRESS_REASON_REQUIRED'],
    ['a reason without standstill', 1, { reason: 'NO_BUDGET' }, 'PROGRESS_REASON_UNUSED'],
    ['a link that is none', 1, { evidenceLinks: ['javascript:alert(1)'] }, 'EVIDENCE_LINK_INVALID'],
    ['101 links', 1, { evidenceLinks: Array<string>(101).fill('https://example.org') }, 'LIST_TOO_LONG'],
    ['a measure of another plan', 1, { measureId: '00000000-0000-4000-8000-000000000000' }, 'NOT_FOUND'],
    ['an unknown status', 1, { status: 'DONE' }, 'BAD_USER_INPUT'],
  ])('refuses %s, and saves nothing of it', async (_, number, more, code) => {
    await begun();
    const result = await save(1, [entry(2, {}), entry(number, more)]);
    expect(result.codes).toEqual([code]);
    if (code !== 'BAD_USER_INPUT') expect(result.errors[0]?.extensions['field']).toMatch(/^entries\.1/);
    expect(await app.database.query('select from progress_entry')).toHaveLength(0);
    expect((await report('officer'))?.version).toBe(1);
  });

  it('takes entries, keeps what is not given, and is handed in when every measure has one', handedIn);

  it('is counted for the centre and the district, and unknown to others until it is approved', counted);

  it('is returned with a reason, mended and approved', reportApproved);

  it('is everybody’s from now on, and changes what the city counts', published);
});

const carried = after(published, async () => {
  const { startProgressReport } = await data<{ startProgressReport: { report: { id: string } } }>(
    'officer',
    `mutation { startProgressReport(input: { planId: "${planId.is}", round: TWELVE_MONTH }) { report { id entries { locked percentComplete measure { number } } } } }`,
  );
  expect(startProgressReport.report).toMatchObject({
    entries: [{ locked: true, percentComplete: 100, measure: { number: 1 } }],
  });
  reportId.is = startProgressReport.report.id;
  expect((await save(1, [entry(1, {})])).codes).toEqual(['MEASURE_LOCKED']);
  expect(
    (
      await save(
        1,
        [2, 3, 4, 5, 6, 7, 8].map((number) => entry(number, { percentComplete: 99.99 })),
      )
    ).codes,
  ).toEqual([]);
  expect((await percents('officer'))[1]).toBe(99.99);
  expect((await percents('otherOfficer'))[1]).toBe(33.33);
});

describe('the twelve-month report', () => {
  it('carries what was completed, locked', carried);
});

describe('the audit trail', () => {
  it('has every step by whom it was taken, and is whole', async () => {
    await carried();
    const rows = await app.database.query<{ told: string }>(
      `select actor || ' ' || action || coalesce(' ' || district_code, '') as told from audit_event
       where action !~ '^(session|account|sign|access)' order by seq`,
    );
    const by = (who: string, ...actions: string[]): string[] => actions.map((action) => `${who} ${action} 1023`);
    expect(rows.map(({ told }) => told)).toEqual([
      'center round.set',
      'center round.set',
      ...by('nongkhaem.officer', 'plan.create', 'plan.import', 'plan.submit'),
      ...by('nongkhaem.head', 'plan.return'),
      ...by('nongkhaem.officer', 'plan.submit'),
      ...by('nongkhaem.head', 'plan.endorse'),
      ...by('nongkhaem.director', 'plan.approve', 'plan.create', 'plan.save', 'plan.submit'),
      ...by('nongkhaem.head', 'plan.endorse'),
      ...by('nongkhaem.officer', 'report.start', 'report.save', 'report.save', 'report.save', 'report.submit'),
      ...by('nongkhaem.director', 'report.return'),
      ...by('nongkhaem.officer', 'report.save', 'report.submit'),
      ...by('nongkhaem.director', 'report.approve'),
      ...by('nongkhaem.officer', 'report.start', 'report.save'),
    ]);
    const { events, fault } = await verifyAuditTrail({ DATABASE_URL: app.database.url }, []);
    expect(fault).toBeNull();
    expect(events).toBeGreaterThanOrEqual(rows.length);
  });
});
