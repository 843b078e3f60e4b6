import { refuse } from '../refusals/refusals.js';
import type { ProgressEntry } from './entry-schema.js';
import type { ReportStatus } from './report-workflow.js';

/** What a carried entry is compared with. */
type EventIterator = Pick<ProgressEntry, 'measureId' | 'status' | 'carried'>;

/** The entries with which the next round's report begins: those of completed measures, as they were and carried. */
export function carryForward<Entry extends Pick<ProgressEntry, 'status' | 'carried'>>(
  previousEntries: readonly Entry[],
): Entry[] {
  return previousEntries.filter(({ status }) => status === 'COMPLETED').map((entry) => ({ ...entry, carried: true }));
}

/**
 * What has to change so that the carried entries of the twelve-month report say what the six-month one says now: which entries
 * to take over, and from which measures to take a carried entry away. What was written in the twelve-month report itself stays.
 */
export function followSixMonth<Entry extends EventIterator>(
  sixMonth: readonly Entry[],
  twelveMonth: readonly EventIterator[],
): { readonly take: Entry[]; readonly drop: string[] } {
  const own = new Set(twelveMonth.filter(({ carried }) => !carried).map(({ measureId }) => measureId));
  const take = carryForward(sixMonth).filter(({ measureId }) => !own.has(measureId));
  const followed = new Set(take.map(({ measureId }) => measureId));
  const drop = twelveMonth
    .filter(({ carried, measureId }) => carried && !followed.has(measureId))
    .map(({ measureId }) => measureId);
  return { take, drop };
}

/** Whether an entry cannot be changed: it is carried, and the six-month report that it follows is approved. */
export const isEntryLocked = (
  { carried }: Pick<ProgressEntry, 'carried'>,
  sixMonthStatus: ReportStatus | null,
): boolean => carried && sixMonthStatus === 'APPROVED';

/** Refuses with MEASURE_LOCKED a change to an entry that is carried from an approved report. */
export function assertEntryUnlocked(
  entry: Pick<ProgressEntry, 'carried' | 'measureNumber'>,
  sixMonthStatus: ReportStatus | null,
): void {
  if (isEntryLocked(entry, sixMonthStatus)) throw refuse('MEASURE_LOCKED', { number: entry.measureNumber });
}
