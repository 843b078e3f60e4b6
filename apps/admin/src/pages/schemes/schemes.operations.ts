/** Generated from schemes.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type ItaSchemesQueryVariables = Exact<{ [key: string]: never }>;

export type ItaSchemesQuery = {
  readonly itaSchemes: ReadonlyArray<{
    readonly fiscalYear: number;
    readonly source: string;
    readonly confirmed: boolean;
    readonly version: number;
    readonly recordedResults: number;
    readonly compiledSummaries: number;
    readonly instruments: ReadonlyArray<{
      readonly key: Types.ItaInstrumentKey;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly weight: number;
    }>;
    readonly indicators: ReadonlyArray<{
      readonly nameTh: string;
      readonly nameEn: string;
      readonly instrument: Types.ItaInstrumentKey;
    }>;
    readonly levels: ReadonlyArray<{
      readonly code: string;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly minimumTotal: number;
      readonly minimumEveryInstrument: number | null;
    }>;
  }>;
};

export type ItaSchemePreviewQueryVariables = Exact<{
  input: Types.ItaSchemeInput;
}>;

export type ItaSchemePreviewQuery = {
  readonly itaSchemePreview: {
    readonly version: number;
    readonly compiledSummaries: number;
    readonly changedCount: number;
    readonly changedLevelCount: number;
    readonly mismatchesBefore: number;
    readonly mismatchesAfter: number;
    readonly results: ReadonlyArray<{
      readonly districtCode: number;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly publishedTotal: number | null;
      readonly publishedLevel: string | null;
      readonly changed: boolean;
      readonly before: {
        readonly total: number;
        readonly level: string | null;
        readonly differenceClass: Types.ItaDifferenceClass | null;
      };
      readonly after: {
        readonly total: number;
        readonly level: string | null;
        readonly differenceClass: Types.ItaDifferenceClass | null;
      };
    }>;
  };
};

export type SetItaSchemeMutationVariables = Exact<{
  input: Types.SetItaSchemeInput;
}>;

export type SetItaSchemeMutation = {
  readonly setItaScheme: {
    readonly recomputed: number;
    readonly changed: number;
    readonly itaScheme: { readonly fiscalYear: number; readonly version: number };
  };
};

export type SchemeDefinitionFragment = {
  readonly instruments: ReadonlyArray<{
    readonly key: Types.ItaInstrumentKey;
    readonly nameTh: string;
    readonly nameEn: string;
    readonly weight: number;
  }>;
  readonly indicators: ReadonlyArray<{
    readonly nameTh: string;
    readonly nameEn: string;
    readonly instrument: Types.ItaInstrumentKey;
  }>;
  readonly levels: ReadonlyArray<{
    readonly code: string;
    readonly nameTh: string;
    readonly nameEn: string;
    readonly minimumTotal: number;
    readonly minimumEveryInstrument: number | null;
  }>;
};

export const itaSchemesQuery =
  'query ItaSchemes{itaSchemes{fiscalYear source confirmed version recordedResults compiledSummaries ...schemeDefinition}}fragment schemeDefinition on ItaScheme{instruments{key nameTh nameEn weight}indicators{nameTh nameEn instrument}levels{code nameTh nameEn minimumTotal minimumEveryInstrument}}' as TypedDocument<
    ItaSchemesQuery,
    ItaSchemesQueryVariables
  >;
export const itaSchemePreviewQuery =
  'query ItaSchemePreview($input:ItaSchemeInput!){itaSchemePreview(input:$input){version compiledSummaries changedCount changedLevelCount mismatchesBefore mismatchesAfter results{districtCode nameTh nameEn publishedTotal publishedLevel changed before{total level differenceClass}after{total level differenceClass}}}}' as TypedDocument<
    ItaSchemePreviewQuery,
    ItaSchemePreviewQueryVariables
  >;
export const setItaScheme =
  'mutation SetItaScheme($input:SetItaSchemeInput!){setItaScheme(input:$input){recomputed changed itaScheme{fiscalYear version}}}' as TypedDocument<
    SetItaSchemeMutation,
    SetItaSchemeMutationVariables
  >;
