export * from './queued-job-actions.js';
