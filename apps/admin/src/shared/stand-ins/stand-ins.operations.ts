/** Generated from stand-ins.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type StandInsQueryVariables = Exact<{
  districtCode: number;
}>;

export type StandInsQuery = {
  readonly standIns: ReadonlyArray<{
    readonly id: string;
    readonly personName: string;
    readonly personRole: Types.AccountRole;
    readonly personPosition: string | null;
    readonly standInName: string;
    readonly standInRole: Types.AccountRole;
    readonly standInPosition: string | null;
    readonly firstOn: string;
    readonly lastOn: string;
    readonly reason: string;
    readonly setByName: string;
    readonly setByRole: Types.AccountRole;
    readonly setAt: string;
    readonly state: Types.StandInState;
    readonly endable: boolean;
    readonly version: number;
  }>;
  readonly districtPeople: ReadonlyArray<{
    readonly id: string;
    readonly displayName: string;
    readonly positionTitle: string | null;
    readonly role: Types.AccountRole;
    readonly decides: boolean;
    readonly self: boolean;
  }>;
};

export type SetStandInMutationVariables = Exact<{
  input: Types.SetStandInInput;
}>;

export type SetStandInMutation = { readonly setStandIn: { readonly standIn: { readonly id: string } } };

export type EndStandInMutationVariables = Exact<{
  input: Types.EndStandInInput;
}>;

export type EndStandInMutation = { readonly endStandIn: { readonly standIn: { readonly id: string } } };

export const standInsQuery =
  'query StandIns($districtCode:Int!){standIns(districtCode:$districtCode){id personName personRole personPosition standInName standInRole standInPosition firstOn lastOn reason setByName setByRole setAt state endable version}districtPeople(districtCode:$districtCode){id displayName positionTitle role decides self}}' as TypedDocument<
    StandInsQuery,
    StandInsQueryVariables
  >;
export const setStandIn =
  'mutation SetStandIn($input:SetStandInInput!){setStandIn(input:$input){standIn{id}}}' as TypedDocument<
    SetStandInMutation,
    SetStandInMutationVariables
  >;
export const endStandIn =
  'mutation EndStandIn($input:EndStandInInput!){endStandIn(input:$input){standIn{id}}}' as TypedDocument<
    EndStandInMutation,
    EndStandInMutationVariables
  >;
