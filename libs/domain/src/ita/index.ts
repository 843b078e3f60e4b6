export * from './compare-with-published.js';
export * from './ita-scheme.js';
export * from './level.js';
export * from './propose-scheme.js';
export * from './prove-scheme.js';
export * from './rescore.js';
export * from './reference/ita-schemes.js';
export * from './score-ita.js';
