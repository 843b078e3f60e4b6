export * from './graphql/ita-result.type.js';
export * from './ita.service.js';
