import { beforeAll, describe, expect, it } from '@jest/globals';
import { dataStatements, statementsDuring, withApp } from '../support/index.js';

interface Indicator {
  readonly text: string;
  readonly target: string | null;
  readonly unit: string | null;
}
interface Plan {
  readonly id: string;
  readonly version: number;
  readonly measures: readonly {
    readonly id: string;
    readonly number: number;
    readonly indicators: readonly Indicator[];
  }[];
}
const fields = 'id version measures { id number indicators { text target unit } }';
const save = `mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { ${fields} } } }`;
const meetings = { text: 'จำนวนครั้งที่จัดประชุม', target: '2', unit: 'ครั้ง' };
const people = { text: 'บุคลากรที่ผ่านการอบรม', target: '87.5', unit: 'ร้อยละ' };
const words = { text: 'ประชาชนเชื่อมั่น', target: null, unit: null };

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

const measure = (number: number, indicators: readonly object[]): object => ({
  ...{ number, title: `มาตรการ ${number}`, dimension: 'AUDIT_MECHANISMS', indicators },
});
const inputOf = (...measures: object[]) => ({ input: { planId: plan.id, version: plan.version, measures } });
async function saved(...measures: object[]): Promise<Plan> {
  const officer = await app.as('officer');
  ({
    savePlan: { plan },
  } = await officer.data<{ savePlan: { plan: Plan } }>(save, inputOf(...measures)));
  return plan;
}
const kept = (): unknown => plan.measures.map(({ indicators }) => indicators);

describe('the indicators of a measure', () => {
  it('are kept in order, with figures as they are written and none where none is stated', async () => {
    await saved(measure(1, [people, meetings, words]), measure(2, []));
    expect(kept()).toEqual([[people, meetings, words], []]);
    await saved(
      measure(1, [
        { text: 'ก', target: '007.50' },
        { text: 'ข', target: '0' },
      ]),
    );
    expect(kept()).toEqual([
      [
        { text: 'ก', target: '7.5', unit: null },
        { text: 'ข', target: '0', unit: null },
      ],
    ]);
  });

  it.each([
    ['no words', { text: ' \u200b', target: '2' }, 'TEXT_REQUIRED', 'text'],
    ['too many words', { text: 'ก'.repeat(8_001) }, 'TEXT_TOO_LONG', 'text'],
    ['a figure below 0', { text: 'ก', target: '-1' }, 'INVALID_INPUT', 'target'],
    ['a figure that is too large', { text: 'ก', target: '1000000000000' }, 'INVALID_INPUT', 'target'],
    ['a unit that is too long', { text: 'ก', unit: 'ก'.repeat(1_001) }, 'TEXT_TOO_LONG', 'unit'],
  ])('are refused at the field with %s, and nothing is saved', async (_what, wrong, code, name) => {
    await saved(measure(1, [meetings]));
    const officer = await app.as('officer');
    const { codes, errors } = await officer.gql(save, inputOf(measure(2, []), measure(1, [people, wrong])));
    expect([codes[0], errors[0]?.extensions['field']]).toEqual([code, `measures.1.indicators.1.${name}`]);
    const read = await officer.data<{ plan: Plan }>(`{ plan(id: "${plan.id}") { ${fields} } }`);
    expect(read.plan).toEqual(plan);
  });

  it('are refused as a list that is too long, and as a figure that is no decimal', async () => {
    const officer = await app.as('officer');
    const many = await officer.gql(
      save,
      inputOf(
        measure(
          1,
          Array.from({ length: 101 }, () => words),
        ),
      ),
    );
    expect([many.codes[0], many.errors[0]?.extensions['field']]).toEqual(['LIST_TOO_LONG', 'measures.0.indicators']);
    for (const target of ['สอง', '1.234', '1e3'])
      expect((await officer.gql(save, inputOf(measure(1, [{ text: 'ก', target }])))).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('filter the list of measures by words, unit and target, are searched, and stand in an export', async () => {
    await saved(measure(1, [meetings]), measure(2, [people, words]), measure(3, []));
    const officer = await app.as('officer');
    const found = async (filter: string): Promise<unknown> => {
      const { measures } = await officer.data<{ measures: { nodes: { number: number }[] } }>(
        `{ measures(filter: { plan: { id: { eq: "${plan.id}" } }, ${filter} }) { nodes { number } } }`,
      );
      return measures.nodes.map(({ number }) => number);
    };
    expect(await found('indicators: { some: { unit: { eq: "ร้อยละ" }, target: { gte: "87.50" } } }')).toEqual([2]);
    expect(await found('indicators: { some: { target: { isNull: true } } }')).toEqual([2]);
    expect(await found('indicators: { none: {} }')).toEqual([3]);
    expect(await found('search: "จัดประชุม ครั้งที่"')).toEqual([1]);
    const file = `/exports/measures.csv?${new URLSearchParams({
      filter: JSON.stringify({ plan: { id: { eq: plan.id } } }),
      columns: 'number indicators { text target unit }',
    })}`;
    const lines = (await (await officer.request(file)).text()).trim().split('\r\n');
    expect(lines.slice(1)).toEqual([
      '1,จำนวนครั้งที่จัดประชุม,2,ครั้ง',
      '2,บุคลากรที่ผ่านการอบรม,87.5,ร้อยละ',
      '2,ประชาชนเชื่อมั่น,,',
      '3,,,',
    ]);
  });

  it('are told by the history, by versions that differ, and are copied to another year', async () => {
    const officer = await app.as('officer');
    await saved(measure(1, [meetings, words]));
    await saved(measure(1, [{ ...meetings, target: '3' }]));
    const history = await app.database.query<{ indicators: Indicator[] }>(
      'select indicators from measure_history where id = $1 order by recorded_from',
      [plan.measures[0]?.id],
    );
    expect(history.map(({ indicators }) => indicators).slice(-2)).toEqual([
      [meetings, words],
      [{ ...meetings, target: '3' }],
    ]);
    await officer.data('mutation ($input: PlanStepInput!) { submitPlan(input: $input) { plan { id } } }', {
      input: { planId: plan.id, version: plan.version },
    });
    const told = await officer.data<{ plan: { versions: { changes: { field: string; after: string[] }[] }[] } }>(
      `{ plan(id: "${plan.id}") { versions { changes { field after } } } }`,
    );
    expect(told.plan.versions[0]?.changes).toContainEqual({
      field: 'measures.1.indicators',
      after: ['จำนวนครั้งที่จัดประชุม · 3 · ครั้ง'],
    });
    const { copyPlan } = await officer.data<{ copyPlan: { plan: Plan } }>(
      `mutation ($input: CreatePlanInput!) { copyPlan(input: $input) { plan { ${fields} } } }`,
      { input: { districtCode: 1023, fiscalYear: 2568 } },
    );
    expect(copyPlan.plan.measures.map(({ indicators }) => indicators)).toEqual([[{ ...meetings, target: '3' }]]);
  });

  it('are read in one statement with their measures', async () => {
    const officer = await app.as('officer');
    const text = `{ me { username } plans(filter: { fiscalYear: { eq: 2567 } }) { nodes { ${fields} } } }`;
    const statements = await statementsDuring(() => officer.data(text));
    expect(dataStatements(statements).filter((statement) => statement.includes('measure'))).toHaveLength(1);
  });
});
