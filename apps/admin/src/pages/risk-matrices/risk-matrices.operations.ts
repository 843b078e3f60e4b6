/** Generated from risk-matrices.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type SetMatricesQueryVariables = Exact<{ [key: string]: never }>;

export type SetMatricesQuery = {
  readonly riskMatrices: ReadonlyArray<{
    readonly code: string;
    readonly nameTh: string;
    readonly nameEn: string;
    readonly size: number;
    readonly source: string;
    readonly confirmed: boolean;
    readonly inForceFrom: number | null;
    readonly version: number;
    readonly bands: ReadonlyArray<{
      readonly from: number;
      readonly to: number;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly colour: Types.RiskColour;
    }>;
  }>;
};

export type RiskMatrixPreviewQueryVariables = Exact<{
  input: Types.RiskMatrixInput;
}>;

export type RiskMatrixPreviewQuery = {
  readonly riskMatrixPreview: {
    readonly untilYear: number | null;
    readonly riskCount: number;
    readonly reratedCount: number;
    readonly movedCount: number;
    readonly districts: ReadonlyArray<{
      readonly districtCode: number;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly riskCount: number;
      readonly movedCount: number;
      readonly moves: ReadonlyArray<{
        readonly from: number | null;
        readonly to: number | null;
        readonly count: number;
      }>;
      readonly residualMoves: ReadonlyArray<{
        readonly from: number | null;
        readonly to: number | null;
        readonly count: number;
      }>;
    }>;
    readonly moved: ReadonlyArray<{
      readonly riskId: string;
      readonly planId: string;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly fiscalYear: number;
      readonly number: number;
      readonly description: string;
      readonly before: {
        readonly likelihood: number | null;
        readonly impact: number | null;
        readonly level: number | null;
        readonly residualLikelihood: number | null;
        readonly residualImpact: number | null;
        readonly residualLevel: number | null;
      };
      readonly after: {
        readonly likelihood: number | null;
        readonly impact: number | null;
        readonly level: number | null;
        readonly residualLikelihood: number | null;
        readonly residualImpact: number | null;
        readonly residualLevel: number | null;
      };
    }>;
  };
};

export type SetRiskMatrixMutationVariables = Exact<{
  input: Types.SetRiskMatrixInput;
}>;

export type SetRiskMatrixMutation = {
  readonly setRiskMatrix: {
    readonly rerated: number;
    readonly moved: number;
    readonly riskMatrix: { readonly code: string; readonly version: number };
  };
};

export type RatingByMatrixFragment = {
  readonly likelihood: number | null;
  readonly impact: number | null;
  readonly level: number | null;
  readonly residualLikelihood: number | null;
  readonly residualImpact: number | null;
  readonly residualLevel: number | null;
};

export const setMatricesQuery =
  'query SetMatrices{riskMatrices{code nameTh nameEn size source confirmed inForceFrom version bands{from to nameTh nameEn colour}}}' as TypedDocument<
    SetMatricesQuery,
    SetMatricesQueryVariables
  >;
export const riskMatrixPreviewQuery =
  'query RiskMatrixPreview($input:RiskMatrixInput!){riskMatrixPreview(input:$input){untilYear riskCount reratedCount movedCount districts{districtCode nameTh nameEn riskCount movedCount moves{from to count}residualMoves{from to count}}moved{riskId planId nameTh nameEn fiscalYear number description before{...ratingByMatrix}after{...ratingByMatrix}}}}fragment ratingByMatrix on RiskMatrixRating{likelihood impact level residualLikelihood residualImpact residualLevel}' as TypedDocument<
    RiskMatrixPreviewQuery,
    RiskMatrixPreviewQueryVariables
  >;
export const setRiskMatrix =
  'mutation SetRiskMatrix($input:SetRiskMatrixInput!){setRiskMatrix(input:$input){rerated moved riskMatrix{code version}}}' as TypedDocument<
    SetRiskMatrixMutation,
    SetRiskMatrixMutationVariables
  >;
