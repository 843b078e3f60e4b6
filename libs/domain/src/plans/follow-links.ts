import { withIdentities, type ContentSchema } from '../content/index.js';
import { isBlank } from '../shared/text.js';
import { higherPlanOfTarget, isSameLink, type MeasureLink } from './measure-link.js';

/** The parts of a plan that measures can answer. */
export interface LinkTargets {
  readonly risks: readonly { readonly id: string | null }[];
  /** A weakness without words is none. */
  readonly swot: { readonly weaknesses: readonly { readonly id: string | null; readonly text: string }[] };
  /** An objective is known by its words. */
  readonly objectives: readonly string[];
  /** Those on which the plan rests: their guidelines can be answered. */
  readonly higherPlans: readonly { readonly code: string }[];
}

interface LinkedMeasure {
  readonly id: string | null;
  readonly answers: readonly MeasureLink[];
}

/** A link that left its measure with what it was to. */
export interface LostLink {
  readonly measureId: string | null;
  readonly link: MeasureLink;
}

/** True for a link to something that the plan has, or has chosen; an indicator is none of the plan's. */
export function isThere({ kind, target }: MeasureLink, { risks, swot, objectives, higherPlans }: LinkTargets): boolean {
  switch (kind) {
    case 'RISK':
      return risks.some(({ id }) => id === target);
    case 'WEAKNESS':
      return swot.weaknesses.some(({ id, text }) => id === target && !isBlank(text));
    case 'OBJECTIVE':
      return objectives.includes(target);
    case 'GUIDELINE':
      return higherPlans.some(({ code }) => code === higherPlanOfTarget(target));
    case 'INDICATOR':
      return false;
  }
}

const lineSchema = {
  text: { kind: 'text', limit: 'paragraph', required: true, nameTh: '', nameEn: '', description: '' },
} as const satisfies ContentSchema;

/**
 * The words that lines of a list have now, by those that they had: a line is the one of the same words, else of nearly the same, else, in a
 * list that is as long as it was, the one in the same place.
 */
export function wordsNow(before: readonly string[], after: readonly string[]): ReadonlyMap<string, string> {
  const known = before.map((text, index) => ({ id: text, number: index + 1, text }));
  const rows = after.map((text, index) => ({ number: index + 1, text }));
  const found = withIdentities(lineSchema, rows, known, 'DOCUMENT', () => '').map(({ id, text }) => [id, text]);
  const now = new Map<string, string>(found.flatMap(([was, text]) => (was && text ? [[was, text] as const] : [])));
  if (before.length === after.length)
    before.forEach((was, index) => {
      const text = after[index];
      if (text !== undefined && !now.has(was) && ![...now.values()].includes(text)) now.set(was, text);
    });
  return now;
}

/**
 * A link after its plan was changed: to an objective under the words that it has now; null when what it was to is gone. One to an indicator stays,
 * because the result is another's.
 */
export function followedLink(before: LinkTargets, after: LinkTargets): (link: MeasureLink) => MeasureLink | null {
  const isChanged = before.objectives.join('\n') !== after.objectives.join('\n');
  const now = isChanged ? wordsNow(before.objectives, after.objectives) : null;
  return (link) => {
    if (link.kind === 'INDICATOR' || isThere(link, after)) return link;
    const target = link.kind === 'OBJECTIVE' ? now?.get(link.target) : undefined;
    return target === undefined ? null : { kind: link.kind, target };
  };
}

/** Links, each once. */
export const eachOnce = (links: readonly MeasureLink[]): MeasureLink[] =>
  links.filter((link, place) => links.findIndex((other) => isSameLink(other, link)) === place);

/**
 * Measures after their plan was changed, and the links that are lost: links leave with what they were to, and come back with it.
 * @param lost links that left before
 */
export function followLinks<Measure extends LinkedMeasure>(
  measures: readonly Measure[],
  before: LinkTargets,
  after: LinkTargets,
  lost: readonly LostLink[],
): { readonly measures: readonly Measure[]; readonly lost: readonly LostLink[] } {
  const follow = followedLink(before, after);
  const left = measures.flatMap(({ id, answers }) =>
    answers.flatMap((link) => (follow(link) === null ? [{ measureId: id, link }] : [])),
  );
  const isBack = ({ measureId, link }: LostLink): boolean =>
    isThere(link, after) && measures.some(({ id }) => id === measureId);
  const followed = measures.map((measure) => {
    const back = lost.filter((one) => one.measureId === measure.id && isBack(one)).map(({ link }) => link);
    const stayed = measure.answers.flatMap((link) => follow(link) ?? []);
    const answers = eachOnce([...stayed, ...back]);
    const isSame =
      answers.length === measure.answers.length &&
      answers.every((link, place) => {
        const was = measure.answers[place];
        return was !== undefined && isSameLink(was, link);
      });
    return isSame ? measure : { ...measure, answers };
  });
  const isSame = followed.every((measure, place) => measure === measures[place]);
  return { measures: isSame ? measures : followed, lost: [...lost.filter((one) => !isBack(one)), ...left] };
}
