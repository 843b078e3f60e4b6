export * from './body-limits.js';
export * from './server.js';
