export * from './graphql/ita-result.type.js';
export * from './ita.module.js';
export * from './ita.service.js';
