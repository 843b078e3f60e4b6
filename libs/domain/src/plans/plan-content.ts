import type { ContentOf } from '../content/index.js';
import type { FiscalYear } from '../shared/fiscal-year.js';
import type { measureSchema } from './measure-schema.js';
import type { planSchema, priorYearItaSchema, swotItemSchema, swotSchema } from './plan-schema.js';
import type { riskSchema } from './risk-schema.js';

/** One row of a plan's table of measures. */
export type PlanMeasure = ContentOf<typeof measureSchema>;
/** A corruption risk that a plan names. */
export type PlanRisk = ContentOf<typeof riskSchema>;
export type SwotItem = ContentOf<typeof swotItemSchema>;
export type Swot = ContentOf<typeof swotSchema>;
/** Last year's ITA result as the plan prints it. */
export type PriorYearIta = ContentOf<typeof priorYearItaSchema>;

/** Parts of a plan that somebody writes. */
export type PlanParts = Partial<ContentOf<typeof planSchema>>;

/** What a plan says, apart from its state. */
export interface PlanContent extends ContentOf<typeof planSchema> {
  readonly fiscalYear: FiscalYear;
  /** day of the director's approval that the document bears or the system recorded, ISO date */
  readonly approvedOn: string | null;
}

/** The parts of a plan alone, without its year and approval. */
export function planPartsOf({
  fiscalYear: _year,
  approvedOn: _day,
  ...parts
}: PlanContent): ContentOf<typeof planSchema> {
  return parts;
}
