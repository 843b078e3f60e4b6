export * from './carry-forward.js';
export * from './evidence-link.js';
export * from './progress-entry.js';
export * from './progress-status.js';
export * from './report-workflow.js';
export * from './round.js';
export * from './submit-report.js';
export * from './validate-entry.js';
