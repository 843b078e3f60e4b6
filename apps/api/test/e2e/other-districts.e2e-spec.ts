import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  insertFigures,
  insertPlan,
  insertReport,
  mutation,
  testAccounts,
  testPassword,
  type TestAccountName,
  type TestClient,
  withApp,
} from '../support/index.js';

const app = withApp();
beforeAll(async () => {
  await insertFigures(app.database);
});

const own = 1023;
const other = 1025;
const nowhere = '00000000-0000-4000-8000-000000000000';

describe('T13: records of another district', () => {
  /** Everything that must look the same for a draft of another district and for a record that never was. */
  const probes = (ids: { planId: string; measureId: string; reportId: string }): Record<string, [string, object?]> => ({
    plan: [`{ plan(id: "${ids.planId}") { id version } }`],
    report: [`{ progressReport(id: "${ids.reportId}") { id version } }`],
    filtered: [`{ plans(filter: { id: { eq: "${ids.planId}" } }) { totalCount nodes { id } } }`],
    save: [mutation('savePlan', 'SavePlanInput'), { input: { planId: ids.planId, version: 1, objectives: ['x'] } }],
    staleSave: [
      mutation('savePlan', 'SavePlanInput'),
      { input: { planId: ids.planId, version: 99, objectives: ['x'] } },
    ],
    submit: [mutation('submitPlan', 'PlanStepInput'), { input: { planId: ids.planId, version: 1 } }],
    start: [
      mutation('startProgressReport', 'StartProgressReportInput'),
      { input: { planId: ids.planId, round: 'SIX_MONTH' } },
    ],
    saveReport: [
      mutation('saveProgress', 'SaveProgressInput'),
      { input: { reportId: ids.reportId, version: 1, entries: [] } },
    ],
    approveReport: [
      mutation('approveProgressReport', 'ReportStepInput'),
      { input: { reportId: ids.reportId, version: 1 } },
    ],
  });
  const answered = async (client: TestClient, ids: Parameters<typeof probes>[0]): Promise<Record<string, unknown>> => {
    const answers: Record<string, unknown> = {};
    for (const [name, [query, variables]] of Object.entries(probes(ids))) {
      const { status, data, errors } = await client.gql(query, (variables ?? {}) as Record<string, unknown>);
      answers[name] = { status, data, errors };
    }
    return answers;
  };

  it('look like records that never were, and none of them changes', async () => {
    const draft = await insertPlan(app.database, other, 'DRAFT');
    const report = await insertReport(app.database, other, 'SUBMITTED');
    const foreign = { planId: draft.planId, measureId: draft.measureIds[0]!, reportId: report.reportId };
    const state = (): Promise<object[]> =>
      app.database.query(
        `select p::text from plan p union all select r::text from progress_report r union all select seq::text from audit_event order by 1`,
      );
    const clients = [await app.as('officer'), await app.as('director')];
    const before = await state();
    for (const client of clients) {
      const none = await answered(client, { planId: nowhere, measureId: nowhere, reportId: nowhere });
      expect(await answered(client, foreign)).toEqual(none);
    }
    expect(await state()).toEqual(before);
  });

  it('are not reached by a path, a filter or an order', async () => {
    const draft = await insertPlan(app.database, other, 'DRAFT');
    const officer = await app.as('officer');
    const hidden = { eq: draft.fiscalYear };
    const data = await officer.data<Record<string, { totalCount?: number; plan?: unknown; plans?: object }>>(
      `query ($year: Int!, $filter: PlanFilter, $measures: MeasureFilter) {
        district(code: ${other}) { plan(fiscalYear: $year) { id } plans(filter: $filter) { totalCount nodes { id } } }
        plans(filter: $filter) { totalCount } measures(filter: $measures) { totalCount }
        byMeasures: districts(filter: { code: { eq: ${other} } }) { nodes { plan(fiscalYear: $year) { measures { title } } } }
      }`,
      {
        year: draft.fiscalYear,
        filter: { fiscalYear: hidden, districtCode: { eq: other } },
        measures: { fiscalYear: hidden, districtCode: { eq: other } },
      },
    );
    expect(data).toEqual({
      district: { plan: null, plans: { totalCount: 0, nodes: [] } },
      plans: { totalCount: 0 },
      measures: { totalCount: 0 },
      byMeasures: { nodes: [{ plan: null }] },
    });
    const mine = await (await app.as('otherOfficer')).data<{ plan: object }>(`{ plan(id: "${draft.planId}") { id } }`);
    expect(mine.plan).toEqual({ id: draft.planId });
  });

  it('are not written by an import of their document', async () => {
    const document = readFileSync(new URL('../../../../tools/data/demo-plan-1023.md', import.meta.url), 'utf8');
    const call = [
      mutation('importPlanDocument', 'ImportPlanDocumentInput'),
      { input: { fileName: 'x.md', text: document } },
    ] as const;
    await app.database.query('delete from plan where district_code = 1023 and fiscal_year = 2566');
    expect((await (await app.as('otherOfficer')).gql(...call)).codes).toEqual(['NOT_FOUND']);
    expect(await app.database.query('select from plan_document')).toHaveLength(0);
    expect((await (await app.as('officer')).gql(...call)).codes).toEqual([]);
    const text = '{ plans(filter: { fiscalYear: { eq: 2566 }, districtCode: { eq: 1023 } }) { totalCount } }';
    expect(await (await app.as('otherOfficer')).data(text)).toEqual({ plans: { totalCount: 0 } });
    expect(await (await app.as('officer')).data(text)).toEqual({ plans: { totalCount: 1 } });
  });

  it('keep tokens to their owner', async () => {
    const make = 'mutation { createAccessToken(input: { name: "mine" }) { accessToken { id } } }';
    const { createAccessToken } = await (
      await app.as('otherOfficer')
    ).data<{ createAccessToken: { accessToken: { id: string } } }>(make);
    const { id } = createAccessToken.accessToken;
    for (const account of ['officer', 'admin'] as const) {
      const client = await app.as(account);
      const seen = await client.data<{ accessTokens: { nodes: { id: string }[] } }>(
        '{ accessTokens { nodes { id } } }',
      );
      expect(seen.accessTokens.nodes.map((token) => token.id)).not.toContain(id);
      const revoke = `mutation { revokeAccessToken(input: { id: "${id}" }) { accessToken { id } } }`;
      expect((await client.gql(revoke)).codes).toEqual(['NOT_FOUND']);
    }
    const [row] = await app.database.query<{ revoked_at: Date | null }>(
      'select revoked_at from access_token where id = $1',
      [id],
    );
    expect(row).toEqual({ revoked_at: null });
  });
});

