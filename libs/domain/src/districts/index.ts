export * from './district-code.js';
export * from './reference/districts.js';
export * from './zone.js';
