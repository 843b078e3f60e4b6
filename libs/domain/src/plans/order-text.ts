import { orderOf } from '../plan-document/approval-order.js';
import { refuse } from '../refusals/refusals.js';
import { checkText, isBlank, textLimits } from '../shared/text.js';
import { usualOrders } from './usual-orders.js';

/**
 * The order with which a plan is approved, trimmed: the usual one where none is given. Refuses with TEXT_TOO_LONG, and with
 * ORDER_REFUSES words that a reader of the memo would take for a refusal or a condition.
 */
export function orderTextOf(given: string | null | undefined): string {
  const text = checkText(given ?? '', textLimits.line, ['orderText']).trim();
  if (isBlank(text)) return usualOrders[0].nameTh;
  const order = orderOf(text);
  if (order === 'REFUSED' || order === 'CONDITIONAL') throw refuse('ORDER_REFUSES', { text }, ['orderText']);
  return text;
}
