export * from './graphql/contact-channel.type.js';
export { knownChannelRows } from './known-channels.js';
