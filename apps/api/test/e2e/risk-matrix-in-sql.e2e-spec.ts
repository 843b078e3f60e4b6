import { beforeAll, describe, expect, it } from '@jest/globals';
import { matrixInForce, riskLevel, riskMatrixPresets, riskScore, type RiskMatrix } from '@sucharit/domain/risks';
import { insertFigures, insertRiskMatrices, withApp } from '../support/index.js';

// The presets, of which another one comes into force in each year of the figures.
const matrices: readonly RiskMatrix[] = riskMatrixPresets.map((matrix, index) => ({
  ...matrix,
  inForceFrom: 2564 + index,
}));

interface Risk {
  readonly fiscalYear: number;
  readonly likelihood: number | null;
  readonly impact: number | null;
  readonly residualLikelihood: number | null;
  readonly residualImpact: number | null;
  readonly score: number | null;
  readonly level: number | null;
  readonly residualLevel: number | null;
}
const fields = 'fiscalYear likelihood impact residualLikelihood residualImpact score level residualLevel';

const app = withApp();
beforeAll(async () => {
  await insertFigures(app.database);
  await app.database.query('update risk set residual_likelihood = 1, residual_impact = impact where number <> 2');
});

async function allRisks(): Promise<Risk[]> {
  const client = await app.as('center');
  const risks: Risk[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: { risks: { nodes: Risk[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } = await client.data(
      `query ($after: String) { risks(first: 200, after: $after) { nodes { ${fields} } pageInfo { endCursor hasNextPage } } }`,
      { after },
    );
    risks.push(...page.risks.nodes);
    after = page.risks.pageInfo.endCursor;
    more = page.risks.pageInfo.hasNextPage;
  }
  return risks;
}

describe('the level of a risk', () => {
  it('is none while no matrix is in force', async () => {
    expect(new Set((await allRisks()).map(({ level }) => level))).toEqual(new Set([null]));
  });

  it('is in the database what the rule says, by the matrix of its year', async () => {
    await insertRiskMatrices(app.database, matrices);
    const risks = await allRisks();
    const levelOf = (year: number, likelihood: number | null, impact: number | null): number | null => {
      const matrix = matrixInForce(matrices, year);
      return matrix && riskLevel(matrix, riskScore(likelihood, impact));
    };
    expect(risks.map(({ level, residualLevel, score }) => [level, residualLevel, score])).toEqual(
      risks.map((risk) => [
        levelOf(risk.fiscalYear, risk.likelihood, risk.impact),
        levelOf(risk.fiscalYear, risk.residualLikelihood, risk.residualImpact),
        riskScore(risk.likelihood, risk.impact),
      ]),
    );
    expect(new Set(risks.map(({ level }) => level))).toEqual(new Set([null, 1, 2, 3, 4]));
  });

  it('filters, orders and groups lists, and has its name in files', async () => {
    const client = await app.as('center');
    const { grave, groups, riskMatrices } = await client.data<{
      grave: { totalCount: number; nodes: Risk[] };
      groups: { groups: { nodes: { key: { level: number | null }; aggregate: { count: number } }[] } };
      riskMatrices: { code: string; bands: { level: number; from: number; to: number; nameTh: string }[] }[];
    }>(`{
      grave: risks(filter: { level: { gte: 3 } }, orderBy: [{ field: LEVEL, direction: DESC }], first: 200) { totalCount nodes { level } }
      groups: risks { groups(groupBy: [LEVEL]) { nodes { key { level } aggregate { count } } } }
      riskMatrices { code bands { level from to nameTh } } }`);
    const counts = new Map(groups.groups.nodes.map(({ key, aggregate }) => [key.level, aggregate.count]));
    expect(grave.totalCount).toBe((counts.get(3) ?? 0) + (counts.get(4) ?? 0));
    expect(grave.nodes.map(({ level }) => level)).toEqual(
      grave.nodes.map(({ level }) => level).toSorted((left, right) => (right ?? 0) - (left ?? 0)),
    );
    expect(riskMatrices.map(({ code }) => code)).toEqual(matrices.map(({ code }) => code).toReversed());
    expect(riskMatrices[0]?.bands).toEqual(
      matrices.at(-1)?.bands.map(({ from, to, nameTh }, index) => ({ level: index + 1, from, to, nameTh })),
    );
    const file = `/exports/risks.csv?${new URLSearchParams({
      filter: JSON.stringify({ level: { eq: 4 } }),
      columns: 'number level',
      values: 'labels',
    })}`;
    const lines = (await (await client.request(file)).text()).trim().split('\r\n').slice(1);
    expect(new Set(lines.map((line) => line.split(',')[2]))).toEqual(new Set(['สูงมาก']));
  });

  it('refuses a rating that the matrix of the year does not have', async () => {
    const officer = await app.as('officer');
    const { createPlan } = await officer.data<{ createPlan: { plan: { id: string; version: number } } }>(
      'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id version } } }',
      { input: { districtCode: 1023, fiscalYear: 2568 } },
    );
    const { codes, errors } = await officer.gql(
      'mutation ($input: SavePlanInput!) { savePlan(input: $input) { plan { id } } }',
      {
        input: {
          planId: createPlan.plan.id,
          version: createPlan.plan.version,
          risks: [{ number: 1, description: 'ก', likelihood: 4, impact: 5 }],
        },
      },
    );
    expect([codes[0], errors[0]?.extensions['field']]).toEqual(['RISK_SCALE', 'risks.0.impact']);
  });
});
