export * from './as-of.js';
export * from './refusals.js';
export * from './decimal.js';
export * from './fiscal-year.js';
export * from './search-text.js';
export * from './text.js';
export * from './thai-date.js';
export * from './thai-text.js';
