export * from './authenticator.js';
export * from './access-inventory.js';
export * from './access.decorators.js';
export * from './access.guard.js';
export * from './access.module.js';
export * from './current-caller.decorator.js';
export * from './request-origin.js';
export * from './district-scope.js';
