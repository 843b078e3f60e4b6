import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { riskMatrixPresets } from '@sucharit/domain/risks';
import {
  insertFigures,
  insertRiskMatrices,
  mutation,
  testAccounts,
  type GqlResult,
  type TestAccountName,
  withApp,
} from '../support/index.js';

const app = withApp();
beforeAll(async () => {
  await insertFigures(app.database);
  await app.database.query('update risk set residual_likelihood = 1, residual_impact = impact where number <> 2');
});

const [, cutAt4, four] = riskMatrixPresets;
const year = 2566;
const matrix = (of = cutAt4!, more: Record<string, unknown> = {}): Record<string, unknown> => {
  const { nameTh, nameEn, size, bands } = of;
  return { fiscalYear: year, nameTh, nameEn, size, bands, source: 'ประกาศที่ทดสอบ', confirmed: true, ...more };
};
const steps = { likelihoodSteps: [1, 2, 3, 3, 4], impactSteps: [1, 1, 2, 3, 4] };

beforeEach(async () => {
  await app.database.query('delete from risk_matrix');
  await insertRiskMatrices(app.database);
});

const rating = 'likelihood impact level residualLikelihood residualImpact residualLevel';
const previewQuery = `query ($input: RiskMatrixInput!) { riskMatrixPreview(input: $input) {
  fiscalYear untilYear version sizeBefore riskCount reratedCount movedCount moves { from to count }
  districts { districtCode riskCount movedCount moves { from to count } residualMoves { from to count } }
  moved { riskId districtCode fiscalYear before { ${rating} } after { ${rating} } } } }`;
interface Rated {
  readonly likelihood: number | null;
  readonly impact: number | null;
  readonly level: number | null;
  readonly residualLikelihood: number | null;
  readonly residualImpact: number | null;
  readonly residualLevel: number | null;
}
interface Preview {
  readonly version: number;
  readonly untilYear: number | null;
  readonly riskCount: number;
  readonly reratedCount: number;
  readonly movedCount: number;
  readonly moves: readonly { from: number | null; to: number | null; count: number }[];
  readonly districts: readonly {
    districtCode: number;
    movedCount: number;
    moves: readonly { count: number }[];
    residualMoves: readonly { count: number }[];
  }[];
  readonly moved: readonly { riskId: string; before: Rated; after: Rated }[];
}
const preview = async (
  input: object,
  account: TestAccountName = 'admin',
): Promise<GqlResult<{ riskMatrixPreview: Preview }>> => (await app.as(account)).gql(previewQuery, { input });
const set = async (
  input: object,
  account: TestAccountName = 'admin',
): Promise<GqlResult<{ setRiskMatrix: { rerated: number; moved: number; riskMatrix: { version: number } } }>> =>
  (await app.as(account)).gql(
    mutation(
      'setRiskMatrix',
      'SetRiskMatrixInput',
      'rerated moved riskMatrix { code version inForceFrom size confirmed }',
    ),
    { input },
  );

