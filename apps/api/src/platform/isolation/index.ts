export { IsolationLimit } from './fork-child.js';
export * from './isolated-task.js';
export * from './isolation.js';
export * from './isolation.module.js';
