export * from './districts-csv.js';
export * from './summary-workbook.js';
