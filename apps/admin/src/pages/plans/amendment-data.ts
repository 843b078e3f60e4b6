import type { AmendmentFieldsFragment } from './amendment.operations.js';
import {
  approveAmendment,
  endorseAmendment,
  recallAmendment,
  recommendAmendment,
  returnAmendment,
  submitAmendment,
} from './amendment.operations.js';
import type { PlanData } from './plan-data.js';

/** An amendment with its content and its state. */
export type { AmendmentFieldsFragment as AmendmentData } from './amendment.operations.js';

/** The steps of an amendment's way, by the action the API allows. */
export const amendmentSteps = {
  SUBMIT: submitAmendment,
  ENDORSE: endorseAmendment,
  RECOMMEND: recommendAmendment,
  APPROVE: approveAmendment,
  RECALL: recallAmendment,
  RETURN: returnAmendment,
} as const;

/**
 * An amendment as a plan, for what shows and edits plans. What is judged or counted of the plan in force says nothing of the
 * amendment, and is left out; the progress of measures is that of the plan.
 */
export function amendedPlan(plan: PlanData, amendment: AmendmentFieldsFragment): PlanData {
  const { content, version, lastSavedAt, lastSavedByName, lastSavedByRole } = amendment;
  const allowedActions = amendment.allowedActions.flatMap((action) => (action === 'WITHDRAW' ? [] : action));
  const known = new Map(plan.measures.map((measure) => [measure.id, measure]));
  return {
    ...plan,
    ...content,
    ...{ version, lastSavedAt, lastSavedByName, lastSavedByRole, allowedActions },
    risks: content.risks.map((risk) => ({ ...risk, id: risk.id ?? '' })),
    swot: content.swot,
    measures: content.measures.map((measure) => ({
      ...measure,
      id: measure.id ?? '',
      percentComplete: known.get(measure.id ?? '')?.percentComplete ?? null,
      progressStatus: known.get(measure.id ?? '')?.progressStatus ?? null,
    })),
    priorYearIta: content.priorYearIta && {
      ...content.priorYearIta,
      scores: content.priorYearIta.scores.flatMap((score) => score ?? []),
      indicatorScores: content.priorYearIta.scores.flatMap((score, index) =>
        score === null ? [] : [{ number: index + 1, score }],
      ),
    },
    ...{ unreviewed: [], deletable: false, amendable: false, checklist: { complete: false, items: [] } },
  };
}
