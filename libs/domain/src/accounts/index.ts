export * from './account-actions.js';
export * from './account-identity.js';
export * from './administrators.js';
