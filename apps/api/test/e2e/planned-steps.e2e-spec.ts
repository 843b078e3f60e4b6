import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/index.js';

const fields = 'id version measures { id number methods plannedSteps { step plannedMonth plannedOn } }';
const create = `mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { ${fields} } } }`;
const copy = `mutation ($input: CreatePlanInput!) { copyPlan(input: $input) { plan { ${fields} } } }`;
const save = `mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { ${fields} } } }`;

interface Plan {
  readonly id: string;
  readonly version: number;
  readonly measures: readonly { readonly id: string; readonly plannedSteps: readonly object[] }[];
}

let app: TestApp;
let plan: Plan;
const answer = async <Answer>(document: string, input: object): Promise<Answer> =>
  (await app.as('officer')).data<Answer>(document, { input });
beforeAll(async () => {
  app = await startTestApp();
  plan = (await answer<{ createPlan: { plan: Plan } }>(create, { districtCode: 1023, fiscalYear: 2567 })).createPlan
    .plan;
});
afterAll(() => app.close());

const methods = ['ประกาศรับสมัคร', 'คัดเลือกเจ้าหน้าที่ดีเด่น'];
const measure = (number: number, changes: object): object => ({
  ...{ number, title: `มาตรการ ${number}`, dimension: 'CULTURE_OF_INTEGRITY', methods, ...changes },
});
async function saved(...measures: object[]): Promise<readonly (readonly object[])[]> {
  plan = (await answer<{ savePlan: { plan: Plan } }>(save, { planId: plan.id, version: plan.version, measures }))
    .savePlan.plan;
  return plan.measures.map(({ plannedSteps }) => plannedSteps);
}
const day = { step: methods[1], plannedMonth: null, plannedOn: '2023-11-15' };
const kept = { ...day, plannedMonth: 11 };
const month = { step: methods[0], plannedMonth: 10, plannedOn: null };

it('keeps months and days of steps in the order of the steps, under their words', async () => {
  expect(await saved(measure(1, { plannedSteps: [day, month] }), measure(2, {}))).toEqual([[month, kept], []]);
  const id = plan.measures[0]?.id;
  const words = 'คัดเลือกเจ้าหน้าที่ดีเด่นประจำปี';
  const worded = measure(1, { id, methods: [words], plannedSteps: [kept] });
  expect(await saved(worded)).toEqual([[{ ...kept, step: words }]]);
  const found = await answer(
    'query { measures(filter: { plannedSteps: { some: { plannedOn: { gte: "2023-11-01" } } } }) { nodes { number } } }',
    {},
  );
  expect(found).toEqual({ measures: { nodes: [{ number: 1 }] } });
});

it.each<[string, object, string, string]>([
  ['a step that is not there', { ...month, step: 'อื่น' }, 'LINE_MISSING', 'step'],
  ['a day of another year', { ...day, plannedOn: '2024-10-01' }, 'STEP_DAY_OUT_OF_YEAR', 'plannedOn'],
  ['a month that is none', { ...month, plannedMonth: 13 }, 'INVALID_INPUT', 'plannedMonth'],
])('refuses %s at its field, and saves nothing', async (_what, row, code, field) => {
  const officer = await app.as('officer');
  // The second of the plan stands first in the input.
  const measures = [measure(2, { plannedSteps: [row] }), measure(1, {})];
  const { errors } = await officer.gql(save, { input: { planId: plan.id, version: plan.version, measures } });
  expect(errors[0]?.extensions).toMatchObject({ code, field: `measures.0.plannedSteps.0.${field}` });
  const now = await officer.data<{ plan: Plan }>(`{ plan(id: "${plan.id}") { ${fields} } }`);
  expect(now.plan).toEqual(plan);
});

it('copies the month of a step into the next year, and no day; a draft that was deleted comes back with both', async () => {
  await saved(measure(1, { plannedSteps: [kept, month] }));
  const copied = await answer<{ copyPlan: { plan: Plan } }>(copy, { districtCode: 1023, fiscalYear: 2568 });
  expect(copied.copyPlan.plan.measures[0]?.plannedSteps).toEqual([month, { ...kept, plannedOn: null }]);
  await answer('mutation ($input: PlanStepInput!) { deletePlan(input: $input) { planId } }', {
    ...{ planId: plan.id, version: plan.version },
  });
  const back = await answer<{ restorePlan: { plan: Plan } }>(
    `mutation ($input: RestorePlanInput!) { restorePlan(input: $input) { plan { ${fields} } } }`,
    { planId: plan.id },
  );
  expect(back.restorePlan.plan.measures[0]?.plannedSteps).toEqual([month, kept]);
});
