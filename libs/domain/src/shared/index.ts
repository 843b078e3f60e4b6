export * from './refusals.js';
export * from './decimal.js';
export * from './fiscal-year.js';
export * from './text.js';
