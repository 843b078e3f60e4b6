/** Generated from accounts.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type AccountsQueryVariables = Exact<{
  filter?: Types.ManagedAccountFilter | null | undefined;
  orderBy?: ReadonlyArray<Types.ManagedAccountOrder> | Types.ManagedAccountOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type AccountsQuery = {
  readonly page: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly username: string;
      readonly displayName: string;
      readonly positionTitle: string | null;
      readonly role: Types.AccountRole;
      readonly districtCode: number | null;
      readonly deactivatedAt: string | null;
      readonly temporaryPasswordUntil: string | null;
      readonly lastSignInAt: string | null;
      readonly sessionCount: number;
      readonly tokenCount: number;
      readonly demo: boolean;
      readonly createdAt: string;
      readonly version: number;
      readonly allowedActions: ReadonlyArray<Types.AccountAction>;
      readonly district: { readonly code: number; readonly nameTh: string; readonly nameEn: string } | null;
    }>;
  };
};

export type AccountQueryVariables = Exact<{
  id: string;
}>;

export type AccountQuery = {
  readonly row: {
    readonly id: string;
    readonly username: string;
    readonly displayName: string;
    readonly positionTitle: string | null;
    readonly role: Types.AccountRole;
    readonly districtCode: number | null;
    readonly deactivatedAt: string | null;
    readonly temporaryPasswordUntil: string | null;
    readonly lastSignInAt: string | null;
    readonly sessionCount: number;
    readonly tokenCount: number;
    readonly demo: boolean;
    readonly createdAt: string;
    readonly version: number;
    readonly allowedActions: ReadonlyArray<Types.AccountAction>;
    readonly district: { readonly code: number; readonly nameTh: string; readonly nameEn: string } | null;
  } | null;
};

export type CreateAccountMutationVariables = Exact<{
  input: Types.CreateAccountInput;
}>;

export type CreateAccountMutation = {
  readonly made: {
    readonly temporaryPassword: string | null;
    readonly row: {
      readonly id: string;
      readonly username: string;
      readonly displayName: string;
      readonly positionTitle: string | null;
      readonly role: Types.AccountRole;
      readonly districtCode: number | null;
      readonly deactivatedAt: string | null;
      readonly temporaryPasswordUntil: string | null;
      readonly lastSignInAt: string | null;
      readonly sessionCount: number;
      readonly tokenCount: number;
      readonly demo: boolean;
      readonly createdAt: string;
      readonly version: number;
      readonly allowedActions: ReadonlyArray<Types.AccountAction>;
      readonly district: { readonly code: number; readonly nameTh: string; readonly nameEn: string } | null;
    };
  };
};

export type ChangeAccountMutationVariables = Exact<{
  input: Types.ChangeAccountInput;
}>;

export type ChangeAccountMutation = {
  readonly made: {
    readonly row: {
      readonly id: string;
      readonly username: string;
      readonly displayName: string;
      readonly positionTitle: string | null;
      readonly role: Types.AccountRole;
      readonly districtCode: number | null;
      readonly deactivatedAt: string | null;
      readonly temporaryPasswordUntil: string | null;
      readonly lastSignInAt: string | null;
      readonly sessionCount: number;
      readonly tokenCount: number;
      readonly demo: boolean;
      readonly createdAt: string;
      readonly version: number;
      readonly allowedActions: ReadonlyArray<Types.AccountAction>;
      readonly district: { readonly code: number; readonly nameTh: string; readonly nameEn: string } | null;
    };
  };
};

export type DeactivateAccountMutationVariables = Exact<{
  input: Types.DeactivateAccountInput;
}>;

export type DeactivateAccountMutation = {
  readonly done: {
    readonly account: {
      readonly id: string;
      readonly username: string;
      readonly displayName: string;
      readonly positionTitle: string | null;
      readonly role: Types.AccountRole;
      readonly districtCode: number | null;
      readonly deactivatedAt: string | null;
      readonly temporaryPasswordUntil: string | null;
      readonly lastSignInAt: string | null;
      readonly sessionCount: number;
      readonly tokenCount: number;
      readonly demo: boolean;
      readonly createdAt: string;
      readonly version: number;
      readonly allowedActions: ReadonlyArray<Types.AccountAction>;
      readonly district: { readonly code: number; readonly nameTh: string; readonly nameEn: string } | null;
    };
  };
};

export type ReactivateAccountMutationVariables = Exact<{
  input: Types.AccountStepInput;
}>;

export type ReactivateAccountMutation = {
  readonly done: {
    readonly account: {
      readonly id: string;
      readonly username: string;
      readonly displayName: string;
      readonly positionTitle: string | null;
      readonly role: Types.AccountRole;
      readonly districtCode: number | null;
      readonly deactivatedAt: string | null;
      readonly temporaryPasswordUntil: string | null;
      readonly lastSignInAt: string | null;
      readonly sessionCount: number;
      readonly tokenCount: number;
      readonly demo: boolean;
      readonly createdAt: string;
      readonly version: number;
      readonly allowedActions: ReadonlyArray<Types.AccountAction>;
      readonly district: { readonly code: number; readonly nameTh: string; readonly nameEn: string } | null;
    };
  };
};

export type ResetPasswordMutationVariables = Exact<{
  input: Types.AccountStepInput;
}>;

export type ResetPasswordMutation = {
  readonly done: {
    readonly temporaryPassword: string | null;
    readonly account: {
      readonly id: string;
      readonly username: string;
      readonly displayName: string;
      readonly positionTitle: string | null;
      readonly role: Types.AccountRole;
      readonly districtCode: number | null;
      readonly deactivatedAt: string | null;
      readonly temporaryPasswordUntil: string | null;
      readonly lastSignInAt: string | null;
      readonly sessionCount: number;
      readonly tokenCount: number;
      readonly demo: boolean;
      readonly createdAt: string;
      readonly version: number;
      readonly allowedActions: ReadonlyArray<Types.AccountAction>;
      readonly district: { readonly code: number; readonly nameTh: string; readonly nameEn: string } | null;
    };
  };
};

export type EndSessionsMutationVariables = Exact<{
  input: Types.EndAccountSessionsInput;
}>;

export type EndSessionsMutation = {
  readonly done: {
    readonly account: {
      readonly id: string;
      readonly username: string;
      readonly displayName: string;
      readonly positionTitle: string | null;
      readonly role: Types.AccountRole;
      readonly districtCode: number | null;
      readonly deactivatedAt: string | null;
      readonly temporaryPasswordUntil: string | null;
      readonly lastSignInAt: string | null;
      readonly sessionCount: number;
      readonly tokenCount: number;
      readonly demo: boolean;
      readonly createdAt: string;
      readonly version: number;
      readonly allowedActions: ReadonlyArray<Types.AccountAction>;
      readonly district: { readonly code: number; readonly nameTh: string; readonly nameEn: string } | null;
    };
  };
};

export type ManagedAccountFieldsFragment = {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly positionTitle: string | null;
  readonly role: Types.AccountRole;
  readonly districtCode: number | null;
  readonly deactivatedAt: string | null;
  readonly temporaryPasswordUntil: string | null;
  readonly lastSignInAt: string | null;
  readonly sessionCount: number;
  readonly tokenCount: number;
  readonly demo: boolean;
  readonly createdAt: string;
  readonly version: number;
  readonly allowedActions: ReadonlyArray<Types.AccountAction>;
  readonly district: { readonly code: number; readonly nameTh: string; readonly nameEn: string } | null;
};

const managedAccountFields =
  'fragment managedAccountFields on ManagedAccount{id username displayName positionTitle role districtCode deactivatedAt temporaryPasswordUntil lastSignInAt sessionCount tokenCount demo createdAt version allowedActions district{code nameTh nameEn}}';
export const accountsQuery =
  ('query Accounts($filter:ManagedAccountFilter$orderBy:[ManagedAccountOrder!]$first:Int!$after:String){page:managedAccounts(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}nodes{...managedAccountFields}}}' +
    managedAccountFields) as TypedDocument<AccountsQuery, AccountsQueryVariables>;
export const accountQuery = ('query Account($id:ID!){row:managedAccount(id:$id){...managedAccountFields}}' +
  managedAccountFields) as TypedDocument<AccountQuery, AccountQueryVariables>;
export const createAccount =
  ('mutation CreateAccount($input:CreateAccountInput!){made:createAccount(input:$input){row:account{...managedAccountFields}temporaryPassword}}' +
    managedAccountFields) as TypedDocument<CreateAccountMutation, CreateAccountMutationVariables>;
export const changeAccount =
  ('mutation ChangeAccount($input:ChangeAccountInput!){made:changeAccount(input:$input){row:account{...managedAccountFields}}}' +
    managedAccountFields) as TypedDocument<ChangeAccountMutation, ChangeAccountMutationVariables>;
export const deactivateAccount =
  ('mutation DeactivateAccount($input:DeactivateAccountInput!){done:deactivateAccount(input:$input){account{...managedAccountFields}}}' +
    managedAccountFields) as TypedDocument<DeactivateAccountMutation, DeactivateAccountMutationVariables>;
export const reactivateAccount =
  ('mutation ReactivateAccount($input:AccountStepInput!){done:reactivateAccount(input:$input){account{...managedAccountFields}}}' +
    managedAccountFields) as TypedDocument<ReactivateAccountMutation, ReactivateAccountMutationVariables>;
export const resetPassword =
  ('mutation ResetPassword($input:AccountStepInput!){done:resetAccountPassword(input:$input){account{...managedAccountFields}temporaryPassword}}' +
    managedAccountFields) as TypedDocument<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const endSessions =
  ('mutation EndSessions($input:EndAccountSessionsInput!){done:endAccountSessions(input:$input){account{...managedAccountFields}}}' +
    managedAccountFields) as TypedDocument<EndSessionsMutation, EndSessionsMutationVariables>;
