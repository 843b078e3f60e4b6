export * from './attach-resolvers.js';
export * from './decorators.js';
export { registerEnum } from './filters.js';
export * from './reads.js';
export * from './read-model.module.js';
export { readRegistry, type RowContext, type RowSql } from './registry.js';
