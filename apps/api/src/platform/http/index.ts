export * from './body-limits.js';
export * from './content-disposition.js';
export * from './network-of.js';
export { TakesLargeBody } from './large-bodies.js';
export * from './server.js';
