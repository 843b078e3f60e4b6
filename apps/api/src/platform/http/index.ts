export * from './body-limits.js';
export * from './content-disposition.js';
export { TakesLargeBody } from './large-bodies.js';
export * from './server.js';
