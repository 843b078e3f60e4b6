import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { loadProduct, createTestDatabase, sourceOptions, type TestDatabase } from '../support/index.js';

const { loadDemoData } = await loadProduct();

jest.setTimeout(180_000);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await loadDemoData({
    DATABASE_URL: database.url,
    DEMO_DAY: '2023-06-01',
    DATABASE_POOL_SIZE: '3',
    ISOLATED_NODE_OPTIONS: sourceOptions,
    NODE_ENV: 'test',
  });
});
afterAll(() => database.drop());

describe('demo data', () => {
  it('bring their past: plans as drafts before they were approved, reports and results before they were public', async () => {
    const [{ since }] = (await database.query<{ since: Date }>('select since from history_span')) as [{ since: Date }];
    expect(since.getUTCFullYear()).toBeLessThan(2022);
    // At each step of a plan, the state that the step led to.
    expect(
      await database.query(
        `select step.kind, h.status, count(*)::int > 20 as many from plan_step as step
         join plan_history as h on h.id = step.plan_id and h.recorded_from <= step.at and h.recorded_to > step.at
         where step.kind in ('CREATE', 'SUBMIT', 'APPROVE') group by 1, 2 order by 1, 2`,
      ),
    ).toEqual([
      { kind: 'APPROVE', status: 'APPROVED', many: true },
      { kind: 'CREATE', status: 'DRAFT', many: true },
      { kind: 'SUBMIT', status: 'SUBMITTED', many: true },
    ]);
    // Until it was approved, a plan has no approval and its light for that is out.
    const [before] = await database.query<{ versions: number; approvals: number; lights: string[] }>(
      `select count(*)::int as versions, count(coalesce(approved_on::text, approved_at::text, approved_by::text))::int as approvals,
         array_agg(distinct light.item ->> 'status' || coalesce(light.item ->> 'evidence', '')) as lights
       from plan_history cross join lateral (select item from jsonb_array_elements(checklist) as item
         where item ->> 'key' = 'APPROVED_BY_DIRECTOR') as light
       where status <> 'APPROVED' and recorded_to < 'infinity'`,
    );
    expect(before).toMatchObject({ approvals: 0, lights: ['MISSING'] });
    expect(before?.versions).toBeGreaterThan(100);
    const [after] = await database.query<{ approvals: boolean; met: boolean }>(
      `select bool_and(approved_on is not null and approved_at is not null) as approvals,
         bool_or(checklist @> '[{"key": "APPROVED_BY_DIRECTOR", "status": "MET"}]') as met
       from plan_history where status = 'APPROVED'`,
    );
    expect(after).toEqual({ approvals: true, met: true });
    // A part is public when its plan or result is, at every moment.
    for (const [part, above, key, isPublic] of [
      ['measure', 'plan', 'plan_id', `plan_approved <> (a.status = 'APPROVED')`],
      ['risk', 'plan', 'plan_id', `plan_approved <> (a.status = 'APPROVED')`],
      ['ita_indicator_score', 'ita_result', 'result_id', 'result_published <> (a.published_total is not null)'],
    ])
      expect(
        await database.query(
          `select h.${key} from ${part}_history as h join ${above}_history as a on a.id = h.${key}
             and a.recorded_from < h.recorded_to and a.recorded_to > h.recorded_from where h.${isPublic}`,
        ),
      ).toEqual([]);
    // Before the approval of its report a measure has no approved figure.
    const [early] = await database.query<{ then: number; now: number }>(
      `select count(*) filter (where h.recorded_to < 'infinity' and h.approved_percent is null)::int as then,
         count(*) filter (where h.recorded_to = 'infinity' and h.approved_percent is not null)::int as now
       from measure_history as h join plan on plan.id = h.plan_id and plan.fiscal_year < 2566`,
    );
    expect(early?.then).toBeGreaterThan(200);
    expect(early?.now).toBeGreaterThan(200);
    for (const table of [
      'plan',
      'measure',
      'risk',
      'progress_report',
      'progress_entry',
      'ita_result',
      'ita_instrument_score',
    ])
      expect([
        table,
        await database.query(
          `select to_jsonb(t) from ${table} as t except
           select to_jsonb(h) - 'recorded_from' - 'recorded_to' - 'recorded_by' from ${table}_history as h where recorded_to = 'infinity'`,
        ),
      ]).toEqual([table, []]);
  });
});
