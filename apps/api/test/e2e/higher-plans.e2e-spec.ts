import { beforeAll, describe, expect, it } from '@jest/globals';
import { higherPlans } from '@sucharit/domain/references';
import { demoDocument, insertHigherPlans, withApp } from '../support/index.js';

const [first] = higherPlans.filter(({ code }) => code === 'ACTION_PLAN_2_2566');
const listed = { ...first!, otherNames: [...first!.otherNames], guidelines: [] };
const planFields =
  'id version higherPlans { code coversYear higherPlan { nameTh firstYear } } gaps { kind path subject }';
const create = `mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { ${planFields} } } }`;
const copy = `mutation ($input: CreatePlanInput!) { copyPlan(input: $input) { plan { ${planFields} unreviewed } } }`;
const save = `mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { ${planFields} } } }`;
const set = `mutation ($input: SetHigherPlanInput!) { setHigherPlan(input: $input) { higherPlan {
  code nameTh nameEn otherNames firstYear lastYear source confirmed version planCount guidelines { number nameTh nameEn } } } }`;
const remove = 'mutation ($input: DeleteHigherPlanInput!) { deleteHigherPlan(input: $input) { code } }';

interface Plan {
  readonly id: string;
  readonly version: number;
  readonly higherPlans: readonly { readonly code: string; readonly coversYear: boolean | null }[];
  readonly gaps: readonly { readonly kind: string }[];
}

const app = withApp();
beforeAll(async () => {
  await insertHigherPlans(app.database);
});

const centre = () => app.as('center');
const data = async <Answer>(document: string, input: object): Promise<Answer> =>
  (await centre()).data<Answer>(document, { input });
const refused = async (document: string, input: object) => {
  const { errors } = await (await centre()).gql(document, { input });
  return (errors ?? []).map(({ extensions, message }) => ({ ...(extensions as object), message }));
};

describe('the list of higher plans', () => {
  it('is read by everybody, with its guidelines', async () => {
    for (const account of ['officer', 'analyst', 'center'] as const) {
      const answer = await (
        await app.as(account)
      ).data<{ higherPlans: { code: string; guidelines: unknown[] }[] }>(
        '{ higherPlans { code guidelines { number nameTh nameEn } } }',
      );
      expect(answer.higherPlans.find(({ code }) => code === 'MASTER_PLAN_21_2561')?.guidelines).toEqual(
        higherPlans.find(({ code }) => code === 'MASTER_PLAN_21_2561')?.guidelines,
      );
      expect(answer.higherPlans).toHaveLength(higherPlans.length);
    }
  });

  it('is added to, changed and taken from by the centre; the audit trail and its past tell it', async () => {
    const added = { ...listed, code: 'NEW_2571', firstYear: 2571, lastYear: 2575, confirmed: true };
    const { setHigherPlan } = await data<{ setHigherPlan: { higherPlan: object } }>(set, added);
    expect(setHigherPlan.higherPlan).toEqual({ ...added, version: 1, planCount: 0 });
    const [now] = await app.database.query<{ at: string }>(
      `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`,
    );
    await data(set, {
      ...added,
      nameEn: 'Another',
      version: 1,
      guidelines: [{ number: '5.4', nameTh: 'ก', nameEn: 'x' }],
    });
    expect(await refused(set, { ...added, version: 1 })).toMatchObject([{ code: 'CONFLICT', currentVersion: 2 }]);
    expect(await data(remove, { code: 'NEW_2571', version: 2 })).toEqual({ deleteHigherPlan: { code: 'NEW_2571' } });
    expect(await refused(remove, { code: 'NEW_2571', version: 2 })).toMatchObject([
      { code: 'NOT_FOUND', field: 'code' },
    ]);
    const then = await (
      await centre()
    ).data<{ higherPlans: { code: string; nameEn: string }[] }>(
      `{ higherPlans(asOf: { at: "${now?.at}" }) { code nameEn } }`,
    );
    expect(then.higherPlans).toContainEqual({ code: 'NEW_2571', nameEn: listed.nameEn });
    const trail = await app.database.query(
      `select action, detail -> 'before' ->> 'nameEn' as before from audit_event where object = 'higher_plan:NEW_2571' order by seq`,
    );
    expect(trail).toEqual([
      { action: 'higher-plan.set', before: null },
      { action: 'higher-plan.set', before: listed.nameEn },
      { action: 'higher-plan.delete', before: null },
    ]);
  });

  it.each([
    ['a code that is none', { code: 'x y' }, 'INVALID_INPUT', 'code'],
    ['a cycle that ends before it begins', { lastYear: 2560 }, 'HIGHER_PLAN_YEARS', 'lastYear'],
    ['a long name', { nameTh: 'ก'.repeat(1001) }, 'TEXT_TOO_LONG', 'nameTh'],
    [
      'a number twice',
      { guidelines: [1, 2].map(() => ({ number: '1', nameTh: 'ก', nameEn: 'x' })) },
      'HIGHER_PLAN_GUIDELINE_TWICE',
      'guidelines.1.number',
    ],
  ])('refuses %s at its field', async (_, changes, code, field) => {
    expect(await refused(set, { ...listed, version: 1, ...changes })).toMatchObject([{ code, field }]);
  });

  it('is not written by a district, nor past row-level security', async () => {
    const officer = await app.as('officer');
    expect((await officer.gql(set, { input: { ...listed, version: 1 } })).codes).toEqual(['FORBIDDEN']);
    expect((await officer.gql(remove, { input: { code: listed.code, version: 1 } })).codes).toEqual(['FORBIDDEN']);
  });
});

