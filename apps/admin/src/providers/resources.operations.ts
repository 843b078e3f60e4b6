/** Generated from resources.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from './typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type DistrictListQueryVariables = Exact<{
  filter?: Types.DistrictFilter | null | undefined;
  orderBy?: ReadonlyArray<Types.DistrictOrder> | Types.DistrictOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type DistrictListQuery = {
  readonly page: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly nodes: ReadonlyArray<{
      readonly code: number;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly zone: Types.Zone;
      readonly tileRow: number;
      readonly tileColumn: number;
    }>;
  };
};

export type AccessTokenListQueryVariables = Exact<{
  filter?: Types.AccessTokenFilter | null | undefined;
  orderBy?: ReadonlyArray<Types.AccessTokenOrder> | Types.AccessTokenOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type AccessTokenListQuery = {
  readonly page: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly scopes: ReadonlyArray<Types.TokenScope> | null;
      readonly requestsPerMinute: number;
      readonly leavesPerHour: number;
      readonly createdAt: string;
      readonly expiresAt: string;
      readonly lastUsedAt: string | null;
      readonly revokedAt: string | null;
    }>;
  };
};

export type CitySummaryListQueryVariables = Exact<{
  filter?: Types.CitySummaryFilter | null | undefined;
  orderBy?: ReadonlyArray<Types.CitySummaryOrder> | Types.CitySummaryOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type CitySummaryListQuery = {
  readonly page: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly fiscalYear: number;
      readonly round: Types.ReportingRound;
      readonly cutOffOn: string;
      readonly compiledAt: string;
      readonly sha256: string;
      readonly files: ReadonlyArray<{
        readonly id: string;
        readonly format: Types.SummaryFileFormat;
        readonly fileName: string;
        readonly size: number;
        readonly url: string;
      }>;
    }>;
  };
};

export type CreateAccessTokenMutationVariables = Exact<{
  input: Types.CreateAccessTokenInput;
}>;

export type CreateAccessTokenMutation = {
  readonly made: {
    readonly token: string | null;
    readonly row: {
      readonly id: string;
      readonly name: string;
      readonly scopes: ReadonlyArray<Types.TokenScope> | null;
      readonly requestsPerMinute: number;
      readonly leavesPerHour: number;
      readonly createdAt: string;
      readonly expiresAt: string;
      readonly lastUsedAt: string | null;
      readonly revokedAt: string | null;
    } | null;
  };
};

export type RevokeAccessTokenMutationVariables = Exact<{
  input: Types.RevokeAccessTokenInput;
}>;

export type RevokeAccessTokenMutation = {
  readonly revokeAccessToken: { readonly __typename: 'RevokeAccessTokenPayload' };
};

export type AccessTokenFieldsFragment = {
  readonly id: string;
  readonly name: string;
  readonly scopes: ReadonlyArray<Types.TokenScope> | null;
  readonly requestsPerMinute: number;
  readonly leavesPerHour: number;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
};

const accessTokenFields =
  'fragment accessTokenFields on AccessToken{id name scopes requestsPerMinute leavesPerHour createdAt expiresAt lastUsedAt revokedAt}';
export const districtListQuery =
  'query DistrictList($filter:DistrictFilter$orderBy:[DistrictOrder!]$first:Int!$after:String){page:districts(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}nodes{code nameTh nameEn zone tileRow tileColumn}}}' as TypedDocument<
    DistrictListQuery,
    DistrictListQueryVariables
  >;
export const accessTokenListQuery =
  ('query AccessTokenList($filter:AccessTokenFilter$orderBy:[AccessTokenOrder!]$first:Int!$after:String){page:accessTokens(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}nodes{...accessTokenFields}}}' +
    accessTokenFields) as TypedDocument<AccessTokenListQuery, AccessTokenListQueryVariables>;
export const citySummaryListQuery =
  'query CitySummaryList($filter:CitySummaryFilter$orderBy:[CitySummaryOrder!]$first:Int!$after:String){page:citySummaries(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}nodes{id fiscalYear round cutOffOn compiledAt sha256 files{id format fileName size url}}}}' as TypedDocument<
    CitySummaryListQuery,
    CitySummaryListQueryVariables
  >;
export const createAccessToken =
  ('mutation CreateAccessToken($input:CreateAccessTokenInput!){made:createAccessToken(input:$input){row:accessToken{...accessTokenFields}token}}' +
    accessTokenFields) as TypedDocument<CreateAccessTokenMutation, CreateAccessTokenMutationVariables>;
export const revokeAccessToken =
  'mutation RevokeAccessToken($input:RevokeAccessTokenInput!){revokeAccessToken(input:$input){__typename}}' as TypedDocument<
    RevokeAccessTokenMutation,
    RevokeAccessTokenMutationVariables
  >;
