export * from './find-higher-plans.js';
export * from './higher-plan.js';
export * from './propose-higher-plan.js';
export * from './reference/higher-plans.js';
