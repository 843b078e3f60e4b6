import type { Role } from '@sucharit/domain/access';
import {
  planSchema,
  type ChecklistKey,
  type ChecklistStatus,
  type PlanAction,
  type PlanContent,
  type PlanMeasure,
  type PlanSection,
  type PlanStatus,
  type PriorYearIta,
} from '@sucharit/domain/plans';
import type { MeasureProgressStatus, ReportStatus } from '@sucharit/domain/progress';
import type { TurnKind } from '@sucharit/domain/workflow';
import type { ReportingRound } from '@sucharit/domain/shared';
import { selectionOf } from '../../shared/selection.js';

/** A measure with its progress by the latest report. */
export interface MeasureData extends PlanMeasure {
  readonly percentComplete: number | null;
  readonly progressStatus: MeasureProgressStatus | null;
}

/** What a plan says, with what became of it. */
export interface PlanData extends Omit<PlanContent, 'measures' | 'priorYearIta'> {
  readonly id: string;
  readonly districtCode: number;
  readonly status: PlanStatus;
  readonly demo: boolean;
  readonly version: number;
  readonly lastSavedAt: string;
  readonly lastSavedByName: string | null;
  readonly lastSavedByRole: Role | null;
  /** Copied sections that are still to be rewritten or confirmed. */
  readonly unreviewed: readonly PlanSection[];
  /** Whether it may be deleted. */
  readonly deletable: boolean;
  readonly submittedAt: string | null;
  readonly returnReason: string | null;
  readonly priorYearIta: {
    readonly fiscalYear: number;
    readonly indicatorScores: readonly { readonly number: number; readonly score: string }[];
    readonly total: string | null;
  } | null;
  readonly checklist: {
    readonly complete: boolean;
    readonly items: readonly { key: ChecklistKey; status: ChecklistStatus; evidence: { text: string } | null }[];
  };
  readonly allowedActions: readonly PlanAction[];
  readonly turn: TurnKind | null;
  readonly district: { readonly nameTh: string; readonly nameEn: string };
  readonly measures: readonly MeasureData[];
  readonly reports: readonly {
    id: string;
    round: ReportingRound;
    status: ReportStatus;
  }[];
}

/** A plan with its parts as they are written. */
export type WrittenPlan = Omit<PlanData, 'priorYearIta'> & { readonly priorYearIta: PriorYearIta | null };

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

const fields = `
  id fiscalYear districtCode status demo version lastSavedAt lastSavedByName lastSavedByRole unreviewed deletable approvedOn submittedAt returnReason
  ${selectionOf(planSchema, { measures: 'percentComplete progressStatus', priorYearIta: 'indicatorScores { number score }' })}
  checklist { complete items { key status evidence { text } } }
  allowedActions turn
  district { nameTh nameEn }
  reports { id round status }`;

/** A whole plan, in one round trip. */
export const planQuery = `query Plan($id: ID!) { plan(id: $id) { ${fields} } }`;

/** Saves parts of a plan. */
export const savePlan = `mutation SavePlan($input: SavePlanInput!) { result: savePlan(input: $input) { plan { ${fields} } } }`;

/** Fills an empty draft with the content of an earlier plan. */
export const copyPlan = `mutation CopyPlan($input: CreatePlanInput!) { copyPlan(input: $input) { plan { id } } }`;

/** Deletes a draft that nobody has handed in. */
export const deletePlan = `mutation DeletePlan($input: PlanStepInput!) { deletePlan(input: $input) { planId } }`;

/** The steps of the plan's way, by the action the API allows. */
export const planSteps = {
  SUBMIT: `mutation SubmitPlan($input: PlanStepInput!) { result: submitPlan(input: $input) { plan { ${fields} } } }`,
  ENDORSE: `mutation EndorsePlan($input: PlanStepInput!) { result: endorsePlan(input: $input) { plan { ${fields} } } }`,
  APPROVE: `mutation ApprovePlan($input: ApprovePlanInput!) { result: approvePlan(input: $input) { plan { ${fields} } } }`,
  RECALL: `mutation RecallPlan($input: PlanStepInput!) { result: recallPlan(input: $input) { plan { ${fields} } } }`,
  RETURN: `mutation ReturnPlan($input: ReturnPlanInput!) { result: returnPlan(input: $input) { plan { ${fields} } } }`,
} as const;
