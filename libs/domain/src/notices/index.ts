export * from './act-notice.js';
export * from './may-remind.js';