describe('T14: figures that are not published', () => {
  it('belong to their district and the centre, by every way to them', async () => {
    await app.database.query(
      `update ita_result set published_total = null, difference = null, difference_class = null, published_level = null
       where district_code = ${other} and fiscal_year = 2565`,
    );
    const ask = `{
      district(code: ${other}) { ita(fiscalYear: 2565) { total } itaResults { fiscalYear } }
      itaResults(filter: { districtCode: { eq: ${other} }, fiscalYear: { eq: 2565 } }) { totalCount nodes { total indicators { score } } }
    }`;
    const seen = async (account: TestAccountName): Promise<boolean[]> => {
      const { district: one, itaResults } = await (
        await app.as(account)
      ).data<{
        district: { ita: object | null; itaResults: { fiscalYear: number }[] };
        itaResults: { totalCount: number; nodes: object[] };
      }>(ask);
      return [
        one.ita !== null,
        one.itaResults.some(({ fiscalYear }) => fiscalYear === 2565),
        itaResults.totalCount > 0,
        itaResults.nodes.length > 0,
      ];
    };
    const nowhereSeen = [false, false, false, false];
    const everywhereSeen = [true, true, true, true];
    expect(await seen('officer')).toEqual(nowhereSeen);
    expect(await seen('otherOfficer')).toEqual(everywhereSeen);
    expect(await seen('center')).toEqual(everywhereSeen);
  });
});

describe('T15: fields that the server owns', () => {
  it.each(['status', 'districtId', 'createdBy', 'approvedBy', 'submittedBy', 'demo', '__proto__'])(
    'are no input: %s',
    async (field) => {
      const { planId } = await insertPlan(app.database, own, 'DRAFT');
      const officer = await app.as('officer');
      for (const [document, input] of [
        [mutation('savePlan', 'SavePlanInput'), `{"planId":"${planId}","version":1,"${field}":"APPROVED"}`],
        [mutation('createPlan', 'CreatePlanInput'), `{"districtCode":${own},"fiscalYear":2599,"${field}":"APPROVED"}`],
        [mutation('createAccessToken', 'CreateAccessTokenInput'), `{"name":"x","${field}":"x"}`],
      ]) {
        const response = await officer.request('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: `{"query":${JSON.stringify(document)},"variables":{"input":${input}}}`,
        });
        expect(response.status).toBe(400);
      }
      expect(await app.database.query(`select status, version from plan where id = $1`, [planId])).toEqual([
        { status: 'DRAFT', version: 1 },
      ]);
    },
  );

  it('are not taken at sign-in', async () => {
    const body = { username: 'center', password: testPassword, role: 'CENTRE_ADMIN', districtCode: 1001 };
    const response = await app.anonymous.post('/auth/login', body);
    expect(await response.json()).toMatchObject({ account: { role: testAccounts.center.role } });
  });
});
