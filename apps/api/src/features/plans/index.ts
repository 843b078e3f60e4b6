export { MarkedByCentre } from './graphql/centre-mark.type.js';
export * from './graphql/checklist.type.js';
export * from './graphql/measure.type.js';
export * from './graphql/measure-status.enum.js';
export * from './graphql/plan-amendment.type.js';
export * from './graphql/plan.enums.js';
export * from './graphql/plan.inputs.js';
export * from './graphql/plan-history.type.js';
export * from './graphql/plan.type.js';
export * from './graphql/risk.type.js';
export { keepMeasureFigures } from './measure-figures.js';
export * from './plan.access.js';
export { placesOfUnchanged } from './plan-content.js';
export {
  judgeAnew,
  keepJudgements,
  lockJudging,
  plansOfYears,
  type JudgedRow,
  type Rejudged,
} from './plan-judgement.js';
export { PlanStepsService } from './plan-steps.service.js';
export { PlansService } from './plans.service.js';
export * from './plan-changed.js';
