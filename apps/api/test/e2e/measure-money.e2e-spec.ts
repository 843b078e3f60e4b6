import { beforeAll, describe, expect, it } from '@jest/globals';
import { type TestClient, withApp } from '../support/index.js';

interface Measure {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly budget: string | null;
  readonly budgetStatus: string;
}
interface Plan {
  readonly id: string;
  readonly version: number;
  readonly measures: readonly Measure[];
}
const fields = 'id version measures { id number title budget budgetStatus }';
const save = `mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { ${fields} } } }`;
const statusesOf = ({ measures }: Plan): unknown[] =>
  measures.map(({ budget, budgetStatus }) => [budget, budgetStatus]);

const app = withApp();
let officer: TestClient;
beforeAll(async () => {
  officer = await app.as('officer');
});

const begin = async (fiscalYear: number): Promise<Plan> => {
  const { createPlan } = await officer.data<{ createPlan: { plan: Plan } }>(
    `mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { ${fields} } } }`,
    { input: { districtCode: 1023, fiscalYear } },
  );
  return createPlan.plan;
};
const saved = async ({ id, version }: Plan, measures: readonly object[]): Promise<Plan> => {
  const { savePlan } = await officer.data<{ savePlan: { plan: Plan } }>(save, {
    input: { planId: id, version, measures },
  });
  return savePlan.plan;
};
const row = (number: number, given: object): object => ({
  ...{ number, title: `มาตรการ ${number}`, objectives: [], methods: [] },
  ...given,
});

describe('the budget of a measure', () => {
  it('is told by its amount; without one it is none, unless it is said to be open', async () => {
    const plan = await saved(await begin(2567), [
      row(1, { budget: '15000.50' }),
      // Clients of before there was a status mean none by null.
      row(2, { budget: null }),
      row(3, { budgetStatus: 'NOT_STATED' }),
      row(4, { budget: '9000', budgetStatus: 'NO_BUDGET' }),
      row(5, { budget: '0', budgetStatus: 'AMOUNT' }),
    ]);
    expect(statusesOf(plan)).toEqual([
      ['15000.50', 'AMOUNT'],
      [null, 'NO_BUDGET'],
      [null, 'NOT_STATED'],
      ['9000.00', 'AMOUNT'],
      [null, 'NOT_STATED'],
    ]);

    const { open, groups } = await officer.data<{
      open: { nodes: { number: number }[] };
      groups: { groups: { nodes: { aggregate: { count: number }; key: { budgetStatus: string } }[] } };
    }>(
      `query ($plan: ID!) {
         open: measures(filter: { plan: { id: { eq: $plan } }, budgetStatus: { eq: NOT_STATED } }, orderBy: [{ field: NUMBER }]) { nodes { number } }
         groups: measures(filter: { plan: { id: { eq: $plan } } }) { groups(groupBy: [BUDGET_STATUS]) { nodes { aggregate { count } key { budgetStatus } } } } }`,
      { plan: plan.id },
    );
    expect(open.nodes.map(({ number }) => number)).toEqual([3, 5]);
    expect(
      Object.fromEntries(groups.groups.nodes.map(({ aggregate, key }) => [key.budgetStatus, aggregate.count])),
    ).toEqual({ AMOUNT: 2, NO_BUDGET: 1, NOT_STATED: 2 });

    const file = `/exports/measures.csv?${new URLSearchParams({
      filter: JSON.stringify({ plan: { id: { eq: plan.id } } }),
      columns: 'number budget budgetStatus',
      values: 'labels',
      language: 'th',
    })}`;
    const lines = (await (await officer.request(file)).text()).trim().split('\r\n');
    expect(lines.slice(1)).toEqual([
      '1,15000.50,AMOUNT,ระบุจำนวนเงิน',
      '2,,NO_BUDGET,ไม่ใช้งบประมาณ',
      '3,,NOT_STATED,ยังไม่ระบุ',
      '4,9000.00,AMOUNT,ระบุจำนวนเงิน',
      '5,,NOT_STATED,ยังไม่ระบุ',
    ]);
  });

  it('stands beside the money that was allotted and its source: kept, searched, filtered, exported, refused where it is too long', async () => {
    const source = 'เงินอุดหนุนของกองทุนหลักประกันสุขภาพ';
    const begun = await begin(2569);
    const given = [
      row(1, { budget: '20000', allotted: '15000.5', budgetSource: source }),
      row(2, { allotted: '0', budgetSource: null }),
    ];
    const plan = await saved(begun, given);
    const { found, kept, filtered } = await officer.data<Record<string, { nodes: object[] }>>(
      `query ($plan: ID!) {
         found: measures(filter: { plan: { id: { eq: $plan } }, search: "หลักประกันสุขภาพ" }) { nodes { number } }
         kept: measures(filter: { plan: { id: { eq: $plan } } }, orderBy: [{ field: NUMBER }]) { nodes { allotted budgetSource } }
         filtered: measures(filter: { allotted: { gte: "15000.50" } }) { nodes { budgetSource } } }`,
      { plan: plan.id },
    );
    expect(found?.nodes).toEqual([{ number: 1 }]);
    expect(kept?.nodes).toEqual([
      { allotted: '15000.50', budgetSource: source },
      { allotted: null, budgetSource: null },
    ]);
    expect(filtered?.nodes).toEqual([{ budgetSource: source }]);
    const file = `/exports/measures.csv?${new URLSearchParams({
      filter: JSON.stringify({ plan: { id: { eq: plan.id } } }),
      columns: 'number allotted budgetSource',
    })}`;
    const lines = (await (await officer.request(file)).text()).trim().split('\r\n');
    expect(lines.slice(1)).toEqual([`1,15000.50,${source}`, '2,,']);

    const refused = async (changes: object): Promise<unknown[]> => {
      const { codes, errors } = await officer.gql(save, {
        input: { planId: plan.id, version: plan.version, measures: [row(1, changes)] },
      });
      return [codes[0], errors[0]?.extensions['field']];
    };
    expect(await refused({ budgetSource: 'ก'.repeat(1_001) })).toEqual(['TEXT_TOO_LONG', 'measures.0.budgetSource']);
  });

  it('is checked by the database as well', async () => {
    const written = (changes: string): Promise<unknown> =>
      app.database.query(`update measure set ${changes} where number = 1 and fiscal_year = 2567`);
    await expect(written(`budget_status = 'NO_BUDGET'`)).rejects.toThrow('measure_budget_amount_check');
    await expect(written(`budget = null`)).rejects.toThrow('measure_budget_amount_check');
    await expect(written(`budget = null, budget_status = 'LATER'`)).rejects.toThrow('measure_budget_status_check');
  });

  it('is copied for another year only where none is used', async () => {
    const { copyPlan } = await officer.data<{ copyPlan: { plan: Plan } }>(
      `mutation ($input: CreatePlanInput!) { copyPlan(input: $input) { plan { ${fields} } } }`,
      { input: { districtCode: 1023, fiscalYear: 2568 } },
    );
    expect(statusesOf(copyPlan.plan)).toEqual(
      ['NOT_STATED', 'NO_BUDGET', 'NOT_STATED', 'NOT_STATED', 'NOT_STATED'].map((status) => [null, status]),
    );
  });
});
