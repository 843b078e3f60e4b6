export * from './csv.js';
export * from './plain-text.js';
export * from './table.js';
export * from './xlsx.js';
