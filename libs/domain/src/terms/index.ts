export * from './field-names.js';
