export * from './may-remind.js';
