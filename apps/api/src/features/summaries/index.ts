export * from './summaries.module.js';
