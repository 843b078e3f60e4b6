import { daysBetween } from '../shared/fiscal-year.js';
import { refuse } from '../refusals/refusals.js';
import { stateBy, type StateTable } from '../shared/state-table.js';

/** The dates that the centre sets for a round, each an ISO date. */
export interface RoundDates {
  /** first day on which a report may be written */
  readonly opensOn: string;
  /** last day on which submitting is in time */
  readonly dueOn: string;
  /** first day on which nothing can be changed any more */
  readonly locksOn: string;
}

/** A round by the day: overdue rounds still take reports, late. */
export const roundTable: StateTable<'NOT_OPEN' | 'LOCKED' | 'OVERDUE' | 'OPEN', 'today' | keyof RoundDates> = [
  { state: 'NOT_OPEN', when: [{ day: 'today', is: 'BEFORE', of: 'opensOn' }] },
  { state: 'LOCKED', when: [{ day: 'today', is: 'FROM', of: 'locksOn' }] },
  { state: 'OVERDUE', when: [{ day: 'today', is: 'AFTER', of: 'dueOn' }] },
  { state: 'OPEN' },
];
export type RoundState = (typeof roundTable)[number]['state'];

/** The states in which a round takes entries. */
export const entryTakingStates = ['OPEN', 'OVERDUE'] as const satisfies readonly RoundState[];

/** The state of a round on a day. */
export const roundState = ({ opensOn, dueOn, locksOn }: RoundDates, today: string): RoundState =>
  stateBy(roundTable, { opensOn, dueOn, locksOn, today });

/** Refuses with ROUND_CLOSED while the round takes no entries. */
export function assertRoundTakesEntries(round: RoundDates, today: string): void {
  const state = roundState(round, today);
  if (!entryTakingStates.some((takes) => takes === state))
    throw refuse('ROUND_CLOSED', { state, opensOn: round.opensOn, locksOn: round.locksOn });
}

/** Refuses dates that are not in the order open ≤ due < lock: ROUND_DUE_BEFORE_OPENING, ROUND_LOCKS_BEFORE_DUE. */
export function validateRoundDates(round: RoundDates): void {
  if (daysBetween(round.opensOn, round.dueOn) < 0)
    throw refuse('ROUND_DUE_BEFORE_OPENING', { opensOn: round.opensOn, dueOn: round.dueOn }, ['dueOn']);
  if (daysBetween(round.dueOn, round.locksOn) <= 0)
    throw refuse('ROUND_LOCKS_BEFORE_DUE', { dueOn: round.dueOn, locksOn: round.locksOn }, ['locksOn']);
}
