import { entrySchema, type ReportStatus } from '@sucharit/domain/progress';
import type { EntityManager } from 'typeorm';
import { keepMeasureFigures } from '../../features/plans/index.js';
import { entryColumns, reportWords } from '../../features/progress/index.js';
import { contentRow } from '../../platform/content/index.js';
import type { DemoReport } from './demo-progress.js';
import { insertRows } from './insert-rows.js';
import { actorsOf, type AccountIds } from './write-plans.js';
import { codesOfReason } from './texts/section-texts.js';

/** A demo report as it stands in its table. */
interface WrittenReport extends Place {
  readonly id: string;
  readonly planId: string;
  /** ids of the plan's measures by their numbers */
  readonly measureIds: Readonly<Record<number, string>>;
}
type Place = Pick<DemoReport, 'districtCode' | 'fiscalYear' | 'round'>;
const placeOf = ({ districtCode, fiscalYear, round }: Place): string => `${districtCode}/${fiscalYear}/${round}`;

/** Saves a report counts: begun, filled in, and one for every step. */
const versions: Readonly<Record<ReportStatus, number>> = { DRAFT: 2, SUBMITTED: 3, RETURNED: 4, APPROVED: 4 };

/** Adds reports with their entries, the same rows as ProgressService writes, in a statement for each table. */
export async function writeReports(
  manager: EntityManager,
  reports: readonly DemoReport[],
  accounts: AccountIds,
): Promise<void> {
  await insertRows(
    manager,
    'progress_report',
    reports.map(({ districtCode, fiscalYear, round, status, submittedAt, approvedAt, returnReason }) => {
      const { officer, director } = actorsOf(districtCode, accounts);
      return {
        district_code: districtCode,
        fiscal_year: fiscalYear,
        round,
        status,
        demo: true,
        submitted_at: submittedAt,
        submitted_by: submittedAt && officer,
        approved_at: approvedAt,
        approved_by: approvedAt && director,
        return_reason: returnReason,
        return_reason_codes: codesOfReason(returnReason),
        version: versions[status],
      };
    }),
    { plan_id: 'plan.id' },
    'join plan using (district_code, fiscal_year)',
  );
  const written = (await manager.query(
    `select report.id, plan_id as "planId", report.district_code as "districtCode", report.fiscal_year as "fiscalYear", round,
       (select json_object_agg(number, measure.id) from measure where measure.plan_id = report.plan_id) as "measureIds"
     from progress_report as report where demo and report.fiscal_year = any($1)`,
    [reports.map(({ fiscalYear }) => fiscalYear)],
  )) as WrittenReport[];
  const byPlace = new Map(written.map((report) => [placeOf(report), report]));
  await insertRows(
    manager,
    'progress_entry',
    reports.flatMap((report) => {
      const { id, planId, districtCode, measureIds } = byPlace.get(placeOf(report)) as WrittenReport;
      return report.entries.map(({ measureNumber, carried, ...entry }) => ({
        ...{ report_id: id, plan_id: planId, district_code: districtCode, measure_id: measureIds[measureNumber] },
        ...contentRow(entrySchema, entry, entryColumns),
        carried,
      }));
    }),
  );
  await keepMeasureFigures(manager, ...new Set(written.map(({ planId }) => planId)));
}

/** Gives the demo reports the versions and steps that ProgressService would have kept on their way. */
export async function writeReportHistory(manager: EntityManager): Promise<void> {
  await manager.query(
    `insert into report_revision (report_id, plan_id, district_code, number, content, kept_at)
     select r.id, r.plan_id, r.district_code, 1, ${reportWords}, r.submitted_at
     from progress_report as r where r.demo and r.submitted_at is not null`,
  );
  await manager.query(
    `insert into report_step (report_id, plan_id, district_code, number, kind, at, actor_name, actor_role, actor_position,
       reason, reason_codes, revision)
     select r.id, r.plan_id, r.district_code, row_number() over (partition by r.id order by step.at, step.place),
       step.kind, step.at, who.display_name, coalesce(who.role, step.role), who.position_title, step.reason,
       case when step.kind = 'RETURN' then r.return_reason_codes else '{}' end, case when step.kind <> 'START' then 1 end
     from progress_report as r
     cross join lateral (values
       (1, 'START', coalesce(r.submitted_at - interval '7 days', r.created_at), 'DISTRICT_OFFICER', r.submitted_by, null),
       (2, 'SUBMIT', r.submitted_at, 'DISTRICT_OFFICER', r.submitted_by, null),
       (3, 'APPROVE', r.approved_at, 'DISTRICT_DIRECTOR', r.approved_by, null),
       (4, 'RETURN', case when r.status = 'RETURNED' then r.submitted_at + interval '3 days' end, 'DISTRICT_DIRECTOR', null,
         r.return_reason)
     ) as step (place, kind, at, role, account_id, reason)
     left join account as who on who.id = step.account_id
     where r.demo and step.at is not null`,
  );
}
