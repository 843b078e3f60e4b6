export * from './config.module.js';
export * from './environment.js';
/** The process environment, for the entry points; everybody else receives a validated Environment. */
export const processEnvironment = process.env;
