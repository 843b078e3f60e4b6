import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type TestClient, withApp } from '../support/index.js';

const fixture = readFileSync(
  new URL('../../../../libs/domain/src/plan-document/fixtures/arabic-columns.md', import.meta.url),
  'utf8',
);

interface Measure {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly [field: string]: unknown;
}
interface Comment {
  readonly measureId: string | null;
  readonly measureNumber: number | null;
  readonly measureTitle: string | null;
}
interface Plan {
  readonly id: string;
  readonly version: number;
  readonly measures: readonly Measure[];
  readonly comments: { readonly nodes: readonly Comment[] };
}
const fields = `id version measures { id number title dimension mission objectives methods budget responsibleUnit }
  comments { nodes { measureId measureNumber measureTitle } }`;

const app = withApp();
let centre: TestClient;
/** The document, and its plan, of a year that no other test has. */
let year = 2561;
let text: string;
let plan: Plan;
beforeAll(async () => {
  centre = await app.as('center');
});
beforeEach(async () => {
  year += 1;
  text = fixture.replace('พ.ศ. 2567', `พ.ศ. ${year}`);
  plan = await imported('plan.md', text);
});

async function imported(fileName: string, document: string, besides: object = {}): Promise<Plan> {
  const { importPlanDocument } = await centre.data<{ importPlanDocument: { plan: Plan } }>(
    `mutation ($input: ImportPlanDocumentInput!) { importPlanDocument(input: $input) { plan { ${fields} } } }`,
    { input: { fileName, text: document, ...besides } },
  );
  return importPlanDocument.plan;
}
const save = `mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { ${fields} } } }`;
/** Saves these measures in this order; their numbers say it. */
async function saved(measures: readonly Partial<Measure>[], gap = 1): Promise<void> {
  const numbered = measures.map((measure, index) => ({ ...measure, number: 1 + index * gap }));
  const answer = await centre.data<{ savePlan: { plan: Plan } }>(save, {
    input: { planId: plan.id, version: plan.version, measures: numbered },
  });
  plan = answer.savePlan.plan;
}
const comment = async (place: object): Promise<Comment> =>
  (
    await centre.data<{ addComment: { comment: Comment } }>(
      'mutation ($input: AddCommentInput!) { addComment(input: $input) { comment { measureId measureNumber measureTitle } } }',
      { input: { planId: plan.id, body: 'ขอรายละเอียด', ...place } },
    )
  ).addComment.comment;
const named = (title: string): Measure => plan.measures.find((measure) => measure.title.includes(title))!;
const without = (id: string): Measure[] => plan.measures.filter((measure) => measure.id !== id);

