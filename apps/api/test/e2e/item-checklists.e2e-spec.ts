import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { checklistOfYear, itemChecklists, isPlanChecklist } from '@sucharit/domain/checklists';
import { reportChecklist, type ReportChecklistItem } from '@sucharit/domain/progress';
import { insertFigures, mutation, type GqlResult, type TestAccountName, withApp } from '../support/index.js';

const app = withApp();
beforeAll(async () => {
  await insertFigures(app.database);
});

const memo = itemChecklists.find(isPlanChecklist)!;
const budget = {
  rule: 'EVERY_MEASURE_STATES_BUDGET',
  nameTh: 'งบประมาณของทุกโครงการ',
  nameEn: 'Budget of every project',
};

/** The checklist of the plans of a year as an input, with other parts. */
const ofPlans = (fiscalYear: number, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...{ function: 'ACTION_PLAN', track: 'DISTRICT', fiscalYear, code: 'O28', nameTh: 'แผน', nameEn: 'Plan' },
  contents: memo.contents,
  source: 'ประกาศที่ทดสอบ',
  ...more,
});

interface Change {
  readonly planId: string;
  readonly fiscalYear: number;
  readonly missingBefore: string[];
  readonly missingAfter: string[];
}
interface Preview {
  readonly version: number;
  readonly fromYear: number;
  readonly untilYear: number | null;
  readonly judged: number;
  readonly changes: readonly Change[];
  readonly reportChanges: readonly (Omit<Change, 'planId'> & { readonly reportId: string })[];
}
const preview = async (
  input: object,
  account: TestAccountName = 'admin',
): Promise<GqlResult<{ itemChecklistPreview: Preview }>> =>
  (await app.as(account)).gql(
    `query ($input: ItemChecklistInput!) { itemChecklistPreview(input: $input) { version fromYear untilYear judged
      changes { planId districtCode nameTh nameEn fiscalYear status missingBefore missingAfter }
      reportChanges { reportId fiscalYear missingBefore missingAfter } } }`,
    { input },
  );
const set = async (
  input: object,
  account: TestAccountName = 'admin',
): Promise<GqlResult<{ setItemChecklist: { judged: number; changed: number; itemChecklist: { version: number } } }>> =>
  (await app.as(account)).gql(
    mutation('setItemChecklist', 'SetItemChecklistInput', 'judged changed itemChecklist { version }'),
    { input },
  );

interface Judged {
  readonly id: string;
  readonly fiscalYear: number;
  readonly version: number;
  readonly checklist: {
    readonly complete: boolean;
    readonly itemCode: string | null;
    readonly checklistYear: number | null;
    readonly items: readonly { key: string; rule: string; nameTh: string; nameEn: string; status: string }[];
  };
}
const judged = async (moment?: string): Promise<Map<string, Judged>> => {
  const client = await app.as('center');
  const { plans } = await client.data<{ plans: { nodes: Judged[] } }>(
    `{ plans(first: 200 ${moment ? `asOf: { at: "${moment}" }` : ''}, filter: { fiscalYear: { in: [2565, 2566] } }) {
      nodes { id fiscalYear version checklist { complete itemCode checklistYear items { key rule nameTh nameEn status } } } } }`,
  );
  return new Map(plans.nodes.map((plan) => [plan.id, plan]));
};

/** Every plan judged by the memo, and no checklist. */
beforeEach(async () => {
  await app.database.query('delete from item_checklist');
  await set(ofPlans(2566));
  await app.database.query('delete from item_checklist');
});

