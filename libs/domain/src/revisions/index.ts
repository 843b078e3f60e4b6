export * from './fields.js';
export * from './merge-fields.js';
export * from './row-fields.js';
export * from './second-look.js';
