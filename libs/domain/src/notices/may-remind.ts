import { refuse, refuseInput } from '../refusals/refusals.js';
import { checkText, listLimit, textLimits } from '../shared/text.js';

/** States of what a district hands in for which the centre reminds it: the due day has passed, or it was returned. */
export const remindedStates = ['OVERDUE', 'RETURNED'] as const;

/** Whether the centre reminds a district of something in this state; nobody is reminded of what is not late. */
export const mayRemind = (state: string): boolean => remindedStates.some((reminded) => reminded === state);

/**
 * Refuses a reminder that cannot be sent: LIST_TOO_LONG, INVALID_INPUT without a district, TEXT_TOO_LONG.
 * @param districtCodes whom to remind
 * @param message what the centre adds in its own words, '' for nothing
 */
export function checkReminder(districtCodes: readonly number[], message: string): void {
  if (districtCodes.length === 0) throw refuseInput('NO_DISTRICT', {}, ['districtCodes']);
  if (districtCodes.length > listLimit)
    throw refuse('LIST_TOO_LONG', { maximum: listLimit, actual: districtCodes.length }, ['districtCodes']);
  checkText(message, textLimits.reason, ['message']);
}
