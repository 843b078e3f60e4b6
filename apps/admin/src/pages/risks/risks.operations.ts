/** Generated from risks.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type RiskMapQueryVariables = Exact<{
  filter: Types.RiskFilter;
  listed: Types.RiskFilter;
  orderBy: ReadonlyArray<Types.RiskOrder> | Types.RiskOrder;
  first: number;
  after?: string | null | undefined;
}>;

export type RiskMapQuery = {
  readonly all: {
    readonly totalCount: number;
    readonly aggregate: { readonly districtCode: { readonly countDistinct: number } };
    readonly current: {
      readonly nodes: ReadonlyArray<{
        readonly key: { readonly likelihood: number | null; readonly impact: number | null };
        readonly aggregate: { readonly count: number };
      }>;
    };
    readonly residual: {
      readonly nodes: ReadonlyArray<{
        readonly key: { readonly residualLikelihood: number | null; readonly residualImpact: number | null };
        readonly aggregate: { readonly count: number };
      }>;
    };
  };
  readonly listed: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly number: number;
      readonly description: string;
      readonly area: Types.RiskArea | null;
      readonly likelihood: number | null;
      readonly impact: number | null;
      readonly residualLikelihood: number | null;
      readonly residualImpact: number | null;
      readonly level: number | null;
      readonly residualLevel: number | null;
      readonly district: { readonly nameTh: string; readonly nameEn: string };
      readonly plan: { readonly id: string; readonly status: Types.PlanStatus };
      readonly measures: ReadonlyArray<{ readonly number: number }>;
    }>;
  };
};

export const riskMapQuery =
  'query RiskMap($filter:RiskFilter!$listed:RiskFilter!$orderBy:[RiskOrder!]!$first:Int!$after:String){all:risks(filter:$filter){totalCount aggregate{districtCode{countDistinct}}current:groups(groupBy:[LIKELIHOOD IMPACT]first:50){nodes{key{likelihood impact}aggregate{count}}}residual:groups(groupBy:[RESIDUAL_LIKELIHOOD RESIDUAL_IMPACT]first:50){nodes{key{residualLikelihood residualImpact}aggregate{count}}}}listed:risks(filter:$listed orderBy:$orderBy first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id number description area likelihood impact residualLikelihood residualImpact level residualLevel district{nameTh nameEn}plan{id status}measures{number}}}}' as TypedDocument<
    RiskMapQuery,
    RiskMapQueryVariables
  >;
