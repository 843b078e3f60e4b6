import { beforeAll, describe, expect, it } from '@jest/globals';
import { withApp } from '../support/index.js';

interface Risk {
  readonly id: string;
  readonly number: number;
  readonly description: string;
}
interface Plan {
  readonly id: string;
  readonly version: number;
  readonly risks: readonly Risk[];
}
const words =
  'id number description area process unit event cause likelihood likelihoodReason impact impactReason control controlStrength response residualLikelihood residualImpact owner reviewOn state';
const fields = `id version risks { ${words} }`;
const save = `mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { ${fields} } } }`;
const full = {
  id: '11111111-0000-4000-8000-111111111111',
  number: 1,
  description: 'เรียกรับเงินเพื่อให้เรื่องเดินเร็ว',
  area: 'APPROVALS_AND_PERMITS',
  process: 'การอนุญาตก่อสร้าง',
  unit: 'ฝ่ายโยธา',
  event: 'ผู้ยื่นถูกขอเงิน',
  cause: 'ไม่มีกำหนดเวลาที่เปิดเผย',
  likelihood: 3,
  likelihoodReason: 'เคยมีเรื่องร้องเรียน',
  impact: 4,
  impactReason: 'เสียความเชื่อมั่น',
  control: 'หัวหน้าฝ่ายตรวจซ้ำ',
  controlStrength: 'FAIR',
  response: 'TREAT',
  residualLikelihood: 2,
  residualImpact: 4,
  owner: 'หัวหน้าฝ่ายโยธา',
  reviewOn: '2025-03-31',
  state: 'BEING_TREATED',
};

const app = withApp();
let plan: Plan;
beforeAll(async () => {
  const officer = await app.as('officer');
  const { createPlan } = await officer.data<{ createPlan: { plan: Plan } }>(
    `mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { ${fields} } } }`,
    { input: { districtCode: 1023, fiscalYear: 2568 } },
  );
  plan = createPlan.plan;
});

async function saved(risks: readonly object[]): Promise<Plan> {
  const officer = await app.as('officer');
  const { savePlan } = await officer.data<{ savePlan: { plan: Plan } }>(save, {
    input: { planId: plan.id, version: plan.version, risks },
  });
  plan = savePlan.plan;
  return plan;
}
async function refused(risks: readonly object[]): Promise<unknown[]> {
  const officer = await app.as('officer');
  const { codes, errors } = await officer.gql(save, { input: { planId: plan.id, version: plan.version, risks } });
  return [codes[0], errors[0]?.extensions['field']];
}

describe('the register of risks', () => {
  it('keeps everything that is said of a risk, under the identity it was given', async () => {
    const { risks } = await saved([full, { number: 2, description: 'ใช้รถหลวง' }]);
    expect(risks[0]).toEqual(full);
    expect(risks[1]).toMatchObject({ description: 'ใช้รถหลวง', area: null, likelihood: null, state: null });
    const [, second] = risks;
    const moved = await saved([
      { ...second, number: 1 },
      { ...full, number: 2 },
    ]);
    expect(moved.risks).toEqual([
      { ...second, number: 1 },
      { ...full, number: 2 },
    ]);
  });

  it('refuses at its field what is no rating, no code or no day, and a residual rating above the current one', async () => {
    expect(await refused([{ ...full, likelihood: 6 }])).toEqual(['RISK_SCALE', 'risks.0.likelihood']);
    expect(await refused([{ ...full, impact: 0 }])).toEqual(['RISK_SCALE', 'risks.0.impact']);
    expect(await refused([{ ...full, residualLikelihood: 4 }])).toEqual([
      'RISK_RESIDUAL',
      'risks.0.residualLikelihood',
    ]);
    expect(await refused([{ ...full, residualImpact: 5, residualLikelihood: 3 }])).toEqual([
      'RISK_RESIDUAL',
      'risks.0.residualImpact',
    ]);
    expect(await refused([{ ...full, unit: 'ก'.repeat(4_000) }])).toEqual(['TEXT_TOO_LONG', 'risks.0.unit']);
    const many = Array.from({ length: 301 }, (_none, index) => ({ number: index + 1, description: 'ก' }));
    expect(await refused(many)).toEqual(['LIST_TOO_LONG', 'risks']);
  });

  it("refuses the identity of another plan's risk", async () => {
    const [other] = await app.database.query<{ id: string }>(
      `with made as (insert into plan (district_code, fiscal_year, swot, no_gift_rules, objectives, goals, benefits, checklist)
         values (1024, 2568, '{}', '{}', '{}', '{}', '{}', '[]') returning id)
       insert into risk (plan_id, district_code, fiscal_year, number, description) select id, 1024, 2568, 1, 'ข' from made returning id`,
    );
    expect(await refused([{ ...full, id: other!.id }])).toEqual(['INVALID_INPUT', 'risks']);
  });

  it('is filtered, ordered, searched and exported by any of it', async () => {
    await saved([
      { ...full, number: 1 },
      { number: 2, description: 'ใช้รถหลวง', likelihood: 5, state: 'OPEN' },
    ]);
    const officer = await app.as('officer');
    const found = await officer.data<Record<string, { nodes: { number: number }[] }>>(`{
      area: risks(filter: { area: { eq: APPROVALS_AND_PERMITS }, response: { eq: TREAT } }) { nodes { number } }
      likely: risks(filter: { likelihood: { gte: 3 } }, orderBy: [{ field: LIKELIHOOD, direction: DESC }]) { nodes { number } }
      searched: risks(filter: { search: "หัวหน้าฝ่ายตรวจซ้ำ" }) { nodes { number } }
      late: risks(filter: { reviewOn: { lte: "2025-03-31" }, state: { eq: BEING_TREATED } }) { nodes { number } } }`);
    expect(Object.values(found).map(({ nodes }) => nodes.map(({ number }) => number))).toEqual([[1], [2, 1], [1], [1]]);
    const file = `/exports/risks.csv?${new URLSearchParams({
      filter: JSON.stringify({ plan: { id: { eq: plan.id } } }),
      columns: 'number area process likelihood impact residualLikelihood owner reviewOn state',
    })}`;
    const lines = (await (await officer.request(file)).text()).trim().split('\r\n');
    expect(lines[1]).toContain('การอนุญาตก่อสร้าง,3,4,2,หัวหน้าฝ่ายโยธา');
  });

  it('begins another year with its ratings, and without the day of review and the state of this year', async () => {
    const officer = await app.as('officer');
    const { copyPlan } = await officer.data<{ copyPlan: { plan: Plan } }>(
      `mutation ($input: CreatePlanInput!) { copyPlan(input: $input) { plan { ${fields} } } }`,
      { input: { districtCode: 1023, fiscalYear: 2569 } },
    );
    const [copied] = copyPlan.plan.risks;
    expect(copied).toEqual({ ...full, id: copied?.id, reviewOn: null, state: null });
    expect(copied?.id).not.toBe(full.id);
  });
});
