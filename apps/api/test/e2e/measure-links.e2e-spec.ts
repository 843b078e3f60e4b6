import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { higherPlans } from '@sucharit/domain/references';
import { dataStatements, insertHigherPlans, insertSchemes, statementsDuring, withApp } from '../support/index.js';

interface Link {
  readonly kind: string;
  readonly target: string;
}
interface Plan {
  readonly id: string;
  readonly version: number;
  readonly swot: { readonly weaknesses: readonly { id: string; factor: string | null; text: string }[] };
  readonly risks: readonly {
    id: string;
    number: number;
    description: string;
    measures: readonly { number: number }[];
  }[];
  readonly measures: readonly {
    id: string;
    number: number;
    title: string;
    dimension: string | null;
    answers: readonly (Link & { words: string | null })[];
  }[];
}
const fields = `id version swot { weaknesses { id factor text } } risks { id number description measures { number } }
  measures { id number title dimension answers { kind target words risk { number } indicator { number score } } }`;
const save = `mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { ${fields} } } }`;
const [first, second] = [randomUUID(), randomUUID()];
const risks = [
  { id: first, number: 1, description: 'เรียกรับเงินในการอนุญาต' },
  { id: second, number: 2, description: 'ใช้รถราชการ' },
];

const app = withApp();
let plan: Plan;
beforeAll(async () => {
  await insertSchemes(app.database);
  await insertHigherPlans(app.database);
  await app.database.query(
    `with result as (insert into ita_result (district_code, fiscal_year, total, source, scheme_version) values (1023, 2566, 80, 'test', 1) returning *)
     insert into ita_indicator_score (result_id, district_code, fiscal_year, number, instrument, name_th, name_en, score)
     select id, district_code, fiscal_year, 3, 'IIT', 'การใช้อำนาจ', 'Use of authority', 70 from result`,
  );
  const officer = await app.as('officer');
  const { createPlan } = await officer.data<{ createPlan: { plan: Plan } }>(
    `mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { ${fields} } } }`,
    { input: { districtCode: 1023, fiscalYear: 2567 } },
  );
  plan = createPlan.plan;
});

async function saved(parts: object): Promise<Plan> {
  const { savePlan } = await (
    await app.as('officer')
  ).data<{ savePlan: { plan: Plan } }>(save, { input: { planId: plan.id, version: plan.version, ...parts } });
  plan = savePlan.plan;
  return plan;
}
const measure = (number: number, ...answers: Link[]): object => ({
  ...{ number, title: `มาตรการ ${number}`, dimension: 'AUDIT_MECHANISMS', answers },
});
const risk = (target: string): Link => ({ kind: 'RISK', target });
const indicator: Link = { kind: 'INDICATOR', target: '3' };

