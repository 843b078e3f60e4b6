import type { EntityManager } from 'typeorm';

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
