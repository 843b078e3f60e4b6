/** Generated from submissions.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type SubmissionsQueryVariables = Exact<{
  fiscalYear: number;
}>;

export type SubmissionsQuery = {
  readonly districts: {
    readonly nodes: ReadonlyArray<{
      readonly code: number;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly zone: Types.Zone;
      readonly plan: {
        readonly approvedDaysAfterCutOff: number | null;
        readonly id: string;
        readonly version: number;
        readonly centreMark: Types.CentreMark | null;
        readonly allowedCentreActs: ReadonlyArray<Types.CentreAct>;
        readonly reports: ReadonlyArray<{
          readonly round: Types.ReportingRound;
          readonly id: string;
          readonly version: number;
          readonly centreMark: Types.CentreMark | null;
          readonly allowedCentreActs: ReadonlyArray<Types.CentreAct>;
        }>;
      } | null;
      readonly handIns: ReadonlyArray<{
        readonly kind: Types.HandInKind;
        readonly state: Types.HandInState;
        readonly dueOn: string | null;
        readonly handedInOn: string | null;
        readonly daysLate: number | null;
        readonly remindable: boolean;
        readonly lastReminder: { readonly sentAt: string; readonly sentBy: string | null } | null;
      }>;
    }>;
  };
};

export type MarkedPlanFragment = {
  readonly id: string;
  readonly version: number;
  readonly centreMark: Types.CentreMark | null;
  readonly allowedCentreActs: ReadonlyArray<Types.CentreAct>;
};

export type MarkedReportFragment = {
  readonly id: string;
  readonly version: number;
  readonly centreMark: Types.CentreMark | null;
  readonly allowedCentreActs: ReadonlyArray<Types.CentreAct>;
};

export const submissionsQuery =
  'query Submissions($fiscalYear:Int!){districts(first:50){nodes{code nameTh nameEn zone plan(fiscalYear:$fiscalYear){...markedPlan approvedDaysAfterCutOff reports{...markedReport round}}handIns(fiscalYear:$fiscalYear){kind state dueOn handedInOn daysLate remindable lastReminder{sentAt sentBy}}}}}fragment markedPlan on Plan{id version centreMark allowedCentreActs}fragment markedReport on ProgressReport{id version centreMark allowedCentreActs}' as TypedDocument<
    SubmissionsQuery,
    SubmissionsQueryVariables
  >;
