export * from './refusal-entry.js';
export * from './refusals.js';
