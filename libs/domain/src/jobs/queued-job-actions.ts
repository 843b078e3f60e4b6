import { refuse } from '../refusals/refusals.js';

/** Where a job of the queue stands. */
export type QueuedJobState = 'WAITING' | 'DELAYED' | 'ACTIVE' | 'COMPLETED' | 'FAILED';

export type QueuedJobAction = 'RETRY';

/** What an administrator may do with a job: one that was given up may be tried again; all else is the workers' own business. */
export const allowedQueuedJobActions = (state: QueuedJobState): QueuedJobAction[] =>
  state === 'FAILED' ? ['RETRY'] : [];

/** Refuses with INVALID_TRANSITION what cannot be done with a job in this state. */
export function assertMayRetry(state: QueuedJobState): void {
  if (!allowedQueuedJobActions(state).includes('RETRY')) throw refuse('INVALID_TRANSITION', { action: 'RETRY', state });
}
