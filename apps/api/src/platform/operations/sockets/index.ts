export * from './sockets.module.js';
export { closeCodes, socketBounds, socketLimits } from './socket-limits.js';
export { SubscriptionSockets } from './subscription-sockets.js';
