export * from './job-name.js';
export * from './queued-job-actions.js';
