export * from './addresses-in.js';
export * from './channel.js';
export * from './propose-channel.js';
export * from './reference/contact-channels.js';
