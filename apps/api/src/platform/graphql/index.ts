export * from './errors.js';
export * from './query-limits.js';
export * from './request-context.js';
export * from './scalars.js';
export * from './value-limits.js';
export * from './refusal-status.js';
