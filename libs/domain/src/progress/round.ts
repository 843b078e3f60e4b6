import { daysBetween } from '../shared/fiscal-year.js';
import { refuse } from '../refusals/refusals.js';

/** The dates that the centre sets for a round, each an ISO date. */
export interface RoundDates {
  /** first day on which a report may be written */
  readonly opensOn: string;
  /** last day on which submitting is in time */
  readonly dueOn: string;
  /** first day on which nothing can be changed any more */
  readonly locksOn: string;
}

export const roundStates = ['NOT_OPEN', 'OPEN', 'OVERDUE', 'LOCKED'] as const;
export type RoundState = (typeof roundStates)[number];

/** Where a round stands on a day: overdue rounds still take reports, late. */
export function roundState(round: RoundDates, today: string): RoundState {
  if (daysBetween(round.opensOn, today) < 0) return 'NOT_OPEN';
  if (daysBetween(round.locksOn, today) >= 0) return 'LOCKED';
  return daysBetween(round.dueOn, today) > 0 ? 'OVERDUE' : 'OPEN';
}

/** Refuses with ROUND_CLOSED while the round takes no entries. */
export function assertRoundTakesEntries(round: RoundDates, today: string): void {
  const state = roundState(round, today);
  if (state === 'NOT_OPEN' || state === 'LOCKED') {
    throw refuse('ROUND_CLOSED', { state, opensOn: round.opensOn, locksOn: round.locksOn });
  }
}

/** Refuses dates that are not in the order open ≤ due < lock: ROUND_DUE_BEFORE_OPENING, ROUND_LOCKS_BEFORE_DUE. */
export function validateRoundDates(round: RoundDates): void {
  if (daysBetween(round.opensOn, round.dueOn) < 0)
    throw refuse('ROUND_DUE_BEFORE_OPENING', { opensOn: round.opensOn, dueOn: round.dueOn }, ['dueOn']);
  if (daysBetween(round.dueOn, round.locksOn) <= 0)
    throw refuse('ROUND_LOCKS_BEFORE_DUE', { dueOn: round.dueOn, locksOn: round.locksOn }, ['locksOn']);
}

export type Timeliness = 'ON_TIME' | 'LATE' | 'MISSING';

/** Whether a report was submitted by its due day (both ISO dates); null means that it was not submitted. */
export function timeliness(submittedOn: string | null, dueOn: string): Timeliness {
  if (submittedOn === null) return 'MISSING';
  return daysBetween(dueOn, submittedOn) > 0 ? 'LATE' : 'ON_TIME';
}
