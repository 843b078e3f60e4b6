import { distance } from 'fastest-levenshtein';
import { itaSchemes } from '../ita/index.js';
import { looseThai } from '../shared/thai-text.js';
import type { IndicatorDraft } from './ita-figures.js';

/** Names of the ten indicators, by position; they are the same in every known scheme. */
export const indicatorNames = (itaSchemes[0]?.indicators ?? []).map(({ nameTh }) => nameTh);
const looseNames = indicatorNames.map(looseThai);
/** Most units of a name that may be misread. */
const MOST_MISREAD = 4;

/** Which of the ten a name is, from 0; null when it is none or could be several. */
export function indicatorOf(name: string): number | null {
  const loose = looseThai(name).replace(/^[0-9.()\s]+/, '');
  if (loose.length < 6) return null;
  const exact = looseNames.findIndex((known) => loose === known);
  if (exact !== -1) return exact;
  const costs = looseNames.map((known) => (loose.includes(known) ? 0 : distance(loose, known)));
  const least = Math.min(...costs);
  return least <= MOST_MISREAD && costs.filter((cost) => cost === least).length === 1 ? costs.indexOf(least) : null;
}

export const isIndicatorName = (name: string): boolean => indicatorOf(name) !== null;

/** The five indexes of the assessments to 2561, which was another scheme. */
const oldIndexes = ['ความพร้อมรับผิด', 'ปลอดจากการทุจริต', 'วัฒนธรรมคุณธรรม', 'คุณธรรมการทำงาน', 'ดัชนีความโปร่งใส'].map(
  looseThai,
);

/** Whether a text holds the indexes of the old scheme. */
export function namesOldScheme(text: string): boolean {
  const loose = looseThai(text);
  return oldIndexes.filter((name) => loose.includes(name)).length >= 3;
}

/** Indicators in the order of the scheme; null where one is missing. */
export interface OrderedIndicators {
  readonly indicators: readonly (IndicatorDraft | null)[];
  /** what told the order when it is not that of the document */
  readonly by: 'POSITION' | 'NAME' | 'NUMBER';
}

const isPermutation = (targets: readonly (number | null)[]): targets is readonly number[] =>
  targets.every((target) => target !== null && target >= 0 && target < indicatorNames.length) &&
  new Set(targets).size === targets.length;

/**
 * Puts indicators in the order of the scheme: by their names when all are known and none repeats, otherwise by their numbers
 * when those agree with every name that is known, otherwise as they stand. Printed names and numbers are often wrong.
 */
export function orderIndicators(found: readonly IndicatorDraft[]): OrderedIndicators {
  const named = found.map(({ name }) => indicatorOf(name));
  const numbered = found.map(({ stated }) => (stated === null ? null : stated.number - 1));
  const agrees = numbered.every((number, index) => named[index] === null || named[index] === number);
  const byName = isPermutation(named);
  const targets = byName ? named : isPermutation(numbered) && agrees ? numbered : null;
  const complete = found.length === indicatorNames.length;
  if (targets === null || (complete && targets.every((target, index) => target === index)))
    return { indicators: found, by: 'POSITION' };
  const ordered = indicatorNames.map((_, index) => found[targets.indexOf(index)] ?? null);
  return { indicators: ordered, by: byName ? 'NAME' : 'NUMBER' };
}
