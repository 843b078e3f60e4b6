export * from './open-data.module.js';
