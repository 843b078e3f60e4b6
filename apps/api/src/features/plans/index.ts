export * from './graphql/checklist.type.js';
export * from './graphql/measure.type.js';
export * from './graphql/plan.enums.js';
export * from './graphql/plan.type.js';
export * from './graphql/risk.type.js';
export * from './plan.access.js';
export * from './plans.module.js';
export * from './plans.service.js';
