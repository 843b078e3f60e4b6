/** Generated from amendment.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type AmendmentQueryVariables = Exact<{
  id: string;
}>;

export type AmendmentQuery = {
  readonly plan: {
    readonly id: string;
    readonly fiscalYear: number;
    readonly districtCode: number;
    readonly status: Types.PlanStatus;
    readonly demo: boolean;
    readonly version: number;
    readonly lastSavedAt: string;
    readonly lastSavedByName: string | null;
    readonly lastSavedByRole: Types.AccountRole | null;
    readonly unreviewed: ReadonlyArray<Types.PlanSection>;
    readonly deletable: boolean;
    readonly approvedOn: string | null;
    readonly approvedDaysAfterCutOff: number | null;
    readonly amendedOn: string | null;
    readonly amendable: boolean;
    readonly submittedAt: string | null;
    readonly returnReason: string | null;
    readonly returnReasonCodes: ReadonlyArray<Types.ReturnReason>;
    readonly gapCount: number | null;
    readonly allowedActions: ReadonlyArray<Types.PlanAction>;
    readonly centreMark: Types.CentreMark | null;
    readonly allowedCentreActs: ReadonlyArray<Types.CentreAct>;
    readonly turn: Types.WorkflowTurn | null;
    readonly awaitedRole: Types.AccountRole | null;
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
    readonly amendment: {
      readonly id: string;
      readonly planId: string;
      readonly status: Types.AmendmentStatus;
      readonly reason: string;
      readonly material: boolean;
      readonly version: number;
      readonly lastSavedAt: string;
      readonly lastSavedByName: string | null;
      readonly lastSavedByRole: Types.AccountRole | null;
      readonly submittedAt: string | null;
      readonly returnReason: string | null;
      readonly returnReasonCodes: ReadonlyArray<Types.ReturnReason>;
      readonly allowedActions: ReadonlyArray<Types.AmendmentAction>;
      readonly turn: Types.WorkflowTurn | null;
      readonly awaitedRole: Types.AccountRole | null;
      readonly actingFor: ReadonlyArray<{
        readonly action: string;
        readonly name: string;
        readonly role: Types.AccountRole;
        readonly position: string | null;
      }>;
      readonly content: {
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
        readonly risks: ReadonlyArray<{
          readonly id: string | null;
          readonly number: number;
          readonly description: string;
          readonly area: Types.RiskArea | null;
          readonly process: string | null;
          readonly unit: string | null;
          readonly event: string | null;
          readonly cause: string | null;
          readonly likelihood: number | null;
          readonly likelihoodReason: string | null;
          readonly impact: number | null;
          readonly impactReason: string | null;
          readonly control: string | null;
          readonly controlStrength: Types.RiskControlStrength | null;
          readonly response: Types.RiskResponse | null;
          readonly residualLikelihood: number | null;
          readonly residualImpact: number | null;
          readonly owner: string | null;
          readonly reviewOn: string | null;
          readonly state: Types.RiskState | null;
        }>;
        readonly swot: {
          readonly strengths: ReadonlyArray<{
            readonly id: string | null;
            readonly factor: Types.SwotFactor | null;
            readonly text: string;
          }>;
          readonly weaknesses: ReadonlyArray<{
            readonly id: string | null;
            readonly factor: Types.SwotFactor | null;
            readonly text: string;
          }>;
          readonly opportunities: ReadonlyArray<{
            readonly id: string | null;
            readonly factor: Types.SwotFactor | null;
            readonly text: string;
          }>;
          readonly threats: ReadonlyArray<{
            readonly id: string | null;
            readonly factor: Types.SwotFactor | null;
            readonly text: string;
          }>;
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
          readonly id: string | null;
          readonly number: number;
          readonly dimension: Types.Dimension | null;
          readonly mission: string;
          readonly title: string;
          readonly kind: Types.MeasureKind | null;
          readonly objectives: ReadonlyArray<string>;
          readonly methods: ReadonlyArray<string>;
          readonly targetGroups: ReadonlyArray<Types.TargetGroup>;
          readonly budget: string | null;
          readonly budgetStatus: Types.BudgetStatus;
          readonly allotted: string | null;
          readonly budgetSource: string | null;
          readonly responsibleUnit: string | null;
          readonly responsiblePosition: string | null;
          readonly startMonth: number | null;
          readonly endMonth: number | null;
          readonly plannedSteps: ReadonlyArray<{
            readonly step: string;
            readonly plannedMonth: number | null;
            readonly plannedOn: string | null;
          }>;
          readonly indicators: ReadonlyArray<{
            readonly text: string;
            readonly target: string | null;
            readonly unit: string | null;
          }>;
          readonly answers: ReadonlyArray<{ readonly kind: Types.MeasureLinkKind; readonly target: string }>;
        }>;
      };
      readonly changes: ReadonlyArray<{
        readonly field: string;
        readonly before: ReadonlyArray<string>;
        readonly after: ReadonlyArray<string>;
        readonly material: boolean;
      }>;
      readonly timeline: ReadonlyArray<{
        readonly number: number;
        readonly kind: Types.PlanStepKind;
        readonly at: string;
        readonly actorName: string | null;
        readonly actorRole: Types.AccountRole | null;
        readonly actorPosition: string | null;
        readonly forName: string | null;
        readonly forRole: Types.AccountRole | null;
        readonly forPosition: string | null;
        readonly reason: string | null;
        readonly reasonCodes: ReadonlyArray<Types.ReturnReason>;
        readonly orderText: string | null;
        readonly passedOver: ReadonlyArray<Types.PassedOverStep>;
        readonly revision: number | null;
      }>;
    } | null;
    readonly weakIndicators: ReadonlyArray<{
      readonly number: number;
      readonly nameTh: string;
      readonly nameEn: string;
    }>;
    readonly measures: ReadonlyArray<{
      readonly percentComplete: number | null;
      readonly progressStatus: Types.MeasureProgressStatus | null;
      readonly id: string;
      readonly number: number;
      readonly dimension: Types.Dimension | null;
      readonly mission: string;
      readonly title: string;
      readonly kind: Types.MeasureKind | null;
      readonly objectives: ReadonlyArray<string>;
      readonly methods: ReadonlyArray<string>;
      readonly targetGroups: ReadonlyArray<Types.TargetGroup>;
      readonly budget: string | null;
      readonly budgetStatus: Types.BudgetStatus;
      readonly allotted: string | null;
      readonly budgetSource: string | null;
      readonly responsibleUnit: string | null;
      readonly responsiblePosition: string | null;
      readonly startMonth: number | null;
      readonly endMonth: number | null;
      readonly plannedSteps: ReadonlyArray<{
        readonly step: string;
        readonly plannedMonth: number | null;
        readonly plannedOn: string | null;
      }>;
      readonly indicators: ReadonlyArray<{
        readonly text: string;
        readonly target: string | null;
        readonly unit: string | null;
      }>;
      readonly answers: ReadonlyArray<{ readonly kind: Types.MeasureLinkKind; readonly target: string }>;
    }>;
    readonly priorYearIta: {
      readonly fiscalYear: number;
      readonly scores: ReadonlyArray<string>;
      readonly total: string | null;
      readonly indicatorScores: ReadonlyArray<{ readonly number: number; readonly score: string }>;
    } | null;
    readonly checklist: {
      readonly complete: boolean;
      readonly items: ReadonlyArray<{
        readonly key: Types.ChecklistKey;
        readonly rule: Types.ChecklistRule;
        readonly nameTh: string;
        readonly nameEn: string;
        readonly status: Types.ChecklistStatus;
        readonly evidence: { readonly text: string } | null;
      }>;
    };
    readonly actingFor: ReadonlyArray<{
      readonly action: string;
      readonly name: string;
      readonly role: Types.AccountRole;
      readonly position: string | null;
    }>;
    readonly centreMarks: ReadonlyArray<{
      readonly number: number;
      readonly act: Types.CentreAct;
      readonly ofVersion: number;
      readonly at: string;
      readonly actorName: string | null;
      readonly actorRole: Types.AccountRole | null;
      readonly actorPosition: string | null;
      readonly reason: string | null;
      readonly reasonCodes: ReadonlyArray<Types.ReturnReason>;
    }>;
    readonly district: { readonly nameTh: string; readonly nameEn: string };
    readonly reports: ReadonlyArray<{
      readonly id: string;
      readonly round: Types.ReportingRound;
      readonly status: Types.ReportStatus;
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
    readonly risks: ReadonlyArray<{
      readonly id: string;
      readonly number: number;
      readonly description: string;
      readonly area: Types.RiskArea | null;
      readonly process: string | null;
      readonly unit: string | null;
      readonly event: string | null;
      readonly cause: string | null;
      readonly likelihood: number | null;
      readonly likelihoodReason: string | null;
      readonly impact: number | null;
      readonly impactReason: string | null;
      readonly control: string | null;
      readonly controlStrength: Types.RiskControlStrength | null;
      readonly response: Types.RiskResponse | null;
      readonly residualLikelihood: number | null;
      readonly residualImpact: number | null;
      readonly owner: string | null;
      readonly reviewOn: string | null;
      readonly state: Types.RiskState | null;
    }>;
    readonly swot: {
      readonly strengths: ReadonlyArray<{
        readonly id: string | null;
        readonly factor: Types.SwotFactor | null;
        readonly text: string;
      }>;
      readonly weaknesses: ReadonlyArray<{
        readonly id: string | null;
        readonly factor: Types.SwotFactor | null;
        readonly text: string;
      }>;
      readonly opportunities: ReadonlyArray<{
        readonly id: string | null;
        readonly factor: Types.SwotFactor | null;
        readonly text: string;
      }>;
      readonly threats: ReadonlyArray<{
        readonly id: string | null;
        readonly factor: Types.SwotFactor | null;
        readonly text: string;
      }>;
    };
    readonly goalIndicators: ReadonlyArray<{
      readonly goal: string;
      readonly indicator: string | null;
      readonly target: string | null;
      readonly unit: string | null;
    }>;
  } | null;
};

export type BeginAmendmentMutationVariables = Exact<{
  input: Types.BeginPlanAmendmentInput;
}>;

export type BeginAmendmentMutation = { readonly beginPlanAmendment: { readonly amendment: { readonly id: string } } };

export type SaveAmendmentMutationVariables = Exact<{
  input: Types.SavePlanAmendmentInput;
}>;

export type SaveAmendmentMutation = {
  readonly result: {
    readonly amendment: {
      readonly id: string;
      readonly planId: string;
      readonly status: Types.AmendmentStatus;
      readonly reason: string;
      readonly material: boolean;
      readonly version: number;
      readonly lastSavedAt: string;
      readonly lastSavedByName: string | null;
      readonly lastSavedByRole: Types.AccountRole | null;
      readonly submittedAt: string | null;
      readonly returnReason: string | null;
      readonly returnReasonCodes: ReadonlyArray<Types.ReturnReason>;
      readonly allowedActions: ReadonlyArray<Types.AmendmentAction>;
      readonly turn: Types.WorkflowTurn | null;
      readonly awaitedRole: Types.AccountRole | null;
      readonly actingFor: ReadonlyArray<{
        readonly action: string;
        readonly name: string;
        readonly role: Types.AccountRole;
        readonly position: string | null;
      }>;
      readonly content: {
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
        readonly risks: ReadonlyArray<{
          readonly id: string | null;
          readonly number: number;
          readonly description: string;
          readonly area: Types.RiskArea | null;
          readonly process: string | null;
          readonly unit: string | null;
          readonly event: string | null;
          readonly cause: string | null;
          readonly likelihood: number | null;
          readonly likelihoodReason: string | null;
          readonly impact: number | null;
          readonly impactReason: string | null;
          readonly control: string | null;
          readonly controlStrength: Types.RiskControlStrength | null;
          readonly response: Types.RiskResponse | null;
          readonly residualLikelihood: number | null;
          readonly residualImpact: number | null;
          readonly owner: string | null;
          readonly reviewOn: string | null;
          readonly state: Types.RiskState | null;
        }>;
        readonly swot: {
          readonly strengths: ReadonlyArray<{
            readonly id: string | null;
            readonly factor: Types.SwotFactor | null;
            readonly text: string;
          }>;
          readonly weaknesses: ReadonlyArray<{
            readonly id: string | null;
            readonly factor: Types.SwotFactor | null;
            readonly text: string;
          }>;
          readonly opportunities: ReadonlyArray<{
            readonly id: string | null;
            readonly factor: Types.SwotFactor | null;
            readonly text: string;
          }>;
          readonly threats: ReadonlyArray<{
            readonly id: string | null;
            readonly factor: Types.SwotFactor | null;
            readonly text: string;
          }>;
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
          readonly id: string | null;
          readonly number: number;
          readonly dimension: Types.Dimension | null;
          readonly mission: string;
          readonly title: string;
          readonly kind: Types.MeasureKind | null;
          readonly objectives: ReadonlyArray<string>;
          readonly methods: ReadonlyArray<string>;
          readonly targetGroups: ReadonlyArray<Types.TargetGroup>;
          readonly budget: string | null;
          readonly budgetStatus: Types.BudgetStatus;
          readonly allotted: string | null;
          readonly budgetSource: string | null;
          readonly responsibleUnit: string | null;
          readonly responsiblePosition: string | null;
          readonly startMonth: number | null;
          readonly endMonth: number | null;
          readonly plannedSteps: ReadonlyArray<{
            readonly step: string;
            readonly plannedMonth: number | null;
            readonly plannedOn: string | null;
          }>;
          readonly indicators: ReadonlyArray<{
            readonly text: string;
            readonly target: string | null;
            readonly unit: string | null;
          }>;
          readonly answers: ReadonlyArray<{ readonly kind: Types.MeasureLinkKind; readonly target: string }>;
        }>;
      };
      readonly changes: ReadonlyArray<{
        readonly field: string;
        readonly before: ReadonlyArray<string>;
        readonly after: ReadonlyArray<string>;
        readonly material: boolean;
      }>;
      readonly timeline: ReadonlyArray<{
        readonly number: number;
        readonly kind: Types.PlanStepKind;
        readonly at: string;
        readonly actorName: string | null;
        readonly actorRole: Types.AccountRole | null;
        readonly actorPosition: string | null;
        readonly forName: string | null;
        readonly forRole: Types.AccountRole | null;
        readonly forPosition: string | null;
        readonly reason: string | null;
        readonly reasonCodes: ReadonlyArray<Types.ReturnReason>;
        readonly orderText: string | null;
        readonly passedOver: ReadonlyArray<Types.PassedOverStep>;
        readonly revision: number | null;
      }>;
    };
  };
};

export type SubmitAmendmentMutationVariables = Exact<{
  input: Types.PlanAmendmentStepInput;
}>;

export type SubmitAmendmentMutation = { readonly submitPlanAmendment: { readonly amendment: { readonly id: string } } };

export type EndorseAmendmentMutationVariables = Exact<{
  input: Types.PlanAmendmentStepInput;
}>;

export type EndorseAmendmentMutation = {
  readonly endorsePlanAmendment: { readonly amendment: { readonly id: string } };
};

export type RecommendAmendmentMutationVariables = Exact<{
  input: Types.PlanAmendmentStepInput;
}>;

export type RecommendAmendmentMutation = {
  readonly recommendPlanAmendment: { readonly amendment: { readonly id: string } };
};

export type ApproveAmendmentMutationVariables = Exact<{
  input: Types.ApprovePlanAmendmentInput;
}>;

export type ApproveAmendmentMutation = {
  readonly approvePlanAmendment: { readonly amendment: { readonly id: string } };
};

export type RecallAmendmentMutationVariables = Exact<{
  input: Types.PlanAmendmentStepInput;
}>;

export type RecallAmendmentMutation = { readonly recallPlanAmendment: { readonly amendment: { readonly id: string } } };

export type ReturnAmendmentMutationVariables = Exact<{
  input: Types.ReturnPlanAmendmentInput;
}>;

export type ReturnAmendmentMutation = { readonly returnPlanAmendment: { readonly amendment: { readonly id: string } } };

export type WithdrawAmendmentMutationVariables = Exact<{
  input: Types.PlanAmendmentStepInput;
}>;

export type WithdrawAmendmentMutation = {
  readonly withdrawPlanAmendment: { readonly amendment: { readonly id: string } };
};

export type AmendmentFieldsFragment = {
  readonly id: string;
  readonly planId: string;
  readonly status: Types.AmendmentStatus;
  readonly reason: string;
  readonly material: boolean;
  readonly version: number;
  readonly lastSavedAt: string;
  readonly lastSavedByName: string | null;
  readonly lastSavedByRole: Types.AccountRole | null;
  readonly submittedAt: string | null;
  readonly returnReason: string | null;
  readonly returnReasonCodes: ReadonlyArray<Types.ReturnReason>;
  readonly allowedActions: ReadonlyArray<Types.AmendmentAction>;
  readonly turn: Types.WorkflowTurn | null;
  readonly awaitedRole: Types.AccountRole | null;
  readonly actingFor: ReadonlyArray<{
    readonly action: string;
    readonly name: string;
    readonly role: Types.AccountRole;
    readonly position: string | null;
  }>;
  readonly content: {
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
    readonly risks: ReadonlyArray<{
      readonly id: string | null;
      readonly number: number;
      readonly description: string;
      readonly area: Types.RiskArea | null;
      readonly process: string | null;
      readonly unit: string | null;
      readonly event: string | null;
      readonly cause: string | null;
      readonly likelihood: number | null;
      readonly likelihoodReason: string | null;
      readonly impact: number | null;
      readonly impactReason: string | null;
      readonly control: string | null;
      readonly controlStrength: Types.RiskControlStrength | null;
      readonly response: Types.RiskResponse | null;
      readonly residualLikelihood: number | null;
      readonly residualImpact: number | null;
      readonly owner: string | null;
      readonly reviewOn: string | null;
      readonly state: Types.RiskState | null;
    }>;
    readonly swot: {
      readonly strengths: ReadonlyArray<{
        readonly id: string | null;
        readonly factor: Types.SwotFactor | null;
        readonly text: string;
      }>;
      readonly weaknesses: ReadonlyArray<{
        readonly id: string | null;
        readonly factor: Types.SwotFactor | null;
        readonly text: string;
      }>;
      readonly opportunities: ReadonlyArray<{
        readonly id: string | null;
        readonly factor: Types.SwotFactor | null;
        readonly text: string;
      }>;
      readonly threats: ReadonlyArray<{
        readonly id: string | null;
        readonly factor: Types.SwotFactor | null;
        readonly text: string;
      }>;
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
      readonly id: string | null;
      readonly number: number;
      readonly dimension: Types.Dimension | null;
      readonly mission: string;
      readonly title: string;
      readonly kind: Types.MeasureKind | null;
      readonly objectives: ReadonlyArray<string>;
      readonly methods: ReadonlyArray<string>;
      readonly targetGroups: ReadonlyArray<Types.TargetGroup>;
      readonly budget: string | null;
      readonly budgetStatus: Types.BudgetStatus;
      readonly allotted: string | null;
      readonly budgetSource: string | null;
      readonly responsibleUnit: string | null;
      readonly responsiblePosition: string | null;
      readonly startMonth: number | null;
      readonly endMonth: number | null;
      readonly plannedSteps: ReadonlyArray<{
        readonly step: string;
        readonly plannedMonth: number | null;
        readonly plannedOn: string | null;
      }>;
      readonly indicators: ReadonlyArray<{
        readonly text: string;
        readonly target: string | null;
        readonly unit: string | null;
      }>;
      readonly answers: ReadonlyArray<{ readonly kind: Types.MeasureLinkKind; readonly target: string }>;
    }>;
  };
  readonly changes: ReadonlyArray<{
    readonly field: string;
    readonly before: ReadonlyArray<string>;
    readonly after: ReadonlyArray<string>;
    readonly material: boolean;
  }>;
  readonly timeline: ReadonlyArray<{
    readonly number: number;
    readonly kind: Types.PlanStepKind;
    readonly at: string;
    readonly actorName: string | null;
    readonly actorRole: Types.AccountRole | null;
    readonly actorPosition: string | null;
    readonly forName: string | null;
    readonly forRole: Types.AccountRole | null;
    readonly forPosition: string | null;
    readonly reason: string | null;
    readonly reasonCodes: ReadonlyArray<Types.ReturnReason>;
    readonly orderText: string | null;
    readonly passedOver: ReadonlyArray<Types.PassedOverStep>;
    readonly revision: number | null;
  }>;
};

const amendmentFields =
  'fragment amendmentFields on PlanAmendment{id planId status reason material version lastSavedAt lastSavedByName lastSavedByRole submittedAt returnReason returnReasonCodes allowedActions actingFor{action name role position}turn awaitedRole content{...amendedContent}changes{field before after material}timeline{number kind at actorName actorRole actorPosition forName forRole forPosition reason reasonCodes orderText passedOver revision}}';
const amendedContent =
  'fragment amendedContent on PlanContent{documentNumber issuingUnit memoOn foreword strategicLinkage higherPlans{code}corruptionSituation situationFigures{complaints{count period source}corruptionCases{count period source}auditOfficeObjections{count period source}otherObjections{count period source}}risks{id number description area process unit event cause likelihood likelihoodReason impact impactReason control controlStrength response residualLikelihood residualImpact owner reviewOn state}swot{strengths{id factor text}weaknesses{id factor text}opportunities{id factor text}threats{id factor text}}antiBribery noGiftRules priorYearIta{fiscalYear scores total}framework objectives goals goalIndicators{goal indicator target unit}benefits others measures{id number dimension mission title kind objectives methods plannedSteps{step plannedMonth plannedOn}indicators{text target unit}targetGroups budget budgetStatus allotted budgetSource responsibleUnit responsiblePosition startMonth endMonth answers{kind target}}}';
export const amendmentQuery =
  ('query Amendment($id:ID!){plan(id:$id){...planFields amendment{...amendmentFields}}}fragment planFields on Plan{id fiscalYear districtCode status demo version lastSavedAt lastSavedByName lastSavedByRole unreviewed deletable approvedOn approvedDaysAfterCutOff amendedOn amendable submittedAt returnReason returnReasonCodes gapCount weakIndicators{number nameTh nameEn}...planContent measures{percentComplete progressStatus}priorYearIta{indicatorScores{number score}}checklist{complete items{key rule nameTh nameEn status evidence{text}}}allowedActions actingFor{action name role position}centreMark allowedCentreActs centreMarks{...centreMarkFields}turn awaitedRole district{nameTh nameEn}reports{id round status}}fragment planContent on Plan{documentNumber issuingUnit memoOn foreword strategicLinkage higherPlans{code}corruptionSituation situationFigures{complaints{count period source}corruptionCases{count period source}auditOfficeObjections{count period source}otherObjections{count period source}}risks{id number description area process unit event cause likelihood likelihoodReason impact impactReason control controlStrength response residualLikelihood residualImpact owner reviewOn state}swot{strengths{id factor text}weaknesses{id factor text}opportunities{id factor text}threats{id factor text}}antiBribery noGiftRules priorYearIta{fiscalYear scores total}framework objectives goals goalIndicators{goal indicator target unit}benefits others measures{id number dimension mission title kind objectives methods plannedSteps{step plannedMonth plannedOn}indicators{text target unit}targetGroups budget budgetStatus allotted budgetSource responsibleUnit responsiblePosition startMonth endMonth answers{kind target}}}fragment centreMarkFields on CentreMarkStep{number act ofVersion at actorName actorRole actorPosition reason reasonCodes}' +
    amendmentFields +
    amendedContent) as TypedDocument<AmendmentQuery, AmendmentQueryVariables>;
export const beginAmendment =
  'mutation BeginAmendment($input:BeginPlanAmendmentInput!){beginPlanAmendment(input:$input){amendment{id}}}' as TypedDocument<
    BeginAmendmentMutation,
    BeginAmendmentMutationVariables
  >;
export const saveAmendment =
  ('mutation SaveAmendment($input:SavePlanAmendmentInput!){result:savePlanAmendment(input:$input){amendment{...amendmentFields}}}' +
    amendmentFields +
    amendedContent) as TypedDocument<SaveAmendmentMutation, SaveAmendmentMutationVariables>;
export const submitAmendment =
  'mutation SubmitAmendment($input:PlanAmendmentStepInput!){submitPlanAmendment(input:$input){amendment{id}}}' as TypedDocument<
    SubmitAmendmentMutation,
    SubmitAmendmentMutationVariables
  >;
export const endorseAmendment =
  'mutation EndorseAmendment($input:PlanAmendmentStepInput!){endorsePlanAmendment(input:$input){amendment{id}}}' as TypedDocument<
    EndorseAmendmentMutation,
    EndorseAmendmentMutationVariables
  >;
export const recommendAmendment =
  'mutation RecommendAmendment($input:PlanAmendmentStepInput!){recommendPlanAmendment(input:$input){amendment{id}}}' as TypedDocument<
    RecommendAmendmentMutation,
    RecommendAmendmentMutationVariables
  >;
export const approveAmendment =
  'mutation ApproveAmendment($input:ApprovePlanAmendmentInput!){approvePlanAmendment(input:$input){amendment{id}}}' as TypedDocument<
    ApproveAmendmentMutation,
    ApproveAmendmentMutationVariables
  >;
export const recallAmendment =
  'mutation RecallAmendment($input:PlanAmendmentStepInput!){recallPlanAmendment(input:$input){amendment{id}}}' as TypedDocument<
    RecallAmendmentMutation,
    RecallAmendmentMutationVariables
  >;
export const returnAmendment =
  'mutation ReturnAmendment($input:ReturnPlanAmendmentInput!){returnPlanAmendment(input:$input){amendment{id}}}' as TypedDocument<
    ReturnAmendmentMutation,
    ReturnAmendmentMutationVariables
  >;
export const withdrawAmendment =
  'mutation WithdrawAmendment($input:PlanAmendmentStepInput!){withdrawPlanAmendment(input:$input){amendment{id}}}' as TypedDocument<
    WithdrawAmendmentMutation,
    WithdrawAmendmentMutationVariables
  >;
