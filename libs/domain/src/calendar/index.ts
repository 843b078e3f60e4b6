export * from './hand-in.js';
export * from './work-years.js';
