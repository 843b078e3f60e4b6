export * from './admission.js';
export { GraphqlModule } from './graphql.module.js';
