export * from './plan-import.service.js';
