export * from './api-role.js';
export * from './cancel.js';
export * from './database.js';
export * from './database.module.js';
export * from './migrate.js';
export * from './idempotency.js';
export * from './uuid.js';
export * from './lock-place.js';
