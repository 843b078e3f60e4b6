/** Generated from summaries.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type CitySummariesQueryVariables = Exact<{
  filter?: Types.CitySummaryFilter | null | undefined;
  orderBy?: ReadonlyArray<Types.CitySummaryOrder> | Types.CitySummaryOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type CitySummariesQuery = {
  readonly page: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly fiscalYear: number;
      readonly round: Types.ReportingRound;
      readonly cutOffOn: string;
      readonly compiledAt: string;
      readonly sha256: string;
      readonly files: ReadonlyArray<{
        readonly id: string;
        readonly format: Types.SummaryFileFormat;
        readonly fileName: string;
        readonly size: number;
        readonly url: string;
      }>;
    }>;
  };
};

export type CompileMutationVariables = Exact<{
  input: Types.CompileCitySummaryInput;
}>;

export type CompileMutation = { readonly compileCitySummary: { readonly job: { readonly id: string } } };

export type JobQueryVariables = Exact<{
  id: string;
}>;

export type JobQuery = {
  readonly job: {
    readonly id: string;
    readonly state: Types.JobState;
    readonly progress: number;
    readonly stage: string | null;
    readonly errorTh: string | null;
    readonly errorEn: string | null;
    readonly citySummary: {
      readonly id: string;
      readonly missing: {
        readonly plan: ReadonlyArray<{ readonly code: number; readonly nameTh: string; readonly nameEn: string }>;
        readonly report: ReadonlyArray<{ readonly code: number; readonly nameTh: string; readonly nameEn: string }>;
        readonly ita: ReadonlyArray<{ readonly code: number; readonly nameTh: string; readonly nameEn: string }>;
      };
    } | null;
  } | null;
};

export type SummaryQueryVariables = Exact<{
  id: string;
}>;

export type SummaryQuery = {
  readonly citySummary: {
    readonly id: string;
    readonly fiscalYear: number;
    readonly round: Types.ReportingRound;
    readonly cutOffOn: string;
    readonly compiledAt: string;
    readonly sha256: string;
    readonly files: ReadonlyArray<{
      readonly id: string;
      readonly fileName: string;
      readonly size: number;
      readonly sha256: string;
      readonly url: string;
    }>;
    readonly missing: {
      readonly plan: ReadonlyArray<{ readonly code: number; readonly nameTh: string; readonly nameEn: string }>;
      readonly report: ReadonlyArray<{ readonly code: number; readonly nameTh: string; readonly nameEn: string }>;
      readonly ita: ReadonlyArray<{ readonly code: number; readonly nameTh: string; readonly nameEn: string }>;
    };
  } | null;
};

export type SummariesOfRoundQueryVariables = Exact<{
  fiscalYear: number;
  round: Types.ReportingRound;
}>;

export type SummariesOfRoundQuery = {
  readonly citySummaries: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly compiledAt: string; readonly sha256: string }>;
  };
};

export type ComparableSummariesQueryVariables = Exact<{
  round: Types.ReportingRound;
  fiscalYear: number;
}>;

export type ComparableSummariesQuery = {
  readonly citySummaries: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly fiscalYear: number; readonly compiledAt: string }>;
  };
};

export type SummaryComparisonQueryVariables = Exact<{
  id: string;
  with?: string | null | undefined;
}>;

export type SummaryComparisonQuery = {
  readonly citySummary: {
    readonly figures: ReadonlyArray<{
      readonly figure: Types.SummaryFigureCode;
      readonly value: number | null;
      readonly before: number | null;
      readonly difference: number | null;
    }>;
    readonly changes: ReadonlyArray<{
      readonly code: number;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly planBefore: Types.PlanStatus | null;
      readonly plan: Types.PlanStatus | null;
      readonly reportBefore: Types.ReportStatus | null;
      readonly report: Types.ReportStatus | null;
    }>;
  } | null;
};

export const citySummariesQuery =
  'query CitySummaries($filter:CitySummaryFilter$orderBy:[CitySummaryOrder!]$first:Int!$after:String){page:citySummaries(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}nodes{id fiscalYear round cutOffOn compiledAt sha256 files{id format fileName size url}}}}' as TypedDocument<
    CitySummariesQuery,
    CitySummariesQueryVariables
  >;
export const compile =
  'mutation Compile($input:CompileCitySummaryInput!){compileCitySummary(input:$input){job{id}}}' as TypedDocument<
    CompileMutation,
    CompileMutationVariables
  >;
export const jobQuery =
  'query Job($id:ID!){job(id:$id){id state progress stage errorTh errorEn citySummary{id missing{plan{code nameTh nameEn}report{code nameTh nameEn}ita{code nameTh nameEn}}}}}' as TypedDocument<
    JobQuery,
    JobQueryVariables
  >;
export const summaryQuery =
  'query Summary($id:ID!){citySummary(id:$id){id fiscalYear round cutOffOn compiledAt sha256 files{id fileName size sha256 url}missing{plan{code nameTh nameEn}report{code nameTh nameEn}ita{code nameTh nameEn}}}}' as TypedDocument<
    SummaryQuery,
    SummaryQueryVariables
  >;
export const summariesOfRoundQuery =
  'query SummariesOfRound($fiscalYear:Int!$round:ReportingRound!){citySummaries(filter:{fiscalYear:{eq:$fiscalYear}round:{eq:$round}}orderBy:[{field:COMPILED_AT direction:DESC}]first:20){nodes{id compiledAt sha256}}}' as TypedDocument<
    SummariesOfRoundQuery,
    SummariesOfRoundQueryVariables
  >;
export const comparableSummariesQuery =
  'query ComparableSummaries($round:ReportingRound!$fiscalYear:Int!){citySummaries(filter:{round:{eq:$round}fiscalYear:{lte:$fiscalYear}}orderBy:[{field:FISCAL_YEAR direction:DESC}{field:COMPILED_AT direction:DESC}]first:100){nodes{id fiscalYear compiledAt}}}' as TypedDocument<
    ComparableSummariesQuery,
    ComparableSummariesQueryVariables
  >;
export const summaryComparisonQuery =
  'query SummaryComparison($id:ID!$with:ID){citySummary(id:$id){figures(with:$with){figure value before difference}changes(with:$with){code nameTh nameEn planBefore plan reportBefore report}}}' as TypedDocument<
    SummaryComparisonQuery,
    SummaryComparisonQueryVariables
  >;
