import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestAccountName, type TestApp } from '../support/index.js';

interface Told {
  readonly textCount: number;
  readonly districtCount: number;
  readonly groupCount: number;
  readonly complete: boolean;
  readonly groups: readonly {
    readonly number: number;
    readonly districtCount: number;
    readonly wordingCount: number;
    readonly wordings: readonly {
      readonly text: string;
      readonly percent: number;
      readonly places: readonly { readonly districtCode: number; readonly planId: string; readonly path: string }[];
    }[];
  }[];
}
const query = `query ($fiscalYear: Int!, $kind: SimilarTextKind!, $zone: Zone, $skip: Int! = 0) {
  similarTexts(fiscalYear: $fiscalYear, kind: $kind, zone: $zone, skip: $skip) {
    textCount districtCount groupCount complete
    groups { number districtCount wordingCount wordings { text percent places { districtCode planId path nameTh nameEn number } } }
  }
}`;

let app: TestApp;
const plans = new Map<number, string>();
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const asked = async (account: TestAccountName, variables: object): Promise<Told> =>
  (await (await app.as(account)).data<{ similarTexts: Told }>(query, { fiscalYear: 2570, ...variables })).similarTexts;
const codesOf = ({ groups }: Told): readonly (readonly number[])[] =>
  groups.map(({ wordings }) => wordings.flatMap(({ places }) => places.map(({ districtCode }) => districtCode)));

/** Titles that have nothing in common. */
const ofOneOnly = ['ตรวจพัสดุประจำปี', 'ประกาศเจตจำนงสุจริต', 'เปิดเผยข้อมูลการจัดซื้อ', 'รับฟังความเห็นประชาชน', 'ไม่รับของขวัญ'];

/** A plan of a district with a measure, a risk and a weakness. */
async function insert(districtCode: number, text: string, fiscalYear = 2570): Promise<void> {
  const centre = await app.as('center');
  const { createPlan } = await centre.data<{ createPlan: { plan: { id: string; version: number } } }>(
    'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id version } } }',
    { input: { districtCode, fiscalYear } },
  );
  const { id, version } = createPlan.plan;
  await centre.data('mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { id } } }', {
    input: {
      ...{ planId: id, version },
      measures: [
        { number: 1, title: ofOneOnly[districtCode % ofOneOnly.length] },
        { number: 2, title: text },
      ],
      risks: [{ number: 1, description: text }],
      swot: { strengths: [], weaknesses: [{ text: 'อื่น ๆ' }, { text }], opportunities: [{ text }], threats: [] },
    },
  });
  plans.set(districtCode, id);
}

const [common, near] = ['จัดอบรมส่งเสริมคุณธรรมและจริยธรรมแก่ข้าราชการ', 'จัดอบรมส่งเสริมคุณธรรมและจริยธรรมแก่เจ้าหน้าที่'];

describe('similar texts of the plans of districts', () => {
  beforeAll(async () => {
    await insert(1001, common);
    await insert(1025, near);
    await insert(1023, common);
    await insert(1004, common, 2571);
    await app.database.query(
      `update plan set status = 'APPROVED', approved_on = '2026-11-01' where id = any($1::uuid[])`,
      [[plans.get(1001), plans.get(1025)]],
    );
  });

  it.each([
    ['MEASURE', 'measures[2]'],
    ['RISK', 'risks[1]'],
    ['WEAKNESS', 'swot.weaknesses[2]'],
    ['OPPORTUNITY', 'swot.opportunities[1]'],
  ])('are told of %s with their places, wording by wording', async (kind, path) => {
    const told = await asked('center', { kind });
    expect(told).toMatchObject({ districtCount: 3, groupCount: 1, complete: true });
    expect(told.groups[0]).toMatchObject({ number: 1, districtCount: 3, wordingCount: 2 });
    expect(codesOf(told)).toEqual([[1001, 1023, 1025]]);
    const [first, second] = told.groups[0]!.wordings;
    expect([first?.text, first?.percent]).toEqual([common, 100]);
    expect(second?.text).toBe(near);
    expect(second?.percent).toBeGreaterThanOrEqual(75);
    expect(second?.percent).toBeLessThan(100);
    for (const place of [...(first?.places ?? []), ...(second?.places ?? [])])
      expect([place.planId, place.path]).toEqual([plans.get(place.districtCode), path]);
  });

  it('are none of a list that says nothing, of another year, or of one district of a zone', async () => {
    expect(await asked('center', { kind: 'THREAT' })).toMatchObject({ textCount: 0, groups: [] });
    expect(await asked('center', { kind: 'RISK', fiscalYear: 2571 })).toMatchObject({ textCount: 1, groups: [] });
    expect(codesOf(await asked('center', { kind: 'RISK', zone: 'NORTH_THONBURI' }))).toEqual([]);
  });

  it('are compared as far as the caller sees the plans', async () => {
    expect(codesOf(await asked('analyst', { kind: 'RISK' }))).toEqual([[1001, 1023, 1025]]);
    // The plan of 1023 is a draft: its own district sees it, another one does not.
    expect(codesOf(await asked('officer', { kind: 'RISK' }))).toEqual([[1001, 1023, 1025]]);
    expect(codesOf(await asked('otherOfficer', { kind: 'RISK' }))).toEqual([[1001, 1025]]);
  });

  it('are told from a place on, which is a number', async () => {
    expect(await asked('center', { kind: 'RISK', skip: 1 })).toMatchObject({ groupCount: 1, groups: [] });
    const centre = await app.as('center');
    for (const variables of [{ skip: -1 }, { skip: 10_001 }, { fiscalYear: 24 }]) {
      const { errors } = await centre.gql(query, { fiscalYear: 2570, kind: 'RISK', ...variables });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' });
    }
  });

  it('are found in fifty plans of as many risks as there may be alike', async () => {
    await app.database.query(
      `with made as (
         insert into plan (district_code, fiscal_year, no_gift_rules, objectives, goals, benefits, checklist)
         select code, 2580, '{}', '{}', '{}', '{}', '[]' from district returning id, district_code, fiscal_year)
       insert into risk (plan_id, district_code, fiscal_year, number, description)
       select id, district_code, fiscal_year, number, translate(md5(number::text), '0123456789abcdef', 'กขคงจฉชดตถทนบปผฝ')
         || (array['จัดซื้อ', 'จัดจ้าง', 'ตรวจรับ'])[1 + district_code % 3]
       from made, generate_series(1, 30) as number`,
    );
    const told = await asked('center', { kind: 'RISK', fiscalYear: 2580 });
    expect(told).toMatchObject({ textCount: 1_500, districtCount: 50, complete: true });
    expect(told.groups).toHaveLength(20);
    for (const { districtCount } of told.groups) expect(districtCount).toBe(50);
  });
});
