export * from './fields.js';
export * from './merge-fields.js';
export * from './row-fields.js';
