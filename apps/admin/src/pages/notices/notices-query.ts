import type { HandInKind, HandInState } from '@sucharit/domain/calendar';

/** One thing that waits for this account. */
export interface WaitingItem {
  readonly districtCode: number;
  readonly fiscalYear: number;
  readonly kind: HandInKind;
  readonly state: HandInState;
  readonly action: 'BEGIN' | 'CONTINUE' | 'REVIEW' | 'AWAIT' | 'RECALL' | 'REMIND';
  readonly dueOn: string | null;
  readonly daysLeft: number | null;
  /** Since when, and for how many days, it waits for a decision. */
  readonly waitsSince: string | null;
  readonly waitedDays: number | null;
  readonly remindedOn: string | null;
  readonly remindedToday: boolean;
  readonly planId: string | null;
  readonly reportId: string | null;
  readonly district: { readonly nameTh: string; readonly nameEn: string };
}
export interface Waiting {
  readonly count: number;
  readonly items: readonly WaitingItem[];
}
export interface WaitingData {
  readonly waitingForMe: Waiting;
}
/** What waits for this account in a year, the longest due first. */
export const waitingQuery = `query Waiting($fiscalYear: Int!) {
  waitingForMe(fiscalYear: $fiscalYear) {
    count
    items { districtCode fiscalYear kind state action dueOn daysLeft waitsSince waitedDays remindedOn remindedToday planId reportId district { nameTh nameEn } }
  }
}`;

/** The waiting tasks of every fiscal year. */
export interface WaitingInAllYears extends Waiting {
  /** The years in which something waits, newest first, and how much of it is late. */
  readonly years: readonly { readonly fiscalYear: number; readonly count: number; readonly late: number }[];
}
/** How much waits for this account in which years, and what it is. */
export const waitingInAllYearsQuery = `query WaitingInAllYears {
  waitingInAllYears {
    count
    years { fiscalYear count late }
    items { districtCode fiscalYear kind state action dueOn daysLeft waitsSince waitedDays remindedOn remindedToday planId reportId district { nameTh nameEn } }
  }
}`;
/** The same without the things: for the centre they are many. */
export const waitingYearsQuery = `query WaitingYears { waitingInAllYears { years { fiscalYear count late } } }`;

/** Reminds districts of one thing. */
export const sendReminders = `mutation SendReminders($input: SendRemindersInput!) { sendReminders(input: $input) { sent } }`;

/** The kind of a notice: the centre's reminder, or a step or comment on a plan or report. */
export type NoticeKind = 'REMINDER' | 'SUBMIT' | 'ENDORSE' | 'RETURN' | 'RECALL' | 'APPROVE' | 'COMMENT';

export interface Notice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly districtCode: number;
  readonly fiscalYear: number;
  readonly handIn: HandInKind;
  /** The state that a reminder was sent for; null for the earliest. */
  readonly state: 'OVERDUE' | 'RETURNED' | null;
  readonly dueOn: string | null;
  readonly message: string;
  readonly sentAt: string;
  readonly sentBy: string | null;
  readonly read: boolean;
  readonly planId: string | null;
  readonly reportId: string | null;
  /** The measure that a comment stands at. */
  readonly measure: { readonly number: number } | null;
  readonly district: { readonly nameTh: string; readonly nameEn: string };
}
export interface NoticesData {
  readonly notices: { readonly nodes: readonly Notice[] };
  readonly unread: { readonly totalCount: number };
}
/** The latest notices, and how many are unread. */
export const noticesQuery = `query Notices {
  notices(first: 100) { nodes { id kind districtCode fiscalYear handIn state dueOn message sentAt sentBy read planId reportId measure { number } district { nameTh nameEn } } }
  unread: notices(filter: { read: { eq: false } }, first: 1) { totalCount }
}`;
/** The number of unread notices. */
export const unreadQuery = `query UnreadNotices { unread: notices(filter: { read: { eq: false } }, first: 1) { totalCount } }`;
/** Notes that notices were read. */
export const markRead = `mutation MarkRead($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { marked } }`;
