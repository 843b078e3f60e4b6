import { validateContent } from '../content/index.js';
import { compareFigures } from '../shared/decimal.js';
import { refuse } from '../refusals/refusals.js';
import { isBlank } from '../shared/text.js';
import { entrySchema, type EntryContent } from './entry-schema.js';
import { cannotProceedReasons, measureProgressStatuses, percentRanges } from './progress-status.js';
import type { MeasureProgressStatus } from './progress-status.js';

type Path = readonly (string | number)[];

/**
 * Refuses an entry that contradicts itself or cannot be kept: PROGRESS_PERCENT for a percentage that does not go with the
 * status (completed is 100, not started is 0), PROGRESS_REASON_REQUIRED, PROGRESS_REASON_UNUSED, or as `validateContent` does.
 * @param path where the entry stands in the input
 */
export function validateEntry(entry: EntryContent, path: Path = []): void {
  if (measureProgressStatuses.includes(entry.status)) {
    checkPercent(entry.percentComplete, entry.status, [...path, 'percentComplete']);
    checkReason(entry, path);
  }
  validateContent(entrySchema, entry, path);
}

function checkPercent(percent: string | number, status: MeasureProgressStatus, path: Path): void {
  const [minimum, maximum] = percentRanges[status];
  const text = String(percent);
  const fits =
    /^\d{1,3}(\.\d{1,2})?$/.test(text) && compareFigures(text, minimum) >= 0 && compareFigures(text, maximum) <= 0;
  const [range, example] = minimum === maximum ? [String(minimum), String(minimum)] : [`${minimum}–${maximum}`, '62.5'];
  if (!fits) throw refuse('PROGRESS_PERCENT', { status, minimum, maximum, range, example }, path);
}

function checkReason({ status, reason, reasonText }: EntryContent, path: Path): void {
  if (status !== 'CANNOT_PROCEED') {
    if (reason !== null) throw refuse('PROGRESS_REASON_UNUSED', { status }, [...path, 'reason']);
    return;
  }
  if (reason === null || !cannotProceedReasons.includes(reason)) {
    throw refuse('PROGRESS_REASON_REQUIRED', {}, [...path, 'reason']);
  }
  if (reason === 'OTHER' && isBlank(reasonText ?? '')) {
    throw refuse('PROGRESS_REASON_REQUIRED', {}, [...path, 'reasonText']);
  }
}
