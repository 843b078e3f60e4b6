export * from './audit-chain.js';
export * from './audit.service.js';
export * from './verify-audit.js';
