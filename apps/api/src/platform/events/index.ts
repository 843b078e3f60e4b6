export * from './database-events.js';
export * from './events.module.js';
export * from './event-iterator.js';
