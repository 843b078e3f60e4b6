/** Generated from similar-texts.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type SimilarTextsQueryVariables = Exact<{
  fiscalYear: number;
  kind: Types.SimilarTextKind;
  zone?: Types.Zone | null | undefined;
  skip: number;
}>;

export type SimilarTextsQuery = {
  readonly similarTexts: {
    readonly textCount: number;
    readonly districtCount: number;
    readonly groupCount: number;
    readonly complete: boolean;
    readonly groups: ReadonlyArray<{
      readonly number: number;
      readonly districtCount: number;
      readonly wordingCount: number;
      readonly wordings: ReadonlyArray<{
        readonly text: string;
        readonly percent: number;
        readonly places: ReadonlyArray<{
          readonly planId: string;
          readonly districtCode: number;
          readonly nameTh: string;
          readonly nameEn: string;
          readonly number: number;
          readonly path: string;
        }>;
      }>;
    }>;
  };
};

export const similarTextsQuery =
  'query SimilarTexts($fiscalYear:Int!$kind:SimilarTextKind!$zone:Zone$skip:Int!){similarTexts(fiscalYear:$fiscalYear kind:$kind zone:$zone skip:$skip){textCount districtCount groupCount complete groups{number districtCount wordingCount wordings{text percent places{planId districtCode nameTh nameEn number path}}}}}' as TypedDocument<
    SimilarTextsQuery,
    SimilarTextsQueryVariables
  >;
