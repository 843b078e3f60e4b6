export * from './plan-import.module.js';
export * from './plan-import.service.js';
