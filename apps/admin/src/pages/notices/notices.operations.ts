/** Generated from notices.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type WaitingQueryVariables = Exact<{
  fiscalYear: number;
}>;

export type WaitingQuery = {
  readonly waitingForMe: {
    readonly count: number;
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

export type WaitingYearsQueryVariables = Exact<{ [key: string]: never }>;

export type WaitingYearsQuery = {
  readonly waitingInAllYears: {
    readonly years: ReadonlyArray<{ readonly fiscalYear: number; readonly count: number; readonly late: number }>;
  };
};

export type SendRemindersMutationVariables = Exact<{
  input: Types.SendRemindersInput;
}>;

export type SendRemindersMutation = { readonly sendReminders: { readonly sent: ReadonlyArray<number> } };

export type NoticesQueryVariables = Exact<{ [key: string]: never }>;

export type NoticesQuery = {
  readonly notices: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: Types.NoticeKind;
      readonly districtCode: number;
      readonly fiscalYear: number;
      readonly handIn: Types.HandInKind;
      readonly state: Types.HandInState | null;
      readonly dueOn: string | null;
      readonly message: string;
      readonly sentAt: string;
      readonly sentBy: string | null;
      readonly read: boolean;
      readonly planId: string | null;
      readonly reportId: string | null;
      readonly amendmentId: string | null;
      readonly measure: { readonly number: number } | null;
      readonly district: { readonly nameTh: string; readonly nameEn: string };
    }>;
  };
  readonly unread: { readonly totalCount: number };
};

export type MarkReadMutationVariables = Exact<{
  input: Types.MarkNoticesReadInput;
}>;

export type MarkReadMutation = { readonly markNoticesRead: { readonly marked: number } };

export const waitingQuery =
  'query Waiting($fiscalYear:Int!){waitingForMe(fiscalYear:$fiscalYear){count items{...waitingItemFields}}}fragment waitingItemFields on WaitingItem{districtCode fiscalYear kind state action awaitedRole dueOn daysLeft waitsSince waitedDays remindedOn remindedToday planId reportId district{nameTh nameEn}}' as TypedDocument<
    WaitingQuery,
    WaitingQueryVariables
  >;
export const waitingYearsQuery = 'query WaitingYears{waitingInAllYears{years{fiscalYear count late}}}' as TypedDocument<
  WaitingYearsQuery,
  WaitingYearsQueryVariables
>;
export const sendReminders =
  'mutation SendReminders($input:SendRemindersInput!){sendReminders(input:$input){sent}}' as TypedDocument<
    SendRemindersMutation,
    SendRemindersMutationVariables
  >;
export const noticesQuery =
  'query Notices{notices(first:100){nodes{id kind districtCode fiscalYear handIn state dueOn message sentAt sentBy read planId reportId amendmentId measure{number}district{nameTh nameEn}}}unread:notices(filter:{read:{eq:false}}first:1){totalCount}}' as TypedDocument<
    NoticesQuery,
    NoticesQueryVariables
  >;
export const markRead =
  'mutation MarkRead($input:MarkNoticesReadInput!){markNoticesRead(input:$input){marked}}' as TypedDocument<
    MarkReadMutation,
    MarkReadMutationVariables
  >;
