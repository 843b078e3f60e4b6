import { contentFields, copyContent, fieldsOf, isUnsaid } from '../content/index.js';
import { refuse } from '../refusals/refusals.js';
import type { FiscalYear } from '../shared/fiscal-year.js';
import { dimensionsOf } from './dimension-names.js';
import { planPartsOf, type PlanContent, type PlanParts, type PriorYearIta } from './plan-content.js';
import { withBudgetStatus } from './measure-budget.js';
import { planSchema } from './plan-schema.js';
import { planSectionNames, planSections, type PlanSection } from './plan-section.js';
import { sectionOf } from './section-of.js';
import { copiedLinks } from './settle-links.js';
import { swotOf } from './swot-items.js';

/** A draft made of another year's plan. */
export interface CopiedPlan {
  readonly content: PlanContent;
  /** sections that somebody has to rewrite, or to confirm, before the plan may be handed in; in the order of the plan */
  readonly unreviewed: readonly PlanSection[];
}

/**
 * Last year's plan as the beginning of another year's. Texts, risks, aims and measures are copied. Not copied: the approval,
 * what the schema says is not (`copied: false`), so that a budget of last year is not stated yet, dimensions that the later plan cycle does not have, and the ITA result, which is
 * now that of another year. To be looked at: every section in which something was copied, and the ITA result while the official
 * one is not known.
 * Links follow the risks, weaknesses, objectives and higher plans that were copied.
 * @param officialIta the official result of the year before `fiscalYear`, when there is one
 */
export function copyPlan(
  previous: PlanContent,
  fiscalYear: FiscalYear,
  officialIta: PriorYearIta | null,
  newId: () => string,
): CopiedPlan {
  const dimensions = new Set(dimensionsOf(fiscalYear).map(({ dimension }) => dimension));
  const copied = copyContent(planSchema, previous);
  const oldOf = new Map(previous.risks.map(({ id, number }) => [number, id]));
  const risks = copied.risks.map((risk) => ({ ...risk, id: newId() }));
  const newOf = new Map(risks.map(({ id, number }) => [oldOf.get(number) ?? '', id]));
  const swot = swotOf((list) =>
    copied.swot[list].map((item) => {
      const id = newId();
      newOf.set(item.id ?? '', id);
      return { ...item, id };
    }),
  );
  const content: PlanContent = {
    ...copied,
    fiscalYear,
    approvedOn: null,
    priorYearIta: officialIta,
    risks,
    swot,
    measures: copied.measures.map((measure) =>
      withBudgetStatus({
        ...measure,
        answers: copiedLinks(measure.answers, newOf, copied),
        dimension: measure.dimension !== null && dimensions.has(measure.dimension) ? measure.dimension : null,
      }),
    ),
  };
  const written = writtenSections({ ...content, priorYearIta: null });
  const isMarked = (section: PlanSection): boolean =>
    section === 'PRIOR_YEAR_ITA' ? officialIta === null : written.has(section);
  return { content, unreviewed: planSections.filter(isMarked) };
}

/** The sections in which something is written. */
function writtenSections(content: PlanContent): Set<PlanSection | null> {
  const [fields = {}] = contentFields(planSchema, [planPartsOf(content)]);
  return new Set(Object.entries(fields).flatMap(([path, value]) => (isUnsaid(value) ? [] : [sectionOf(path)])));
}

/** Whether nobody has written anything into a plan yet. */
export const isEmptyPlan = (content: PlanContent): boolean =>
  // Asked at every key that is typed: a measure with a title answers it without a look at all the rest.
  !content.measures.some(({ title }) => title.trim() !== '') && writtenSections(content).size === 0;

/**
 * The one text of a section that has no other part that is copied: writing it is rewriting the section. In other sections, one row
 * says nothing about its neighbours.
 */
const oneText: ReadonlyMap<PlanSection | null, string> = new Map(
  planSections.flatMap((section) => {
    const [only, ...others] = fieldsOf(planSchema).filter(([name]) => sectionOf(name) === section);
    const isText = only?.[1].kind === 'text' || (only?.[1].kind === 'group' && only[1].orNull === true);
    return only && isText && others.every(([, { copied }]) => copied === false) ? [[section, only[0]] as const] : [];
  }),
);

/**
 * The sections that are still to be looked at after a save: done is what was confirmed as it stands, a section of one text that was
 * written, and any other of which nothing is left.
 * @param content the plan after the save
 */
export function stillUnreviewed(
  unreviewed: readonly PlanSection[],
  content: PlanContent,
  written: PlanParts,
  confirmed: readonly PlanSection[] = [],
): PlanSection[] {
  const left = writtenSections(content);
  const touched = Object.keys(written).flatMap((name) => {
    const section = sectionOf(name);
    return oneText.get(section) === name || !left.has(section) ? [section] : [];
  });
  const done = new Set([...confirmed, ...touched]);
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
