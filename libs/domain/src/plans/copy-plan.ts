import { contentFields, copyContent } from '../content/index.js';
import { refuse } from '../shared/refusals.js';
import { toThaiDigits } from '../shared/thai-text.js';
import type { FiscalYear } from '../shared/fiscal-year.js';
import { dimensionsOf } from './dimension.js';
import type { PlanContent, PlanParts, PriorYearIta } from './plan-content.js';
import { planSchema } from './plan-schema.js';
import { planSectionNames, planSections, type PlanSection } from './plan-section.js';
import { sectionOf } from './section-of.js';

/** A draft made of another year's plan. */
export interface CopiedPlan {
  readonly content: PlanContent;
  /** sections that somebody has to rewrite, or to confirm, before the plan may be handed in; in the order of the plan */
  readonly unreviewed: readonly PlanSection[];
}

/**
 * Last year's plan as the beginning of another year's. Texts, risks, aims and measures are copied. Not copied: the approval,
 * what the schema says is not (`copied: false`), dimensions that the later plan cycle does not have, and the ITA result, which is
 * now that of another year. To be looked at: the corruption situation, the measures, the ITA result while the official one is
 * not known, and whatever section names the earlier year or the one before it.
 * @param officialIta the official result of the year before `fiscalYear`, when there is one
 */
export function copyPlan(previous: PlanContent, fiscalYear: FiscalYear, officialIta: PriorYearIta | null): CopiedPlan {
  const dimensions = new Set(dimensionsOf(fiscalYear).map(({ dimension }) => dimension));
  const copied = copyContent(planSchema, previous);
  const content: PlanContent = {
    ...copied,
    fiscalYear,
    approvedOn: null,
    priorYearIta: officialIta,
    measures: copied.measures.map((measure) => ({
      ...measure,
      dimension: measure.dimension !== null && dimensions.has(measure.dimension) ? measure.dimension : null,
    })),
  };
  const [fields = {}] = contentFields(planSchema, [content]);
  const dated = Object.entries(fields).flatMap(([path, value]) =>
    path !== 'priorYearIta' && namesYear(JSON.stringify(value ?? null), previous.fiscalYear) ? [sectionOf(path)] : [],
  );
  const marked = new Set([...alwaysMarked, ...dated, ...(officialIta ? [] : ['PRIOR_YEAR_ITA' as const])]);
  return { content, unreviewed: planSections.filter((section) => marked.has(section)) };
}

const alwaysMarked: readonly PlanSection[] = ['CORRUPTION_SITUATION', 'MEASURES'];

/** The earlier fiscal year, or the one before it, in either kind of digits. */
const namesYear = (text: string, year: FiscalYear): boolean =>
  [year, year - 1].some((named) => text.includes(String(named)) || text.includes(toThaiDigits(named)));

/** The sections that are still to be looked at after a save: what was written, or confirmed as it stands, is done. */
export function stillUnreviewed(
  unreviewed: readonly PlanSection[],
  written: PlanParts,
  confirmed: readonly PlanSection[] = [],
): PlanSection[] {
  const done = new Set([...confirmed, ...Object.keys(written).map(sectionOf)]);
  return unreviewed.filter((section) => !done.has(section));
}

/** Refuses with PLAN_COPIED_PARTS to hand in a plan with copied sections that nobody has rewritten or confirmed. */
export function assertCopyReviewed(unreviewed: readonly PlanSection[]): void {
  if (unreviewed.length === 0) return;
  throw refuse('PLAN_COPIED_PARTS', {
    sections: unreviewed.join(', '),
    sectionsTh: unreviewed.map((section) => planSectionNames[section].nameTh).join(', '),
    sectionsEn: unreviewed.map((section) => planSectionNames[section].nameEn).join(', '),
  });
}
