export * from './help-at.js';
