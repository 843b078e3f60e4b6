/** Generated from waiting.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type WaitingInAllYearsQueryVariables = Exact<{ [key: string]: never }>;

export type WaitingInAllYearsQuery = {
  readonly waitingInAllYears: {
    readonly count: number;
    readonly years: ReadonlyArray<{ readonly fiscalYear: number; readonly count: number; readonly late: number }>;
    readonly items: ReadonlyArray<{
      readonly districtCode: number;
      readonly fiscalYear: number;
      readonly kind: Types.HandInKind;
      readonly state: Types.HandInState;
      readonly action: Types.WaitingAction;
      readonly awaitedRole: Types.AccountRole | null;
      readonly dueOn: string | null;
      readonly daysLeft: number | null;
      readonly waitsSince: string | null;
      readonly waitedDays: number | null;
      readonly remindedOn: string | null;
      readonly remindedToday: boolean;
      readonly planId: string | null;
      readonly reportId: string | null;
      readonly district: { readonly nameTh: string; readonly nameEn: string };
    }>;
  };
};

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never }>;

export type UnreadNoticesQuery = { readonly unread: { readonly totalCount: number } };

export type WaitingItemFieldsFragment = {
  readonly districtCode: number;
  readonly fiscalYear: number;
  readonly kind: Types.HandInKind;
  readonly state: Types.HandInState;
  readonly action: Types.WaitingAction;
  readonly awaitedRole: Types.AccountRole | null;
  readonly dueOn: string | null;
  readonly daysLeft: number | null;
  readonly waitsSince: string | null;
  readonly waitedDays: number | null;
  readonly remindedOn: string | null;
  readonly remindedToday: boolean;
  readonly planId: string | null;
  readonly reportId: string | null;
  readonly district: { readonly nameTh: string; readonly nameEn: string };
};

export const waitingInAllYearsQuery =
  'query WaitingInAllYears{waitingInAllYears{count years{fiscalYear count late}items{...waitingItemFields}}}fragment waitingItemFields on WaitingItem{districtCode fiscalYear kind state action awaitedRole dueOn daysLeft waitsSince waitedDays remindedOn remindedToday planId reportId district{nameTh nameEn}}' as TypedDocument<
    WaitingInAllYearsQuery,
    WaitingInAllYearsQueryVariables
  >;
export const unreadNoticesQuery =
  'query UnreadNotices{unread:notices(filter:{read:{eq:false}}first:1){totalCount}}' as TypedDocument<
    UnreadNoticesQuery,
    UnreadNoticesQueryVariables
  >;
