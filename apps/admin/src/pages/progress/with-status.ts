import { fixedPercent } from '@sucharit/domain/progress';
import type { Entry } from './report-data.js';

/** An entry with another status: what the status fixes is set, and what only the status before had fixed is asked for anew. */
export function withStatus(entry: Entry, status: Entry['status']): Entry {
  const given = entry.percentComplete === fixedPercent(entry.status) ? '' : entry.percentComplete;
  const percentComplete = fixedPercent(status) ?? given;
  return status === 'CANNOT_PROCEED'
    ? { ...entry, status, percentComplete }
    : { ...entry, status, percentComplete, reason: null, reasonText: null };
}

/** Whether a measure is said to be completed without a word or any evidence of it. */
export const isBareCompletion = (entry: Entry | null, files: number): boolean =>
  entry?.status === 'COMPLETED' && entry.done.trim() === '' && entry.evidenceLinks.length === 0 && files === 0;
