export * from './entry-help.js';