describe('a measure', () => {
  it('keeps its identity and the talk about it wherever it is moved, and numbers have no gaps', async () => {
    const [first, second, third, ...others] = plan.measures as [Measure, Measure, Measure, ...Measure[]];
    expect(await comment({ measureNumber: 3 })).toEqual({
      measureId: third.id,
      measureNumber: 3,
      measureTitle: third.title,
    });
    await saved([third, first, second, ...others], 10);
    expect(plan.measures.map(({ id }) => id)).toEqual([third, first, second, ...others].map(({ id }) => id));
    expect(plan.measures.map(({ number }) => number)).toEqual(plan.measures.map((_measure, index) => index + 1));
    expect(plan.comments.nodes[0]).toMatchObject({ measureId: third.id, measureNumber: 1 });

    const added = { id: randomUUID(), title: 'แทรก', objectives: [], methods: [] };
    await saved([first, added, third, ...others]);
    expect(plan.measures.map(({ id }) => id)).toEqual([first.id, added.id, third.id, ...others.map(({ id }) => id)]);
    expect(plan.comments.nodes[0]).toMatchObject({ measureId: third.id, measureNumber: 3 });
    expect(await comment({ measureId: added.id })).toMatchObject({ measureNumber: 2, measureTitle: 'แทรก' });
  });

  it('is known by its title, then its number, to a client that names no identities', async () => {
    const before = plan.measures;
    const bare = before.map(({ id: _id, ...measure }) => measure);
    const [one, two, ...rest] = bare;
    await saved([two!, one!, ...rest]);
    expect(plan.measures.map(({ id }) => id)).toEqual([before[1]!, before[0]!, ...before.slice(2)].map(({ id }) => id));
    await saved(plan.measures.map(({ id: _id, ...measure }) => ({ ...measure, title: `${measure.title} (แก้ไข)` })));
    expect(plan.measures.map(({ id }) => id)).toEqual([before[1]!, before[0]!, ...before.slice(2)].map(({ id }) => id));
  });

  it('has its talk again when it is brought back after it was removed', async () => {
    const gone = named('ราคากลาง');
    await comment({ measureId: gone.id });
    const numberOf = (): (number | null)[] =>
      plan.comments.nodes.filter(({ measureId }) => measureId === gone.id).map(({ measureNumber }) => measureNumber);
    await saved(without(gone.id));
    expect(plan.measures.map(({ number }) => number)).toEqual(plan.measures.map((_measure, index) => index + 1));
    expect(plan.comments.nodes.filter(({ measureId }) => measureId === gone.id)).toEqual([
      { measureId: gone.id, measureNumber: null, measureTitle: gone.title },
    ]);
    const { codes } = await centre.gql(
      'mutation ($input: AddCommentInput!) { addComment(input: $input) { comment { id } } }',
      { input: { planId: plan.id, measureId: gone.id, body: 'x' } },
    );
    expect(codes).toEqual(['NOT_FOUND']);
    await saved([...plan.measures, gone]);
    expect(numberOf()).toEqual([plan.measures.length]);
  });

  it('is known again when a document is imported anew, with its rows in another order and a new one before', async () => {
    const rows = text.split('\n').filter((line) => /^\| \d /.test(line) && line.split('|').length > 9);
    const [training, award, price, ...others] = rows as [string, string, string, ...string[]];
    const fresh = price.replace('มาตรการเปิดเผยราคากลาง', 'โครงการใหม่ที่ไม่เคยมีมาก่อน');
    const order = [fresh, price.replace('ราคากลาง', 'ราคากลางทุกโครงการ'), award, training, ...others];
    const table = order.map((row, index) => row.replace(/^\| \d /, `| ${index + 1} `)).join('\n');
    const document = text.replace(rows.join('\n'), table);
    const before = named('ราคากลาง');
    await comment({ measureId: before.id });
    plan = await imported('plan-2.md', document, { replace: true, planVersion: plan.version });
    expect(plan.measures.map(({ number }) => number)).toEqual(plan.measures.map((_measure, index) => index + 1));
    const now = named('ราคากลาง');
    expect(now.id).toBe(before.id);
    expect(plan.comments.nodes.find(({ measureId }) => measureId === before.id)?.measureNumber).toBe(now.number);
    expect(plan.measures.map(({ id }) => id)).toContain(now.id);
    expect(named('ไม่เคยมีมาก่อน').id).not.toBe(before.id);
  });

  it('cannot be taken from another plan', async () => {
    const other = await app.database.query<{ id: string; plan_id: string }>(
      `with plan as (insert into plan (district_code, fiscal_year, swot, no_gift_rules, objectives, goals, benefits, checklist)
         values (1023, 2570, '{}', '{}', '{}', '{}', '{}', '[]') returning *)
       insert into measure (plan_id, district_code, fiscal_year, number, mission, title, objectives, methods)
         select id, district_code, fiscal_year, 1, '', 'ของเขตอื่น', '{}', '{}' from plan returning id, plan_id`,
    );
    const { codes } = await centre.gql(save, {
      input: {
        planId: plan.id,
        version: plan.version,
        measures: [{ id: other[0]!.id, number: 1, title: 'ขโมย', objectives: [], methods: [] }],
      },
    });
    expect(codes).toEqual(['INVALID_INPUT']);
    const [row] = await app.database.query('select title, plan_id from measure where id = $1', [other[0]!.id]);
    expect(row).toEqual({ title: 'ของเขตอื่น', plan_id: other[0]!.plan_id });
    const twice = [named('ราคากลาง'), named('ราคากลาง')].map((measure, index) => ({ ...measure, number: index + 1 }));
    const again = await centre.gql(save, { input: { planId: plan.id, version: plan.version, measures: twice } });
    expect([again.codes, again.errors[0]?.extensions['field']]).toEqual([['INVALID_INPUT'], 'measures.1.id']);
  });

  it('is told in the differences of versions by its identity, also when it only moved', async () => {
    const step = async (name: string): Promise<void> => {
      const officer = await app.as('otherOfficer');
      const { codes } = await officer.gql(
        `mutation ($input: PlanStepInput!) { ${name}(input: $input) { plan { id } } }`,
        { input: { planId: plan.id, version: plan.version } },
      );
      expect(codes).toEqual([]);
      const now = await centre.data<{ plan: Plan }>(`query ($id: ID!) { plan(id: $id) { ${fields} } }`, {
        id: plan.id,
      });
      plan = now.plan;
    };
    await saved(plan.measures.map((measure) => ({ ...measure, dimension: 'AUDIT_MECHANISMS' })));
    await step('submitPlan');
    await step('recallPlan');
    const last = plan.measures.at(-1)!;
    await saved([last, ...without(last.id)]);
    await step('submitPlan');
    const { plan: told } = await centre.data<{ plan: { versions: { changes: unknown[] }[] } }>(
      'query ($id: ID!) { plan(id: $id) { versions { changes { field measureNumber measureId before after } } } }',
      { id: plan.id },
    );
    expect(told.versions[1]!.changes).toEqual([
      {
        field: 'measures.1.number',
        measureNumber: 1,
        measureId: last.id,
        before: [String(last.number)],
        after: ['1'],
      },
    ]);
  });
});
