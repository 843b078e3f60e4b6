export * from './audit-action.js';
