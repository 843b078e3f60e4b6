export * from './accounts.module.js';
export { AccountsService, type NewAccount } from './accounts.service.js';
