import { refuse } from '../shared/refusals.js';
import type { ProgressEntry } from './progress-entry.js';

/** The entries with which the next round's report begins: those of completed measures, as they were and locked. */
export function carryForward<Entry extends Pick<ProgressEntry, 'status' | 'locked'>>(
  previousEntries: readonly Entry[],
): Entry[] {
  return previousEntries.filter(({ status }) => status === 'COMPLETED').map((entry) => ({ ...entry, locked: true }));
}

/** Refuses with MEASURE_LOCKED a change to an entry that was carried. */
export function assertEntryUnlocked(entry: Pick<ProgressEntry, 'locked' | 'measureNumber'>): void {
  if (entry.locked) throw refuse('MEASURE_LOCKED', { number: entry.measureNumber });
}
