/** Generated from progress.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type ReportContextQueryVariables = Exact<{
  id: string;
}>;

export type ReportContextQuery = {
  readonly progressReport: {
    readonly timeline: ReadonlyArray<{
      readonly number: number;
      readonly kind: Types.ReportStepKind;
      readonly at: string;
      readonly actorName: string | null;
      readonly actorRole: Types.AccountRole | null;
      readonly actorPosition: string | null;
      readonly forName: string | null;
      readonly forRole: Types.AccountRole | null;
      readonly forPosition: string | null;
      readonly reason: string | null;
      readonly reasonCodes: ReadonlyArray<Types.ReturnReason>;
      readonly revision: number | null;
    }>;
    readonly versions: ReadonlyArray<{
      readonly number: number;
      readonly keptAt: string;
      readonly changes: ReadonlyArray<{
        readonly measureNumber: number;
        readonly field: string;
        readonly before: ReadonlyArray<string>;
        readonly after: ReadonlyArray<string>;
      }>;
    }>;
    readonly plan: {
      readonly measures: ReadonlyArray<{
        readonly id: string;
        readonly objectives: ReadonlyArray<string>;
        readonly methods: ReadonlyArray<string>;
        readonly budget: string | null;
        readonly budgetStatus: Types.BudgetStatus;
      }>;
      readonly reports: ReadonlyArray<{
        readonly round: Types.ReportingRound;
        readonly entries: ReadonlyArray<{
          readonly status: Types.MeasureProgressStatus;
          readonly percentComplete: number;
          readonly done: string;
          readonly difficulty: string | null;
          readonly reason: Types.CannotProceedReason | null;
          readonly reasonText: string | null;
          readonly evidenceLinks: ReadonlyArray<string>;
          readonly measure: { readonly id: string };
        }>;
      }>;
    };
  } | null;
};

export type ReportQueryVariables = Exact<{
  id: string;
}>;

export type ReportQuery = {
  readonly progressReport: {
    readonly id: string;
    readonly fiscalYear: number;
    readonly districtCode: number;
    readonly round: Types.ReportingRound;
    readonly status: Types.ReportStatus;
    readonly version: number;
    readonly lastSavedAt: string;
    readonly lastSavedByName: string | null;
    readonly lastSavedByRole: Types.AccountRole | null;
    readonly submittedAt: string | null;
    readonly approvedAt: string | null;
    readonly returnReason: string | null;
    readonly returnReasonCodes: ReadonlyArray<Types.ReturnReason>;
    readonly takesEntries: boolean;
    readonly allowedActions: ReadonlyArray<Types.ReportAction>;
    readonly centreMark: Types.CentreMark | null;
    readonly allowedCentreActs: ReadonlyArray<Types.CentreAct>;
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
    readonly checklist: {
      readonly itemCode: string | null;
      readonly items: ReadonlyArray<{
        readonly rule: Types.ChecklistRule | null;
        readonly nameTh: string;
        readonly nameEn: string;
        readonly status: Types.ChecklistStatus | null;
        readonly evidence: string | null;
      }>;
    };
    readonly entries: ReadonlyArray<{
      readonly carried: boolean;
      readonly locked: boolean;
      readonly status: Types.MeasureProgressStatus;
      readonly percentComplete: number;
      readonly done: string;
      readonly difficulty: string | null;
      readonly reason: Types.CannotProceedReason | null;
      readonly reasonText: string | null;
      readonly evidenceLinks: ReadonlyArray<string>;
      readonly measure: { readonly id: string; readonly number: number };
    }>;
    readonly evidenceFiles: ReadonlyArray<{
      readonly id: string;
      readonly measureId: string;
      readonly fileName: string;
      readonly size: number;
      readonly url: string;
    }>;
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
    readonly plan: {
      readonly id: string;
      readonly district: { readonly nameTh: string; readonly nameEn: string };
      readonly reports: ReadonlyArray<{
        readonly id: string;
        readonly round: Types.ReportingRound;
        readonly status: Types.ReportStatus;
      }>;
      readonly measures: ReadonlyArray<{
        readonly id: string;
        readonly number: number;
        readonly title: string;
        readonly methods: ReadonlyArray<string>;
      }>;
    };
  } | null;
};

export type RemoveEvidenceMutationVariables = Exact<{
  input: Types.RemoveEvidenceFileInput;
}>;

export type RemoveEvidenceMutation = { readonly removeEvidenceFile: { readonly report: { readonly id: string } } };

export type SaveProgressMutationVariables = Exact<{
  input: Types.SaveProgressInput;
}>;

export type SaveProgressMutation = {
  readonly result: {
    readonly report: {
      readonly id: string;
      readonly fiscalYear: number;
      readonly districtCode: number;
      readonly round: Types.ReportingRound;
      readonly status: Types.ReportStatus;
      readonly version: number;
      readonly lastSavedAt: string;
      readonly lastSavedByName: string | null;
      readonly lastSavedByRole: Types.AccountRole | null;
      readonly submittedAt: string | null;
      readonly approvedAt: string | null;
      readonly returnReason: string | null;
      readonly returnReasonCodes: ReadonlyArray<Types.ReturnReason>;
      readonly takesEntries: boolean;
      readonly allowedActions: ReadonlyArray<Types.ReportAction>;
      readonly centreMark: Types.CentreMark | null;
      readonly allowedCentreActs: ReadonlyArray<Types.CentreAct>;
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
      readonly checklist: {
        readonly itemCode: string | null;
        readonly items: ReadonlyArray<{
          readonly rule: Types.ChecklistRule | null;
          readonly nameTh: string;
          readonly nameEn: string;
          readonly status: Types.ChecklistStatus | null;
          readonly evidence: string | null;
        }>;
      };
      readonly entries: ReadonlyArray<{
        readonly carried: boolean;
        readonly locked: boolean;
        readonly status: Types.MeasureProgressStatus;
        readonly percentComplete: number;
        readonly done: string;
        readonly difficulty: string | null;
        readonly reason: Types.CannotProceedReason | null;
        readonly reasonText: string | null;
        readonly evidenceLinks: ReadonlyArray<string>;
        readonly measure: { readonly id: string; readonly number: number };
      }>;
      readonly evidenceFiles: ReadonlyArray<{
        readonly id: string;
        readonly measureId: string;
        readonly fileName: string;
        readonly size: number;
        readonly url: string;
      }>;
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
      readonly plan: {
        readonly id: string;
        readonly district: { readonly nameTh: string; readonly nameEn: string };
        readonly reports: ReadonlyArray<{
          readonly id: string;
          readonly round: Types.ReportingRound;
          readonly status: Types.ReportStatus;
        }>;
        readonly measures: ReadonlyArray<{
          readonly id: string;
          readonly number: number;
          readonly title: string;
          readonly methods: ReadonlyArray<string>;
        }>;
      };
    };
  };
};

export type SubmitReportMutationVariables = Exact<{
  input: Types.ReportStepInput;
}>;

export type SubmitReportMutation = { readonly result: { readonly report: { readonly id: string } } };

export type ApproveReportMutationVariables = Exact<{
  input: Types.ReportStepInput;
}>;

export type ApproveReportMutation = { readonly result: { readonly report: { readonly id: string } } };

export type RecallReportMutationVariables = Exact<{
  input: Types.ReportStepInput;
}>;

export type RecallReportMutation = { readonly result: { readonly report: { readonly id: string } } };

export type ReturnReportMutationVariables = Exact<{
  input: Types.ReturnReportInput;
}>;

export type ReturnReportMutation = { readonly result: { readonly report: { readonly id: string } } };

export type ReportFieldsFragment = {
  readonly id: string;
  readonly fiscalYear: number;
  readonly districtCode: number;
  readonly round: Types.ReportingRound;
  readonly status: Types.ReportStatus;
  readonly version: number;
  readonly lastSavedAt: string;
  readonly lastSavedByName: string | null;
  readonly lastSavedByRole: Types.AccountRole | null;
  readonly submittedAt: string | null;
  readonly approvedAt: string | null;
  readonly returnReason: string | null;
  readonly returnReasonCodes: ReadonlyArray<Types.ReturnReason>;
  readonly takesEntries: boolean;
  readonly allowedActions: ReadonlyArray<Types.ReportAction>;
  readonly centreMark: Types.CentreMark | null;
  readonly allowedCentreActs: ReadonlyArray<Types.CentreAct>;
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
  readonly checklist: {
    readonly itemCode: string | null;
    readonly items: ReadonlyArray<{
      readonly rule: Types.ChecklistRule | null;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly status: Types.ChecklistStatus | null;
      readonly evidence: string | null;
    }>;
  };
  readonly entries: ReadonlyArray<{
    readonly carried: boolean;
    readonly locked: boolean;
    readonly status: Types.MeasureProgressStatus;
    readonly percentComplete: number;
    readonly done: string;
    readonly difficulty: string | null;
    readonly reason: Types.CannotProceedReason | null;
    readonly reasonText: string | null;
    readonly evidenceLinks: ReadonlyArray<string>;
    readonly measure: { readonly id: string; readonly number: number };
  }>;
  readonly evidenceFiles: ReadonlyArray<{
    readonly id: string;
    readonly measureId: string;
    readonly fileName: string;
    readonly size: number;
    readonly url: string;
  }>;
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
  readonly plan: {
    readonly id: string;
    readonly district: { readonly nameTh: string; readonly nameEn: string };
    readonly reports: ReadonlyArray<{
      readonly id: string;
      readonly round: Types.ReportingRound;
      readonly status: Types.ReportStatus;
    }>;
    readonly measures: ReadonlyArray<{
      readonly id: string;
      readonly number: number;
      readonly title: string;
      readonly methods: ReadonlyArray<string>;
    }>;
  };
};

const entryContent =
  'fragment entryContent on ProgressEntry{status percentComplete done difficulty reason reasonText evidenceLinks}';
const reportFields =
  'fragment reportFields on ProgressReport{id fiscalYear districtCode round status version lastSavedAt lastSavedByName lastSavedByRole submittedAt approvedAt returnReason returnReasonCodes takesEntries allowedActions actingFor{action name role position}centreMark allowedCentreActs centreMarks{...centreMarkFields}checklist{itemCode items{rule nameTh nameEn status evidence}}entries{...entryContent carried locked measure{id number}}evidenceFiles{id measureId fileName size url}comments(first:200){nodes{...commentFields}}plan{id district{nameTh nameEn}reports{id round status}measures{id number title methods}}}';
const centreMarkFields =
  'fragment centreMarkFields on CentreMarkStep{number act ofVersion at actorName actorRole actorPosition reason reasonCodes}';
const commentFields =
  'fragment commentFields on Comment{id section measureId measureTitle body writtenAt authorName authorRole allowedActions}';
export const reportContextQuery =
  ('query ReportContext($id:ID!){progressReport(id:$id){timeline{number kind at actorName actorRole actorPosition forName forRole forPosition reason reasonCodes revision}versions{number keptAt changes{measureNumber field before after}}plan{measures{id objectives methods budget budgetStatus}reports{round entries{...entryContent measure{id}}}}}}' +
    entryContent) as TypedDocument<ReportContextQuery, ReportContextQueryVariables>;
export const reportQuery = ('query Report($id:ID!){progressReport(id:$id){...reportFields}}' +
  reportFields +
  centreMarkFields +
  entryContent +
  commentFields) as TypedDocument<ReportQuery, ReportQueryVariables>;
export const removeEvidence =
  'mutation RemoveEvidence($input:RemoveEvidenceFileInput!){removeEvidenceFile(input:$input){report{id}}}' as TypedDocument<
    RemoveEvidenceMutation,
    RemoveEvidenceMutationVariables
  >;
export const saveProgress =
  ('mutation SaveProgress($input:SaveProgressInput!){result:saveProgress(input:$input){report{...reportFields}}}' +
    reportFields +
    centreMarkFields +
    entryContent +
    commentFields) as TypedDocument<SaveProgressMutation, SaveProgressMutationVariables>;
export const submitReport =
  'mutation SubmitReport($input:ReportStepInput!){result:submitProgressReport(input:$input){report{id}}}' as TypedDocument<
    SubmitReportMutation,
    SubmitReportMutationVariables
  >;
export const approveReport =
  'mutation ApproveReport($input:ReportStepInput!){result:approveProgressReport(input:$input){report{id}}}' as TypedDocument<
    ApproveReportMutation,
    ApproveReportMutationVariables
  >;
export const recallReport =
  'mutation RecallReport($input:ReportStepInput!){result:recallProgressReport(input:$input){report{id}}}' as TypedDocument<
    RecallReportMutation,
    RecallReportMutationVariables
  >;
export const returnReport =
  'mutation ReturnReport($input:ReturnReportInput!){result:returnProgressReport(input:$input){report{id}}}' as TypedDocument<
    ReturnReportMutation,
    ReturnReportMutationVariables
  >;
