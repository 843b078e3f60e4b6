/** Generated from references.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type ReferencesQueryVariables = Exact<{ [key: string]: never }>;

export type ReferencesQuery = {
  readonly higherPlans: ReadonlyArray<{
    readonly planCount: number;
    readonly code: string;
    readonly nameTh: string;
    readonly nameEn: string;
    readonly otherNames: ReadonlyArray<string>;
    readonly firstYear: number;
    readonly lastYear: number;
    readonly source: string;
    readonly confirmed: boolean;
    readonly version: number;
    readonly guidelines: ReadonlyArray<{ readonly number: string; readonly nameTh: string; readonly nameEn: string }>;
  }>;
};

export type SetHigherPlanMutationVariables = Exact<{
  input: Types.SetHigherPlanInput;
}>;

export type SetHigherPlanMutation = {
  readonly setHigherPlan: {
    readonly higherPlan: {
      readonly code: string;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly otherNames: ReadonlyArray<string>;
      readonly firstYear: number;
      readonly lastYear: number;
      readonly source: string;
      readonly confirmed: boolean;
      readonly version: number;
      readonly guidelines: ReadonlyArray<{ readonly number: string; readonly nameTh: string; readonly nameEn: string }>;
    };
  };
};

export type DeleteHigherPlanMutationVariables = Exact<{
  input: Types.DeleteHigherPlanInput;
}>;

export type DeleteHigherPlanMutation = { readonly deleteHigherPlan: { readonly code: string } };

const higherPlanFields =
  'fragment higherPlanFields on HigherPlan{code nameTh nameEn otherNames firstYear lastYear source confirmed version guidelines{number nameTh nameEn}}';
export const referencesQuery = ('query References{higherPlans{...higherPlanFields planCount}}' +
  higherPlanFields) as TypedDocument<ReferencesQuery, ReferencesQueryVariables>;
export const setHigherPlan =
  ('mutation SetHigherPlan($input:SetHigherPlanInput!){setHigherPlan(input:$input){higherPlan{...higherPlanFields}}}' +
    higherPlanFields) as TypedDocument<SetHigherPlanMutation, SetHigherPlanMutationVariables>;
export const deleteHigherPlan =
  'mutation DeleteHigherPlan($input:DeleteHigherPlanInput!){deleteHigherPlan(input:$input){code}}' as TypedDocument<
    DeleteHigherPlanMutation,
    DeleteHigherPlanMutationVariables
  >;
