import { formatScore } from '../shared/decimal.js';
import { refuse, refuseInput } from '../refusals/refusals.js';
import { checkText, isBlank, textLimits } from '../shared/text.js';
import { compareWithPublished, type ItaDifference } from './compare-with-published.js';

/** A published total that may be recorded. */
export interface ConfirmedTotal extends ItaDifference {
  /** 0.00–100.00, two places */
  readonly total: string;
  /** why it stands although it differs by more than rounding; null where it does not differ so much */
  readonly reason: string | null;
}

/**
 * Takes a published total beside its recomputation. One that differs by more than rounding is more often a slip of the pen than
 * a fact, so it stands only with a reason.
 * @param published 0–100 with at most two decimals
 * @param reason at most `textLimits.reason` characters
 * Refuses with INVALID_INPUT, TEXT_TOO_LONG, or ITA_TOTAL_DIFFERS with both totals and their difference.
 */
export function confirmPublished(
  published: string | number,
  recomputed: string,
  reason: string | null = null,
): ConfirmedTotal {
  const text = String(published);
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(text) || Number(text) > 100) throw refuseInput('SCORE', {}, ['publishedTotal']);
  const given = checkText(reason ?? '', textLimits.reason, ['differenceReason']);
  const compared = compareWithPublished(text, recomputed);
  const total = formatScore(text);
  if (compared.class !== 'MISMATCH') return { ...compared, total, reason: null };
  if (isBlank(given))
    throw refuse('ITA_TOTAL_DIFFERS', { published: total, recomputed, difference: compared.difference }, [
      'differenceReason',
    ]);
  return { ...compared, total, reason: given.trim() };
}