describe('the higher plans of a plan', () => {
  let plan: Plan;
  beforeAll(async () => {
    const { createPlan } = await data<{ createPlan: { plan: Plan } }>(create, { districtCode: 1030, fiscalYear: 2566 });
    plan = createPlan.plan;
  });
  const choose = async (...codes: string[]): Promise<Plan> => {
    const input = { planId: plan.id, version: plan.version, higherPlans: codes.map((code) => ({ code })) };
    plan = (await data<{ savePlan: { plan: Plan } }>(save, input)).savePlan.plan;
    return plan;
  };

  it('are chosen of the list, each once; one that does not cover the year is a gap', async () => {
    const chosen = await choose('ACTION_PLAN_1_2563', 'MASTER_PLAN_21_2561', 'ACTION_PLAN_1_2563');
    expect(chosen.higherPlans).toMatchObject([
      { code: 'ACTION_PLAN_1_2563', coversYear: false, higherPlan: { firstYear: 2563 } },
      { code: 'MASTER_PLAN_21_2561', coversYear: true },
    ]);
    expect(chosen.gaps.filter(({ kind }) => kind === 'HIGHER_PLAN_OUT_OF_CYCLE')).toEqual([
      expect.objectContaining({ path: 'higherPlans', subject: expect.stringContaining('ระยะที่ 1') as unknown }),
    ]);
    const stale = '{ plans(filter: { higherPlans: { some: { coversYear: { eq: false } } } }) { nodes { id } } }';
    expect(await (await centre()).data(stale)).toEqual({ plans: { nodes: [{ id: plan.id }] } });
  });

  it('are refused at the field when the list does not have them, and nothing is saved', async () => {
    const input = { planId: plan.id, version: plan.version, foreword: 'ก', higherPlans: [{ code: 'NOWHERE' }] };
    expect(await refused(save, input)).toMatchObject([
      { code: 'HIGHER_PLAN_UNKNOWN', field: 'higherPlans.0.code', plan: 'NOWHERE' },
    ]);
    const [row] = await app.database.query('select foreword, version from plan where id = $1', [plan.id]);
    expect(row).toEqual({ foreword: '', version: plan.version });
  });

  it('keep the list from losing them, or the years in which they lie, and say whose plan it is', async () => {
    await choose('ACTION_PLAN_2_2566');
    expect(await refused(remove, { code: 'ACTION_PLAN_2_2566', version: 1 })).toMatchObject([
      { code: 'HIGHER_PLAN_IN_USE', count: 1, usersEn: 'Chatuchak (2566)' },
    ]);
    const [refusal] = await refused(set, { ...listed, firstYear: 2567, version: 1 });
    expect(refusal).toMatchObject({ code: 'HIGHER_PLAN_SHORTENED', field: 'firstYear', usersTh: 'เขตจตุจักร (2566)' });
    await data(set, { ...listed, lastYear: 2566, version: 1 });
    await data(set, { ...listed, version: 2 });
  });

  it('stay with their code where the list has lost them all the same', async () => {
    await choose('ACTION_PLAN_2_2566');
    await app.database.query(`delete from higher_plan where code = 'ACTION_PLAN_2_2566'`);
    const kept = await choose('ACTION_PLAN_2_2566');
    expect(kept.higherPlans).toEqual([{ code: 'ACTION_PLAN_2_2566', coversYear: null, higherPlan: null }]);
    expect(kept.gaps.map(({ kind }) => kind)).not.toContain('HIGHER_PLAN_OUT_OF_CYCLE');
    await data(set, listed);
  });

  it('are copied into the next year, where those of an older cycle are gaps', async () => {
    await choose('ACTION_PLAN_2_2566', 'NATIONAL_STRATEGY_2561');
    const copied = await data<{ copyPlan: { plan: Plan & { unreviewed: string[] } } }>(copy, {
      ...{ districtCode: 1030, fiscalYear: 2571 },
    });
    expect(copied.copyPlan.plan.higherPlans.map(({ coversYear }) => coversYear)).toEqual([false, true]);
    expect(copied.copyPlan.plan.unreviewed).toContain('STRATEGIC_LINKAGE');
  });

  it('are read from the section about the linkage of a document, and corrected before it is saved', async () => {
    const text = demoDocument().replace('(พ.ศ. ๒๕๖๖ - ๒๕๗๐) ที่คณะรัฐมนตรี', '(พ.ศ. ๒๕๖๖ - ๒๕๖๙) ที่คณะรัฐมนตรี');
    const { readPlanDocument } = await data<{
      readPlanDocument: { higherPlans: { code: string }[]; findings: { code: string; path: string | null }[] };
    }>(
      'mutation ($input: ReadPlanDocumentInput!) { readPlanDocument(input: $input) { higherPlans { code } findings { code path } } }',
      { text },
    );
    expect(readPlanDocument.higherPlans.map(({ code }) => code)).toEqual([
      ...['NATIONAL_STRATEGY_2561', 'MASTER_PLAN_21_2561', 'ACTION_PLAN_2_2566', 'BMA_20_YEARS_2561'],
    ]);
    expect(readPlanDocument.findings.filter(({ code }) => code.startsWith('HIGHER'))).toEqual([
      { code: 'HIGHER_PLANS_NAMED', path: 'higherPlans[0].code' },
      { code: 'HIGHER_PLAN_YEARS', path: 'higherPlans[2].code' },
    ]);
  });
});
