import { refuse } from '../refusals/refusals.js';
import { isSameLink, type MeasureLink } from './measure-link.js';

interface LinkedMeasure {
  readonly id: string;
  readonly answers: readonly MeasureLink[];
}
interface Targets {
  readonly risks: readonly { readonly id: string | null }[];
}

/**
 * The measures with their links as they are kept: each once. A link goes with its risk: one that stood before the save leaves with a risk that
 * the save removed. One to an indicator stays when the result loses the indicator, which is another's to mend, and is shown without words.
 * Refuses with LINK_TARGET_MISSING a new link to something that is not there, with the place in the list of measures that was given.
 * @param before the measures as they were kept
 * @param indicators positions of the ITA result of the year before
 * @param placeOf place of a measure in the input
 */
export function settleLinks<Measure extends LinkedMeasure>(
  measures: readonly Measure[],
  { risks, indicators }: Targets & { readonly indicators: readonly number[] },
  before: readonly LinkedMeasure[],
  placeOf: (index: number) => number,
): Measure[] {
  const there = new Set([
    ...risks.map(({ id }) => keyOf({ kind: 'RISK', target: id ?? '' })),
    ...indicators.map((number) => keyOf({ kind: 'INDICATOR', target: String(number) })),
  ]);
  return measures.map((measure, index) => {
    const stood = before.find(({ id }) => id === measure.id)?.answers ?? [];
    const answers = measure.answers.filter((link, place) => {
      if (measure.answers.findIndex((other) => isSameLink(other, link)) !== place) return false;
      if (there.has(keyOf(link))) return true;
      if (!stood.some((other) => isSameLink(other, link)))
        throw refuse('LINK_TARGET_MISSING', {}, ['measures', placeOf(index), 'answers', place, 'target']);
      return link.kind === 'INDICATOR';
    });
    return { ...measure, answers };
  });
}

const keyOf = ({ kind, target }: MeasureLink): string => `${kind} ${target}`;

/**
 * The links of copied measures: to the risks that were copied, under their new identities. The ITA result is that of another year, so
 * that no link to an indicator is copied.
 * @param newOf new identity by the old one
 */
export const copiedLinks = (answers: readonly MeasureLink[], newOf: ReadonlyMap<string, string>): MeasureLink[] =>
  answers.flatMap(({ kind, target }) => {
    const copied = kind === 'RISK' ? newOf.get(target) : undefined;
    return copied === undefined ? [] : [{ kind, target: copied }];
  });

/** The numbers of the measures that answer something, in their order. */
export const answeredBy = (
  measures: readonly { readonly number: number; readonly answers: readonly MeasureLink[] }[],
  link: MeasureLink,
): number[] =>
  measures.flatMap(({ number, answers }) => (answers.some((own) => isSameLink(own, link)) ? [number] : []));

/** The words of links as a version of a plan has them: those of the risk, and the indicator by its position. */
export const linesOfLinks = (
  answers: readonly MeasureLink[],
  risks: readonly { readonly id: string | null; readonly description: string }[],
): string[] =>
  answers.map(({ kind, target }) =>
    kind === 'RISK' ? (risks.find(({ id }) => id === target)?.description ?? target) : `ITA ${target}`,
  );
