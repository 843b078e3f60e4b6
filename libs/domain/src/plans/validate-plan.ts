import { validateContent } from '../content/index.js';
import { assertFiscalYear, isIsoDate } from '../shared/fiscal-year.js';
import { refuseInput } from '../refusals/refusals.js';
import { assertResidual } from '../risks/risk-rating.js';
import type { ValuePath } from '../shared/value-path.js';
import { assertPeriod } from './measure-period.js';
import type { PlanContent } from './plan-content.js';
import { planSchema } from './plan-schema.js';

/**
 * Refuses plan content that cannot be kept, with the path of the first value at fault. Says nothing about completeness: an
 * empty title and an open dimension are allowed in a draft; submitting asks for them.
 */
export function validatePlanContent(content: PlanContent, path: ValuePath = []): void {
  assertFiscalYear(content.fiscalYear, [...path, 'fiscalYear']);
  if (content.approvedOn !== null && !isIsoDate(content.approvedOn))
    throw refuseInput('DAY', {}, [...path, 'approvedOn']);
  validateContent(planSchema, content, path);
  content.risks.forEach((risk, index) => assertResidual(risk, [...path, 'risks', index]));
  content.measures.forEach((measure, index) => assertPeriod(measure, [...path, 'measures', index]));
}
