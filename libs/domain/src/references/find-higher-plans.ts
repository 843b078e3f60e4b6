import type { FiscalYear } from '../shared/fiscal-year.js';
import { looseThai } from '../shared/thai-text.js';
import { coversYear, type HigherPlan } from './higher-plan.js';

/** What of a higher plan is needed to know it again in a text. */
export type KnownHigherPlan = Pick<HigherPlan, 'code' | 'nameTh' | 'nameEn' | 'otherNames' | 'firstYear' | 'lastYear'>;

/** A higher plan that a text names, at the first place that states its years, else at the first. */
export interface NamedHigherPlan {
  readonly plan: KnownHigherPlan;
  /** stretch of the text */
  readonly start: number;
  readonly end: number;
  /** years that stand behind the name, where they are not those of the cycle */
  readonly otherYears: string | null;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly plans: readonly KnownHigherPlan[];
}

/** Years behind a name in the form for comparing: `(พ.ศ.2566-2570)`. */
const yearsBehind = /^[("“”]*(?:พ\.?ศ\.?)?(2[45]\d\d)[-–—](2[45]\d\d)/;

/**
 * The higher plans that a text names, in its order, each once. A name inside of a longer one is not named. Of several cycles with the same name it
 * is that of the years which stand behind the name, else the one that covers the fiscal year, else the latest.
 */
export function findHigherPlans(
  text: string,
  plans: readonly KnownHigherPlan[],
  fiscalYear: FiscalYear,
): NamedHigherPlan[] {
  const form = looseForm(text);
  const names = new Map<string, KnownHigherPlan[]>();
  for (const plan of plans)
    for (const name of new Set([plan.nameTh, ...plan.otherNames].map(looseThai)))
      if (name !== '') names.set(name, [...(names.get(name) ?? []), plan]);
  const matches = [...names].flatMap(([name, named]): Match[] =>
    placesOf(form.text, name).map((start) => ({ start, end: start + name.length, plans: named })),
  );
  const named = outermost(matches).map((match) => {
    const years = yearsBehind.exec(form.text.slice(match.end, match.end + 40));
    const stated = years ? { firstYear: Number(years[1]), lastYear: Number(years[2]) } : null;
    const plan = chosen(match.plans, stated, fiscalYear);
    const differs = stated && (stated.firstYear !== plan.firstYear || stated.lastYear !== plan.lastYear);
    return {
      plan,
      start: form.from[match.start] ?? 0,
      end: form.to[match.end - 1] ?? 0,
      otherYears: differs ? `${stated.firstYear}–${stated.lastYear}` : null,
      hasYears: stated !== null,
    };
  });
  const first = new Map<string, (typeof named)[number]>();
  // A place with years says more than one without.
  for (const place of [...named.filter(({ hasYears }) => hasYears), ...named])
    if (!first.has(place.plan.code)) first.set(place.plan.code, place);
  return [...first.values()]
    .sort((left, right) => left.start - right.start)
    .map(({ hasYears: _years, ...place }) => place);
}

/** The matches that lie inside of no longer one. */
function outermost(matches: readonly Match[]): Match[] {
  let reached = 0;
  return [...matches]
    .sort((left, right) => left.start - right.start || right.end - left.end)
    .filter(({ end }) => {
      const isInside = end <= reached;
      reached = Math.max(reached, end);
      return !isInside;
    });
}

function chosen(
  plans: readonly KnownHigherPlan[],
  stated: Pick<HigherPlan, 'firstYear' | 'lastYear'> | null,
  fiscalYear: FiscalYear,
): KnownHigherPlan {
  const latest = [...plans].sort((left, right) => right.lastYear - left.lastYear);
  const fits =
    latest.find((plan) => plan.firstYear === stated?.firstYear && plan.lastYear === stated.lastYear) ??
    latest.find((plan) => coversYear(plan, fiscalYear)) ??
    latest[0];
  if (!fits) throw new Error('A name of no plan was looked for');
  return fits;
}

function placesOf(text: string, name: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) places.push(at);
  return places;
}

/** A text in its form for comparing, with the place of every unit. */
function looseForm(text: string): { readonly text: string; readonly from: number[]; readonly to: number[] } {
  const [units, from, to]: [string[], number[], number[]] = [[], [], []];
  for (let at = 0; at < text.length; at += 1) {
    for (const unit of looseThai(text[at] ?? '')) {
      units.push(unit);
      from.push(at);
      to.push(at + 1);
    }
  }
  return { text: units.join(''), from, to };
}