/** Every risk of the years from this one, as the API tells it. */
async function risksNow(): Promise<Map<string, Rated>> {
  const client = await app.as('center');
  const found = new Map<string, Rated>();
  for (let after: string | null = null, more = true; more;) {
    const {
      risks,
    }: { risks: { nodes: (Rated & { id: string })[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } =
      await client.data(
        `query ($after: String) { risks(first: 200, after: $after, filter: { fiscalYear: { gte: ${year} } }) {
          nodes { id ${rating} } pageInfo { endCursor hasNextPage } } }`,
        { after },
      );
    for (const { id, ...rated } of risks.nodes) found.set(id, rated);
    after = risks.pageInfo.endCursor;
    more = risks.pageInfo.hasNextPage;
  }
  return found;
}
const stored = (): Promise<unknown[]> => app.database.query('select * from risk_matrix order by code');
const plans = (where: string): Promise<{ id: string; version: number }[]> =>
  app.database.query(`select id, version from plan where ${where} order by id`);

describe('trying a matrix out', () => {
  it('says which risks would move from which level to which, by district, and writes nothing', async () => {
    const [before, matricesBefore] = [await risksNow(), await stored()];
    const { data, codes } = await preview(matrix());
    expect(codes).toEqual([]);
    const said = data!.riskMatrixPreview;
    expect(said).toMatchObject({ fiscalYear: year, untilYear: null, version: 0, sizeBefore: 5, reratedCount: 0 });
    expect(said.riskCount).toBe(before.size);
    expect(said.movedCount).toBeGreaterThan(0);
    expect(said.moved).toHaveLength(said.movedCount);
    expect(said.moves.reduce((sum, { count }) => sum + count, 0)).toBe(before.size);
    expect(said.districts.reduce((sum, { movedCount }) => sum + movedCount, 0)).toBe(said.movedCount);
    const counted = (name: 'moves' | 'residualMoves') =>
      said.districts.flatMap((district) => district[name]).reduce((sum, { count }) => sum + count, 0);
    expect([counted('moves'), counted('residualMoves')]).toEqual(
      (['level', 'residualLevel'] as const).map(
        (level) => said.moved.filter((moved) => moved.before[level] !== moved.after[level]).length,
      ),
    );
    expect(said.moved.map((moved) => moved.before)).toEqual(said.moved.map(({ riskId }) => before.get(riskId)));
    expect([await risksNow(), await stored()]).toEqual([before, matricesBefore]);
  });

  it('ends where a later matrix begins', async () => {
    await app.database.query(`update risk_matrix set in_force_from = 2567 where code = 'FIVE_4_9_14'`);
    const said = (await preview(matrix())).data!.riskMatrixPreview;
    const [row] = await app.database.query<{ n: number }>(
      `select count(*)::int as n from risk where fiscal_year = ${year}`,
    );
    expect([said.untilYear, said.riskCount]).toEqual([year, row!.n]);
  });

  const [low, medium, high, grave] = cutAt4!.bands as [object, object, object, object];
  it.each<[string, Record<string, unknown>, string, string]>([
    ['a gap', { bands: [low, { ...medium, from: 6 }, high, grave] }, 'RISK_MATRIX_GAP', 'bands.1.from'],
    [
      'levels that overlap',
      { bands: [low, { ...medium, from: 4 }, high, grave] },
      'RISK_MATRIX_OVERLAP',
      'bands.1.from',
    ],
    ['a level of nothing', { bands: [low, { ...medium, to: 4 }, high, grave] }, 'RISK_MATRIX_BAND_EMPTY', 'bands.1.to'],
    ['a missing end', { bands: [low, medium, high] }, 'RISK_MATRIX_GAP', 'bands.2.to'],
    ['no level', { bands: [] }, 'RISK_MATRIX_GAP', 'bands'],
    [
      'a score that there is not',
      { bands: [low, medium, high, { ...grave, to: 26 }] },
      'RISK_MATRIX_ABOVE',
      'bands.3.to',
    ],
    ['a size without its bands', { size: 4, ...steps }, 'RISK_MATRIX_ABOVE', 'bands.3.to'],
    ['a size of six', { size: 6 }, 'RISK_MATRIX_SIZE', 'size'],
    [
      'two levels of one name',
      { bands: [low, medium, high, { ...grave, nameEn: 'LOW' }] },
      'RISK_MATRIX_NAME_TWICE',
      'bands.3.nameEn',
    ],
    ['no source', { source: ' ' }, 'TEXT_REQUIRED', 'source'],
    ['another size without steps', { ...matrix(four) }, 'RISK_MATRIX_STEPS', 'likelihoodSteps'],
    ['too few steps', { ...matrix(four), ...steps, impactSteps: [1, 2, 3, 4] }, 'RISK_MATRIX_STEPS', 'impactSteps'],
    [
      'steps above the scale',
      { ...matrix(four), ...steps, impactSteps: [1, 2, 3, 4, 5] },
      'RISK_MATRIX_STEPS',
      'impactSteps.4',
    ],
    [
      'steps that fall',
      { ...matrix(four), ...steps, likelihoodSteps: [1, 2, 1, 3, 4] },
      'RISK_MATRIX_STEPS',
      'likelihoodSteps.2',
    ],
    ['steps where the size stays', steps, 'RISK_MATRIX_STEPS_KEPT', 'likelihoodSteps'],
    ['a year that is none', { fiscalYear: 2023 }, 'INVALID_INPUT', 'fiscalYear'],
    ['another colour than there are', { bands: [{ ...low, colour: 'BLUE' }] }, 'BAD_USER_INPUT', ''],
  ])('refuses %s with the field at fault, and so does setting it', async (_what, more, code, field) => {
    const before = await stored();
    for (const answer of [await preview(matrix(cutAt4, more)), await set(matrix(cutAt4, more))]) {
      expect(answer.codes).toEqual([code]);
      if (field) expect(answer.errors[0]?.extensions['field']).toBe(field);
    }
    expect(await stored()).toEqual(before);
  });
});

describe('setting a matrix', () => {
  it('does what the preview said, audited, and moves no risk of other years', async () => {
    const said = (await preview(matrix())).data!.riskMatrixPreview;
    const before = await risksNow();
    const versions = await plans(`fiscal_year >= ${year}`);
    const { data, codes } = await set(matrix());
    expect(codes).toEqual([]);
    expect(data?.setRiskMatrix).toEqual({
      rerated: 0,
      moved: said.movedCount,
      riskMatrix: { code: `FROM_${year}`, version: 1, inForceFrom: year, size: 5, confirmed: true },
    });
    const after = await risksNow();
    for (const { riskId, ...moved } of said.moved) expect(after.get(riskId)).toEqual(moved.after);
    const changed = [...after].filter(([id, now]) => JSON.stringify(now) !== JSON.stringify(before.get(id)));
    expect(changed.map(([id]) => id).sort()).toEqual(said.moved.map(({ riskId }) => riskId).sort());
    // No rating is another one, so no plan is.
    expect(await plans(`fiscal_year >= ${year}`)).toEqual(versions);
    const [event] = await app.database.query<{ actor: string; object: string; detail: Record<string, unknown> }>(
      `select actor, object, detail from audit_event where action = 'risk-matrix.set' order by seq desc limit 1`,
    );
    expect(event).toMatchObject({
      actor: testAccounts.admin.username,
      object: `risk_matrix:FROM_${year}`,
      detail: { version: 1, inForceFrom: year, source: 'ประกาศที่ทดสอบ', steps: null, before: { code: 'FIVE_3_9_16' } },
    });
  });

  it('rates risks by the steps of another scale, those of deleted drafts too, and back', async () => {
    const input = matrix(four, steps);
    const kept = await app.database.query(
      'select id, likelihood, impact, residual_likelihood, residual_impact from risk order by id',
    );
    await app.database.query(
      `insert into deleted_plan (plan_id, district_code, fiscal_year, plan, measures, risks, steps, deleted_at)
       values (gen_random_uuid(), 1001, ${year}, '{}', '[]', '[{"number": 1, "likelihood": 5, "impact": 2}]', '[]', now())`,
    );
    await app.database.query(
      `insert into plan_amendment (plan_id, district_code, fiscal_year, reason, base, content, begun_at, updated_at)
       select id, district_code, fiscal_year, 'x', told, told, now(), now() from plan, (values (
         '{"risks": [{"likelihood": 5, "impact": 2, "residualLikelihood": null, "residualImpact": null}]}'::jsonb)) as written (told)
       where fiscal_year = ${year} order by district_code limit 1`,
    );
    const versions = new Map((await plans('true')).map(({ id, version }) => [id, version]));
    const said = (await preview(input)).data!.riskMatrixPreview;
    expect(said.reratedCount).toBeGreaterThan(0);
    const { data, codes } = await set(input);
    expect(codes).toEqual([]);
    expect(data?.setRiskMatrix).toMatchObject({ rerated: said.reratedCount, moved: said.movedCount });
    const after = await risksNow();
    for (const { riskId, ...moved } of said.moved) expect(after.get(riskId)).toEqual(moved.after);
    expect(
      Math.max(...[...after.values()].map(({ likelihood, impact }) => Math.max(likelihood ?? 0, impact ?? 0))),
    ).toBe(4);
    // Somebody who has such a plan open is told that it is another one now.
    const ofChanged = await app.database.query<{ id: string; version: number }>(
      `select distinct plan.id, plan.version from risk join plan on plan.id = plan_id
       where risk.fiscal_year >= ${year} and likelihood is not null and impact is not null`,
    );
    expect(ofChanged.some(({ id, version }) => version === versions.get(id)! + 1)).toBe(true);
    expect((await plans(`fiscal_year < ${year}`)).every(({ id, version }) => version === versions.get(id))).toBe(true);
    expect(await app.database.query(`select risks -> 0 as risk from deleted_plan`)).toEqual([
      { risk: { number: 1, likelihood: 4, impact: 1, residual_likelihood: null, residual_impact: null } },
    ]);
    // An amendment is written, and compared with the plan in force, on the scale of the year.
    const onScale = { likelihood: 4, impact: 1, residualLikelihood: null, residualImpact: null };
    expect(
      await app.database.query(
        `select base -> 'risks' as base, content -> 'risks' as content, version from plan_amendment`,
      ),
    ).toEqual([{ base: [onScale], content: [onScale], version: 2 }]);
    await app.database.query('delete from plan_amendment');
    expect(
      await app.database.query(
        `select likelihood_steps, impact_steps, cardinality(likelihood_steps) from risk_matrix where code = 'FROM_${year}'`,
      ),
    ).toEqual([{ likelihood_steps: [1, 2, 3, 3, 4], impact_steps: [1, 1, 2, 3, 4], cardinality: 5 }]);
    // Back to five steps, from which the matrix before is no other scale.
    const back = { likelihoodSteps: [1, 2, 3, 5], impactSteps: [2, 3, 4, 5] };
    expect((await set({ ...matrix(cutAt4, back), version: 1 })).codes).toEqual([]);
    expect(
      await app.database.query(`select version, likelihood_steps from risk_matrix where code = 'FROM_${year}'`),
    ).toEqual([{ version: 2, likelihood_steps: null }]);
    await app.database.query('delete from deleted_plan');
    for (const risk of kept as Record<string, unknown>[])
      await app.database.query(
        'update risk set likelihood = $2, impact = $3, residual_likelihood = $4, residual_impact = $5 where id = $1',
        [risk['id'], risk['likelihood'], risk['impact'], risk['residual_likelihood'], risk['residual_impact']],
      );
  });

  it('is refused to whoever has not read the latest version, and one of two at once is', async () => {
    expect((await set({ ...matrix(), version: 3 })).codes).toEqual(['CONFLICT']);
    const answers = await Promise.all([set(matrix()), set(matrix(cutAt4, { nameEn: 'Another' }))]);
    expect(answers.map(({ codes }) => codes.join()).sort()).toEqual(['', 'CONFLICT']);
    expect((await set(matrix())).codes).toEqual(['CONFLICT']);
    expect((await set({ ...matrix(), version: 1 })).data?.setRiskMatrix.riskMatrix.version).toBe(2);
  });

  it.each(['center', 'analyst', 'officer', 'head', 'director'] as const)(
    'is not for %s, by the API and the database',
    async (account) => {
      const before = await stored();
      expect((await preview(matrix(), account)).codes).toEqual(['FORBIDDEN']);
      expect((await set(matrix(), account)).codes).toEqual(['FORBIDDEN']);
      expect(await stored()).toEqual(before);
    },
  );

  it('leads a copy of an earlier plan to the new scale', async () => {
    const [plan] = await app.database.query<{ id: string }>(
      `select plan_id as id from risk where district_code = 1023 order by fiscal_year desc limit 1`,
    );
    await app.database.query(
      `update risk set likelihood = 5, impact = 3, residual_likelihood = 4, residual_impact = 3 where plan_id = $1`,
      [plan!.id],
    );
    expect((await set(matrix(four, { fiscalYear: 2568, ...steps }))).codes).toEqual([]);
    const client = await app.as('center');
    const { copyPlan } = await client.data<{ copyPlan: { plan: { risks: object[] } } }>(
      `mutation { copyPlan(input: { districtCode: 1023, fiscalYear: 2568 }) { plan { risks { likelihood impact residualLikelihood residualImpact } } } }`,
    );
    expect(copyPlan.plan.risks[0]).toEqual({ likelihood: 4, impact: 2, residualLikelihood: 3, residualImpact: 2 });
  });
});

describe('matrices as they stood', () => {
  it('are told with the version that was read', async () => {
    expect((await set(matrix())).codes).toEqual([]);
    const moment = await app.database.query<{ now: Date }>('select clock_timestamp() as now');
    expect((await set({ ...matrix(cutAt4, { nameEn: 'Later' }), version: 1 })).codes).toEqual([]);
    const client = await app.as('analyst');
    const { now, then } = await client.data<Record<'now' | 'then', { nameEn: string; version: number }[]>>(
      `query ($at: DateTime!) { now: riskMatrices { nameEn version } then: riskMatrices(asOf: { at: $at }) { nameEn version } }`,
      { at: moment[0]!.now.toISOString() },
    );
    expect([now[0], then[0]]).toEqual([
      { nameEn: 'Later', version: 2 },
      { nameEn: cutAt4!.nameEn, version: 1 },
    ]);
  });
});
