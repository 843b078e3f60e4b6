export * from './deciding.js';
export * from './standing-for.js';
export * from './check-stand-in.js';
