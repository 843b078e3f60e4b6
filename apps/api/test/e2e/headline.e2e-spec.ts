import { beforeAll, describe, expect, it } from '@jest/globals';
import { citySummary } from '@sucharit/domain/summaries';
import type { Database } from '../../src/platform/database/index.js';
import { loadProduct, insertSummaryData, type TestAccountName, withApp } from '../support/index.js';

const { gatherSummaryInput } = await loadProduct();

const app = withApp();
beforeAll(async () => {
  await insertSummaryData(app.database);
});

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
      (await gatherSummaryInput(app.get<Database>('Database'), 2566, 'SIX_MONTH')).input,
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

  it('of a district says by how much it differs from the same day a year ago, and nothing where there was no figure', async () => {
    const year = 2565;
    await app.database.query(
      `insert into reporting_round (fiscal_year, round, cut_off_on, opens_on, due_on, locks_on, source, confirmed)
       values ($1, 'SIX_MONTH', '2022-03-31', '2022-03-01', '2022-04-15', '2022-06-01', 'test', true) on conflict do nothing`,
      [year],
    );
    const [report] = await app.database.query<{ id: string; measure: string }>(
      `insert into progress_report (plan_id, district_code, fiscal_year, round, status, submitted_at, approved_at)
       select id, 1001, fiscal_year, 'SIX_MONTH', 'APPROVED', now() - interval '2 years', now() - interval '2 years'
       from plan where fiscal_year = $1 returning id, (select m.id from measure as m where m.fiscal_year = $1) as measure`,
      [year],
    );
    await app.database.query(
      `insert into progress_entry (report_id, plan_id, measure_id, district_code, status, percent, done, evidence_links)
       select r.id, r.plan_id, $2, 1001, 'IN_PROGRESS', 60.5, '', '{}' from progress_report as r where r.id = $1`,
      [report?.id, report?.measure],
    );
    const changeOf = async (account: TestAccountName, code = 1001): Promise<Record<string, number | null>> =>
      (
        await (
          await app.as(account)
        ).data<{ district: { headline: Record<string, number | null> } }>(
          `{ district(code: ${code}) { headline(fiscalYear: 2566, round: SIX_MONTH) { averagePercentComplete averageYearBefore changeOfAverage } } }`,
        )
      ).district.headline;
    const averagePercentComplete = (await changeOf('center'))['averagePercentComplete'] as number;
    const stands = (before: number | null) => ({
      averagePercentComplete,
      averageYearBefore: before,
      changeOfAverage: before === null ? null : Math.round((averagePercentComplete - before) * 100) / 100,
    });
    for (const account of ['center', 'analyst', 'otherOfficer'] as const)
      expect(await changeOf(account)).toEqual(stands(60.5));
    // A year ago today the report was not approved yet: its measure counted as 0.
    await app.database.query(
      `update progress_report set approved_at = now() - interval '1 year' + interval '2 days' where id = $1`,
      [report?.id],
    );
    expect(await changeOf('center')).toEqual(stands(0));
    await app.database.query(
      `update progress_report set approved_at = now() - interval '1 year' - interval '2 days' where id = $1`,
      [report?.id],
    );
    expect(await changeOf('center')).toEqual(stands(60.5));
    // Neither was the plan: there was no figure.
    await app.database.query(
      `update plan set approved_on = current_date - 300 where fiscal_year = $1 and district_code = 1001`,
      [year],
    );
    expect(await changeOf('center')).toEqual(stands(null));
    expect((await changeOf('center', 1002))['changeOfAverage']).toBeNull();
  });

  it('orders and filters districts by how much they changed, those without a figure last', async () => {
    await app.database.query(
      `with made as (insert into plan (district_code, fiscal_year, status, approved_on, swot, no_gift_rules, objectives, goals, benefits, checklist)
         select code, 2565, 'APPROVED', '2022-04-01', '{"strengths":[],"weaknesses":[],"opportunities":[],"threats":[]}', '{}', '{}', '{}', '{}', '[]'
         from generate_series(1002, 1012) as code returning id, district_code),
       measured as (insert into measure (plan_id, district_code, fiscal_year, number, dimension, mission, title, objectives, methods)
         select id, district_code, 2565, 1, 'AUDIT_MECHANISMS', '', 'มาตรการ', '{}', '{}' from made returning id, plan_id, district_code),
       reported as (insert into progress_report (plan_id, district_code, fiscal_year, round, status, submitted_at, approved_at)
         select id, district_code, 2565, 'SIX_MONTH', 'APPROVED', now() - interval '2 years', now() - interval '2 years' from made returning id, plan_id)
       insert into progress_entry (report_id, plan_id, measure_id, district_code, status, percent, done, evidence_links)
       select r.id, r.plan_id, m.id, m.district_code, 'IN_PROGRESS', (m.district_code % 4) * 20.25, '', '{}'
       from reported as r join measured as m on m.plan_id = r.plan_id`,
    );
    const client = await app.as('analyst');
    const list = async (input: string): Promise<{ code: number; headline: { changeOfAverage: number | null } }[]> =>
      (
        await client.data<{ districts: { nodes: { code: number; headline: { changeOfAverage: number | null } }[] } }>(
          `{ districts(first: 50${input}) { nodes { code headline(fiscalYear: 2566, round: SIX_MONTH) { changeOfAverage } } } }`,
        )
      ).districts.nodes;
    const all = await list('');
    const changes = new Set(all.map(({ headline }) => headline.changeOfAverage));
    expect([changes.has(null), [...changes].some((change) => change !== null && change < 0), changes.size > 3]).toEqual(
      [true, true, true],
    );
    const sorted = (sign: 1 | -1) =>
      [...all].sort((one, other) => {
        const [a, b] = [one.headline.changeOfAverage, other.headline.changeOfAverage];
        if (a === b) return one.code - other.code;
        return a === null ? 1 : b === null ? -1 : sign * (a - b);
      });
    const by = (direction: string): string =>
      `, orderBy: [{ field: HEADLINE_CHANGE_OF_AVERAGE, fiscalYear: 2566, round: SIX_MONTH, direction: ${direction} }]`;
    expect(await list(by('ASC'))).toEqual(sorted(1));
    expect(await list(by('DESC'))).toEqual(sorted(-1));
    const meets = (condition: string): string =>
      `, filter: { headline: { fiscalYear: 2566, round: SIX_MONTH, meets: { changeOfAverage: ${condition} } } }`;
    expect(await list(meets('{ lt: 0 }'))).toEqual(
      all.filter(({ headline: { changeOfAverage: change } }) => change !== null && change < 0),
    );
    expect(await list(meets('{ isNull: true }'))).toEqual(
      all.filter(({ headline: { changeOfAverage: change } }) => change === null),
    );
    const { codes } = await client.gql(
      '{ districts(filter: { headline: { fiscalYear: 2566, round: SIX_MONTH, meets: null } }) { totalCount } }',
    );
    expect(codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});
