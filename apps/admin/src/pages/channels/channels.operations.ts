/** Generated from channels.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type ChannelsQueryVariables = Exact<{
  office: number;
}>;

export type ChannelsQuery = {
  readonly city: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly districtCode: number | null;
      readonly matter: Types.ChannelMatter;
      readonly kind: Types.ChannelKind;
      readonly address: string;
      readonly owner: string;
      readonly source: string;
      readonly confirmed: boolean;
      readonly version: number;
    }>;
  };
  readonly office: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly districtCode: number | null;
      readonly matter: Types.ChannelMatter;
      readonly kind: Types.ChannelKind;
      readonly address: string;
      readonly owner: string;
      readonly source: string;
      readonly confirmed: boolean;
      readonly version: number;
    }>;
  };
  readonly aboutCorruption: {
    readonly groups: { readonly nodes: ReadonlyArray<{ readonly key: { readonly districtCode: number | null } }> };
  };
  readonly districts: {
    readonly nodes: ReadonlyArray<{ readonly code: number; readonly nameTh: string; readonly nameEn: string }>;
  };
};

export type ChannelFieldsFragment = {
  readonly id: string;
  readonly districtCode: number | null;
  readonly matter: Types.ChannelMatter;
  readonly kind: Types.ChannelKind;
  readonly address: string;
  readonly owner: string;
  readonly source: string;
  readonly confirmed: boolean;
  readonly version: number;
};

export type AddContactChannelMutationVariables = Exact<{
  input: Types.AddContactChannelInput;
}>;

export type AddContactChannelMutation = {
  readonly addContactChannel: { readonly contactChannel: { readonly id: string; readonly version: number } };
};

export type ChangeContactChannelMutationVariables = Exact<{
  input: Types.ChangeContactChannelInput;
}>;

export type ChangeContactChannelMutation = {
  readonly changeContactChannel: { readonly contactChannel: { readonly id: string; readonly version: number } };
};

export type DeleteContactChannelMutationVariables = Exact<{
  input: Types.DeleteContactChannelInput;
}>;

export type DeleteContactChannelMutation = { readonly deleteContactChannel: { readonly id: string } };

export const channelsQuery =
  'query Channels($office:Int!){city:contactChannels(filter:{districtCode:{isNull:true}}first:100){nodes{...channelFields}}office:contactChannels(filter:{districtCode:{eq:$office}}first:100){nodes{...channelFields}}aboutCorruption:contactChannels(filter:{districtCode:{isNull:false}matter:{eq:CORRUPTION}}){groups(groupBy:[DISTRICT_CODE]first:50){nodes{key{districtCode}}}}districts(first:50){nodes{code nameTh nameEn}}}fragment channelFields on ContactChannel{id districtCode matter kind address owner source confirmed version}' as TypedDocument<
    ChannelsQuery,
    ChannelsQueryVariables
  >;
export const addContactChannel =
  'mutation AddContactChannel($input:AddContactChannelInput!){addContactChannel(input:$input){contactChannel{id version}}}' as TypedDocument<
    AddContactChannelMutation,
    AddContactChannelMutationVariables
  >;
export const changeContactChannel =
  'mutation ChangeContactChannel($input:ChangeContactChannelInput!){changeContactChannel(input:$input){contactChannel{id version}}}' as TypedDocument<
    ChangeContactChannelMutation,
    ChangeContactChannelMutationVariables
  >;
export const deleteContactChannel =
  'mutation DeleteContactChannel($input:DeleteContactChannelInput!){deleteContactChannel(input:$input){id}}' as TypedDocument<
    DeleteContactChannelMutation,
    DeleteContactChannelMutationVariables
  >;
