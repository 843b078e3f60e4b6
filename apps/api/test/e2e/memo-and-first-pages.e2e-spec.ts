import { describe, expect, it } from '@jest/globals';
import { textLimits } from '@sucharit/domain/shared';
import { withApp } from '../support/index.js';

interface Plan {
  readonly id: string;
  readonly version: number;
  readonly issuingUnit: string | null;
  readonly memoOn: string | null;
  readonly foreword: string;
  readonly framework: string;
  readonly others: string;
}
const fields = 'id version issuingUnit memoOn foreword framework others';
const written = {
  issuingUnit: 'ฝ่ายปกครอง',
  memoOn: '2024-11-18',
  foreword: 'ปัญหาการทุจริตกระทบต่อการพัฒนาเขต',
  framework: 'จัดตามกรอบสี่มิติของสำนักงาน ป.ป.ช.',
  others: 'ภาคผนวกว่าด้วยช่องทางร้องเรียน',
};
const save = `mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { ${fields} } } }`;

const app = withApp();

async function draftOf(fiscalYear: number): Promise<Plan> {
  const { createPlan } = await (
    await app.as('officer')
  ).data<{ createPlan: { plan: Plan } }>(
    `mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { ${fields} } } }`,
    { input: { districtCode: 1023, fiscalYear } },
  );
  return createPlan.plan;
}

describe('the memo and the first and last parts of a plan', () => {
  it('begin empty, are kept, told in the history, found and exported', async () => {
    const officer = await app.as('officer');
    const begun = await draftOf(2568);
    expect(begun).toMatchObject({ issuingUnit: null, memoOn: null, foreword: '', framework: '', others: '' });
    const { savePlan } = await officer.data<{ savePlan: { plan: Plan } }>(save, {
      input: { planId: begun.id, version: begun.version, ...written },
    });
    expect(savePlan.plan).toMatchObject(written);

    const answer = await officer.data<Record<string, { totalCount: number; nodes: { id: string }[] }>>(`{
      byUnit: plans(filter: { issuingUnit: { eq: "ฝ่ายปกครอง" } }) { totalCount nodes { id } }
      byDay: plans(filter: { memoOn: { gte: "2024-11-01", lt: "2024-12-01" } }, orderBy: [{ field: MEMO_ON, direction: DESC }]) { totalCount nodes { id } }
      foreword: plans(filter: { search: "กระทบต่อการพัฒนา" }) { totalCount nodes { id } }
      framework: plans(filter: { search: "กรอบสี่มิติ" }) { totalCount nodes { id } }
      others: plans(filter: { search: "ช่องทางร้องเรียน" }) { totalCount nodes { id } } }`);
    for (const list of Object.values(answer)) expect(list.nodes.map(({ id }) => id)).toContain(begun.id);

    const rows = await app.database.query<{ memo_on: string | null }>(
      'select memo_on::text from plan_history where id = $1 order by recorded_from',
      [begun.id],
    );
    expect(rows.map(({ memo_on }) => memo_on)).toEqual([null, '2024-11-18']);

    const file = `/exports/plans.csv?${new URLSearchParams({
      filter: JSON.stringify({ id: { eq: begun.id } }),
      columns: 'issuingUnit memoOn foreword',
    })}`;
    const lines = (await (await officer.request(file)).text()).trim().split('\r\n');
    expect(lines[1]).toBe(`ฝ่ายปกครอง,2024-11-18,${written.foreword}`);

    const comment = await officer.data<{ addComment: { comment: { section: string } } }>(
      'mutation ($input: AddCommentInput!) { addComment(input: $input) { comment { section } } }',
      { input: { planId: begun.id, section: 'FOREWORD', body: 'ควรกล่าวถึงปีก่อน' } },
    );
    expect(comment.addComment.comment.section).toBe('FOREWORD');

    const { copyPlan } = await officer.data<{ copyPlan: { plan: Plan & { unreviewed: string[] } } }>(
      `mutation ($input: CreatePlanInput!) { copyPlan(input: $input) { plan { ${fields} unreviewed } } }`,
      { input: { districtCode: 1023, fiscalYear: 2569 } },
    );
    // The memo of another year has another day.
    expect(copyPlan.plan).toMatchObject({ ...written, memoOn: null });
    expect(copyPlan.plan.unreviewed).toEqual(['FOREWORD', 'PRIOR_YEAR_ITA', 'FRAMEWORK', 'OTHERS']);
    const rewritten = await officer.data<{ savePlan: { plan: { unreviewed: string[] } } }>(
      'mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { unreviewed } } }',
      {
        input: { planId: copyPlan.plan.id, version: copyPlan.plan.version, foreword: 'คำนำใหม่', confirmed: ['OTHERS'] },
      },
    );
    expect(rewritten.savePlan.plan.unreviewed).toEqual(['PRIOR_YEAR_ITA', 'FRAMEWORK']);
  });

  it.each([
    ['a day that does not exist', 'memoOn', '2024-02-30', 'BAD_USER_INPUT'],
    ['a day in words', 'memoOn', '18 พ.ย. 2567', 'BAD_USER_INPUT'],
    ['a section of too many characters', 'issuingUnit', 'ก'.repeat(textLimits.line + 1), 'TEXT_TOO_LONG'],
    ['a foreword of too many characters', 'foreword', 'ก'.repeat(textLimits.section + 1), 'TEXT_TOO_LONG'],
    ['a NUL', 'others', 'ก\u0000', 'INVALID_INPUT'],
  ])('refuse %s, and keep what there was', async (_, name, value, code) => {
    const officer = await app.as('officer');
    const [before] = await app.database.query<Plan>(
      `select id, version, foreword from plan where district_code = 1023 and fiscal_year = 2568`,
    );
    const refused = await officer.gql(save, { input: { planId: before?.id, version: before?.version, [name]: value } });
    expect(refused.codes).toEqual([code]);
    const [after] = await app.database.query<Plan>(
      `select id, version, foreword from plan where district_code = 1023 and fiscal_year = 2568`,
    );
    expect(after).toEqual(before);
  });
});
