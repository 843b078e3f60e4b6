import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { withApp } from '../support/index.js';

const document = readFileSync(
  new URL('../../../../libs/domain/src/plan-document/fixtures/arabic-columns.md', import.meta.url),
  'utf8',
);
const units = ['ฝ่ายปกครอง', 'ฝ่ายปกครอง', 'ฝ่ายการคลัง', 'ฝ่ายพัฒนาชุมชน', 'ฝ่ายปกครอง'];

interface Plan {
  readonly id: string;
  readonly version: number;
  readonly measures: readonly { number: number; title: string; responsibleUnit: string | null }[];
}
const fields = 'id version measures { number title dimension objectives methods responsibleUnit }';

const app = withApp();

/** One field of a plan on its whole way; the field has no code of its own but its line in the schema. */
describe('the unit that carries a measure out', () => {
  it('is read with its place, corrected, kept, told in the history, copied, found and exported', async () => {
    const centre = await app.as('center');
    const { readPlanDocument: reading } = await centre.data<{
      readPlanDocument: Plan & { places: { path: string; start: number; end: number }[] };
    }>(
      'mutation ($input: ReadPlanDocumentInput!) { readPlanDocument(input: $input) { measures { responsibleUnit } places { path start end } } }',
      { input: { text: document } },
    );
    expect(reading.measures.map(({ responsibleUnit }) => responsibleUnit)).toEqual(units);
    const place = reading.places.find(({ path }) => path === 'measures[2].responsibleUnit');
    expect(document.slice(place?.start, place?.end)).toBe('ฝ่ายการคลัง');

    const { importPlanDocument } = await centre.data<{ importPlanDocument: { plan: Plan } }>(
      `mutation ($input: ImportPlanDocumentInput!) { importPlanDocument(input: $input) { plan { ${fields} } } }`,
      { input: { fileName: 'plan.md', text: document } },
    );
    const { plan } = importPlanDocument;
    expect(plan.measures.map(({ responsibleUnit }) => responsibleUnit)).toEqual(units);

    const measures = plan.measures.map(({ responsibleUnit, ...measure }) => ({
      ...measure,
      responsibleUnit: measure.number === 1 ? null : measure.number === 3 ? 'ฝ่ายรายได้' : responsibleUnit,
    }));
    const save = `mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { ${fields} } } }`;
    const saved = await centre.data<{ savePlan: { plan: Plan } }>(save, {
      input: { planId: plan.id, version: plan.version, measures },
    });
    expect(saved.savePlan.plan.measures.map(({ responsibleUnit }) => responsibleUnit).slice(0, 3)).toEqual([
      null,
      'ฝ่ายปกครอง',
      'ฝ่ายรายได้',
    ]);
    const tooLong = await centre.gql(save, {
      input: {
        planId: plan.id,
        version: saved.savePlan.plan.version,
        measures: measures.map((measure) => ({ ...measure, responsibleUnit: 'ก'.repeat(1_001) })),
      },
    });
    expect([tooLong.codes, tooLong.errors[0]?.extensions['field']]).toEqual([
      ['TEXT_TOO_LONG'],
      'measures.0.responsibleUnit',
    ]);

    const found = await centre.data<Record<'filtered' | 'searched', { nodes: { number: number }[] }>>(`{
      filtered: measures(filter: { responsibleUnit: { eq: "ฝ่ายรายได้" } }) { nodes { number } }
      searched: measures(filter: { search: "ฝ่ายรายได้" }) { nodes { number } } }`);
    expect([found.filtered.nodes, found.searched.nodes]).toEqual([[{ number: 3 }], [{ number: 3 }]]);

    const rows = await app.database.query<{ responsible_unit: string | null }>(
      'select responsible_unit from measure_history where plan_id = $1 and number = 3 order by recorded_from',
      [plan.id],
    );
    expect(rows.map(({ responsible_unit }) => responsible_unit)).toEqual(['ฝ่ายการคลัง', 'ฝ่ายรายได้']);

    const file = `/exports/measures.csv?${new URLSearchParams({
      filter: JSON.stringify({ plan: { id: { eq: plan.id } } }),
      columns: 'number responsibleUnit',
      language: 'th',
    })}`;
    const lines = (await (await centre.request(file)).text()).trim().split('\r\n');
    expect(lines.slice(0, 4)).toEqual([
      expect.stringContaining('ลำดับที่,หน่วยงานรับผิดชอบ'),
      '1,',
      '2,ฝ่ายปกครอง',
      '3,ฝ่ายรายได้',
    ]);

    const { copyPlan } = await centre.data<{ copyPlan: { plan: Plan } }>(
      `mutation ($input: CreatePlanInput!) { copyPlan(input: $input) { plan { ${fields} } } }`,
      { input: { districtCode: 1025, fiscalYear: 2568 } },
    );
    expect(copyPlan.plan.measures[2]?.responsibleUnit).toBe('ฝ่ายรายได้');
  });
});
