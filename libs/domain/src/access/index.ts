export * from './caller.js';
export * from './permission.js';
export * from './role-permissions.js';
export * from './token-limits.js';
export * from './token-scope.js';
