export * from './allowed-actions.js';
export * from './prove-workflow.js';
export * from './transition.js';
export * from './workflow-table.js';