describe('checklists of items', () => {
  it('are read by everybody who reads plans, and set by administrators', async () => {
    const input = ofPlans(2599);
    for (const account of ['center', 'analyst', 'officer', 'director'] as const) {
      expect((await (await app.as(account)).gql('{ itemChecklists { id } }')).codes).toEqual([]);
      expect((await preview(input, account)).codes).toEqual(['FORBIDDEN']);
      expect((await set(input, account)).codes).toEqual(['FORBIDDEN']);
    }
  });

  it('judge by the memo, in the words of the rules, while there is none', async () => {
    for (const { checklist } of (await judged()).values()) {
      expect([checklist.itemCode, checklist.checklistYear]).toEqual([null, null]);
      const worded = checklist.items.map(({ rule, nameTh, nameEn }) => ({ rule, nameTh, nameEn }));
      expect(memo.contents).toEqual(expect.arrayContaining(worded));
    }
  });

  it('change exactly what the preview says, and no state or version of a plan', async () => {
    const input = ofPlans(2566, { contents: [...memo.contents.slice(0, 2), budget] });
    const before = await judged();
    const moment = new Date().toISOString();
    const said = (await preview(input)).data!.itemChecklistPreview;
    expect(await judged()).toEqual(before);
    expect([said.version, said.fromYear, said.untilYear]).toEqual([0, 2564, null]);

    const { data } = await set(input);
    expect(data?.setItemChecklist).toEqual({
      judged: said.judged,
      changed: said.changes.length,
      itemChecklist: { version: 1 },
    });
    const after = await judged();
    for (const [id, plan] of after) {
      const was = before.get(id)!;
      expect(plan.version).toBe(was.version);
      expect(plan.checklist.items.map(({ key, rule }) => [key, rule])).toEqual([
        ['APPROVED_BY_DIRECTOR', 'APPROVED_BY_DIRECTOR'],
        ['STRATEGIC_LINKAGE', 'STRATEGIC_LINKAGE'],
        ['OTHER', budget.rule],
      ]);
      expect(plan.checklist.items[2]).toMatchObject({ nameTh: budget.nameTh, nameEn: budget.nameEn });
      expect([plan.checklist.itemCode, plan.checklist.checklistYear]).toEqual(['O28', 2566]);
      const missing = plan.checklist.items.flatMap(({ rule, status }) => (status === 'MISSING' ? [rule] : []));
      expect(said.changes.find(({ planId }) => planId === id)?.missingAfter).toEqual(missing);
      expect(plan.checklist.complete).toBe(missing.length === 0);
    }
    expect(await judged(moment)).toEqual(before);
    const [event] = await app.database.query<{ detail: { judged: number; changed: unknown[] } }>(
      `select detail from audit_event where action = 'checklist.set' order by seq desc limit 1`,
    );
    expect([event?.detail.judged, event?.detail.changed.length]).toEqual([said.judged, said.changes.length]);
  });

  it('judge the plans of their years alone', async () => {
    await set(ofPlans(2566, { contents: [...memo.contents.slice(0, 2), budget] }));
    const { data } = await preview(ofPlans(2565));
    const said = data!.itemChecklistPreview;
    expect([said.version, said.fromYear, said.untilYear]).toEqual([0, 2564, 2565]);
    expect(new Set(said.changes.map(({ fiscalYear }) => fiscalYear))).toEqual(new Set([2564, 2565]));
    await set(ofPlans(2565));
    const plans = [...(await judged()).values()];
    const byYear = (year: number): Set<number> =>
      new Set(plans.filter(({ fiscalYear }) => fiscalYear === year).map(({ checklist }) => checklist.items.length));
    expect([byYear(2565), byYear(2566)]).toEqual([new Set([6]), new Set([3])]);
    // Without a plan to judge, one of a later year only stands ready.
    expect((await set(ofPlans(2590))).data?.setItemChecklist).toMatchObject({ judged: 0, changed: 0 });
  });

  it('are chosen for a plan as the domain chooses them', async () => {
    for (const fiscalYear of [2565, 2570]) await set(ofPlans(fiscalYear));
    const years = await app.database.query<{ fiscalYear: number }>(
      `select fiscal_year as "fiscalYear" from item_checklist where function = 'ACTION_PLAN' and track = 'DISTRICT'`,
    );
    const { plans } = await (
      await app.as('center')
    ).data<{ plans: { nodes: { fiscalYear: number; checklist: { checklistYear: number } }[] } }>(
      '{ plans(first: 200) { nodes { fiscalYear checklist { checklistYear } } } }',
    );
    expect(new Set(plans.nodes.map(({ fiscalYear }) => fiscalYear)).size).toBeGreaterThan(2);
    for (const { fiscalYear, checklist } of plans.nodes)
      expect([fiscalYear, checklist.checklistYear]).toEqual([
        fiscalYear,
        checklistOfYear(years, fiscalYear)?.fiscalYear,
      ]);
  });

  it('judge a plan that is saved while they are set by one of the two, never in between', async () => {
    const client = await app.as('officer');
    const { createPlan } = await client.data<{ createPlan: { plan: { id: string; version: number } } }>(
      mutation('createPlan', 'CreatePlanInput', 'plan { id version }'),
      { input: { districtCode: 1023, fiscalYear: 2591 } },
    );
    await set(ofPlans(2590));
    let { version } = createPlan.plan;
    for (let round = 1; round <= 6; round += 1) {
      const contents = round % 2 ? [budget] : memo.contents;
      const [saved, changed] = await Promise.all([
        client.data<{ savePlan: { plan: { version: number } } }>(
          mutation('savePlan', 'SavePlanInput', 'plan { version }'),
          { input: { planId: createPlan.plan.id, version, strategicLinkage: `รอบ ${round}` } },
        ),
        set(ofPlans(2590, { contents, version: round })),
      ]);
      version = saved.savePlan.plan.version;
      expect(changed.codes).toEqual([]);
      const { plan } = await client.data<{ plan: Judged }>(
        `{ plan(id: "${createPlan.plan.id}") { checklist { items { rule status } } } }`,
      );
      expect(plan.checklist.items.map(({ rule }) => rule)).toEqual(contents.map(({ rule }) => rule));
    }
  });

  it('judge a draft anew that was deleted and comes back', async () => {
    const client = await app.as('officer');
    const { createPlan } = await client.data<{ createPlan: { plan: { id: string; version: number } } }>(
      mutation('createPlan', 'CreatePlanInput', 'plan { id version }'),
      { input: { districtCode: 1023, fiscalYear: 2592 } },
    );
    const { id: planId, version } = createPlan.plan;
    await client.data(mutation('deletePlan', 'PlanStepInput', 'planId'), { input: { planId, version } });
    const contents = [budget];
    expect((await set(ofPlans(2592, { contents }))).codes).toEqual([]);
    const { restorePlan } = await client.data<{ restorePlan: { plan: Judged } }>(
      mutation('restorePlan', 'RestorePlanInput', 'plan { checklist { items { rule } } }'),
      { input: { planId } },
    );
    expect(restorePlan.plan.checklist.items).toEqual([{ rule: budget.rule }]);
  });

  it('are refused at the field, and for a version that is no longer', async () => {
    const twice = await set(ofPlans(2593, { contents: [budget, budget] }));
    expect([twice.codes, twice.errors[0]?.extensions]).toEqual([
      ['CHECKLIST_STATED_TWICE'],
      expect.objectContaining({ field: 'contents.1.rule' }),
    ]);
    expect((await preview(ofPlans(2593, { contents: [] }))).codes).toEqual(['CHECKLIST_EMPTY']);
    expect((await set(ofPlans(2593, { track: 'GENERAL' }))).codes).toEqual(['CHECKLIST_RULE_ELSEWHERE']);
    expect((await set(ofPlans(2594, { version: 1 }))).codes).toEqual(['CONFLICT']);
    await set(ofPlans(2594));
    expect((await set(ofPlans(2594))).codes).toEqual(['CONFLICT']);
    const general = { track: 'GENERAL', contents: [{ nameTh: 'งบ', nameEn: 'Budget' }], code: 'O36' };
    expect((await preview(ofPlans(2593, general))).data?.itemChecklistPreview).toEqual({
      ...{ version: 0, fromYear: 0, untilYear: null, judged: 0, changes: [], reportChanges: [] },
    });
    expect((await set(ofPlans(2593, general))).data?.setItemChecklist).toMatchObject({ judged: 0 });
  });
});

