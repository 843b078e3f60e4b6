export * from './accounts.js';
export * from './statements.js';
export * from './test-app.js';
export * from './test-client.js';
export * from './test-database.js';
export * from './summary-data.js';
