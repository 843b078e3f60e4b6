/** Generated from gaps.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type GapsQueryVariables = Exact<{
  fiscalYear: number;
  ofYear: Types.PlanGapFilter;
  ofKind: Types.PlanGapFilter;
}>;

export type GapsQuery = {
  readonly all: {
    readonly totalCount: number;
    readonly aggregate: { readonly districtCode: { readonly countDistinct: number } };
    readonly groups: {
      readonly nodes: ReadonlyArray<{
        readonly key: { readonly kind: Types.PlanGapKind | null };
        readonly aggregate: { readonly count: number; readonly districtCode: { readonly countDistinct: number } };
      }>;
    };
  };
  readonly chosen: {
    readonly groups: {
      readonly nodes: ReadonlyArray<{
        readonly key: { readonly districtCode: number | null };
        readonly aggregate: { readonly count: number };
      }>;
    };
  };
  readonly districts: {
    readonly nodes: ReadonlyArray<{
      readonly code: number;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly zone: Types.Zone;
      readonly plan: { readonly id: string; readonly status: Types.PlanStatus } | null;
    }>;
  };
};

export const gapsQuery =
  'query Gaps($fiscalYear:Int!$ofYear:PlanGapFilter!$ofKind:PlanGapFilter!){all:planGaps(filter:$ofYear){totalCount aggregate{districtCode{countDistinct}}groups(groupBy:[KIND]first:50){nodes{key{kind}aggregate{count districtCode{countDistinct}}}}}chosen:planGaps(filter:$ofKind){groups(groupBy:[DISTRICT_CODE]first:50){nodes{key{districtCode}aggregate{count}}}}districts(first:50){nodes{code nameTh nameEn zone plan(fiscalYear:$fiscalYear){id status}}}}' as TypedDocument<
    GapsQuery,
    GapsQueryVariables
  >;
