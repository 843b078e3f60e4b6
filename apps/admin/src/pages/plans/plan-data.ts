import type { PlanMeasure, PlanRisk, PriorYearIta } from '@sucharit/domain/plans';
import {
  approvePlan,
  endorsePlan,
  recallPlan,
  recommendPlan,
  returnPlan,
  submitPlan,
  type PlanFieldsFragment as PlanData,
} from './plans.operations.js';

/** A plan with its content and its state. */
export type { PlanFieldsFragment as PlanData } from './plans.operations.js';

/** A measure as it is written, with its progress by the latest report. */
export type MeasureData = PlanMeasure & Pick<PlanData['measures'][number], 'percentComplete' | 'progressStatus'>;

/** A plan with its parts as they are written. */
export interface WrittenPlan extends Omit<PlanData, 'measures' | 'risks' | 'priorYearIta'> {
  readonly measures: readonly MeasureData[];
  readonly risks: readonly PlanRisk[];
  readonly priorYearIta: PriorYearIta | null;
}

/** Last year's ITA result with its scores by position; null where the plan leaves one out. */
export function priorYearItaOf({ priorYearIta: ita }: PlanData): PriorYearIta | null {
  if (!ita) return null;
  const given = new Map(ita.indicatorScores.map(({ number, score }) => [number, score]));
  const count = Math.max(0, ...given.keys());
  return {
    fiscalYear: ita.fiscalYear,
    scores: Array.from({ length: count }, (_none, index) => given.get(index + 1) ?? null),
    total: ita.total,
  };
}

/** The steps of the plan's way, by the action the API allows. */
export const planSteps = {
  SUBMIT: submitPlan,
  ENDORSE: endorsePlan,
  RECOMMEND: recommendPlan,
  APPROVE: approvePlan,
  RECALL: recallPlan,
  RETURN: returnPlan,
} as const;
