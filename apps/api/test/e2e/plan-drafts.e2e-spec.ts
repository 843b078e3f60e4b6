import { beforeAll, describe, expect, it } from '@jest/globals';
import { insertSummaryData, withApp } from '../support/index.js';

const app = withApp();
beforeAll(async () => {
  await insertSummaryData(app.database);
});

const empty = (): Promise<unknown> =>
  app.database.query('delete from deleted_plan; delete from plan_comment; delete from plan where fiscal_year = 2567');

interface Plan {
  readonly id: string;
  readonly version: number;
  readonly deletable: boolean;
}
async function begin(account: 'officer' | 'otherOfficer' = 'otherOfficer', districtCode = 1025): Promise<Plan> {
  const { createPlan } = await (
    await app.as(account)
  ).data<{ createPlan: { plan: Plan } }>(
    'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id version deletable } } }',
    { input: { districtCode, fiscalYear: 2567 } },
  );
  return createPlan.plan;
}
const remove = 'mutation ($input: PlanStepInput!) { deletePlan(input: $input) { planId } }';
const restore = 'mutation ($input: RestorePlanInput!) { restorePlan(input: $input) { plan { version unreviewed } } }';
const save = 'mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { version deletable } } }';
const copy = 'mutation ($input: CreatePlanInput!) { copyPlan(input: $input) { plan { id unreviewed } } }';
async function codeOf(
  account: 'officer' | 'otherOfficer',
  document: string,
  input: object,
): Promise<string | undefined> {
  const { codes } = await (await app.as(account)).gql(document, { input });
  return codes[0];
}
/** Every row of a plan, as PostgreSQL has it. */
const rowsOf = async (id: string): Promise<unknown> => {
  const [row] = await app.database.query(
    `select to_jsonb(plan) - 'version' as plan,
       (select jsonb_agg(to_jsonb(m) order by number) from measure m where plan_id = plan.id) as measures,
       (select jsonb_agg(to_jsonb(r) order by number) from risk r where plan_id = plan.id) as risks,
       (select jsonb_agg(to_jsonb(s) order by number) from plan_step s where plan_id = plan.id) as steps
     from plan where id = $1`,
    [id],
  );
  return row;
};

describe('a draft that nobody has handed in', () => {
  it('is deleted with everything in it, leaves its place free, and comes back as it was', async () => {
    await empty();
    const { id, version, deletable } = await begin();
    expect(deletable).toBe(true);
    await (
      await app.as('otherOfficer')
    ).data(save, {
      input: {
        planId: id,
        version,
        goals: ['ก'],
        risks: [{ number: 3, description: 'ร' }],
        priorYearIta: { fiscalYear: 2566, scores: ['80.00', null, '90.5'] },
        measures: [{ number: 2, title: 'ก', objectives: ['ก'], methods: [], budget: '15000.50' }],
      },
    });
    const before = await rowsOf(id);
    expect(await codeOf('otherOfficer', remove, { planId: id, version })).toBe('CONFLICT');
    expect(await codeOf('officer', remove, { planId: id, version: version + 1 })).toBe('NOT_FOUND');
    expect(await codeOf('otherOfficer', remove, { planId: id, version: version + 1 })).toBeUndefined();
    expect(await rowsOf(id)).toBeUndefined();

    const deleted = 'query { deletedPlans(districtCode: 1025, fiscalYear: 2567) { planId measureCount } }';
    const seenBy = async (account: 'officer' | 'otherOfficer'): Promise<unknown> =>
      (await (await app.as(account)).data<{ deletedPlans: unknown }>(deleted, {})).deletedPlans;
    expect(await seenBy('otherOfficer')).toEqual([{ planId: id, measureCount: 1 }]);
    expect(await seenBy('officer')).toEqual([]);

    // The place is free; while it is taken, the deleted one cannot come back and is not lost.
    const other = await begin();
    expect(await codeOf('otherOfficer', restore, { planId: id })).toBe('PLAN_EXISTS');
    expect(await codeOf('otherOfficer', remove, { planId: other.id, version: other.version })).toBeUndefined();
    expect(await codeOf('officer', restore, { planId: id })).toBe('NOT_FOUND');
    expect(await codeOf('otherOfficer', restore, { planId: id })).toBeUndefined();
    expect(await rowsOf(id)).toEqual(before);
    expect(await codeOf('otherOfficer', restore, { planId: id })).toBe('NOT_FOUND');
    const audited = await app.database.query<{ action: string }>(
      'select action from audit_event where object = $1 order by seq',
      [`plan:${id}`],
    );
    expect(audited.map(({ action }) => action)).toEqual(['plan.create', 'plan.save', 'plan.delete', 'plan.restore']);
    // It is written on as before.
    expect(await codeOf('otherOfficer', save, { planId: id, version: version + 2, goals: ['ข'] })).toBeUndefined();
  });

  it('comes back also when it was deleted before some of its fields were added', async () => {
    await empty();
    const { id, version } = await begin();
    await (
      await app.as('otherOfficer')
    ).data(save, {
      input: {
        planId: id,
        version,
        measures: ['15000.50', null].map((budget, index) => ({
          ...{ number: index + 1, title: 'ก', objectives: [], methods: [], budget },
        })),
      },
    });
    const before = await rowsOf(id);
    expect(await codeOf('otherOfficer', remove, { planId: id, version: version + 1 })).toBeUndefined();
    await app.database.query(
      `update deleted_plan set plan = plan - '{foreword,framework,others}'::text[],
         measures = (select jsonb_agg(row - 'budget_status') from jsonb_array_elements(measures) as row) where plan_id = $1`,
      [id],
    );
    expect(await codeOf('otherOfficer', restore, { planId: id })).toBeUndefined();
    expect(await rowsOf(id)).toEqual(before);
  });

  it('cannot be deleted once it was handed in, returned or commented on', async () => {
    await empty();
    const { id, version } = await begin();
    await (
      await app.as('center')
    ).data('mutation ($input: AddCommentInput!) { addComment(input: $input) { comment { id } } }', {
      input: { planId: id, body: 'โปรดเร่งจัดทำ' },
    });
    expect(await codeOf('otherOfficer', remove, { planId: id, version })).toBe('PLAN_NOT_DELETABLE');
    await app.database.query('delete from plan_comment where plan_id = $1', [id]);
    await app.database.query(`update plan set status = 'RETURNED' where id = $1`, [id]);
    expect(await codeOf('otherOfficer', remove, { planId: id, version })).toBe('PLAN_NOT_DELETABLE');
  });
});

