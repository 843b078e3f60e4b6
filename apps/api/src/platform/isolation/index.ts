export { IsolationLimit } from './isolated-child.js';
export * from './isolated-task.js';
export * from './isolation.js';
export * from './isolation.module.js';
