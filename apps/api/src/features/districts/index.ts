export * from './graphql/district.type.js';
export * from './graphql/hand-in.type.js';
export * from './graphql/headline.type.js';
export * from './graphql/zone.enum.js';
