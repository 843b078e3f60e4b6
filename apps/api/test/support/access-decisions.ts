import type { accessCommands } from './access-commands.js';
import { district, type Account, type Operation } from './access-operation.js';

/** Everybody of the district may stand in for somebody; that nobody does is said after the caller was let in. */
const decidedBy = (operation: Operation, ...deciders: readonly Account[]): Operation => ({
  ...operation,
  inside: Object.fromEntries(
    district.filter((account) => !deciders.includes(account)).map((account) => [account, 'FORBIDDEN']),
  ),
});
const why = { reason: 'แก้' };

/** Decisions on plans, amendments and reports, each with the roles whose it is. */
export const decisionOperations = ({
  onPlan,
  onAmendment,
  onReport,
}: Pick<ReturnType<typeof accessCommands>, 'onPlan' | 'onAmendment' | 'onReport'>): Record<string, Operation> => ({
  'Mutation.endorsePlan': decidedBy(onPlan('endorsePlan', 'PlanStepInput', 'SUBMITTED', district), 'head', 'director'),
  // Its district has no such step until the centre says so; that it refuses is said after the caller was let in.
  'Mutation.recommendPlan': decidedBy(onPlan('recommendPlan', 'PlanStepInput', 'ENDORSED', district), 'assistant'),
  'Mutation.approvePlan': decidedBy(onPlan('approvePlan', 'ApprovePlanInput', 'ENDORSED', district), 'director'),
  // The head returns a submitted plan.
  'Mutation.returnPlan': decidedBy(
    onPlan('returnPlan', 'ReturnPlanInput', 'SUBMITTED', district, why),
    ...(['head', 'director'] as const),
  ),
  'Mutation.endorsePlanAmendment': decidedBy(
    onAmendment('endorsePlanAmendment', 'PlanAmendmentStepInput', 'SUBMITTED', district),
    ...(['head', 'director'] as const),
  ),
  'Mutation.recommendPlanAmendment': decidedBy(
    onAmendment('recommendPlanAmendment', 'PlanAmendmentStepInput', 'ENDORSED', district),
    'assistant',
  ),
  'Mutation.approvePlanAmendment': decidedBy(
    onAmendment('approvePlanAmendment', 'ApprovePlanAmendmentInput', 'ENDORSED', district),
    'director',
  ),
  'Mutation.returnPlanAmendment': decidedBy(
    onAmendment('returnPlanAmendment', 'ReturnPlanAmendmentInput', 'SUBMITTED', district, why),
    ...(['head', 'director'] as const),
  ),
  'Mutation.approveProgressReport': decidedBy(
    onReport('approveProgressReport', 'ReportStepInput', 'SUBMITTED', district),
    'director',
  ),
  'Mutation.returnProgressReport': decidedBy(
    onReport('returnProgressReport', 'ReturnReportInput', 'SUBMITTED', district, why),
    'director',
  ),
});
