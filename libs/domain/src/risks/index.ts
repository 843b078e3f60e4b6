export * from './reference/risk-matrix-presets.js';
export * from './matrix-effect.js';
export * from './propose-risk-matrix.js';
export * from './risk-area.js';
export * from './risk-codes.js';
export * from './risk-matrix.js';
export * from './risk-rating.js';
export * from './risk-steps.js';
