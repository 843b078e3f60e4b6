/** Generated from my-account.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MySessionsQueryVariables = Exact<{ [key: string]: never }>;

export type MySessionsQuery = {
  readonly mySessions: ReadonlyArray<{
    readonly id: string;
    readonly beganAt: string;
    readonly lastSeenAt: string;
    readonly endsAt: string;
    readonly current: boolean;
  }>;
  readonly accessTokens: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly expiresAt: string }> };
};

export type EndMySessionMutationVariables = Exact<{
  input: Types.EndMySessionInput;
}>;

export type EndMySessionMutation = {
  readonly endMySession: {
    readonly sessions: ReadonlyArray<{
      readonly id: string;
      readonly beganAt: string;
      readonly lastSeenAt: string;
      readonly endsAt: string;
      readonly current: boolean;
    }>;
  };
};

export type EndMyOtherSessionsMutationVariables = Exact<{ [key: string]: never }>;

export type EndMyOtherSessionsMutation = {
  readonly endMyOtherSessions: {
    readonly sessions: ReadonlyArray<{
      readonly id: string;
      readonly beganAt: string;
      readonly lastSeenAt: string;
      readonly endsAt: string;
      readonly current: boolean;
    }>;
  };
};

export type ChangePasswordMutationVariables = Exact<{
  input: Types.ChangePasswordInput;
}>;

export type ChangePasswordMutation = { readonly changePassword: { readonly account: { readonly username: string } } };

export type MySessionFieldsFragment = {
  readonly id: string;
  readonly beganAt: string;
  readonly lastSeenAt: string;
  readonly endsAt: string;
  readonly current: boolean;
};

const mySessionFields = 'fragment mySessionFields on AccountSession{id beganAt lastSeenAt endsAt current}';
export const mySessionsQuery =
  ('query MySessions{mySessions{...mySessionFields}accessTokens(filter:{revokedAt:{isNull:true}}first:50){nodes{id expiresAt}}}' +
    mySessionFields) as TypedDocument<MySessionsQuery, MySessionsQueryVariables>;
export const endMySession =
  ('mutation EndMySession($input:EndMySessionInput!){endMySession(input:$input){sessions{...mySessionFields}}}' +
    mySessionFields) as TypedDocument<EndMySessionMutation, EndMySessionMutationVariables>;
export const endMyOtherSessions = ('mutation EndMyOtherSessions{endMyOtherSessions{sessions{...mySessionFields}}}' +
  mySessionFields) as TypedDocument<EndMyOtherSessionsMutation, EndMyOtherSessionsMutationVariables>;
export const changePassword =
  'mutation ChangePassword($input:ChangePasswordInput!){changePassword(input:$input){account{username}}}' as TypedDocument<
    ChangePasswordMutation,
    ChangePasswordMutationVariables
  >;
