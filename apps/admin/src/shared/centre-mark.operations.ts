/** Generated from centre-mark.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type AcceptByCentreMutationVariables = Exact<{
  input: Types.AcceptByCentreInput;
}>;

export type AcceptByCentreMutation = { readonly acceptByCentre: { readonly ids: ReadonlyArray<string> } };

export type ReturnByCentreMutationVariables = Exact<{
  input: Types.ReturnByCentreInput;
}>;

export type ReturnByCentreMutation = { readonly returnByCentre: { readonly ids: ReadonlyArray<string> } };

export type TakeBackCentreMarkMutationVariables = Exact<{
  input: Types.TakeBackCentreMarkInput;
}>;

export type TakeBackCentreMarkMutation = { readonly takeBackCentreMark: { readonly ids: ReadonlyArray<string> } };

export type CentreMarkFieldsFragment = {
  readonly number: number;
  readonly act: Types.CentreAct;
  readonly ofVersion: number;
  readonly at: string;
  readonly actorName: string | null;
  readonly actorRole: Types.AccountRole | null;
  readonly actorPosition: string | null;
  readonly reason: string | null;
  readonly reasonCodes: ReadonlyArray<Types.ReturnReason>;
};

export const acceptByCentre =
  'mutation AcceptByCentre($input:AcceptByCentreInput!){acceptByCentre(input:$input){ids}}' as TypedDocument<
    AcceptByCentreMutation,
    AcceptByCentreMutationVariables
  >;
export const returnByCentre =
  'mutation ReturnByCentre($input:ReturnByCentreInput!){returnByCentre(input:$input){ids}}' as TypedDocument<
    ReturnByCentreMutation,
    ReturnByCentreMutationVariables
  >;
export const takeBackCentreMark =
  'mutation TakeBackCentreMark($input:TakeBackCentreMarkInput!){takeBackCentreMark(input:$input){ids}}' as TypedDocument<
    TakeBackCentreMarkMutation,
    TakeBackCentreMarkMutationVariables
  >;
