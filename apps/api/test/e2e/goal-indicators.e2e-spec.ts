import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { demoDocument, insertHigherPlans, startTestApp, type TestApp } from '../support/index.js';

const fields = 'id version goals goalIndicators { goal indicator target unit }';
const create = `mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { ${fields} } } }`;
const copy = `mutation ($input: CreatePlanInput!) { copyPlan(input: $input) { plan { ${fields} } } }`;
const save = `mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { ${fields} } } }`;

interface Row {
  readonly goal: string;
  readonly indicator: string | null;
  readonly target: string | null;
  readonly unit: string | null;
}
interface Plan {
  readonly id: string;
  readonly version: number;
  readonly goals: readonly string[];
  readonly goalIndicators: readonly Row[];
}

let app: TestApp;
let plan: Plan;
beforeAll(async () => {
  app = await startTestApp();
  await insertHigherPlans(app.database);
  plan = (await answer<{ createPlan: { plan: Plan } }>(create, { districtCode: 1023, fiscalYear: 2567 })).createPlan
    .plan;
});
afterAll(() => app.close());

const answer = async <Answer>(document: string, input: object): Promise<Answer> =>
  (await app.as('officer')).data<Answer>(document, { input });
async function saved(parts: object): Promise<Plan> {
  const input = { planId: plan.id, version: plan.version, ...parts };
  plan = (await answer<{ savePlan: { plan: Plan } }>(save, input)).savePlan.plan;
  return plan;
}

const answered = 'เรื่องร้องเรียนทุกเรื่องมีคำตอบภายในกำหนด';
const score = 'ผลการประเมิน ITA ดีขึ้น';
const rows: Row[] = [
  { goal: answered, indicator: 'เรื่องที่ตอบภายในกำหนด', target: '99.5', unit: 'ร้อยละ' },
  { goal: score, indicator: null, target: '0', unit: 'คะแนน' },
];

it('keeps indicator and target of a goal under its words, and tells the difference', async () => {
  await saved({ goals: [answered, score], goalIndicators: rows });
  expect(plan.goalIndicators).toEqual(rows);
  await saved({ goals: ['ใหม่', `${answered}ทุกไตรมาส`, score] });
  expect(plan.goalIndicators).toEqual([{ ...rows[0], goal: `${answered}ทุกไตรมาส` }, rows[1]]);
  await saved({ goals: [score] });
  expect(plan.goalIndicators).toEqual([rows[1]]);
  const past = await app.database.query<{ goals: number }>(
    `select jsonb_array_length(goal_indicators) as goals from plan_history where id = $1 order by recorded_from`,
    [plan.id],
  );
  expect(past.map(({ goals }) => goals)).toEqual([0, 2, 2, 1]);
  const found = await (
    await app.as('center')
  ).data(
    '{ plans(filter: { goalIndicators: { some: { target: { lte: "0" }, unit: { eq: "คะแนน" } } } }) { nodes { id } } }',
  );
  expect(found).toEqual({ plans: { nodes: [{ id: plan.id }] } });
});

it.each<[string, object, string, string]>([
  ['a goal that is not there', { goalIndicators: [{ ...rows[0], goal: 'อื่น' }] }, 'LINE_MISSING', '0.goal'],
  ['a goal twice', { goalIndicators: [rows[1], rows[1]] }, 'LINE_TWICE', '1.goal'],
  ['a target that is none', { goalIndicators: [{ ...rows[1], target: '-1' }] }, 'INVALID_INPUT', '0.target'],
  ['a goal without words', { goalIndicators: [{ ...rows[1], goal: ' ' }] }, 'TEXT_REQUIRED', '0.goal'],
])('refuses %s at its field, and saves nothing', async (_what, parts, code, field) => {
  const officer = await app.as('officer');
  const { errors } = await officer.gql(save, { input: { planId: plan.id, version: plan.version, ...parts } });
  expect(errors[0]?.extensions).toMatchObject({ code, field: `goalIndicators.${field}` });
  const kept = await officer.data<{ plan: Plan }>(`{ plan(id: "${plan.id}") { ${fields} } }`);
  expect(kept.plan).toEqual(plan);
});

it('is copied into the next year with the goals', async () => {
  const copied = await answer<{ copyPlan: { plan: Plan } }>(copy, { districtCode: 1023, fiscalYear: 2568 });
  expect(copied.copyPlan.plan.goalIndicators).toEqual([rows[1]]);
});

it('is read from a goal that names its target, and follows a goal that is corrected at the import', async () => {
  const words = '๑. บุคลากรสำนักงานเขตหนองแขมซื่อตรง ไม่ใช้ตำแหน่งหาประโยชน์';
  const text = demoDocument().replace(words, '๑. ประชาชนเชื่อมั่นไม่น้อยกว่าร้อยละ ๘๕');
  const { readPlanDocument } = await answer<{ readPlanDocument: Pick<Plan, 'goals' | 'goalIndicators'> }>(
    'mutation ($input: ReadPlanDocumentInput!) { readPlanDocument(input: $input) { goals goalIndicators { goal indicator target unit } } }',
    { text },
  );
  const [first = '', ...others] = readPlanDocument.goals;
  expect(readPlanDocument.goalIndicators).toEqual([{ goal: first, indicator: null, target: '85', unit: 'ร้อยละ' }]);
  const corrected = `${first}ของผู้มาติดต่อ`;
  const { importPlanDocument } = await answer<{ importPlanDocument: { plan: Plan } }>(
    `mutation ($input: ImportPlanDocumentInput!) { importPlanDocument(input: $input) { plan { ${fields} } } }`,
    { text, fileName: 'plan.md', corrections: { goals: [corrected, ...others] } },
  );
  expect(importPlanDocument.plan.goalIndicators).toEqual([
    { goal: corrected, indicator: null, target: '85', unit: 'ร้อยละ' },
  ]);
});
