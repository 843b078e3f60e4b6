/** Generated from search.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type SearchEverythingQueryVariables = Exact<{
  search: string;
}>;

export type SearchEverythingQuery = {
  readonly districts: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly code: number; readonly nameTh: string; readonly nameEn: string }>;
  };
  readonly plans: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly fiscalYear: number;
      readonly district: { readonly nameTh: string; readonly nameEn: string };
    }>;
  };
  readonly measures: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly number: number;
      readonly title: string;
      readonly fiscalYear: number;
      readonly plan: { readonly id: string; readonly district: { readonly nameTh: string; readonly nameEn: string } };
    }>;
  };
  readonly risks: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly number: number;
      readonly description: string;
      readonly fiscalYear: number;
      readonly plan: { readonly id: string; readonly district: { readonly nameTh: string; readonly nameEn: string } };
    }>;
  };
};

export const searchEverythingQuery =
  'query SearchEverything($search:String!){districts(filter:{search:$search}first:8){totalCount nodes{code nameTh nameEn}}plans(filter:{search:$search}first:8){totalCount nodes{id fiscalYear district{nameTh nameEn}}}measures(filter:{search:$search}first:8){totalCount nodes{id number title fiscalYear plan{id district{nameTh nameEn}}}}risks(filter:{search:$search}first:8){totalCount nodes{id number description fiscalYear plan{id district{nameTh nameEn}}}}}' as TypedDocument<
    SearchEverythingQuery,
    SearchEverythingQueryVariables
  >;
