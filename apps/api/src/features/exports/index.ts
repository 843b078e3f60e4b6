export * from './export-heading.js';
export * from './export-values.js';
