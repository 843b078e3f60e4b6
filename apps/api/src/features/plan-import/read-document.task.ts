import { createHash } from 'node:crypto';
import {
  planContentOf,
  contentPlaces,
  readPlanDocument,
  type PlanReading,
  type ReadingContext,
  type ReadPlan,
} from '@sucharit/domain/plan-document';
import { refuse } from '@sucharit/domain/shared';
import { textOfDocument } from './files/index.js';
import { linkedFindings, readingOfDocument, type DocumentReading, type LinkedFinding } from './reading-of-document.js';

/** A document to read. */
export interface DocumentToRead {
  readonly bytes: Uint8Array;
  readonly districts: ReadingContext['districts'];
  readonly higherPlans: ReadingContext['higherPlans'];
  readonly channels: ReadingContext['channels'];
}

/** A document as it was read, with all that is computed from the reading. */
export interface ReadDocument {
  readonly body: string;
  /** in hex */
  readonly sha256: string;
  readonly reading: PlanReading;
  readonly plan: ReadPlan;
  readonly findings: readonly LinkedFinding[];
  /** The reading as it is published, before the plan that stands in its place is known. */
  readonly published: Omit<DocumentReading, 'planId' | 'sameDocument'>;
}

/** A plan has some ten findings and some hundred values. Whoever answers a request with more keeps everybody else waiting. */
const mostFindings = 500;
const mostPlaces = 5_000;

/**
 * Reads a plan document.
 * @throws Refusal the reader's (DOCUMENT_…, DISTRICT_UNKNOWN, FISCAL_YEAR_UNKNOWN)
 */
export async function readDocument({ bytes, ...world }: DocumentToRead): Promise<ReadDocument> {
  const { text: body, leftOut } = await textOfDocument(bytes);
  const reading = readPlanDocument(body, { ...world, leftOut });
  const places = contentPlaces(reading);
  if (reading.findings.length > mostFindings || places.length + reading.ignored.length > mostPlaces)
    throw refuse('DOCUMENT_TOO_COMPLEX');
  return {
    body,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    reading,
    plan: planContentOf(reading),
    findings: linkedFindings(reading, places),
    published: readingOfDocument(body, reading),
  };
}
