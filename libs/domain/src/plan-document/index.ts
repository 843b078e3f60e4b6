export { readBudget } from './budget.js';
export * from './place.js';
export * from './plan-reading.js';
export { findingCatalogue, type Finding, type FindingCode } from './findings.js';
export { decodeDocument, DOCUMENT_BYTE_LIMIT, DOCUMENT_TEXT_LIMIT } from './decode-document.js';
export { readPlanDocument } from './read-plan-document.js';
export { planContentOf, type ReadPlan } from './plan-content-of-reading.js';
export { contentPlaces, pathOfFinding, type ContentPlace } from './value-places.js';
