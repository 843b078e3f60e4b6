import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { emptyContent } from '@sucharit/domain/content';
import {
  answeredBy,
  dimensions,
  measureSchema,
  planGaps,
  type PlanMeasure,
  type PlanRisk,
  type Swot,
} from '@sucharit/domain/plans';
import { coversYear, higherPlans } from '@sucharit/domain/references';
import fc from 'fast-check';
import { insertHigherPlans, insertSchemes, withApp } from '../support/index.js';

interface Gap {
  readonly kind: string;
  readonly section: string;
  readonly path: string;
  readonly number: number;
  readonly target: string;
  readonly subject: string | null;
}
interface Plan {
  readonly id: string;
  readonly version: number;
  readonly fiscalYear: number;
  readonly higherPlans: readonly { readonly code: string; readonly coversYear: boolean | null }[];
  readonly gapCount: number | null;
  readonly gaps: readonly Gap[];
  readonly measures: readonly Partial<PlanMeasure>[];
  readonly risks: readonly (PlanRisk & { readonly measures: readonly { number: number }[] })[];
  readonly swot: Pick<Swot, 'weaknesses'>;
}
const fields = `id version fiscalYear higherPlans { code coversYear } gapCount gaps { kind section path number target subject }
  measures { id number dimension title responsibleUnit startMonth endMonth budgetStatus indicators { text target unit } answers { kind target words } }
  risks { id number description measures { number } } swot { weaknesses { id factor text } }`;
const save = `mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { ${fields} } } }`;

const app = withApp();

async function begin(districtCode: number, fiscalYear: number): Promise<Plan> {
  const centre = await app.as('center');
  const { createPlan } = await centre.data<{ createPlan: { plan: Plan } }>(
    `mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { ${fields} } } }`,
    { input: { districtCode, fiscalYear } },
  );
  return createPlan.plan;
}
async function saved(plan: Plan, parts: object): Promise<Plan> {
  const centre = await app.as('center');
  const { savePlan } = await centre.data<{ savePlan: { plan: Plan } }>(save, {
    input: { planId: plan.id, version: plan.version, ...parts },
  });
  return savePlan.plan;
}
const scores = [84.99, 85, 12, 90, 85.01, 84.5, 100, 0, 99, 86];
const weak = scores.flatMap((score, index) =>
  score < 85 ? [{ number: index + 1, nameTh: `ตัวชี้วัด ${index + 1}` }] : [],
);
/** The official result of the year before the plans of a district. */
async function insertResult(districtCode: number, fiscalYear: number): Promise<void> {
  await insertSchemes(app.database);
  await app.database.query(
    `with result as (insert into ita_result (district_code, fiscal_year, total, source, scheme_version) values ($1, $2, 80, 'test', 1) returning *)
     insert into ita_indicator_score (result_id, district_code, fiscal_year, number, instrument, name_th, name_en, score)
     select id, district_code, fiscal_year, place, 'IIT', 'ตัวชี้วัด ' || place, 'Indicator ' || place, score
     from result, unnest($3::numeric[]) with ordinality as given (score, place)`,
    [districtCode, fiscalYear, scores],
  );
}
const inDomain = ({ measures, risks, swot, fiscalYear, higherPlans: chosen }: Plan): Gap[] =>
  planGaps(
    {
      ...{ risks, swot, fiscalYear, higherPlans: chosen },
      measures: measures.map((measure) => ({ ...emptyContent(measureSchema), ...measure })),
    },
    weak,
    higherPlans,
  );

const chosenPlans = fc.uniqueArray(fc.constantFrom(...higherPlans), { maxLength: 4 });
const month = fc.option(fc.constantFrom(10, 3, 9));
const measure = fc
  .record({
    title: fc.constantFrom('อบรม', 'ช่องทางร้องเรียน', ''),
    dimension: fc.option(fc.constantFrom(...dimensions)),
    responsibleUnit: fc.option(
      fc.constantFrom('ฝ่ายปกครอง', '', ' \n', '\u200b\u00a0', '\u3164', '\u0e31', '.', '\u{e0001}'),
    ),
    months: fc.tuple(month, month),
    budgetStatus: fc.constantFrom('NO_BUDGET', 'NOT_STATED'),
    indicators: fc.array(fc.constant({ text: 'จำนวนครั้งที่จัด', target: '2' }), { maxLength: 2 }),
    chosen: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
  })
  .map(({ months: [startMonth, endMonth], ...others }) => ({
    ...others,
    startMonth: startMonth === 9 && endMonth !== 9 ? 10 : startMonth,
    endMonth: endMonth === 10 && startMonth !== 10 ? 9 : endMonth,
  }));

