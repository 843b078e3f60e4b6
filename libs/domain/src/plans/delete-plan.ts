import { mayWriteDistrict, type Caller } from '../access/index.js';
import { refuse } from '../refusals/refusals.js';
import type { PlanState } from './plan-actions.js';

/** Whether a plan may be deleted: a draft that nobody has handed in, and on which nobody else has said a word. */
export const isPlanDeletable = ({ status, submittedBy }: PlanState, hasComments: boolean): boolean =>
  status === 'DRAFT' && submittedBy === null && !hasComments;

/** Refuses with NOT_FOUND a plan out of reach, and with PLAN_NOT_DELETABLE one that others have had before them. */
export function assertPlanDeletable(plan: PlanState, hasComments: boolean, caller: Caller): void {
  if (!mayWriteDistrict(caller, plan.districtCode)) throw refuse('NOT_FOUND');
  if (!isPlanDeletable(plan, hasComments)) throw refuse('PLAN_NOT_DELETABLE', {}, ['planId']);
}
