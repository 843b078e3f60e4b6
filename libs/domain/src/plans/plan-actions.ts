import { assertFourEyes, mayWriteDistrict, permissionsOfCaller } from '../access/index.js';
import type { Caller } from '../access/index.js';
import { refuse } from '../shared/refusals.js';
import { allowedActions, transition } from '../workflow/index.js';
import { planDecisions, planWorkflow } from './plan-workflow.js';
import type { PlanAction, PlanStatus } from './plan-workflow.js';

/** What the workflow has to know of a plan. */
export interface PlanState {
  readonly status: PlanStatus;
  readonly districtCode: number;
  readonly submittedBy: string | null;
}

/** What the caller may do with the plan now; the same rule enforces it (`planAfter`). */
export function allowedPlanActions(plan: PlanState, caller: Caller): PlanAction[] {
  if (!mayWriteDistrict(caller, plan.districtCode)) return [];
  return allowedActions(planWorkflow, plan.status, permissionsOfCaller(caller)).filter(
    (action) => !(planDecisions.has(action) && plan.submittedBy === caller.accountId),
  );
}

/**
 * The state the plan is in after the action. Refuses with NOT_FOUND a plan out of reach, with FOUR_EYES a decision on what one
 * submitted oneself, and as `transition` does.
 */
export function planAfter(plan: PlanState, action: PlanAction, caller: Caller, reason?: string | null): PlanStatus {
  if (!mayWriteDistrict(caller, plan.districtCode)) throw refuse('NOT_FOUND');
  const next = transition(planWorkflow, plan.status, action, permissionsOfCaller(caller), reason);
  if (planDecisions.has(action)) assertFourEyes(plan.submittedBy, caller);
  return next;
}
