export * from './graphql/district.type.js';
export * from './graphql/hand-in.type.js';
export * from './graphql/average-progress.type.js';
export * from './graphql/zone.enum.js';
