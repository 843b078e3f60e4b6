export * from './comment-rules.js';