interface JudgedReport {
  readonly id: string;
  readonly fiscalYear: number;
  readonly round: 'SIX_MONTH' | 'TWELVE_MONTH';
  readonly status: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED';
  readonly entries: readonly object[];
  readonly plan: { readonly measures: readonly object[] };
  readonly checklist: {
    readonly complete: boolean;
    readonly itemCode: string | null;
    readonly checklistYear: number | null;
    readonly items: readonly ReportChecklistItem[];
  };
}

describe('checklists of reports', () => {
  const ofReports = itemChecklists.find((one) => one.function === 'SIX_MONTH_PROGRESS' && one.track === 'DISTRICT')!;
  const input = (fiscalYear: number, more: Record<string, unknown> = {}): Record<string, unknown> => {
    const { confirmed: _, ...rest } = ofReports;
    return { ...rest, fiscalYear, ...more };
  };
  const reports = async (): Promise<readonly JudgedReport[]> => {
    const client = await app.as('center');
    const { progressReports } = await client.data<{ progressReports: { nodes: JudgedReport[] } }>(
      `{ progressReports(first: 200) { nodes { id fiscalYear round status entries { id } plan { measures { id } }
        checklist { complete itemCode checklistYear items { rule nameTh nameEn status evidence } } } } }`,
    );
    return progressReports.nodes;
  };
  const dates = async (report: JudgedReport) => {
    const [found] = await app.database.query<{ cutOffOn: string | null; submittedOn: string | null }>(
      `select (submitted_at at time zone 'Asia/Bangkok')::date::text as "submittedOn", (select cut_off_on::text from reporting_round
        where fiscal_year = r.fiscal_year and round = r.round) as "cutOffOn" from progress_report as r where id = $1`,
      [report.id],
    );
    return found!;
  };

  /** Dates of the rounds of 2566 and of what was handed in, which the figures leave out. */
  beforeAll(async () => {
    await app.database.query(
      `insert into reporting_round (fiscal_year, round, cut_off_on, opens_on, due_on, locks_on, source, confirmed)
       select 2566, round, cut_off::date, '2023-04-01', '2023-04-30', '2099-01-01', 'test', true
       from (values ('SIX_MONTH', '2023-03-31'), ('TWELVE_MONTH', '2023-09-30')) as given(round, cut_off) on conflict do nothing`,
    );
    await app.database.query(
      `update progress_report set submitted_at = '2023-04-20T18:00:00Z' where status in ('SUBMITTED', 'APPROVED') and submitted_at is null`,
    );
  });

  it('ask nothing of a report while there are none', async () => {
    for (const { checklist } of await reports())
      expect(checklist).toEqual({ complete: true, itemCode: null, checklistYear: null, items: [] });
  });

  it('judge each report by the rule of the domain, whenever it is read', async () => {
    expect((await set(input(2566))).errors).toEqual([]);
    const read = await reports();
    const states = read.flatMap(({ checklist }) => checklist.items.map(({ rule, status }) => `${rule} ${status}`));
    expect(states).toEqual(expect.arrayContaining(['CUT_OFF_STATED MET', 'REPORTED_TO_DIRECTOR MET']));
    expect(states).toEqual(expect.arrayContaining(['EVERY_MEASURE_REPORTED MISSING', 'REPORTED_TO_DIRECTOR MISSING']));
    for (const report of read) {
      const { round, status, fiscalYear } = report;
      const expected =
        round === 'SIX_MONTH'
          ? reportChecklist(ofReports.contents, {
              ...{ fiscalYear, status, measures: report.plan.measures.length, reported: report.entries.length },
              ...(await dates(report)),
            })
          : [];
      expect(report.checklist).toEqual({
        complete: expected.every((item) => item.status !== 'MISSING'),
        itemCode: round === 'SIX_MONTH' ? 'O28' : null,
        checklistYear: round === 'SIX_MONTH' ? 2566 : null,
        items: expected,
      });
    }
  });

  it('change exactly what the preview says', async () => {
    await set(input(2566));
    const contents = [ofReports.contents[2]!, { rule: null, nameTh: 'มีภาพประกอบ', nameEn: 'With pictures' }];
    const changed = input(2566, { contents, version: 1 });
    const { version: _, ...tried } = changed;
    const said = (await preview(tried)).data!.itemChecklistPreview;
    expect([said.version, said.changes]).toEqual([1, []]);
    const before = await reports();
    const answer = (await set(changed)).data!.setItemChecklist;
    expect([answer.judged, answer.changed]).toEqual([said.judged, said.reportChanges.length]);
    const missing = ({ checklist }: JudgedReport) =>
      checklist.items.flatMap(({ rule, status }) => (status === 'MISSING' ? [rule] : []));
    const after = new Map((await reports()).map((report) => [report.id, report]));
    expect(said.judged).toBe(before.filter(({ round }) => round === 'SIX_MONTH').length);
    expect(said.reportChanges.length).toBeGreaterThan(0);
    for (const { reportId, missingBefore, missingAfter } of said.reportChanges) {
      expect(missingBefore).toEqual(missing(before.find(({ id }) => id === reportId)!));
      expect(missingAfter).toEqual(missing(after.get(reportId)!));
      expect(after.get(reportId)!.checklist.items[1]).toEqual({ ...contents[1], status: null, evidence: null });
    }
  });

  it('take rules of their own matter alone', async () => {
    const refused = await set(input(2594, { contents: [budget] }));
    expect([refused.codes, refused.errors[0]?.extensions]).toEqual([
      ['CHECKLIST_RULE_ELSEWHERE'],
      expect.objectContaining({ field: 'contents.0.rule' }),
    ]);
    expect((await set(ofPlans(2594, { contents: ofReports.contents }))).codes).toEqual(['CHECKLIST_RULE_ELSEWHERE']);
  });
});
