/** Generated from session.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from './typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MeQueryVariables = Exact<{ [key: string]: never }>;

export type MeQuery = {
  readonly me: {
    readonly username: string;
    readonly displayName: string;
    readonly role: Types.AccountRole;
    readonly districtCode: number | null;
    readonly permissions: ReadonlyArray<string>;
    readonly tokenScopes: ReadonlyArray<Types.TokenScope>;
    readonly explorer: boolean;
  } | null;
};

export const meQuery =
  'query Me{me{username displayName role districtCode permissions tokenScopes explorer}}' as TypedDocument<
    MeQuery,
    MeQueryVariables
  >;
