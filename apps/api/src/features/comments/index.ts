export * from './comments.module.js';
export * from './graphql/comment.type.js';
