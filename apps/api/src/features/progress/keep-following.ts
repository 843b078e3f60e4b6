import { sameContent } from '@sucharit/domain/content';
import { entrySchema, followSixMonth } from '@sucharit/domain/progress';
import { In, type EntityManager } from 'typeorm';
import { ProgressEntryEntity } from './progress-entry.entity.js';
import { ProgressReportEntity } from './progress-report.entity.js';

/** Holds both reports of a plan for this transaction, always in the same order: what one says depends on the other. */
export const lockReports = (manager: EntityManager, planId: string): Promise<unknown> =>
  manager.query('select from progress_report where plan_id = $1 order by round for update', [planId]);

/**
 * Makes the carried entries of the twelve-month report say what the six-month one says, until the twelve-month one is approved.
 * Runs in every transaction that writes one of the two, which holds both (`lockReports`).
 * @returns whether entries of the twelve-month report changed
 */
export async function keepFollowing(manager: EntityManager, planId: string): Promise<boolean> {
  const reports = await manager.findBy(ProgressReportEntity, { planId });
  const sixMonth = reports.find(({ round }) => round === 'SIX_MONTH');
  const twelveMonth = reports.find(({ round }) => round === 'TWELVE_MONTH');
  if (!sixMonth || !twelveMonth || twelveMonth.status === 'APPROVED') return false;
  const before = await manager.findBy(ProgressEntryEntity, { reportId: twelveMonth.id });
  const { take, drop } = followSixMonth(await manager.findBy(ProgressEntryEntity, { reportId: sixMonth.id }), before);
  const told = new Map(before.map((entry) => [entry.measureId, entry]));
  const changed = take.filter((entry) => !saysTheSame(entry, told.get(entry.measureId)));
  if (drop.length > 0) await manager.delete(ProgressEntryEntity, { reportId: twelveMonth.id, measureId: In(drop) });
  if (changed.length > 0)
    await manager.getRepository(ProgressEntryEntity).upsert(
      changed.map(({ id: _ofSixMonth, ...entry }) => ({ ...entry, reportId: twelveMonth.id })),
      ['reportId', 'measureId'],
    );
  return drop.length + changed.length > 0;
}

const saysTheSame = (one: ProgressEntryEntity, other: ProgressEntryEntity | undefined): boolean =>
  other !== undefined && sameContent(entrySchema, one, other);
