export * from './city-summary.js';
export * from './count-hand-ins.js';
export * from './average-progress.js';
export * from './ita-figures.js';
export * from './rule-versions.js';
export * from './summary-input.js';
export * from './summary-snapshot.js';
