export * from './graphql/comment.type.js';
