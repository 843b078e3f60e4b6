export * from './job-queue.module.js';
