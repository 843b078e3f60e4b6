/** Generated from calendar.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type CalendarQueryVariables = Exact<{ [key: string]: never }>;

export type CalendarQuery = {
  readonly workYears: {
    readonly openingYear: number;
    readonly chosenYear: number | null;
    readonly firstYear: number;
    readonly version: number;
  };
  readonly planDeadlines: ReadonlyArray<{
    readonly fiscalYear: number;
    readonly dueOn: string;
    readonly source: string;
    readonly confirmed: boolean;
    readonly version: number;
  }>;
  readonly reportingRounds: ReadonlyArray<{
    readonly fiscalYear: number;
    readonly round: Types.ReportingRound;
    readonly cutOffOn: string;
    readonly opensOn: string;
    readonly dueOn: string;
    readonly locksOn: string;
    readonly source: string;
    readonly confirmed: boolean;
    readonly version: number;
  }>;
};

export type SetWorkYearsMutationVariables = Exact<{
  input: Types.SetWorkYearsInput;
}>;

export type SetWorkYearsMutation = { readonly setWorkYears: { readonly workYears: { readonly version: number } } };

export type SetRoundMutationVariables = Exact<{
  input: Types.SetReportingRoundInput;
}>;

export type SetRoundMutation = {
  readonly setReportingRound: { readonly fiscalYear: number; readonly round: Types.ReportingRound };
};

export type SetDeadlineMutationVariables = Exact<{
  input: Types.SetPlanDeadlineInput;
}>;

export type SetDeadlineMutation = {
  readonly setPlanDeadline: { readonly planDeadline: { readonly fiscalYear: number; readonly version: number } };
};

export const calendarQuery =
  'query Calendar{workYears{openingYear chosenYear firstYear version}planDeadlines{fiscalYear dueOn source confirmed version}reportingRounds{fiscalYear round cutOffOn opensOn dueOn locksOn source confirmed version}}' as TypedDocument<
    CalendarQuery,
    CalendarQueryVariables
  >;
export const setWorkYears =
  'mutation SetWorkYears($input:SetWorkYearsInput!){setWorkYears(input:$input){workYears{version}}}' as TypedDocument<
    SetWorkYearsMutation,
    SetWorkYearsMutationVariables
  >;
export const setRound =
  'mutation SetRound($input:SetReportingRoundInput!){setReportingRound(input:$input){fiscalYear round}}' as TypedDocument<
    SetRoundMutation,
    SetRoundMutationVariables
  >;
export const setDeadline =
  'mutation SetDeadline($input:SetPlanDeadlineInput!){setPlanDeadline(input:$input){planDeadline{fiscalYear version}}}' as TypedDocument<
    SetDeadlineMutation,
    SetDeadlineMutationVariables
  >;
