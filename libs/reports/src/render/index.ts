export * from './csv.js';
export * from './csv-stream.js';
export * from './table.js';
export * from './xlsx.js';
export * from './xlsx-stream.js';
