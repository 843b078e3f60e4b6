export * from './sockets.module.js';
export { closeCodes, socketLimits } from './subscription-sockets.js';
