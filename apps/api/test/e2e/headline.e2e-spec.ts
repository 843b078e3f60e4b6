import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { citySummary } from '@sucharit/domain/summaries';
import { gatherSummaryInput } from '../../src/features/summaries/jobs/gather-summary-input.js';
import { Database } from '../../src/platform/database/index.js';
import { insertSummaryData, startTestApp, type TestAccountName, type TestApp } from '../support/index.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await insertSummaryData(app.database);
});
afterAll(() => app.close());

interface Part {
  readonly measureCount: number;
  readonly unreportedCount: number;
  readonly averagePercentComplete: number | null;
}
interface Asked {
  readonly city: {
    readonly headline: Part & {
      readonly completed: number;
      readonly inProgress: number;
      readonly notStarted: number;
      readonly cannotProceed: number;
      readonly changeOfAverage: number | null;
      readonly byZone: readonly (Part & { zone: string })[];
      readonly byDimension: readonly (Part & { dimension: string })[];
    };
  };
  readonly districts: { readonly nodes: readonly { readonly code: number; readonly headline: Part }[] };
}
const part = 'measureCount unreportedCount averagePercentComplete';
const asked = async (account: TestAccountName): Promise<Asked> =>
  (await app.as(account)).data<Asked>(
    `{ city: cityStatistics(fiscalYear: 2566) { headline(round: SIX_MONTH) { ${part} completed inProgress notStarted cannotProceed
         changeOfAverage byZone { zone ${part} } byDimension { dimension ${part} } } }
       districts(first: 50) { nodes { code headline(fiscalYear: 2566, round: SIX_MONTH) { ${part} } } } }`,
  );
const percentOf = (text: string | null): number | null => (text === null ? null : Number(text));

describe('the headline', () => {
  it('is the figure of the summary, for everybody, also where there are drafts', async () => {
    // A draft of a plan and entries of a report that is not approved: neither is in it.
    await app.database.query(`update progress_entry set percent = 99 where district_code % 10 = 6`);
    const { measures, byZone, byDimension, districts } = citySummary(
      (await gatherSummaryInput(app.get(Database), 2566, 'SIX_MONTH')).input,
    );
    const everybody = await Promise.all((['center', 'analyst', 'officer', 'otherOfficer'] as const).map(asked));
    for (const one of everybody) expect(one).toEqual(everybody[0]);
    const [{ city, districts: shown }] = everybody as [Asked];
    const { headline } = city;
    expect(headline).toMatchObject({
      measureCount: 320,
      // Five districts without a report, five whose report is not approved: eight measures each; of 30 reports four entries are missing.
      unreportedCount: 200,
      completed: 30,
      inProgress: 90,
      notStarted: 200,
      cannotProceed: 0,
      averagePercentComplete: 18.75,
      changeOfAverage: null,
    });
    expect(headline.completed + headline.inProgress + headline.notStarted + headline.cannotProceed).toBe(320);
    expect(headline.averagePercentComplete).toBe(percentOf(measures.averagePercentComplete));
    expect(headline.byZone.map(({ zone, averagePercentComplete }) => [zone, averagePercentComplete])).toEqual(
      byZone.map(({ zone, averagePercentComplete }) => [zone, percentOf(averagePercentComplete)]),
    );
    expect(
      headline.byDimension.map(({ dimension, averagePercentComplete }) => [dimension, averagePercentComplete]),
    ).toEqual(
      byDimension.map(({ dimension, averagePercentComplete }) => [dimension, percentOf(averagePercentComplete)]),
    );
    expect(headline.byZone.reduce((sum, { measureCount }) => sum + measureCount, 0)).toBe(320);
    expect(shown.nodes.map(({ code, headline: of }) => [code, of.measureCount, of.averagePercentComplete])).toEqual(
      districts.map(({ code, measures: of }) => [code, of.total, percentOf(of.averagePercentComplete)]),
    );
  });

  it('has another figure for another round, and says by how much it changed since the year before', async () => {
    await app.database.query(
      `insert into plan (district_code, fiscal_year, status, approved_on, swot, no_gift_rules, objectives, goals, benefits, checklist)
       values (1001, 2565, 'APPROVED', '2022-04-01', '{"strengths":[],"weaknesses":[],"opportunities":[],"threats":[]}', '{}', '{}', '{}', '{}', '[]')`,
    );
    await app.database.query(
      `insert into measure (plan_id, district_code, fiscal_year, number, dimension, mission, title, objectives, methods)
       select id, 1001, 2565, 1, 'AUDIT_MECHANISMS', '', 'มาตรการ', '{}', '{}' from plan where fiscal_year = 2565`,
    );
    const client = await app.as('analyst');
    expect(
      await client.data(
        `{ cityStatistics(fiscalYear: 2566) { six: headline(round: SIX_MONTH) { averagePercentComplete changeOfAverage }
           twelve: headline(round: TWELVE_MONTH) { unreportedCount averagePercentComplete changeOfAverage } } }`,
      ),
    ).toEqual({
      cityStatistics: {
        six: { averagePercentComplete: 18.75, changeOfAverage: 18.75 },
        twelve: { unreportedCount: 320, averagePercentComplete: 0, changeOfAverage: 0 },
      },
    });
  });
});
