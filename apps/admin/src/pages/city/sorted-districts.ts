import { handInStatesWorstFirst } from '@sucharit/domain/calendar';
import { zones } from '@sucharit/domain/districts';
import { handInOf, type CityDistrict } from './city-district.js';

/** The columns of the table of the city, each of which it can be ordered by. */
export const cityColumns = [
  'name',
  'zone',
  'plan',
  'checklist',
  'progress',
  'change',
  'ita',
  'sixMonth',
  'twelveMonth',
] as const;
export type CityColumn = (typeof cityColumns)[number];

/** Worst first. */
const planOrder = ['MISSING', 'RETURNED', 'DRAFT', 'SUBMITTED', 'ENDORSED', 'RECOMMENDED', 'APPROVED'];

/** The value by which a column sorts a district; null where it has none. */
const keys: Readonly<Record<Exclude<CityColumn, 'name'>, (district: CityDistrict) => number | null>> = {
  zone: ({ zone }) => zones.indexOf(zone),
  plan: ({ plan }) => planOrder.indexOf(plan?.status ?? 'MISSING'),
  checklist: ({ plan }) =>
    plan === null ? null : plan.checklist.items.filter(({ status }) => status === 'MET').length,
  progress: ({ headline }) => headline.averagePercentComplete,
  change: ({ headline }) => headline.changeOfAverage,
  ita: ({ ita }) => ita?.total ?? null,
  sixMonth: (district) => handInStatesWorstFirst.indexOf(handInOf(district, 'SIX_MONTH')?.state ?? 'OPEN'),
  twelveMonth: (district) => handInStatesWorstFirst.indexOf(handInOf(district, 'TWELVE_MONTH')?.state ?? 'OPEN'),
};

/** Districts ordered by a column, of equals by name; those without a figure come last in both directions. */
export function sortedDistricts(
  districts: readonly CityDistrict[],
  column: CityColumn,
  descending: boolean,
  byName: (left: CityDistrict, right: CityDistrict) => number,
): CityDistrict[] {
  const sign = descending ? -1 : 1;
  if (column === 'name') return [...districts].sort((left, right) => sign * byName(left, right));
  const keyOf = keys[column];
  return [...districts].sort((left, right) => {
    const [one, other] = [keyOf(left), keyOf(right)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byName(left, right);
    return sign * (one - other) || byName(left, right);
  });
}
