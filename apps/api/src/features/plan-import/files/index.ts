export * from './document-text.js';
export type { WordText } from './word/index.js';
