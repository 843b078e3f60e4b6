export * from './allowed-actions.js';
export * from './matter.js';
export * from './prove-nobody-stuck.js';
export * from './prove-workflow.js';
export * from './return-reason.js';
export * from './transition.js';
export * from './turn.js';
export * from './workflow-table.js';
