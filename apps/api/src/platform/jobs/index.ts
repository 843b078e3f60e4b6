export * from './job-definition.js';
export * from './job-handler.js';
export * from './job-queue.js';
export * from './job-rows.js';
export * from './job.entity.js';
export * from './jobs.module.js';
export * from './queue-name.js';
