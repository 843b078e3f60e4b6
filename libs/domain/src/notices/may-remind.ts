import type { HandInState } from '../calendar/index.js';
import { refuse, refuseInput } from '../refusals/refusals.js';
import { checkText, listLimit, textLimits } from '../shared/text.js';

/** States of what a district hands in for which the centre reminds it: the due day has passed, or it was returned. */
export const remindedStates = ['OVERDUE', 'RETURNED'] as const satisfies readonly HandInState[];

/** Whether the centre reminds a district of something in this state; nobody is reminded of what is not late. */
export const mayRemind = (state: string): boolean => remindedStates.some((reminded) => reminded === state);

/** The last reminder of something. */
interface LastReminder {
  /** as it stood then; null for reminders from before this was written down */
  readonly state: string | null;
  readonly dueOn: string | null;
  readonly sentAt: Date;
}

/** The standing of one submission of a district. */
interface Standing {
  readonly state: string;
  readonly dueOn: string | null;
  /** when it was last handed in, whatever became of it since */
  readonly submittedAt: Date | null;
}

/**
 * True where the centre should remind of a submission: it is late, and since the last reminder its state or its due day has
 * changed, or it was handed in once more. Who was reminded is the one who is waited for.
 */
export const awaitsReminder = ({ state, dueOn, submittedAt }: Standing, last: LastReminder | null): boolean =>
  mayRemind(state) &&
  (last === null ||
    (last.state ?? state) !== state ||
    last.dueOn !== dueOn ||
    (submittedAt !== null && submittedAt > last.sentAt));

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
