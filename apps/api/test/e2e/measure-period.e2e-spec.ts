import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { withApp } from '../support/index.js';

const document = readFileSync(
  new URL('../../../../libs/domain/src/plan-document/fixtures/arabic-columns.md', import.meta.url),
  'utf8',
);
interface Measure {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly startMonth: number | null;
  readonly endMonth: number | null;
  readonly responsiblePosition: string | null;
}
interface Plan {
  readonly id: string;
  readonly version: number;
  readonly measures: readonly Measure[];
}
const fields = 'id version measures { id number title startMonth endMonth responsiblePosition }';
const save = `mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { ${fields} } } }`;
const monthsOf = ({ measures }: Plan): unknown[] => measures.map(({ startMonth, endMonth }) => [startMonth, endMonth]);

const app = withApp();

describe('the period of a measure and the position that carries it out', () => {
  it('is read from a document, corrected, kept, found and exported; one that ends before it starts is refused', async () => {
    const centre = await app.as('center');
    const { importPlanDocument } = await centre.data<{ importPlanDocument: { plan: Plan } }>(
      `mutation ($input: ImportPlanDocumentInput!) { importPlanDocument(input: $input) { plan { ${fields} } } }`,
      { input: { fileName: 'plan.md', text: document } },
    );
    const { plan } = importPlanDocument;
    expect(monthsOf(plan)).toEqual([
      [10, 3],
      [10, 9],
      [10, 9],
      [10, 9],
      [7, 9],
    ]);

    const changed = plan.measures.map((measure) =>
      measure.number === 2
        ? { ...measure, startMonth: 12, endMonth: 2, responsiblePosition: 'นักพัฒนาสังคมชำนาญการ' }
        : measure,
    );
    const { savePlan } = await centre.data<{ savePlan: { plan: Plan } }>(save, {
      input: { planId: plan.id, version: plan.version, measures: changed },
    });
    expect(savePlan.plan.measures[1]).toMatchObject({
      startMonth: 12,
      endMonth: 2,
      responsiblePosition: 'นักพัฒนาสังคมชำนาญการ',
    });

    const refused = async (changes: Partial<Measure>): Promise<unknown[]> => {
      const { codes, errors } = await centre.gql(save, {
        input: {
          planId: plan.id,
          version: savePlan.plan.version,
          measures: savePlan.plan.measures.map((measure) =>
            measure.number === 3 ? { ...measure, ...changes } : measure,
          ),
        },
      });
      return [codes[0], errors[0]?.extensions['detail'], errors[0]?.extensions['field']];
    };
    expect(await refused({ startMonth: 9, endMonth: 10 })).toEqual([
      'INVALID_INPUT',
      'PERIOD_ORDER',
      'measures.2.endMonth',
    ]);
    expect(await refused({ startMonth: 13 })).toEqual(['INVALID_INPUT', 'MONTH', 'measures.2.startMonth']);

    const found = await centre.data<Record<string, { nodes: { number: number }[] }>>(`{
      filtered: measures(filter: { startMonth: { eq: 12 }, endMonth: { lte: 3 } }) { nodes { number } }
      searched: measures(filter: { search: "นักพัฒนาสังคม" }) { nodes { number } }
      open: measures(filter: { responsiblePosition: { isNull: true }, startMonth: { eq: 7 } }) { nodes { number } } }`);
    expect([found['filtered'], found['searched'], found['open']].map((list) => list?.nodes)).toEqual([
      [{ number: 2 }],
      [{ number: 2 }],
      [{ number: 5 }],
    ]);
    const file = `/exports/measures.csv?${new URLSearchParams({
      filter: JSON.stringify({ plan: { id: { eq: plan.id } } }),
      columns: 'number startMonth endMonth responsiblePosition',
    })}`;
    const lines = (await (await centre.request(file)).text()).trim().split('\r\n');
    expect(lines.slice(2, 4)).toEqual(['2,12,2,นักพัฒนาสังคมชำนาญการ', '3,10,9,']);

    const { copyPlan } = await centre.data<{ copyPlan: { plan: Plan } }>(
      `mutation ($input: CreatePlanInput!) { copyPlan(input: $input) { plan { ${fields} } } }`,
      { input: { districtCode: 1025, fiscalYear: 2568 } },
    );
    expect(monthsOf(copyPlan.plan)[1]).toEqual([12, 2]);
  });
});
