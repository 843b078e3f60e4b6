import type { ReportStatus } from '@sucharit/domain/progress';
import type { EntityManager } from 'typeorm';

/** A measure as a report refers to it. */
export interface ReportedMeasure {
  readonly id: string;
  readonly number: number;
}

/** Every measure of the plan, by number. */
export const measuresOf = (manager: EntityManager, planId: string): Promise<ReportedMeasure[]> =>
  manager.query('select id, number from measure where plan_id = $1 order by number', [planId]);

/** The plan's six-month report, or null. */
export async function sixMonthReport(
  manager: EntityManager,
  planId: string,
): Promise<{ id: string; status: ReportStatus } | null> {
  const rows = (await manager.query(
    `select id, status from progress_report where plan_id = $1 and round = 'SIX_MONTH'`,
    [planId],
  )) as { id: string; status: ReportStatus }[];
  return rows[0] ?? null;
}

/**
 * Keeps beside each measure what its latest report says and what its latest approved report says, so that lists filter and
 * sort by progress through an index. Runs in every transaction that writes entries or moves a report.
 */
export async function keepMeasureFigures(manager: EntityManager, ...planIds: readonly string[]): Promise<void> {
  const latest = (condition: string): string => `(
    select entry.status, entry.percent from progress_entry as entry
    join progress_report as report on report.id = entry.report_id
    where entry.measure_id = measure.id and ${condition}
    order by report.round desc limit 1)`;
  await manager.query(
    `update measure set (current_status, current_percent) = ${latest('true')},
       (approved_status, approved_percent) = ${latest(`report.status = 'APPROVED'`)}
     where plan_id = any($1)`,
    [planIds],
  );
}
