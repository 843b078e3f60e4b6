/** What a district hands in during a fiscal year, in order. */
export const handInKinds = ['PLAN', 'SIX_MONTH', 'TWELVE_MONTH'] as const;
export type HandInKind = (typeof handInKinds)[number];

/** Whether it was handed in, and whether in time. */
export const handInStates = ['ON_TIME', 'LATE', 'RETURNED', 'OVERDUE', 'OPEN'] as const;
export type HandInState = (typeof handInStates)[number];

/** One thing a district hands in, as the API gives it. */
export interface HandIn {
  readonly kind: HandInKind;
  readonly state: HandInState;
  readonly dueOn: string | null;
  readonly handedInOn: string | null;
}
