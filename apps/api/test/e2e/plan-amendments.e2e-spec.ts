import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { insertPlan, insertReport, mutation, testAccounts, withApp, type TestAccountName } from '../support/index.js';

const app = withApp();
const [own, other] = [1023, 1001];
const inputs: Record<string, string> = {
  beginPlanAmendment: 'BeginPlanAmendmentInput',
  savePlanAmendment: 'SavePlanAmendmentInput',
  approvePlanAmendment: 'ApprovePlanAmendmentInput',
  returnPlanAmendment: 'ReturnPlanAmendmentInput',
};
const answered = 'amendment { id version status }';

interface Answer {
  readonly amendment: { readonly id: string; readonly version: number; readonly status: string };
}

/** Begins an amendment as an account. @returns its number, or the code of the refusal */
async function begun(planId: string, account: TestAccountName = 'officer', more: object = {}): Promise<string> {
  const [plan] = await app.database.query<{ version: number }>('select version from plan where id = $1', [planId]);
  const { data, codes } = await (
    await app.as(account)
  ).gql<{ beginPlanAmendment: Answer }>(mutation('beginPlanAmendment', 'BeginPlanAmendmentInput', answered), {
    input: { planId, version: plan?.version ?? 1, reason: 'งบประมาณเปลี่ยน', ...more },
  });
  return codes.join() || (data?.beginPlanAmendment.amendment.id ?? '');
}

/** Tries a command on an amendment as it stands. @returns OK, or the code of the refusal */
async function tried(account: TestAccountName, name: string, amendmentId: string, more: object = {}): Promise<string> {
  const [row] = await app.database.query<{ version: number }>('select version from plan_amendment where id = $1', [
    amendmentId,
  ]);
  const { codes } = await (
    await app.as(account)
  ).gql(mutation(name, inputs[name] ?? 'PlanAmendmentStepInput', answered), {
    input: { amendmentId, version: row?.version ?? 1, ...more },
  });
  return codes.join() || 'OK';
}

interface MeasureWritten {
  readonly id: string;
  readonly number: number;
  readonly title: string;
}
const measureFields = 'id number dimension mission title kind objectives methods budget';
/** The measures of an amendment, as they are written. */
async function measuresOf(planId: string): Promise<MeasureWritten[]> {
  const question = `query ($id: ID!) { plan(id: $id) { amendment { content { measures { ${measureFields} } } } } }`;
  const { plan } = await (
    await app.as('officer')
  ).data<{ plan: { amendment: { content: { measures: MeasureWritten[] } } } }>(question, { id: planId });
  return plan.amendment.content.measures;
}

const planFields = `id status version approvedOn amendedOn submittedAt foreword documentNumber gapCount lastSavedAt lastSavedByName
  averagePercentComplete objectives checklist { complete items { key status } } allowedActions turn
  measures { ${measureFields} progressStatus percentComplete } risks { id number description }
  reports { id status averagePercentComplete entries { percentComplete measure { id title } } }
  timeline { kind at } versions { number } removedMeasures { title }`;
/** Everything that is told of a year to the city, another district and everybody. */
async function told(planId: string, fiscalYear: number): Promise<unknown[]> {
  const question = `query ($id: ID!, $year: Int!) { plan(id: $id) { ${planFields} }
    plans(filter: { fiscalYear: { eq: $year } }) { totalCount nodes { ${planFields} } }
    measures(filter: { fiscalYear: { eq: $year } }) { totalCount nodes { ${measureFields} percentComplete } }
    district(code: ${own}) { plan(fiscalYear: $year) { id status foreword measures { title } } }
    cityStatistics(fiscalYear: $year) { plans { approved submitted draft } handIns { kind onTime } byDimension { measureCount } } }`;
  const answers = [];
  for (const account of ['center', 'otherOfficer', 'analyst'] as const) {
    const { codes, text } = await (await app.as(account)).gql(question, { id: planId, year: fiscalYear });
    expect(codes).toEqual([]);
    answers.push(text);
  }
  for (const file of ['plans', 'measures', 'risks', 'progress'])
    answers.push(await (await app.anonymous.request(`/open-data/${fiscalYear}/${file}.json`)).json());
  return answers;
}

