import type { FiscalYear } from '../shared/fiscal-year.js';
import type { DimensionName, PlanCycle } from './dimension.js';
import { planCycles } from './reference/plan-cycles.js';

/** The four dimensions as they are named in a fiscal year; years outside every known cycle use the nearest one. */
export function dimensionsOf(fiscalYear: FiscalYear): readonly DimensionName[] {
  const distance = ({ from, to }: PlanCycle) => Math.max(from - fiscalYear, fiscalYear - to, 0);
  return planCycles.reduce((best, cycle) => (distance(cycle) < distance(best) ? cycle : best)).dimensions;
}
