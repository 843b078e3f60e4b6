export * from './district-table.js';
export * from './workbook.js';
