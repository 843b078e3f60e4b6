/** Generated from districts.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type DeletedPlansQueryVariables = Exact<{
  districtCode: number;
  fiscalYear: number;
}>;

export type DeletedPlansQuery = {
  readonly deletedPlans: ReadonlyArray<{
    readonly planId: string;
    readonly deletedAt: string;
    readonly measureCount: number;
  }>;
};

export type SetAssistantStepMutationVariables = Exact<{
  input: Types.SetAssistantStepInput;
}>;

export type SetAssistantStepMutation = {
  readonly setAssistantStep: { readonly district: { readonly code: number; readonly hasAssistantDirector: boolean } };
};

export type RestorePlanMutationVariables = Exact<{
  input: Types.RestorePlanInput;
}>;

export type RestorePlanMutation = { readonly restorePlan: { readonly plan: { readonly id: string } } };

export type DistrictQueryVariables = Exact<{
  code: number;
  fiscalYear: number;
}>;

export type DistrictQuery = {
  readonly district: {
    readonly code: number;
    readonly nameTh: string;
    readonly nameEn: string;
    readonly zone: Types.Zone;
    readonly hasAssistantDirector: boolean;
    readonly plan: {
      readonly id: string;
      readonly status: Types.PlanStatus;
      readonly demo: boolean;
      readonly approvedOn: string | null;
      readonly returnReason: string | null;
      readonly centreMark: Types.CentreMark | null;
      readonly averagePercentComplete: number | null;
      readonly centreMarks: ReadonlyArray<{ readonly reason: string | null }>;
      readonly checklist: {
        readonly complete: boolean;
        readonly items: ReadonlyArray<{
          readonly key: Types.ChecklistKey;
          readonly rule: Types.ChecklistRule;
          readonly nameTh: string;
          readonly nameEn: string;
          readonly status: Types.ChecklistStatus;
        }>;
      };
      readonly measures: ReadonlyArray<{
        readonly number: number;
        readonly title: string;
        readonly percentComplete: number | null;
        readonly progressStatus: Types.MeasureProgressStatus | null;
      }>;
      readonly reports: ReadonlyArray<{
        readonly id: string;
        readonly round: Types.ReportingRound;
        readonly status: Types.ReportStatus;
        readonly returnReason: string | null;
        readonly centreMark: Types.CentreMark | null;
        readonly centreMarks: ReadonlyArray<{ readonly reason: string | null }>;
      }>;
    } | null;
    readonly handIns: ReadonlyArray<{
      readonly kind: Types.HandInKind;
      readonly state: Types.HandInState;
      readonly dueOn: string | null;
      readonly handedInOn: string | null;
      readonly daysLeft: number | null;
      readonly mayBegin: boolean;
    }>;
    readonly plans: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly fiscalYear: number;
        readonly status: Types.PlanStatus;
        readonly reports: ReadonlyArray<{
          readonly round: Types.ReportingRound;
          readonly status: Types.ReportStatus;
          readonly averagePercentComplete: number | null;
        }>;
      }>;
    };
    readonly itaResults: ReadonlyArray<{
      readonly fiscalYear: number;
      readonly total: number;
      readonly level: string | null;
      readonly instruments: ReadonlyArray<{ readonly key: Types.ItaInstrumentKey; readonly score: number }>;
      readonly published: { readonly total: number } | null;
    }>;
  } | null;
  readonly itaSchemes: ReadonlyArray<{
    readonly fiscalYear: number;
    readonly levels: ReadonlyArray<{
      readonly code: string;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly minimumTotal: number;
      readonly minimumEveryInstrument: number | null;
    }>;
  }>;
};

export type FindDistrictsQueryVariables = Exact<{
  filter?: Types.DistrictFilter | null | undefined;
}>;

export type FindDistrictsQuery = {
  readonly districts: {
    readonly nodes: ReadonlyArray<{
      readonly code: number;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly zone: Types.Zone;
    }>;
  };
};

export type CreatePlanMutationVariables = Exact<{
  input: Types.CreatePlanInput;
}>;

export type CreatePlanMutation = { readonly createPlan: { readonly plan: { readonly id: string } } };

export type CopyPlanMutationVariables = Exact<{
  input: Types.CreatePlanInput;
}>;

export type CopyPlanMutation = { readonly copyPlan: { readonly plan: { readonly id: string } } };

export type StartReportMutationVariables = Exact<{
  input: Types.StartProgressReportInput;
}>;

export type StartReportMutation = { readonly startProgressReport: { readonly report: { readonly id: string } } };

export const deletedPlansQuery =
  'query DeletedPlans($districtCode:Int!$fiscalYear:Int!){deletedPlans(districtCode:$districtCode fiscalYear:$fiscalYear){planId deletedAt measureCount}}' as TypedDocument<
    DeletedPlansQuery,
    DeletedPlansQueryVariables
  >;
export const setAssistantStep =
  'mutation SetAssistantStep($input:SetAssistantStepInput!){setAssistantStep(input:$input){district{code hasAssistantDirector}}}' as TypedDocument<
    SetAssistantStepMutation,
    SetAssistantStepMutationVariables
  >;
export const restorePlan =
  'mutation RestorePlan($input:RestorePlanInput!){restorePlan(input:$input){plan{id}}}' as TypedDocument<
    RestorePlanMutation,
    RestorePlanMutationVariables
  >;
export const districtQuery =
  'query District($code:Int!$fiscalYear:Int!){district(code:$code){code nameTh nameEn zone hasAssistantDirector plan(fiscalYear:$fiscalYear){id status demo approvedOn returnReason centreMark centreMarks{reason}averagePercentComplete checklist{complete items{key rule nameTh nameEn status}}measures{number title percentComplete progressStatus}reports{id round status returnReason centreMark centreMarks{reason}}}handIns(fiscalYear:$fiscalYear){kind state dueOn handedInOn daysLeft mayBegin}plans(first:20){nodes{id fiscalYear status reports{round status averagePercentComplete}}}itaResults{fiscalYear total level instruments{key score}published{total}}}itaSchemes{fiscalYear levels{code nameTh nameEn minimumTotal minimumEveryInstrument}}}' as TypedDocument<
    DistrictQuery,
    DistrictQueryVariables
  >;
export const findDistrictsQuery =
  'query FindDistricts($filter:DistrictFilter){districts(filter:$filter first:50){nodes{code nameTh nameEn zone}}}' as TypedDocument<
    FindDistrictsQuery,
    FindDistrictsQueryVariables
  >;
export const createPlan =
  'mutation CreatePlan($input:CreatePlanInput!){createPlan(input:$input){plan{id}}}' as TypedDocument<
    CreatePlanMutation,
    CreatePlanMutationVariables
  >;
export const copyPlan = 'mutation CopyPlan($input:CreatePlanInput!){copyPlan(input:$input){plan{id}}}' as TypedDocument<
  CopyPlanMutation,
  CopyPlanMutationVariables
>;
export const startReport =
  'mutation StartReport($input:StartProgressReportInput!){startProgressReport(input:$input){report{id}}}' as TypedDocument<
    StartReportMutation,
    StartReportMutationVariables
  >;
