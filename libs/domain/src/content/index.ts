export * from './content-fields.js';
export * from './content-schema.js';
export * from './copy-content.js';
export * from './field-at.js';
export * from './given-content.js';
export * from './pick-content.js';
export * from './row-identity.js';
export * from './validate-content.js';
