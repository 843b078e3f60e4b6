export * from './attach-resolvers.js';
export * from './decorators.js';
export { registerEnum } from './filter-inputs.js';
export * from './reads.js';
export * from './read-model.module.js';
export { readRegistry, type Related, type RowContext, type RowSql } from './registry.js';
export * from './district-scope.js';
export * from './enum-texts.js';
