import type { Actor, Caller } from '../access/index.js';
import { actionsOn, afterAction, type WorkflowMatter } from '../workflow/index.js';
import { planWorkflow } from './plan-workflow.js';
import type { PlanAction, PlanStatus } from './plan-workflow.js';

/** What the workflow has to know of a plan. */
export type PlanState = WorkflowMatter<PlanStatus>;

/** What the actor may do with the plan now; the same rule enforces it (`planAfter`). */
export const allowedPlanActions = (plan: PlanState, actor: Actor): PlanAction[] => actionsOn(planWorkflow, plan, actor);

/** The state the plan is in after the action; refuses as `afterAction` does. */
export const planAfter = (plan: PlanState, action: PlanAction, caller: Caller, reason?: string | null): PlanStatus =>
  afterAction(planWorkflow, plan, action, caller, reason);
