import {
  contentPlaces,
  pathOfFinding,
  planContentOf,
  type ContentPlace,
  type Finding,
  type PlanReading,
} from '@sucharit/domain/plan-document';
import { formatScore } from '@sucharit/domain/shared';
import type { PlanDocumentReading } from './graphql/plan-reading.types.js';

/** A document as it was read, in the shape in which it is published, without what is read back from the database. */
export type DocumentReading = Omit<PlanDocumentReading, 'district' | 'plan'>;

/** A finding with the value it is about. */
export type LinkedFinding = Finding & { readonly path: string | null };

/** The findings of a reading, each with the value that a correction would change. */
export function linkedFindings(reading: PlanReading, places: readonly ContentPlace[]): LinkedFinding[] {
  return reading.findings.map((finding) => ({ ...finding, path: pathOfFinding(reading, finding, places) }));
}

/** A reading as it is published, before the plan that stands in its place is known. */
export function readingOfDocument(
  text: string,
  reading: PlanReading,
): Omit<DocumentReading, 'planId' | 'sameDocument'> {
  const places = contentPlaces(reading);
  const { content } = planContentOf(reading);
  return {
    ...content,
    text,
    districtCode: reading.districtCode,
    // As printed and by position: what could not be read is for a person to fill in.
    priorYearIta: reading.ita && {
      fiscalYear: reading.ita.fiscalYear,
      scores: reading.ita.scores.map((score) => (score === null ? null : formatScore(score))),
      total: reading.ita.total === null ? null : formatScore(reading.ita.total),
    },
    checklist: reading.checklist.map(({ key, status, evidence }) => ({
      key,
      status,
      start: evidence?.start ?? null,
      end: evidence?.end ?? null,
    })),
    places: places.flatMap(({ path, parts }) => parts.map(({ start, end }) => ({ path, start, end }))),
    findings: linkedFindings(reading, places),
    ignored: reading.ignored,
  };
}
