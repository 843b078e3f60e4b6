/** Generated from plan-import.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type ReadPlanDocumentMutationVariables = Exact<{
  input: Types.ReadPlanDocumentInput;
}>;

export type ReadPlanDocumentMutation = {
  readonly readPlanDocument: {
    readonly text: string;
    readonly districtCode: number;
    readonly fiscalYear: number;
    readonly sameDocument: boolean;
    readonly approvedOn: string | null;
    readonly documentNumber: string | null;
    readonly issuingUnit: string | null;
    readonly memoOn: string | null;
    readonly foreword: string;
    readonly strategicLinkage: string;
    readonly corruptionSituation: string;
    readonly antiBribery: string;
    readonly noGiftRules: ReadonlyArray<string>;
    readonly framework: string;
    readonly objectives: ReadonlyArray<string>;
    readonly goals: ReadonlyArray<string>;
    readonly benefits: ReadonlyArray<string>;
    readonly others: string;
    readonly district: { readonly nameTh: string; readonly nameEn: string };
    readonly plan: {
      readonly id: string;
      readonly version: number;
      readonly status: Types.PlanStatus;
      readonly allowedActions: ReadonlyArray<Types.PlanAction>;
    } | null;
    readonly checklist: ReadonlyArray<{
      readonly key: Types.ChecklistKey;
      readonly status: Types.ChecklistStatus;
      readonly start: number | null;
      readonly end: number | null;
    }>;
    readonly places: ReadonlyArray<{ readonly path: string; readonly start: number; readonly end: number }>;
    readonly findings: ReadonlyArray<{
      readonly code: string;
      readonly messageTh: string;
      readonly messageEn: string;
      readonly path: string | null;
      readonly start: number;
      readonly end: number;
    }>;
    readonly ignored: ReadonlyArray<{
      readonly kind: Types.IgnoredTextKind;
      readonly start: number;
      readonly end: number;
    }>;
    readonly higherPlans: ReadonlyArray<{ readonly code: string }>;
    readonly situationFigures: {
      readonly complaints: { readonly count: number | null; readonly period: string; readonly source: string };
      readonly corruptionCases: { readonly count: number | null; readonly period: string; readonly source: string };
      readonly auditOfficeObjections: {
        readonly count: number | null;
        readonly period: string;
        readonly source: string;
      };
      readonly otherObjections: { readonly count: number | null; readonly period: string; readonly source: string };
    };
    readonly risks: ReadonlyArray<{ readonly number: number; readonly description: string }>;
    readonly swot: {
      readonly strengths: ReadonlyArray<{ readonly factor: Types.SwotFactor | null; readonly text: string }>;
      readonly weaknesses: ReadonlyArray<{ readonly factor: Types.SwotFactor | null; readonly text: string }>;
      readonly opportunities: ReadonlyArray<{ readonly factor: Types.SwotFactor | null; readonly text: string }>;
      readonly threats: ReadonlyArray<{ readonly factor: Types.SwotFactor | null; readonly text: string }>;
    };
    readonly priorYearIta: {
      readonly fiscalYear: number;
      readonly scores: ReadonlyArray<string | null>;
      readonly total: string | null;
    } | null;
    readonly goalIndicators: ReadonlyArray<{
      readonly goal: string;
      readonly indicator: string | null;
      readonly target: string | null;
      readonly unit: string | null;
    }>;
    readonly measures: ReadonlyArray<{
      readonly number: number;
      readonly dimension: Types.Dimension | null;
      readonly mission: string;
      readonly title: string;
      readonly objectives: ReadonlyArray<string>;
      readonly methods: ReadonlyArray<string>;
      readonly targetGroups: ReadonlyArray<Types.TargetGroup>;
      readonly budget: string | null;
      readonly budgetStatus: Types.BudgetStatus;
      readonly responsibleUnit: string | null;
      readonly startMonth: number | null;
      readonly endMonth: number | null;
      readonly indicators: ReadonlyArray<{
        readonly text: string;
        readonly target: string | null;
        readonly unit: string | null;
      }>;
    }>;
  };
};

export type ImportPlanMutationVariables = Exact<{
  input: Types.ImportPlanDocumentInput;
}>;

export type ImportPlanMutation = { readonly importPlanDocument: { readonly plan: { readonly id: string } } };

export const readPlanDocument =
  'mutation ReadPlanDocument($input:ReadPlanDocumentInput!){readPlanDocument(input:$input){text districtCode district{nameTh nameEn}fiscalYear sameDocument plan{id version status allowedActions}approvedOn ...planReadingContent checklist{key status start end}places{path start end}findings{code messageTh messageEn path start end}ignored{kind start end}}}fragment planReadingContent on PlanDocumentReading{documentNumber issuingUnit memoOn foreword strategicLinkage higherPlans{code}corruptionSituation situationFigures{complaints{count period source}corruptionCases{count period source}auditOfficeObjections{count period source}otherObjections{count period source}}risks{number description}swot{strengths{factor text}weaknesses{factor text}opportunities{factor text}threats{factor text}}antiBribery noGiftRules priorYearIta{fiscalYear scores total}framework objectives goals goalIndicators{goal indicator target unit}benefits others measures{number dimension mission title objectives methods indicators{text target unit}targetGroups budget budgetStatus responsibleUnit startMonth endMonth}}' as TypedDocument<
    ReadPlanDocumentMutation,
    ReadPlanDocumentMutationVariables
  >;
export const importPlan =
  'mutation ImportPlan($input:ImportPlanDocumentInput!){importPlanDocument(input:$input){plan{id}}}' as TypedDocument<
    ImportPlanMutation,
    ImportPlanMutationVariables
  >;
