/** Generated from tokens.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type AccessTokensQueryVariables = Exact<{
  filter?: Types.AccessTokenFilter | null | undefined;
  orderBy?: ReadonlyArray<Types.AccessTokenOrder> | Types.AccessTokenOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type AccessTokensQuery = {
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
  readonly made: {
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
export const accessTokensQuery =
  ('query AccessTokens($filter:AccessTokenFilter$orderBy:[AccessTokenOrder!]$first:Int!$after:String){page:accessTokens(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}nodes{...accessTokenFields}}}' +
    accessTokenFields) as TypedDocument<AccessTokensQuery, AccessTokensQueryVariables>;
export const createAccessToken =
  ('mutation CreateAccessToken($input:CreateAccessTokenInput!){made:createAccessToken(input:$input){row:accessToken{...accessTokenFields}token}}' +
    accessTokenFields) as TypedDocument<CreateAccessTokenMutation, CreateAccessTokenMutationVariables>;
export const revokeAccessToken =
  ('mutation RevokeAccessToken($input:RevokeAccessTokenInput!){made:revokeAccessToken(input:$input){row:accessToken{...accessTokenFields}}}' +
    accessTokenFields) as TypedDocument<RevokeAccessTokenMutation, RevokeAccessTokenMutationVariables>;
