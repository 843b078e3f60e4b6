import { emptyContent } from '@sucharit/domain/content';
import { measureSchema, planSchema, type AmendmentStatus, type PlanStatus } from '@sucharit/domain/plans';
import type { ReportStatus } from '@sucharit/domain/progress';
import { reportingRounds } from '@sucharit/domain/shared';
import { randomUUID } from 'node:crypto';
import type { TestDatabase } from './test-database.js';

/** A plan with two measures, and where it stands. */
export interface PlanPlace {
  readonly planId: string;
  readonly districtCode: number;
  readonly fiscalYear: number;
  readonly measureIds: readonly string[];
}

/** Years that no reference data has, counted for each district. */
const years = new Map<number, number>();
const firstYear = 2601;
/** The year that follows the last one, and the last one of those. */
const onward = new Map([
  [2700, 2571],
  [2600, 2531],
]);

/** Inserts a plan of a year that no other plan has, complete enough to be submitted, with an open round of that year. */
export async function insertPlan(
  database: TestDatabase,
  districtCode: number,
  status: PlanStatus,
  submittedBy: string | null = null,
): Promise<PlanPlace> {
  const before = years.get(districtCode) ?? firstYear;
  const fiscalYear = years.has(districtCode) ? (onward.get(before) ?? before + 1) : firstYear;
  years.set(districtCode, fiscalYear);
  await database.query(
    `insert into reporting_round (fiscal_year, round, cut_off_on, opens_on, due_on, locks_on, source, confirmed)
     select $1, round, '2020-01-01', '2020-01-01', '2099-01-01', '2100-01-01', 'test', true
     from unnest($2::text[]) as round on conflict do nothing`,
    [fiscalYear, reportingRounds],
  );
  const [plan] = await database.query<{ id: string }>(
    `insert into plan (district_code, fiscal_year, status, submitted_by, approved_on, swot, no_gift_rules, objectives, goals, benefits, checklist)
     values ($1, $2, $3, $4, case when $3 = 'APPROVED' then date '2020-01-01' end,
       '{"strengths":[],"weaknesses":[],"opportunities":[],"threats":[]}', '{}', '{}', '{}', '{}', '[]') returning id`,
    [districtCode, fiscalYear, status, submittedBy],
  );
  const measures = await database.query<{ id: string }>(
    `insert into measure (plan_id, district_code, fiscal_year, number, dimension, mission, title, kind, objectives, methods)
     select $1, $2, $3, number, 'CULTURE_OF_INTEGRITY', 'ภารกิจ', 'มาตรการ ' || number, 'ACTIVITY', '{วัตถุประสงค์}', '{วิธี}'
     from generate_series(1, 2) as number returning id`,
    [plan!.id, districtCode, fiscalYear],
  );
  return { planId: plan!.id, districtCode, fiscalYear, measureIds: measures.map(({ id }) => id) };
}

/** Inserts a report of the first round on an approved plan of its own, with an entry for every measure. */
export async function insertReport(
  database: TestDatabase,
  districtCode: number,
  status: ReportStatus,
  submittedBy: string | null = null,
): Promise<PlanPlace & { readonly reportId: string }> {
  const plan = await insertPlan(database, districtCode, 'APPROVED');
  const [report] = await database.query<{ id: string }>(
    `insert into progress_report (plan_id, district_code, fiscal_year, round, status, submitted_by)
     values ($1, $2, $3, 'SIX_MONTH', $4, $5) returning id`,
    [plan.planId, districtCode, plan.fiscalYear, status, submittedBy],
  );
  await database.query(
    `insert into progress_entry (report_id, plan_id, district_code, measure_id, status, percent, done, evidence_links)
     select $1, plan_id, district_code, id, 'IN_PROGRESS', 50, 'ทำแล้ว', '{}' from measure where plan_id = $2`,
    [report!.id, plan.planId],
  );
  return { ...plan, reportId: report!.id };
}

/** The approved plan of a district on which amendments are tried, with none under way. */
export async function amendablePlan(
  database: TestDatabase,
  districtCode: number,
): Promise<{ readonly planId: string; readonly version: number }> {
  const known = amended.get(districtCode);
  const planId = known ?? (await insertPlan(database, districtCode, 'APPROVED')).planId;
  amended.set(districtCode, planId);
  await database.query(
    `update plan_amendment set status = 'WITHDRAWN', closed_at = now() where plan_id = $1 and closed_at is null`,
    [planId],
  );
  const [plan] = await database.query<{ version: number }>('select version from plan where id = $1', [planId]);
  return { planId, version: plan!.version };
}
const amended = new Map<number, string>();

/** Inserts an amendment of one measure that can be submitted. */
export async function insertAmendment(
  database: TestDatabase,
  districtCode: number,
  status: AmendmentStatus,
): Promise<{ readonly amendmentId: string }> {
  const { planId } = await amendablePlan(database, districtCode);
  const base = emptyContent(planSchema);
  const measure = { ...emptyContent(measureSchema), number: 1, dimension: 'AUDIT_MECHANISMS', title: 'มาตรการ' };
  const measures = [{ ...measure, id: randomUUID(), budgetStatus: 'NO_BUDGET' }];
  const [amendment] = await database.query<{ id: string }>(
    `insert into plan_amendment (plan_id, district_code, fiscal_year, reason, base, content, material, status, begun_at, updated_at)
     select id, district_code, fiscal_year, 'เหตุผล', $2, $3, true, $4, now(), now() from plan where id = $1 returning id`,
    [planId, JSON.stringify(base), JSON.stringify({ ...base, measures }), status],
  );
  return { amendmentId: amendment!.id };
}