describe('an amendment of a plan in force', () => {
  it('goes the whole way, and then the plan says what it said', async () => {
    const { planId, reportId, measureIds } = await insertReport(app.database, own, 'APPROVED');
    await app.database.query('update measure set current_percent = 50, approved_percent = 50 where plan_id = $1', [
      planId,
    ]);
    const id = await begun(planId);
    const [first, second] = await measuresOf(planId);
    expect([first?.id, second?.id]).toEqual(measureIds);
    const added = { ...first, id: null, number: 2, title: 'มาตรการใหม่' };
    expect(
      await tried('officer', 'savePlanAmendment', id, {
        measures: [{ ...first, title: 'มาตรการที่แก้', budget: '5000.00' }, added],
        foreword: 'คำนำที่แก้',
      }),
    ).toBe('OK');
    const identified = (await measuresOf(planId))[1]?.id;
    expect(await tried('officer', 'submitPlanAmendment', id)).toBe('OK');
    expect(await tried('head', 'endorsePlanAmendment', id)).toBe('OK');
    expect(await tried('officer', 'approvePlanAmendment', id)).toBe('FORBIDDEN');
    expect(await tried('director', 'approvePlanAmendment', id, { orderText: 'อนุมัติ' })).toBe('OK');

    const question = `query ($id: ID!) { plan(id: $id) { status approvedOn amendedOn version foreword amendable
      measures { id number title budget percentComplete } timeline { kind reason revision } versions { number }
      amendment { id } amendments { id status closedAt approvedOn material reason allowedActions
        changes { field before after material } timeline { kind reason orderText passedOver } }
      removedMeasures { measureId number title entries { reportId round reportStatus status percentComplete done } }
      reports { id entries { measure { id } } } } }`;
    const { plan } = await (await app.as('officer')).data<{ plan: Record<string, unknown> }>(question, { id: planId });
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    expect(plan).toEqual({
      ...{ status: 'APPROVED', approvedOn: '2020-01-01', amendedOn: today, version: 2, foreword: 'คำนำที่แก้' },
      ...{ amendable: true, amendment: null },
      measures: [
        { id: measureIds[0], number: 1, title: 'มาตรการที่แก้', budget: '5000.00', percentComplete: 50 },
        { id: identified, number: 2, title: 'มาตรการใหม่', budget: null, percentComplete: null },
      ],
      timeline: [{ kind: 'AMEND', reason: 'งบประมาณเปลี่ยน', revision: 1 }],
      versions: [{ number: 1 }],
      amendments: [
        {
          ...{ id, status: 'APPROVED', closedAt: expect.any(String), approvedOn: today, material: true },
          ...{ reason: 'งบประมาณเปลี่ยน', allowedActions: [] },
          changes: expect.arrayContaining([
            { field: 'foreword', before: [], after: ['คำนำที่แก้'], material: false },
            { field: 'measures.1.title', before: ['มาตรการ 1'], after: ['มาตรการที่แก้'], material: true },
          ]),
          timeline: [
            { kind: 'CREATE', reason: 'งบประมาณเปลี่ยน', orderText: null, passedOver: [] },
            { kind: 'SUBMIT', reason: null, orderText: null, passedOver: [] },
            { kind: 'ENDORSE', reason: null, orderText: null, passedOver: [] },
            { kind: 'APPROVE', reason: null, orderText: 'อนุมัติ', passedOver: ['NO_ASSISTANT_DIRECTOR'] },
          ],
        },
      ],
      removedMeasures: [
        {
          ...{ measureId: measureIds[1], number: 2, title: 'มาตรการ 2' },
          entries: [
            {
              ...{ reportId, round: 'SIX_MONTH', reportStatus: 'APPROVED' },
              ...{ status: 'IN_PROGRESS', percentComplete: 50, done: 'ทำแล้ว' },
            },
          ],
        },
      ],
      reports: [{ id: reportId, entries: [{ measure: { id: measureIds[0] } }] }],
    });
    const events = await app.database.query<{ action: string }>(
      `select action from audit_event where object = $1 and action like 'plan-amendment.%' order by seq`,
      [`plan:${planId}`],
    );
    expect(events.map(({ action }) => action)).toEqual(
      ['begin', 'save', 'submit', 'endorse', 'approve'].map((act) => `plan-amendment.${act}`),
    );
    // The words of earlier reports are still read as it stood then.
    const [past] = await app.database.query<{ n: number }>(
      'select count(*)::int as n from progress_entry_history where measure_id = $1',
      [measureIds[1]],
    );
    expect(past?.n).toBeGreaterThan(0);
  });

  it('changes nothing of what the city counts and anybody is told, whatever is done with it before its approval', async () => {
    const act = fc.oneof(
      fc.record({ name: fc.constant('savePlanAmendment'), text: fc.string({ maxLength: 8 }), drop: fc.boolean() }),
      fc.record({
        name: fc.constantFrom(
          ...['submitPlanAmendment', 'endorsePlanAmendment', 'recommendPlanAmendment', 'recallPlanAmendment'],
          ...['returnPlanAmendment', 'withdrawPlanAmendment'],
        ),
      }),
    );
    const account = fc.constantFrom<TestAccountName>('officer', 'head', 'assistant', 'director');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(act, account), { minLength: 3, maxLength: 8 }), async (acts) => {
        const { planId, fiscalYear } = await insertReport(app.database, own, 'APPROVED');
        const before = await told(planId, fiscalYear);
        const id = await begun(planId);
        const [first] = await measuresOf(planId);
        for (const [one, who] of acts) {
          const text = 'text' in one ? one.text : '';
          const changed = { ...first, title: `มาตรการ ${text}` };
          const more =
            one.name === 'savePlanAmendment'
              ? {
                  foreword: text,
                  objectives: [`ก${text.trim()}`],
                  measures: 'drop' in one && one.drop ? [] : [changed],
                }
              : one.name === 'returnPlanAmendment'
                ? { reason: 'แก้' }
                : {};
          await tried(who, one.name, id, more);
        }
        expect(await told(planId, fiscalYear)).toEqual(before);
      }),
      { numRuns: 6 },
    );
  });

  it('asks the director alone when nothing material changes', async () => {
    const { planId } = await insertPlan(app.database, own, 'APPROVED');
    const id = await begun(planId);
    await tried('officer', 'savePlanAmendment', id, { foreword: 'คำนำ', documentNumber: 'กท 1' });
    expect(await tried('officer', 'submitPlanAmendment', id)).toBe('OK');
    const seen = async (account: TestAccountName) =>
      (
        await (
          await app.as(account)
        ).data<{ plan: { amendment: object } }>(
          'query ($id: ID!) { plan(id: $id) { amendment { material awaitedRole turn allowedActions } } }',
          { id: planId },
        )
      ).plan.amendment;
    expect(await seen('head')).toEqual({
      ...{ material: false, awaitedRole: 'DISTRICT_DIRECTOR', turn: null, allowedActions: ['RETURN', 'RECALL'] },
    });
    expect(await seen('director')).toMatchObject({ turn: 'REVIEW' });
    expect(await tried('head', 'endorsePlanAmendment', id)).toBe('INVALID_TRANSITION');
    expect(await tried('director', 'approvePlanAmendment', id)).toBe('OK');
  });

  it('is returned with a reason, recalled, mended and withdrawn, and then another one may begin', async () => {
    const { planId } = await insertPlan(app.database, own, 'APPROVED');
    const id = await begun(planId);
    await tried('officer', 'savePlanAmendment', id, { goals: ['เป้าหมายใหม่'] });
    await tried('officer', 'submitPlanAmendment', id);
    expect(await tried('head', 'returnPlanAmendment', id, { reason: ' ' })).toBe('REASON_REQUIRED');
    const returned = { reason: 'แก้งบ', reasonCodes: ['INCORRECT'] };
    expect(await tried('head', 'returnPlanAmendment', id, returned)).toBe('OK');
    expect(await tried('officer', 'savePlanAmendment', id, { goals: ['อื่น'], reason: 'เหตุผลใหม่' })).toBe('OK');
    expect(await tried('officer', 'submitPlanAmendment', id)).toBe('OK');
    expect(await tried('officer', 'recallPlanAmendment', id)).toBe('OK');
    expect(await tried('officer', 'withdrawPlanAmendment', id)).toBe('OK');
    expect(await tried('officer', 'savePlanAmendment', id, { goals: [] })).toBe('INVALID_TRANSITION');
    const [row] = await app.database.query(
      'select status, reason, return_reason_codes from plan_amendment where id = $1',
      [id],
    );
    expect(row).toEqual({ status: 'WITHDRAWN', reason: 'เหตุผลใหม่', return_reason_codes: [] });
    expect(await begun(planId)).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('an amendment is refused', () => {
  it('of a plan that is not approved, out of reach, read before, without a reason, or beside another one', async () => {
    for (const status of ['DRAFT', 'SUBMITTED', 'RETURNED'] as const)
      expect(await begun((await insertPlan(app.database, own, status)).planId)).toBe('PLAN_NOT_IN_FORCE');
    const { planId } = await insertPlan(app.database, own, 'APPROVED');
    expect(await begun(planId, 'officer', { version: 7 })).toBe('CONFLICT');
    expect(await begun(planId, 'officer', { reason: ' \u200b' })).toBe('REASON_REQUIRED');
    expect(await begun(planId, 'officer', { reason: 'ก'.repeat(4_001) })).toBe('TEXT_TOO_LONG');
    expect(await begun(planId, 'otherOfficer')).toBe('NOT_FOUND');
    for (const account of ['center', 'analyst'] as const) expect(await begun(planId, account)).toBe('FORBIDDEN');
    expect(await begun('00000000-0000-4000-8000-000000000000')).toBe('NOT_FOUND');
    const both = await Promise.all([begun(planId), begun(planId, 'head')]);
    expect(both.filter((code) => code === 'AMENDMENT_EXISTS')).toHaveLength(1);
    expect(await begun(planId)).toBe('AMENDMENT_EXISTS');
  });

  it('when it changes nothing, has gaps, was saved by somebody else meanwhile, or is decided on by whoever took part', async () => {
    const { planId } = await insertPlan(app.database, own, 'APPROVED');
    const id = await begun(planId);
    expect(await tried('officer', 'submitPlanAmendment', id)).toBe('AMENDMENT_UNCHANGED');
    expect(await tried('officer', 'savePlanAmendment', id, { version: 9, foreword: 'ก' })).toBe('CONFLICT');
    expect(await tried('officer', 'savePlanAmendment', id, { measures: [] })).toBe('OK');
    expect(await tried('officer', 'submitPlanAmendment', id)).toBe('PLAN_INCOMPLETE');
    expect(await tried('officer', 'savePlanAmendment', id, { foreword: 'ก'.repeat(200_001) })).toBe('TEXT_TOO_LONG');
    const [row] = await app.database.query<{ content: { measures: object[] } }>(
      'select base as content from plan_amendment where id = $1',
      [id],
    );
    const measures = row!.content.measures.map(({ ...measure }) => ({ ...measure, title: 'ใหม่' }));
    expect(await tried('officer', 'savePlanAmendment', id, { measures })).toBe('OK');
    expect(await tried('director', 'submitPlanAmendment', id)).toBe('OK');
    expect(await tried('director', 'approvePlanAmendment', id)).toBe('FOUR_EYES');
    expect(await tried('assistant', 'recommendPlanAmendment', id)).toBe('INVALID_TRANSITION');
  });

  it('when a new measure is given the identity of another plan’s, with nothing half written', async () => {
    const [here, there] = [
      await insertPlan(app.database, own, 'APPROVED'),
      await insertPlan(app.database, other, 'DRAFT'),
    ];
    const id = await begun(here.planId);
    const [first] = await measuresOf(here.planId);
    const stolen = { ...first, number: 2, id: there.measureIds[0] };
    await tried('officer', 'savePlanAmendment', id, { measures: [first, stolen] });
    await tried('officer', 'submitPlanAmendment', id);
    expect(await tried('director', 'approvePlanAmendment', id)).toBe('INVALID_INPUT');
    const [row] = await app.database.query(
      `select a.status, p.version, (select count(*)::int from measure where plan_id = p.id) as measures
       from plan_amendment as a join plan as p on p.id = a.plan_id where a.id = $1`,
      [id],
    );
    expect(row).toEqual({ status: 'SUBMITTED', version: 1, measures: 2 });
    expect(await tried('director', 'returnPlanAmendment', id, { reason: 'แก้' })).toBe('OK');
  });

  it('to be seen by other districts, and is seen by the city', async () => {
    const { planId } = await insertPlan(app.database, own, 'APPROVED');
    const id = await begun(planId);
    const seen = new Map<string, unknown>();
    for (const account of Object.keys(testAccounts) as TestAccountName[]) {
      const { plan } = await (
        await app.as(account)
      ).data<{ plan: { amendment: { id: string } | null } }>(
        'query ($id: ID!) { plan(id: $id) { amendment { id lastSavedByName } } }',
        { id: planId },
      );
      seen.set(account, plan.amendment?.id ?? null);
    }
    expect(seen.get('otherOfficer')).toBeNull();
    for (const account of ['officer', 'head', 'director', 'center', 'admin']) expect(seen.get(account)).toBe(id);
  });
});
