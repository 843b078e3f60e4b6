import type { ReportStatus } from '@sucharit/domain/progress';
import type { EntityManager } from 'typeorm';
import { keepMeasureFigures } from '../../features/progress/index.js';
import type { DemoReport } from './demo-progress.js';
import { actorsOf, type AccountIds } from './write-plans.js';

/** Saves a report counts: begun, filled in, and one for every step. */
const versions: Readonly<Record<ReportStatus, number>> = { DRAFT: 2, SUBMITTED: 3, RETURNED: 4, APPROVED: 4 };

/** Adds reports with their entries as ProgressService leaves them, set by set because there are thousands of entries. */
export async function writeReports(
  manager: EntityManager,
  reports: readonly DemoReport[],
  accounts: AccountIds,
): Promise<void> {
  const rows = reports.map(({ entries: _, ...report }) => {
    const { officer, director } = actorsOf(report.districtCode, accounts);
    return {
      ...report,
      submittedBy: report.submittedAt && officer,
      approvedBy: report.approvedAt && director,
      version: versions[report.status],
    };
  });
  const added = (await manager.query(
    `insert into progress_report (plan_id, district_code, fiscal_year, round, status, demo, submitted_at, submitted_by,
       approved_at, approved_by, return_reason, version)
     select plan.id, plan.district_code, plan.fiscal_year, given.round, given.status, true, given."submittedAt",
       given."submittedBy", given."approvedAt", given."approvedBy", given."returnReason", given.version
     from json_to_recordset($1) as given ("districtCode" int, "fiscalYear" int, round text, status text,
       "submittedAt" timestamptz, "submittedBy" uuid, "approvedAt" timestamptz, "approvedBy" uuid, "returnReason" text,
       version int)
     join plan on plan.district_code = given."districtCode" and plan.fiscal_year = given."fiscalYear"
     returning plan_id as "planId"`,
    [JSON.stringify(rows)],
  )) as { planId: string }[];
  await manager.query(
    `insert into progress_entry (report_id, plan_id, district_code, measure_id, status, percent, done, difficulty, reason,
       reason_text, evidence_links, carried)
     select report.id, report.plan_id, report.district_code, measure.id, given.status, given."percentComplete", given.done,
       given.difficulty, given.reason, given."reasonText", given."evidenceLinks", given.locked
     from json_to_recordset($1) as given ("districtCode" int, "fiscalYear" int, round text, "measureNumber" int,
       status text, "percentComplete" numeric, done text, difficulty text, reason text, "reasonText" text,
       "evidenceLinks" text[], locked boolean)
     join progress_report as report on report.district_code = given."districtCode"
       and report.fiscal_year = given."fiscalYear" and report.round = given.round
     join measure on measure.plan_id = report.plan_id and measure.number = given."measureNumber"`,
    [
      JSON.stringify(
        reports.flatMap(({ entries, districtCode, fiscalYear, round }) =>
          entries.map((entry) => ({ ...entry, districtCode, fiscalYear, round })),
        ),
      ),
    ],
  );
  await keepMeasureFigures(manager, ...added.map(({ planId }) => planId));
}
