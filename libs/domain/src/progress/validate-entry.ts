import { compareFigures } from '../shared/decimal.js';
import { refuse, refuseInput } from '../refusals/refusals.js';
import { checkText, isBlank, listLimit, textLimits } from '../shared/text.js';
import type { ProgressEntry } from './progress-entry.js';
import { cannotProceedReasons, measureProgressStatuses } from './progress-status.js';
import type { MeasureProgressStatus } from './progress-status.js';
import { checkEvidenceLink } from './evidence-link.js';

type Path = readonly (string | number)[];

/** Lowest and highest percentage that goes with a status. */
const percentRanges = {
  NOT_STARTED: [0, 0],
  IN_PROGRESS: [0, 100],
  COMPLETED: [100, 100],
  CANNOT_PROCEED: [0, 100],
} as const satisfies Record<MeasureProgressStatus, readonly [number, number]>;

/**
 * Refuses an entry that contradicts itself or cannot be kept: PROGRESS_PERCENT for a percentage that does not go with the
 * status (completed is 100, not started is 0), PROGRESS_REASON_REQUIRED, EVIDENCE_LINK_INVALID, or the text limits.
 * @param path where the entry stands in the input
 */
export function validateEntry(
  entry: Omit<ProgressEntry, 'measureId' | 'measureNumber' | 'carried'>,
  path: Path = [],
): void {
  if (!measureProgressStatuses.includes(entry.status)) {
    throw refuseInput('CHOICE', { choices: measureProgressStatuses.join(', ') }, [...path, 'status']);
  }
  checkPercent(entry.percentComplete, entry.status, [...path, 'percentComplete']);
  checkReason(entry, path);
  checkText(entry.done, textLimits.paragraph, [...path, 'done']);
  checkText(entry.difficulty ?? '', textLimits.reason, [...path, 'difficulty']);
  if (entry.evidenceLinks.length > listLimit) {
    throw refuse('LIST_TOO_LONG', { maximum: listLimit, actual: entry.evidenceLinks.length }, [
      ...path,
      'evidenceLinks',
    ]);
  }
  entry.evidenceLinks.forEach((link, index) => checkEvidenceLink(link, [...path, 'evidenceLinks', index]));
}

function checkPercent(percent: string | number, status: MeasureProgressStatus, path: Path): void {
  const [minimum, maximum] = percentRanges[status];
  const text = String(percent);
  const fits =
    /^\d{1,3}(\.\d{1,2})?$/.test(text) && compareFigures(text, minimum) >= 0 && compareFigures(text, maximum) <= 0;
  const [range, example] = minimum === maximum ? [String(minimum), String(minimum)] : [`${minimum}–${maximum}`, '62.5'];
  if (!fits) throw refuse('PROGRESS_PERCENT', { status, minimum, maximum, range, example }, path);
}

function checkReason(
  { status, reason, reasonText }: Pick<ProgressEntry, 'status' | 'reason' | 'reasonText'>,
  path: Path,
): void {
  checkText(reasonText ?? '', textLimits.reason, [...path, 'reasonText']);
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
