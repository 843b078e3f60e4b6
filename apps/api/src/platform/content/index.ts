export * from './content-entity.js';
export { columnName } from './content-names.js';
export * from './content-rows.js';
export * from './content-types.js';
export * from './read-content.js';
