export * from './body-limits.js';
export { TakesLargeBody } from './large-bodies.js';
export * from './server.js';
