import type { ReadPlanDocumentMutation } from './plan-import.operations.js';

/** A document as the API has read it; nothing of it is kept. */
export type Reading = ReadPlanDocumentMutation['readPlanDocument'];
export type ValuePlace = Reading['places'][number];
export type Finding = Reading['findings'][number];
/** A stretch of the document, UTF-16 units, end exclusive. */
export type Place = Pick<ValuePlace, 'start' | 'end'>;
