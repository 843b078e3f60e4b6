/** Generated from checklists.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type ItemChecklistsQueryVariables = Exact<{ [key: string]: never }>;

export type ItemChecklistsQuery = {
  readonly itemChecklists: ReadonlyArray<{
    readonly id: string;
    readonly function: Types.ItemFunction;
    readonly track: Types.AssessmentTrack;
    readonly fiscalYear: number;
    readonly code: string | null;
    readonly nameTh: string;
    readonly nameEn: string;
    readonly source: string;
    readonly confirmed: boolean;
    readonly version: number;
    readonly contents: ReadonlyArray<{
      readonly rule: Types.ChecklistRule | null;
      readonly nameTh: string;
      readonly nameEn: string;
    }>;
  }>;
};

export type ItemChecklistPreviewQueryVariables = Exact<{
  input: Types.ItemChecklistInput;
}>;

export type ItemChecklistPreviewQuery = {
  readonly itemChecklistPreview: {
    readonly version: number;
    readonly fromYear: number;
    readonly untilYear: number | null;
    readonly judged: number;
    readonly changes: ReadonlyArray<{
      readonly planId: string;
      readonly districtCode: number;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly fiscalYear: number;
      readonly status: Types.PlanStatus;
      readonly missingBefore: ReadonlyArray<Types.ChecklistRule>;
      readonly missingAfter: ReadonlyArray<Types.ChecklistRule>;
    }>;
    readonly reportChanges: ReadonlyArray<{
      readonly reportId: string;
      readonly districtCode: number;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly fiscalYear: number;
      readonly status: Types.ReportStatus;
      readonly missingBefore: ReadonlyArray<Types.ChecklistRule>;
      readonly missingAfter: ReadonlyArray<Types.ChecklistRule>;
    }>;
  };
};

export type SetItemChecklistMutationVariables = Exact<{
  input: Types.SetItemChecklistInput;
}>;

export type SetItemChecklistMutation = {
  readonly setItemChecklist: {
    readonly judged: number;
    readonly changed: number;
    readonly itemChecklist: { readonly id: string; readonly version: number };
  };
};

export const itemChecklistsQuery =
  'query ItemChecklists{itemChecklists{id function track fiscalYear code nameTh nameEn source confirmed version contents{rule nameTh nameEn}}}' as TypedDocument<
    ItemChecklistsQuery,
    ItemChecklistsQueryVariables
  >;
export const itemChecklistPreviewQuery =
  'query ItemChecklistPreview($input:ItemChecklistInput!){itemChecklistPreview(input:$input){version fromYear untilYear judged changes{planId districtCode nameTh nameEn fiscalYear status missingBefore missingAfter}reportChanges{reportId districtCode nameTh nameEn fiscalYear status missingBefore missingAfter}}}' as TypedDocument<
    ItemChecklistPreviewQuery,
    ItemChecklistPreviewQueryVariables
  >;
export const setItemChecklist =
  'mutation SetItemChecklist($input:SetItemChecklistInput!){setItemChecklist(input:$input){judged changed itemChecklist{id version}}}' as TypedDocument<
    SetItemChecklistMutation,
    SetItemChecklistMutationVariables
  >;
