import { findHigherPlans, type KnownHigherPlan } from '../references/index.js';
import type { FiscalYear } from '../shared/fiscal-year.js';
import type { DocumentSource } from './document-source.js';
import type { Place } from './place.js';

/** A higher plan that a document names, and where. */
interface HigherPlanDraft {
  readonly code: string;
  readonly place: Place;
}

/**
 * The higher plans whose names stand in the section about the linkage; each is a suggestion, which a finding says.
 * @param section stretch of the original document; null where it has no such section
 */
export function readHigherPlans(
  source: DocumentSource,
  section: Place | null,
  known: readonly KnownHigherPlan[],
  fiscalYear: FiscalYear,
): HigherPlanDraft[] {
  if (section === null) return [];
  const { start: from, end } = section;
  const named = findHigherPlans(source.original.slice(from, end), known, fiscalYear);
  const drafts = named.map(({ plan, start, end: last }) => ({
    code: plan.code,
    place: { start: from + start, end: from + last },
  }));
  const [first] = drafts;
  if (first) source.noteAt('HIGHER_PLANS_NAMED', first.place, { count: drafts.length });
  named.forEach(({ plan, otherYears }, index) => {
    const place = drafts[index]?.place;
    if (place && otherYears !== null)
      source.noteAt('HIGHER_PLAN_YEARS', place, {
        name: plan.nameTh,
        nameEn: plan.nameEn,
        found: otherYears,
        years: `${plan.firstYear}–${plan.lastYear}`,
      });
  });
  return drafts;
}
