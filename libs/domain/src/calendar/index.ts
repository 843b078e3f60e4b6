export * from './work-years.js';
