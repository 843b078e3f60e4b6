export * from './reference/risk-matrix-presets.js';
export * from './risk-area.js';
export * from './risk-codes.js';
export * from './risk-matrix.js';
export * from './risk-rating.js';
