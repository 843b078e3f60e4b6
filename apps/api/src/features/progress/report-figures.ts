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
