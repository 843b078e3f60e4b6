export * from './item-checklist.js';
export * from './item-function.js';
export * from './reference/item-checklists.js';
