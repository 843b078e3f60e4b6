export * from './reference/districts.js';
export * from './zone.js';