describe('the links of a measure', () => {
  it('are kept with the words of what they are to, from both sides', async () => {
    await saved({ risks, measures: [measure(1, risk(second), indicator), measure(2, risk(second))] });
    expect(plan.measures.map(({ answers }) => answers)).toEqual([
      [
        { ...risk(second), words: 'ใช้รถราชการ', risk: { number: 2 }, indicator: null },
        { ...indicator, words: 'การใช้อำนาจ', risk: null, indicator: { number: 3, score: 70 } },
      ],
      [{ ...risk(second), words: 'ใช้รถราชการ', risk: { number: 2 }, indicator: null }],
    ]);
    expect(plan.risks.map(({ measures }) => measures)).toEqual([[], [{ number: 1 }, { number: 2 }]]);
  });

  it('to what is not there, of another plan or of another kind, are refused at the field, and nothing is saved', async () => {
    const officer = await app.as('officer');
    const [foreign] = await app.database.query<{ id: string }>(
      `with other as (insert into plan (district_code, fiscal_year, swot, no_gift_rules, objectives, goals, benefits, checklist)
         values (1025, 2567, '{}', '{}', '{}', '{}', '{}', '[]') returning *)
       insert into risk (plan_id, district_code, fiscal_year, number, description) select id, district_code, fiscal_year, 1, 'x' from other returning id`,
    );
    const refused = async (link: Link): Promise<unknown[]> => {
      // The second of the plan stands first in the input.
      const { codes, errors } = await officer.gql(save, {
        input: {
          planId: plan.id,
          version: plan.version,
          measures: [measure(9, risk(first), link), measure(1)],
        },
      });
      return [codes[0], errors[0]?.extensions['field']];
    };
    const atField = ['LINK_TARGET_MISSING', 'measures.0.answers.1.target'];
    for (const target of [String(foreign?.id), randomUUID(), 'x'])
      expect([target, await refused(risk(target))]).toEqual([target, atField]);
    expect(await refused({ kind: 'INDICATOR', target: '4' })).toEqual(atField);
    expect((await refused({ kind: 'WEAKNES', target: 'x' }))[0]).toBe('BAD_USER_INPUT');
    const kept = await officer.data<{ plan: Plan }>(`{ plan(id: "${plan.id}") { ${fields} } }`);
    expect(kept.plan).toEqual(plan);
  });

  it('leave with their risk, and stay with one that is moved and worded anew', async () => {
    await saved({
      risks: [
        { id: second, number: 1, description: 'ใช้รถราชการส่วนตัว' },
        { ...risks[0], number: 2 },
      ],
    });
    expect(plan.risks[0]?.measures).toHaveLength(2);
    await saved({ risks: [{ ...risks[0], number: 1 }] });
    expect(plan.measures.map(({ answers }) => answers.map(({ kind }) => kind))).toEqual([['INDICATOR'], []]);
    const history = await app.database.query<{ answers: Link[] }>(
      `select answers from measure_history where plan_id = $1 and number = 2 order by recorded_from`,
      [plan.id],
    );
    expect(history.map(({ answers }) => answers)).toEqual([[risk(second)], []]);
  });

  it('to weaknesses and objectives follow what they are to, leave with it, and keep the findings apart', async () => {
    const objectives = ['เพื่อให้ความรู้เรื่องผลประโยชน์ทับซ้อน', 'เพื่อขับเคลื่อนนโยบายไม่รับของขวัญ'];
    // A client that names no identities is given some.
    await saved({
      swot: { weaknesses: [{ text: 'ติดตามงานล่าช้า' }, { factor: 'STAFF', text: 'ขาดบุคลากร' }] },
      objectives,
    });
    const [slow, staff] = plan.swot.weaknesses.map(({ id }) => ({ kind: 'WEAKNESS', target: id }));
    const aim = { kind: 'OBJECTIVE', target: String(objectives[1]) };
    await saved({ measures: [measure(1, slow as Link, staff as Link, aim)] });
    const answers = (): object[] => plan.measures[0]?.answers.map(({ kind, words }) => ({ kind, words })) ?? [];
    expect(answers()).toEqual([
      { kind: 'WEAKNESS', words: 'ติดตามงานล่าช้า' },
      { kind: 'WEAKNESS', words: 'ขาดบุคลากร' },
      { kind: 'OBJECTIVE', words: objectives[1] },
    ]);
    const before = plan.swot.weaknesses;
    await saved({
      swot: { weaknesses: [{ text: 'ขาดบุคลากร' }, { text: 'ติดตามงานล่าช้า' }, { text: 'ขาดทักษะ' }] },
      objectives: [`${objectives[1]}ทุกเทศกาล`],
    });
    expect(plan.swot.weaknesses.slice(0, 2).map(({ id }) => id)).toEqual([before[1]?.id, before[0]?.id]);
    expect(answers()[2]).toEqual({ kind: 'OBJECTIVE', words: `${objectives[1]}ทุกเทศกาล` });
    // In an identity of its own a removed one comes back; without a link, which left with it.
    await saved({ swot: { weaknesses: [before[0]] } });
    expect(answers()).toHaveLength(2);
    await saved({ swot: { weaknesses: before }, objectives: [] });
    expect([plan.swot.weaknesses, answers()]).toEqual([before, [{ kind: 'WEAKNESS', words: 'ติดตามงานล่าช้า' }]]);
    const officer = await app.as('officer');
    const twice = await officer.gql(save, {
      input: { planId: plan.id, version: plan.version, swot: { weaknesses: [before[0], before[0]] } },
    });
    expect([twice.codes[0], twice.errors[0]?.extensions['field']]).toEqual(['INVALID_INPUT', 'swot.weaknesses.1.id']);
  });

  it('are told where versions differ, and are copied with what they are to', async () => {
    const officer = await app.as('officer');
    const [, staff] = plan.swot.weaknesses;
    const weakness: Link = { kind: 'WEAKNESS', target: String(staff?.id) };
    const aim: Link = { kind: 'OBJECTIVE', target: 'ไม่รับของขวัญ' };
    await saved({ objectives: [aim.target], measures: [measure(1, risk(first), indicator, weakness, aim)] });
    await officer.data('mutation ($input: PlanStepInput!) { submitPlan(input: $input) { plan { id } } }', {
      input: { planId: plan.id, version: plan.version },
    });
    const told = await officer.data<{ plan: { versions: { changes: { field: string; after: string[] }[] }[] } }>(
      `{ plan(id: "${plan.id}") { versions { changes { field after } } } }`,
    );
    expect(told.plan.versions[0]?.changes).toContainEqual({
      field: 'measures.1.answers',
      after: ['เรียกรับเงินในการอนุญาต', 'ITA 3', 'ขาดบุคลากร', 'ไม่รับของขวัญ'],
    });
    const { copyPlan } = await officer.data<{ copyPlan: { plan: Plan } }>(
      `mutation ($input: CreatePlanInput!) { copyPlan(input: $input) { plan { ${fields} } } }`,
      { input: { districtCode: 1023, fiscalYear: 2568 } },
    );
    const [copied] = copyPlan.plan.risks;
    expect(copied?.id).not.toBe(first);
    expect(copyPlan.plan.measures[0]?.answers).toEqual([
      { ...risk(String(copied?.id)), words: 'เรียกรับเงินในการอนุญาต', risk: { number: 1 }, indicator: null },
      {
        ...{ kind: 'WEAKNESS', target: copyPlan.plan.swot.weaknesses[1]?.id, words: 'ขาดบุคลากร' },
        ...{ risk: null, indicator: null },
      },
      { ...aim, words: 'ไม่รับของขวัญ', risk: null, indicator: null },
    ]);
    expect(copyPlan.plan.swot.weaknesses[1]?.id).not.toBe(staff?.id);
  });

  it('to guidelines of the higher plans that the plan chose leave with them, are copied, and keep the list from losing them', async () => {
    const master = higherPlans.find(({ code }) => code === 'MASTER_PLAN_21_2561')!;
    const [officer, centre] = [await app.as('officer'), await app.as('center')];
    const { createPlan } = await officer.data<{ createPlan: { plan: Plan } }>(
      `mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { ${fields} } } }`,
      { input: { districtCode: 1023, fiscalYear: 2570 } },
    );
    plan = createPlan.plan;
    const third: Link = { kind: 'GUIDELINE', target: 'MASTER_PLAN_21_2561/3' };
    const refused = async (parts: object): Promise<unknown[]> => {
      const { codes, errors } = await officer.gql(save, {
        input: { planId: plan.id, version: plan.version, ...parts },
      });
      return [codes[0], errors[0]?.extensions['field']];
    };
    const atField = ['LINK_TARGET_MISSING', 'measures.0.answers.0.target'];
    const chosen = [{ code: master.code }];
    expect(await refused({ measures: [measure(1, third)] })).toEqual(atField);
    for (const target of ['MASTER_PLAN_21_2561/6', 'MASTER_PLAN_21_2561', '3'])
      expect(await refused({ higherPlans: chosen, measures: [measure(1, { ...third, target })] })).toEqual(atField);
    await saved({ higherPlans: chosen, measures: [measure(1, third), measure(2)] });
    const words = master.guidelines[2]?.nameTh;
    expect(plan.measures[0]?.answers).toEqual([{ ...third, words, risk: null, indicator: null }]);
    const answering = `{ measures(filter: { answers: { some: { kind: { eq: GUIDELINE }, target: { eq: "${third.target}" } } } }) {
      nodes { number answers { higherPlan { code } } } } }`;
    expect(await officer.data(answering)).toEqual({
      measures: { nodes: [{ number: 1, answers: [{ higherPlan: { code: master.code } }] }] },
    });

    // The list keeps what a measure answers.
    const set = (changes: object) =>
      centre.gql(
        'mutation ($input: SetHigherPlanInput!) { setHigherPlan(input: $input) { code: higherPlan { code } } }',
        {
          input: { ...master, version: 1, ...changes },
        },
      );
    const lost = await set({ guidelines: master.guidelines.filter(({ number }) => number !== '3') });
    expect(lost.errors[0]?.extensions).toMatchObject({
      ...{ code: 'HIGHER_PLAN_GUIDELINE_IN_USE', field: 'guidelines', numbers: '3', count: 1 },
      usersEn: 'Nong Khaem (2570)',
    });
    expect((await set({ guidelines: master.guidelines.filter(({ number }) => number !== '2') })).codes).toEqual([]);

    const { copyPlan } = await officer.data<{ copyPlan: { plan: Plan } }>(
      `mutation ($input: CreatePlanInput!) { copyPlan(input: $input) { plan { ${fields} } } }`,
      { input: { districtCode: 1023, fiscalYear: 2571 } },
    );
    expect(copyPlan.plan.measures[0]?.answers).toEqual(plan.measures[0]?.answers);
    await saved({ higherPlans: [] });
    expect(plan.measures[0]?.answers).toEqual([]);
  });

  it('are read in one statement, in a list of plans too', async () => {
    const officer = await app.as('officer');
    const text = `{ me { username } plans(filter: { fiscalYear: { eq: 2567 } }) { nodes { gapCount gaps { kind } weakIndicators { number } ${fields} } } }`;
    const statements = await statementsDuring(() => officer.data(text));
    expect(dataStatements(statements).filter((statement) => statement.includes('measure'))).toHaveLength(1);
  });
});
