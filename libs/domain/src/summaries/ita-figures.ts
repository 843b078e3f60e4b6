import { compareFigures, formatScore, mean, median } from '../shared/decimal.js';
import type { SummaryDistrict } from './summary-input.js';
import type { ItaFigures } from './summary-snapshot.js';

/**
 * Distribution of the published totals over the districts that have one.
 * @param levels codes of the year's levels, best first; codes outside it follow in alphabetical order
 */
export function itaFigures(results: readonly SummaryDistrict['ita'][], levels: readonly string[]): ItaFigures {
  const present = results.filter((result) => result !== null);
  const totals = present.map(({ total }) => formatScore(total)).sort(compareFigures);
  const reached = present.flatMap(({ level }) => (level === null ? [] : [level]));
  const others = [...new Set(reached)].filter((level) => !levels.includes(level)).sort();
  return {
    count: totals.length,
    average: mean(totals),
    median: median(totals),
    minimum: totals[0] ?? null,
    maximum: totals.at(-1) ?? null,
    levels: [...levels, ...others].map((level) => ({ level, count: reached.filter((one) => one === level).length })),
  };
}
