export * from './plan-reading.js';
export { findingCatalogue, type FindingCode } from './findings.js';
export { decodeDocument, DOCUMENT_LIMIT } from './decode-document.js';
export { readPlanDocument } from './read-plan-document.js';
export { planContentOf, type ReadPlan } from './plan-content-of-reading.js';
