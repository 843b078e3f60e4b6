import { describe, expect, it } from '@jest/globals';
import { withApp } from '../support/index.js';

interface Figure {
  readonly count: number | null;
  readonly period: string;
  readonly source: string;
}
interface Plan {
  readonly id: string;
  readonly version: number;
  readonly situationFigures: Readonly<Record<string, Figure>>;
}
const figure = '{ count period source }';
const fields = `id version situationFigures { complaints ${figure} corruptionCases ${figure} auditOfficeObjections ${figure} otherObjections ${figure} }`;
const nothing = { count: null, period: '', source: '' };
const open = {
  complaints: nothing,
  corruptionCases: nothing,
  auditOfficeObjections: nothing,
  otherObjections: nothing,
};
const save = `mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { ${fields} } } }`;

const app = withApp();

async function begin(mutation: 'createPlan' | 'copyPlan', fiscalYear: number): Promise<Plan> {
  const answer = await (
    await app.as('officer')
  ).data<Record<string, { plan: Plan }>>(
    `mutation ($input: CreatePlanInput!) { ${mutation}(input: $input) { plan { ${fields} } } }`,
    { input: { districtCode: 1023, fiscalYear } },
  );
  return answer[mutation]!.plan;
}

describe('the corruption situation in figures', () => {
  it('begins open, keeps 0 as a figure, is told as it stood, filtered and exported, and is not copied', async () => {
    const officer = await app.as('officer');
    const begun = await begin('createPlan', 2568);
    expect(begun.situationFigures).toEqual(open);
    const complaints = { count: 0, period: 'ปีงบประมาณ 2567', source: 'ทะเบียนเรื่องร้องเรียน' };
    const { savePlan } = await officer.data<{ savePlan: { plan: Plan } }>(save, {
      input: {
        planId: begun.id,
        version: begun.version,
        situationFigures: { complaints, auditOfficeObjections: { count: 2 } },
      },
    });
    expect(savePlan.plan.situationFigures).toEqual({
      ...open,
      complaints,
      auditOfficeObjections: { ...nothing, count: 2 },
    });

    const answer = await officer.data<Record<string, { nodes: { id: string }[] }>>(`{
      none: plans(filter: { situationFigures: { complaints: { count: { eq: 0 } } } }) { nodes { id } }
      objected: plans(filter: { situationFigures: { auditOfficeObjections: { count: { gt: 1 } } } }) { nodes { id } }
      charged: plans(filter: { situationFigures: { corruptionCases: { count: { gte: 0 } } } }) { nodes { id } } }`);
    const found = Object.entries(answer).map(([name, { nodes }]) => [name, nodes.some(({ id }) => id === begun.id)]);
    expect(found).toEqual([
      ['none', true],
      ['objected', true],
      ['charged', false],
    ]);

    const rows = await app.database.query<{ count: number | null }>(
      `select (situation_figures -> 'complaints' ->> 'count')::int as count from plan_history where id = $1 order by recorded_from`,
      [begun.id],
    );
    expect(rows.map(({ count }) => count)).toEqual([null, 0]);

    const file = `/exports/plans.csv?${new URLSearchParams({
      filter: JSON.stringify({ id: { eq: begun.id } }),
      columns: 'situationFigures { complaints { count source } auditOfficeObjections { count } }',
    })}`;
    const lines = (await (await officer.request(file)).text()).trim().split('\r\n');
    expect(lines[1]).toBe('0,ทะเบียนเรื่องร้องเรียน,2');

    expect((await begin('copyPlan', 2569)).situationFigures).toEqual(open);
  });

  it.each([
    [-1, 'WHOLE_NUMBER'],
    [1_000_000, 'WHOLE_NUMBER'],
  ])('refuses %s at its field and keeps nothing', async (count, detail) => {
    const officer = await app.as('officer');
    const begun = await begin('createPlan', count < 0 ? 2570 : 2571);
    const { errors } = await officer.gql(save, {
      input: { planId: begun.id, version: begun.version, goals: ['ก'], situationFigures: { complaints: { count } } },
    });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      detail,
      field: 'situationFigures.complaints.count',
    });
    const { plan } = await officer.data<{ plan: { goals: string[] } }>('query ($id: ID!) { plan(id: $id) { goals } }', {
      id: begun.id,
    });
    expect(plan.goals).toEqual([]);
  });
});
