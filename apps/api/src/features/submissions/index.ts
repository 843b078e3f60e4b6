export * from './submissions.module.js';
