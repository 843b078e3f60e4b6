export * from './graphql/higher-plan.type.js';
export { higherPlanNames, knownHigherPlans } from './known-higher-plans.js';
