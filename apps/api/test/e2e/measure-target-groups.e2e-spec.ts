import { beforeAll, describe, expect, it } from '@jest/globals';
import { withApp } from '../support/index.js';

interface Plan {
  readonly id: string;
  readonly version: number;
  readonly measures: readonly { readonly id: string; readonly targetGroups: readonly string[] }[];
}
const fields = 'id version measures { id targetGroups }';
const save = `mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { ${fields} } } }`;

const app = withApp();
let plan: Plan;
beforeAll(async () => {
  const officer = await app.as('officer');
  const { createPlan } = await officer.data<{ createPlan: { plan: Plan } }>(
    `mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { ${fields} } } }`,
    { input: { districtCode: 1023, fiscalYear: 2567 } },
  );
  plan = createPlan.plan;
});

const inputOf = (...groups: (readonly string[])[]) => ({
  input: {
    planId: plan.id,
    version: plan.version,
    measures: groups.map((targetGroups, index) => ({
      number: index + 1,
      title: `มาตรการ ${index + 1}`,
      dimension: 'AUDIT_MECHANISMS',
      targetGroups,
    })),
  },
});
async function saved(...groups: (readonly string[])[]): Promise<unknown> {
  const officer = await app.as('officer');
  const { savePlan } = await officer.data<{ savePlan: { plan: Plan } }>(save, inputOf(...groups));
  plan = savePlan.plan;
  return plan.measures.map(({ targetGroups }) => targetGroups);
}

describe('the target groups of a measure', () => {
  it('are kept once each, in the order of the list', async () => {
    expect(await saved(['SCHOOLS', 'STAFF', 'SCHOOLS'], [])).toEqual([['STAFF', 'SCHOOLS'], []]);
  });

  it('are refused where there is no such group, and nothing is saved', async () => {
    const officer = await app.as('officer');
    expect((await officer.gql(save, inputOf(['STAFF'], ['EVERYBODY']))).codes).toEqual(['BAD_USER_INPUT']);
    const read = await officer.data<{ plan: Plan }>(`{ plan(id: "${plan.id}") { ${fields} } }`);
    expect(read.plan).toEqual(plan);
  });

  it('filter the list of measures, and stand in an export with their words', async () => {
    await saved(['STAFF', 'PUBLIC'], ['PUBLIC', 'SCHOOLS'], []);
    const officer = await app.as('officer');
    const found = async (condition: string): Promise<unknown> => {
      const { measures } = await officer.data<{ measures: { nodes: { number: number }[] } }>(
        `{ measures(filter: { fiscalYear: { eq: 2567 }, targetGroups: { ${condition} } }) { nodes { number } } }`,
      );
      return measures.nodes.map(({ number }) => number);
    };
    expect(await found('has: PUBLIC')).toEqual([1, 2]);
    expect(await found('has: PUBLIC, hasAny: [STAFF, COUNCIL_MEMBERS]')).toEqual([1]);
    expect(await found('hasAny: []')).toEqual([]);
    expect([await found('isEmpty: true'), await found('isEmpty: false')]).toEqual([[3], [1, 2]]);
    expect((await officer.gql('{ measures(filter: { targetGroups: { has: null } }) { totalCount } }')).codes).toEqual([
      'INVALID_INPUT',
    ]);
    const exported = async (format: string): Promise<string[]> => {
      const file = `/exports/measures.${format}?${new URLSearchParams({
        filter: JSON.stringify({ plan: { id: { eq: plan.id } } }),
        columns: 'number targetGroups',
        language: 'th',
        values: 'labels',
      })}`;
      return (await (await officer.request(file)).text()).trim().split(/\r?\n(?=\d|\{)/);
    };
    expect((await exported('csv')).slice(1)).toEqual([
      '1,"STAFF\nPUBLIC","ข้าราชการ ลูกจ้าง และพนักงาน\nประชาชน/ภาคประชาสังคม"',
      '2,"PUBLIC\nSCHOOLS","ประชาชน/ภาคประชาสังคม\nสถานศึกษา"',
      '3,,',
    ]);
    expect(JSON.parse((await exported('ndjson'))[1] ?? '')).toEqual({
      number: 2,
      targetGroups: ['PUBLIC', 'SCHOOLS'],
      'targetGroups.label': ['ประชาชน/ภาคประชาสังคม', 'สถานศึกษา'],
    });
  });

  it('are told by the history, by versions that differ, and are copied to another year', async () => {
    const officer = await app.as('officer');
    await saved(['STAFF']);
    await saved(['STAFF', 'PUBLIC']);
    const history = await app.database.query<{ target_groups: string[] }>(
      'select target_groups from measure_history where id = $1 order by recorded_from',
      [plan.measures[0]?.id],
    );
    expect(history.map((row) => row.target_groups).slice(-2)).toEqual([['STAFF'], ['STAFF', 'PUBLIC']]);
    await officer.data('mutation ($input: PlanStepInput!) { submitPlan(input: $input) { plan { id } } }', {
      input: { planId: plan.id, version: plan.version },
    });
    const told = await officer.data<{ plan: { versions: { changes: { field: string; after: string[] }[] }[] } }>(
      `{ plan(id: "${plan.id}") { versions { changes { field after } } } }`,
    );
    expect(told.plan.versions[0]?.changes).toContainEqual({
      field: 'measures.1.targetGroups',
      after: ['STAFF', 'PUBLIC'],
    });
    const { copyPlan } = await officer.data<{ copyPlan: { plan: Plan } }>(
      `mutation ($input: CreatePlanInput!) { copyPlan(input: $input) { plan { ${fields} } } }`,
      { input: { districtCode: 1023, fiscalYear: 2568 } },
    );
    expect(copyPlan.plan.measures.map(({ targetGroups }) => targetGroups)).toEqual([['STAFF', 'PUBLIC']]);
  });
});
