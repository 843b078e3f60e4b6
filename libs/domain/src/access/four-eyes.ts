import { refuse } from '../refusals/refusals.js';
import type { Caller } from './caller.js';

/**
 * Refuses with FOUR_EYES when the caller would decide on what the same account submitted.
 * @param submittedBy account that submitted, or null when nobody did in this system (a document that was imported)
 */
export function assertFourEyes(submittedBy: string | null, caller: Pick<Caller, 'accountId'>): void {
  if (submittedBy === caller.accountId) throw refuse('FOUR_EYES');
}
