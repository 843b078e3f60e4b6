import { refuse } from '../refusals/refusals.js';
import { eachOnce, followedLink, isThere, type LinkTargets } from './follow-links.js';
import { higherPlanOfTarget, isSameLink, type MeasureLink } from './measure-link.js';
import type { PlanParts } from './plan-content.js';

interface LinkedMeasure {
  readonly id: string;
  readonly answers: readonly MeasureLink[];
}

/**
 * The measures with their links as they are kept: each once. A link goes with what it is to: one that stood before the save leaves with a risk,
 * weakness, objective or higher plan that the save removed, and follows the words of an objective. One to an indicator stays when the result loses
 * the indicator, which is another's to mend, and is shown without words; so does one to a guideline that the list has lost.
 * Refuses with LINK_TARGET_MISSING a new link to something that is not there, with the place in the list of measures that was given.
 * @param before the plan as it was kept
 * @param after the plan as it is to be kept, with the positions of the ITA result of the year before and the guidelines of the list of higher plans
 * @param placeOf place of a measure in the input
 */
export function settleLinks<Measure extends LinkedMeasure>(
  measures: readonly Measure[],
  after: LinkTargets & { readonly indicators: readonly number[]; readonly guidelines: readonly string[] },
  before: LinkTargets & { readonly measures: readonly LinkedMeasure[] },
  placeOf: (index: number) => number,
): Measure[] {
  const follow = followedLink(before, after);
  const isKnown = (link: MeasureLink): boolean =>
    link.kind === 'INDICATOR'
      ? after.indicators.some((number) => String(number) === link.target)
      : isThere(link, after) && (link.kind !== 'GUIDELINE' || after.guidelines.includes(link.target));
  return measures.map((measure, index) => {
    const stood = before.measures.find(({ id }) => id === measure.id)?.answers ?? [];
    const answers = measure.answers.flatMap((link, place) => {
      if (isKnown(link)) return link;
      if (!stood.some((other) => isSameLink(other, link)))
        throw refuse('LINK_TARGET_MISSING', {}, ['measures', placeOf(index), 'answers', place, 'target']);
      return follow(link) ?? [];
    });
    return { ...measure, answers: eachOnce(answers) };
  });
}

/**
 * The links of copied measures: to the risks and weaknesses that were copied, under their new identities, to the objectives, and to guidelines of
 * the higher plans. The ITA result is that of another year, so that no link to an indicator is copied.
 * @param newOf new identity by the old one
 */
export const copiedLinks = (
  answers: readonly MeasureLink[],
  newOf: ReadonlyMap<string, string>,
  { objectives, higherPlans }: Pick<LinkTargets, 'objectives' | 'higherPlans'>,
): MeasureLink[] =>
  answers.flatMap(({ kind, target }): MeasureLink[] => {
    if (kind === 'GUIDELINE')
      return higherPlans.some(({ code }) => code === higherPlanOfTarget(target)) ? [{ kind, target }] : [];
    if (kind === 'OBJECTIVE') return objectives.includes(target) ? [{ kind, target }] : [];
    const copied = kind === 'INDICATOR' ? undefined : newOf.get(target);
    return copied === undefined ? [] : [{ kind, target: copied }];
  });

/** The numbers of the measures that answer something, in their order. */
export const answeredBy = (
  measures: readonly { readonly number: number; readonly answers: readonly MeasureLink[] }[],
  link: MeasureLink,
): number[] =>
  measures.flatMap(({ number, answers }) => (answers.some((own) => isSameLink(own, link)) ? [number] : []));

/** The words of links as a version of a plan has them: those of the risk, weakness or objective, the indicator by its position, the guideline by its number. */
export const linesOfLinks = (
  answers: readonly MeasureLink[],
  { risks = [], swot }: Pick<PlanParts, 'risks' | 'swot'>,
): string[] =>
  answers.map(({ kind, target }) => {
    switch (kind) {
      case 'RISK':
        return risks.find(({ id }) => id === target)?.description ?? target;
      case 'WEAKNESS':
        return swot?.weaknesses.find(({ id }) => id === target)?.text ?? target;
      case 'OBJECTIVE':
      case 'GUIDELINE':
        return target;
      case 'INDICATOR':
        return `ITA ${target}`;
    }
  });