describe('the gaps of a plan', () => {
  it('are in SQL what they are in the domain, of every plan', async () => {
    await insertResult(1001, 2565);
    await insertHigherPlans(app.database);
    let plan = await begin(1001, 2566);
    expect(plan.gaps).toEqual(inDomain(plan));
    await fc.assert(
      fc.asyncProperty(fc.array(measure, { maxLength: 6 }), fc.nat(5), chosenPlans, async (measures, count, chosen) => {
        const risks = Array.from({ length: count }, (_none, index) => ({
          ...{ id: randomUUID(), number: index + 1, description: `ความเสี่ยง ${index + 1}` },
        }));
        const weaknesses = Array.from({ length: (count * 2) % 5 }, (_none, index) => ({
          ...{ id: randomUUID(), text: `จุดอ่อน ${index + 1}` },
        }));
        const answersOf = (chosen: readonly number[]): { kind: string; target: string }[] => [
          ...risks.filter(({ number }) => chosen.includes(number)).map(({ id }) => ({ kind: 'RISK', target: id })),
          ...weaknesses
            .filter((_weakness, index) => chosen.includes(index + 2))
            .map(({ id }) => ({ kind: 'WEAKNESS', target: id })),
          ...chosen.map((number) => ({ kind: 'INDICATOR', target: String(number + 1) })),
        ];
        plan = await saved(plan, {
          risks,
          swot: { weaknesses },
          higherPlans: chosen.map(({ code }) => ({ code })),
          measures: measures.map(({ chosen, ...own }, index) => ({
            ...{ ...own, number: index + 1, answers: answersOf(chosen) },
          })),
        });
        expect(plan.higherPlans).toEqual(
          chosen.map((listed) => ({ code: listed.code, coversYear: coversYear(listed, 2566) })),
        );
        expect(plan.measures).toHaveLength(measures.length);
        for (const { id, measures: named } of plan.risks)
          expect(named.map(({ number }) => number)).toEqual(
            answeredBy(plan.measures as PlanMeasure[], { kind: 'RISK', target: String(id) }),
          );
        expect(plan.gaps).toEqual(inDomain(plan));
        expect(plan.gapCount).toBe(plan.gaps.length);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('filter, order, group and export the lists of the city, and are nothing of other districts', async () => {
    const whole = dimensions.map((dimension, index) => ({
      ...{ number: index + 1, title: `มาตรการ ${index}`, dimension },
      ...{ responsibleUnit: 'ฝ่ายปกครอง', startMonth: 10, endMonth: 9, indicators: [{ text: 'จำนวนครั้งที่จัด' }] },
    }));
    await saved(await begin(1002, 2567), { measures: whole });
    const lacking = await saved(await begin(1003, 2567), {
      measures: whole.map((own) => (own.number === 2 ? { ...own, responsibleUnit: null } : own)),
    });
    const centre = await app.as('center');
    const year = 'fiscalYear: { eq: 2567 }';
    const lists = await centre.data<Record<string, { nodes: object[] }>>(`{
      ordered: plans(filter: { ${year} }, orderBy: [{ field: GAP_COUNT, direction: DESC }]) { nodes { districtCode gapCount } }
      filtered: plans(filter: { ${year}, gapCount: { gt: 0 } }) { nodes { districtCode } }
      ofKind: plans(filter: { ${year}, gaps: { some: { kind: { eq: MEASURE_WITHOUT_UNIT } } } }) { nodes { districtCode } }
      planGaps(filter: { ${year} }) { totalCount nodes { kind number districtCode subject plan { id } district { code } }
        groups(groupBy: [KIND]) { nodes { key { kind } aggregate { count districtCode { countDistinct } } } } } }`);
    expect(lists['ordered']?.nodes).toEqual([
      { districtCode: 1003, gapCount: 1 },
      { districtCode: 1002, gapCount: 0 },
    ]);
    expect([lists['filtered']?.nodes, lists['ofKind']?.nodes]).toEqual([
      [{ districtCode: 1003 }],
      [{ districtCode: 1003 }],
    ]);
    expect(lists['planGaps']).toEqual({
      totalCount: 1,
      nodes: [
        {
          ...{ kind: 'MEASURE_WITHOUT_UNIT', number: 2, districtCode: 1003, subject: 'มาตรการ 1' },
          ...{ plan: { id: lacking.id }, district: { code: 1003 } },
        },
      ],
      groups: {
        nodes: [{ key: { kind: 'MEASURE_WITHOUT_UNIT' }, aggregate: { count: 1, districtCode: { countDistinct: 1 } } }],
      },
    });
    const file = `/exports/plans.csv?${new URLSearchParams({
      filter: JSON.stringify({ id: { eq: lacking.id } }),
      columns: 'districtCode gapCount gaps { kind path subject }',
      language: 'th',
      values: 'labels',
    })}`;
    const lines = (await (await centre.request(file)).text()).trim().split('\r\n');
    expect(lines.slice(1)).toEqual([
      '1003,1,MEASURE_WITHOUT_UNIT,มาตรการที่ยังไม่ระบุหน่วยงานรับผิดชอบ,measures[2].responsibleUnit,มาตรการ 1',
    ]);

    await app.database.query(
      `update plan set status = 'APPROVED', approved_on = '2023-11-01', approved_at = now() where id = $1`,
      [lacking.id],
    );
    const asked = `{ plan(id: "${lacking.id}") { gapCount gaps { kind } } planGaps(filter: { ${year} }) { totalCount }
      plans(filter: { ${year}, gapCount: { gte: 0 } }) { totalCount } }`;
    expect(await (await app.as('otherOfficer')).data(asked)).toEqual({
      plan: { gapCount: null, gaps: [] },
      planGaps: { totalCount: 0 },
      plans: { totalCount: 0 },
    });
    expect(await (await app.as('analyst')).data(asked)).toMatchObject({
      plan: { gapCount: 1 },
      planGaps: { totalCount: 1 },
    });
  });
});
