export * from './field-names.js';
export * from './value-names.js';