describe('a copy of the year before', () => {
  it('fills a draft into which nobody has written, marks all that was copied, and keeps the mark when one budget is typed', async () => {
    await empty();
    const { id } = await begin();
    const input = { districtCode: 1025, fiscalYear: 2567 };
    await app.database.query(
      `update plan set goals = '{ก}', no_gift_rules = '{ก}', swot = jsonb_set(swot, '{threats}', '[{"factor": null, "text": "ก"}]')
       where district_code = 1025 and fiscal_year = 2566`,
    );
    await app.database.query(
      `insert into risk (plan_id, district_code, fiscal_year, number, description)
       select id, district_code, fiscal_year, 1, 'ร' from plan where district_code = 1025 and fiscal_year = 2566
         and not exists (select from risk where plan_id = plan.id)`,
    );
    const { copyPlan } = await (
      await app.as('otherOfficer')
    ).data<{ copyPlan: { plan: { id: string; unreviewed: string[] } } }>(copy, { input });
    const marked = ['RISKS', 'SWOT', 'ANTI_BRIBERY', 'AIMS', 'MEASURES'];
    expect(copyPlan.plan).toEqual({ id, unreviewed: marked });
    expect(await codeOf('otherOfficer', copy, input)).toBe('PLAN_EXISTS');

    const client = await app.as('otherOfficer');
    const { plan } = await client.data<{ plan: { version: number; measures: { number: number; title: string }[] } }>(
      'query ($id: ID!) { plan(id: $id) { version measures { number title dimension mission objectives methods } } }',
      { id },
    );
    const measures = plan.measures.map((measure) => ({
      ...measure,
      ...(measure.number === 1 ? { budget: '500.00' } : {}),
    }));
    await client.data(save, { input: { planId: id, version: plan.version, measures } });
    const unreviewed = async (): Promise<unknown> =>
      (await app.database.query<{ unreviewed: string[] }>('select unreviewed from plan where id = $1', [id]))[0]
        ?.unreviewed;
    expect(await unreviewed()).toEqual(marked);
    await client.data(save, { input: { planId: id, version: plan.version + 1, confirmed: ['MEASURES'], risks: [] } });
    expect(await unreviewed()).toEqual(['SWOT', 'ANTI_BRIBERY', 'AIMS']);
  });
});

describe("last year's ITA result in a plan", () => {
  it('is kept with some scores, without any, and not at all; the list of all scores is told only when it is whole', async () => {
    await empty();
    const { id, version } = await begin();
    const client = await app.as('otherOfficer');
    const ask = 'query ($id: ID!) { plan(id: $id) { priorYearIta { scores indicatorScores { number score } total } } }';
    const given = async (saved: number, priorYearIta: object | null): Promise<unknown> => {
      await client.data(save, { input: { planId: id, version: version + saved, priorYearIta } });
      return (await client.data<{ plan: { priorYearIta: unknown } }>(ask, { id })).plan.priorYearIta;
    };
    expect(await given(0, { fiscalYear: 2566, scores: ['80.00', null, '90.5'] })).toEqual({
      scores: [],
      indicatorScores: [
        { number: 1, score: '80.00' },
        { number: 3, score: '90.5' },
      ],
      total: null,
    });
    expect(await given(1, { fiscalYear: 2566, scores: ['80.00', '70'], total: '75' })).toMatchObject({
      scores: ['80.00', '70'],
      indicatorScores: [{ number: 1 }, { number: 2 }],
    });
    expect(await given(2, { fiscalYear: 2566, scores: [] })).toEqual({ scores: [], indicatorScores: [], total: null });
    expect(await given(3, null)).toBeNull();
    const [row] = await app.database.query('select prior_year_ita from plan where id = $1', [id]);
    expect(row).toEqual({ prior_year_ita: null });
  });
});
