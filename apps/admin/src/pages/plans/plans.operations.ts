/** Generated from plans.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type PlanTalkQueryVariables = Exact<{
  id: string;
}>;

export type PlanTalkQuery = {
  readonly plan: {
    readonly comments: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly section: Types.PlanSection | null;
        readonly measureId: string | null;
        readonly measureTitle: string | null;
        readonly body: string | null;
        readonly writtenAt: string;
        readonly authorName: string;
        readonly authorRole: Types.AccountRole;
        readonly allowedActions: ReadonlyArray<Types.CommentAction>;
      }>;
    };
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
    readonly versions: ReadonlyArray<{
      readonly number: number;
      readonly keptAt: string;
      readonly changes: ReadonlyArray<{
        readonly field: string;
        readonly before: ReadonlyArray<string>;
        readonly after: ReadonlyArray<string>;
      }>;
    }>;
    readonly amendment: {
      readonly status: Types.AmendmentStatus;
      readonly awaitedRole: Types.AccountRole | null;
    } | null;
    readonly removedMeasures: ReadonlyArray<{
      readonly measureId: string;
      readonly number: number;
      readonly title: string;
      readonly entries: ReadonlyArray<{
        readonly reportId: string;
        readonly round: Types.ReportingRound;
        readonly status: Types.MeasureProgressStatus;
        readonly percentComplete: number;
        readonly done: string;
      }>;
    }>;
  } | null;
};

export type PlanQueryVariables = Exact<{
  id: string;
}>;

export type PlanQuery = {
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

export type SavePlanMutationVariables = Exact<{
  input: Types.SavePlanInput;
}>;

export type SavePlanMutation = {
  readonly result: {
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
    };
  };
};

export type FillDraftMutationVariables = Exact<{
  input: Types.CreatePlanInput;
}>;

export type FillDraftMutation = { readonly copyPlan: { readonly plan: { readonly id: string } } };

export type DeletePlanMutationVariables = Exact<{
  input: Types.PlanStepInput;
}>;

export type DeletePlanMutation = { readonly deletePlan: { readonly planId: string } };

export type SubmitPlanMutationVariables = Exact<{
  input: Types.PlanStepInput;
}>;

export type SubmitPlanMutation = {
  readonly result: {
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
    };
  };
};

export type EndorsePlanMutationVariables = Exact<{
  input: Types.PlanStepInput;
}>;

export type EndorsePlanMutation = {
  readonly result: {
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
    };
  };
};

export type RecommendPlanMutationVariables = Exact<{
  input: Types.PlanStepInput;
}>;

export type RecommendPlanMutation = {
  readonly result: {
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
    };
  };
};

export type ApprovePlanMutationVariables = Exact<{
  input: Types.ApprovePlanInput;
}>;

export type ApprovePlanMutation = {
  readonly result: {
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
    };
  };
};

export type RecallPlanMutationVariables = Exact<{
  input: Types.PlanStepInput;
}>;

export type RecallPlanMutation = {
  readonly result: {
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
    };
  };
};

export type ReturnPlanMutationVariables = Exact<{
  input: Types.ReturnPlanInput;
}>;

export type ReturnPlanMutation = {
  readonly result: {
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
    };
  };
};

export type PlanFieldsFragment = {
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
  readonly weakIndicators: ReadonlyArray<{ readonly number: number; readonly nameTh: string; readonly nameEn: string }>;
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
    readonly auditOfficeObjections: { readonly count: number | null; readonly period: string; readonly source: string };
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
};

export type IndicatorNamesQueryVariables = Exact<{ [key: string]: never }>;

export type IndicatorNamesQuery = {
  readonly itaSchemes: ReadonlyArray<{
    readonly fiscalYear: number;
    readonly indicators: ReadonlyArray<{ readonly number: number; readonly nameTh: string; readonly nameEn: string }>;
  }>;
};

export type ItaOfYearQueryVariables = Exact<{
  district: number;
  year: number;
}>;

export type ItaOfYearQuery = {
  readonly itaResults: {
    readonly nodes: ReadonlyArray<{
      readonly total: number;
      readonly published: { readonly total: number } | null;
      readonly indicators: ReadonlyArray<{ readonly score: number }>;
    }>;
  };
};

export type RiskMatricesQueryVariables = Exact<{ [key: string]: never }>;

export type RiskMatricesQuery = {
  readonly riskMatrices: ReadonlyArray<{
    readonly code: string;
    readonly nameTh: string;
    readonly nameEn: string;
    readonly size: number;
    readonly source: string;
    readonly confirmed: boolean;
    readonly inForceFrom: number | null;
    readonly bands: ReadonlyArray<{
      readonly level: number;
      readonly from: number;
      readonly to: number;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly colour: Types.RiskColour;
    }>;
  }>;
};

const planFields =
  'fragment planFields on Plan{id fiscalYear districtCode status demo version lastSavedAt lastSavedByName lastSavedByRole unreviewed deletable approvedOn approvedDaysAfterCutOff amendedOn amendable submittedAt returnReason returnReasonCodes gapCount weakIndicators{number nameTh nameEn}...planContent measures{percentComplete progressStatus}priorYearIta{indicatorScores{number score}}checklist{complete items{key rule nameTh nameEn status evidence{text}}}allowedActions actingFor{action name role position}centreMark allowedCentreActs centreMarks{...centreMarkFields}turn awaitedRole district{nameTh nameEn}reports{id round status}}';
const planContent =
  'fragment planContent on Plan{documentNumber issuingUnit memoOn foreword strategicLinkage higherPlans{code}corruptionSituation situationFigures{complaints{count period source}corruptionCases{count period source}auditOfficeObjections{count period source}otherObjections{count period source}}risks{id number description area process unit event cause likelihood likelihoodReason impact impactReason control controlStrength response residualLikelihood residualImpact owner reviewOn state}swot{strengths{id factor text}weaknesses{id factor text}opportunities{id factor text}threats{id factor text}}antiBribery noGiftRules priorYearIta{fiscalYear scores total}framework objectives goals goalIndicators{goal indicator target unit}benefits others measures{id number dimension mission title kind objectives methods plannedSteps{step plannedMonth plannedOn}indicators{text target unit}targetGroups budget budgetStatus allotted budgetSource responsibleUnit responsiblePosition startMonth endMonth answers{kind target}}}';
const centreMarkFields =
  'fragment centreMarkFields on CentreMarkStep{number act ofVersion at actorName actorRole actorPosition reason reasonCodes}';
export const planTalkQuery =
  'query PlanTalk($id:ID!){plan(id:$id){comments(first:200){nodes{...commentFields}}timeline{number kind at actorName actorRole actorPosition forName forRole forPosition reason reasonCodes orderText passedOver revision}versions{number keptAt changes{field before after}}amendment{status awaitedRole}removedMeasures{measureId number title entries{reportId round status percentComplete done}}}}fragment commentFields on Comment{id section measureId measureTitle body writtenAt authorName authorRole allowedActions}' as TypedDocument<
    PlanTalkQuery,
    PlanTalkQueryVariables
  >;
export const planQuery = ('query Plan($id:ID!){plan(id:$id){...planFields}}' +
  planFields +
  planContent +
  centreMarkFields) as TypedDocument<PlanQuery, PlanQueryVariables>;
export const savePlan =
  ('mutation SavePlan($input:SavePlanInput!){result:savePlan(input:$input){plan{...planFields}}}' +
    planFields +
    planContent +
    centreMarkFields) as TypedDocument<SavePlanMutation, SavePlanMutationVariables>;
export const fillDraft =
  'mutation FillDraft($input:CreatePlanInput!){copyPlan(input:$input){plan{id}}}' as TypedDocument<
    FillDraftMutation,
    FillDraftMutationVariables
  >;
export const deletePlan =
  'mutation DeletePlan($input:PlanStepInput!){deletePlan(input:$input){planId}}' as TypedDocument<
    DeletePlanMutation,
    DeletePlanMutationVariables
  >;
export const submitPlan =
  ('mutation SubmitPlan($input:PlanStepInput!){result:submitPlan(input:$input){plan{...planFields}}}' +
    planFields +
    planContent +
    centreMarkFields) as TypedDocument<SubmitPlanMutation, SubmitPlanMutationVariables>;
export const endorsePlan =
  ('mutation EndorsePlan($input:PlanStepInput!){result:endorsePlan(input:$input){plan{...planFields}}}' +
    planFields +
    planContent +
    centreMarkFields) as TypedDocument<EndorsePlanMutation, EndorsePlanMutationVariables>;
export const recommendPlan =
  ('mutation RecommendPlan($input:PlanStepInput!){result:recommendPlan(input:$input){plan{...planFields}}}' +
    planFields +
    planContent +
    centreMarkFields) as TypedDocument<RecommendPlanMutation, RecommendPlanMutationVariables>;
export const approvePlan =
  ('mutation ApprovePlan($input:ApprovePlanInput!){result:approvePlan(input:$input){plan{...planFields}}}' +
    planFields +
    planContent +
    centreMarkFields) as TypedDocument<ApprovePlanMutation, ApprovePlanMutationVariables>;
export const recallPlan =
  ('mutation RecallPlan($input:PlanStepInput!){result:recallPlan(input:$input){plan{...planFields}}}' +
    planFields +
    planContent +
    centreMarkFields) as TypedDocument<RecallPlanMutation, RecallPlanMutationVariables>;
export const returnPlan =
  ('mutation ReturnPlan($input:ReturnPlanInput!){result:returnPlan(input:$input){plan{...planFields}}}' +
    planFields +
    planContent +
    centreMarkFields) as TypedDocument<ReturnPlanMutation, ReturnPlanMutationVariables>;
export const indicatorNamesQuery =
  'query IndicatorNames{itaSchemes{fiscalYear indicators{number nameTh nameEn}}}' as TypedDocument<
    IndicatorNamesQuery,
    IndicatorNamesQueryVariables
  >;
export const itaOfYearQuery =
  'query ItaOfYear($district:Int!$year:Int!){itaResults(first:1 filter:{districtCode:{eq:$district}fiscalYear:{eq:$year}}){nodes{total published{total}indicators{score}}}}' as TypedDocument<
    ItaOfYearQuery,
    ItaOfYearQueryVariables
  >;
export const riskMatricesQuery =
  'query RiskMatrices{riskMatrices{code nameTh nameEn size source confirmed inForceFrom bands{level from to nameTh nameEn colour}}}' as TypedDocument<
    RiskMatricesQuery,
    RiskMatricesQueryVariables
  >;
