/** Generated from schema.graphql and operations/ by `npm run contract`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

export type CityOverviewQueryVariables = Exact<{
  fiscalYear: number;
}>;

export type CityOverviewQuery = {
  readonly districts: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly code: number;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly zone: Types.Zone;
      readonly plan: {
        readonly id: string;
        readonly status: Types.PlanStatus;
        readonly approvedOn: string | null;
        readonly checklist: {
          readonly complete: boolean;
          readonly items: ReadonlyArray<{ readonly key: Types.ChecklistKey; readonly status: Types.ChecklistStatus }>;
        };
        readonly measures: ReadonlyArray<{
          readonly number: number;
          readonly title: string;
          readonly dimension: Types.Dimension | null;
          readonly percentComplete: number | null;
        }>;
      } | null;
      readonly ita: {
        readonly total: number;
        readonly level: string | null;
        readonly indicators: ReadonlyArray<{ readonly number: number; readonly score: number }>;
      } | null;
    }>;
  };
};

export type DistrictHistoryQueryVariables = Exact<{
  code: number;
}>;

export type DistrictHistoryQuery = {
  readonly district: {
    readonly nameTh: string;
    readonly plans: {
      readonly nodes: ReadonlyArray<{
        readonly fiscalYear: number;
        readonly status: Types.PlanStatus;
        readonly measures: ReadonlyArray<{
          readonly number: number;
          readonly title: string;
          readonly budget: string | null;
          readonly dimension: Types.Dimension | null;
          readonly objectives: ReadonlyArray<string>;
          readonly methods: ReadonlyArray<string>;
        }>;
        readonly risks: ReadonlyArray<{ readonly number: number; readonly description: string }>;
      }>;
    };
    readonly itaResults: ReadonlyArray<{
      readonly fiscalYear: number;
      readonly total: number;
      readonly level: string | null;
      readonly published: { readonly total: number } | null;
      readonly instruments: ReadonlyArray<{
        readonly key: Types.ItaInstrumentKey;
        readonly score: number;
        readonly weight: number;
        readonly weightedScore: number;
      }>;
      readonly indicators: ReadonlyArray<{
        readonly number: number;
        readonly nameTh: string;
        readonly score: number;
        readonly level: string | null;
      }>;
    }>;
  } | null;
};

export type CityStatisticsQueryVariables = Exact<{
  fiscalYear: number;
}>;

export type CityStatisticsQuery = {
  readonly cityStatistics: {
    readonly districtCount: number;
    readonly plans: {
      readonly approved: number;
      readonly submitted: number;
      readonly draft: number;
      readonly missing: number;
    };
    readonly measures: {
      readonly total: number;
      readonly completed: number;
      readonly inProgress: number;
      readonly notStarted: number;
      readonly averagePercentComplete: number | null;
    };
    readonly byZone: ReadonlyArray<{
      readonly zone: Types.Zone;
      readonly districtCount: number;
      readonly averageItaTotal: number | null;
      readonly averagePercentComplete: number | null;
    }>;
    readonly byDimension: ReadonlyArray<{
      readonly dimension: Types.Dimension;
      readonly measureCount: number;
      readonly averagePercentComplete: number | null;
      readonly budget: string | null;
    }>;
    readonly ita: {
      readonly average: number | null;
      readonly median: number | null;
      readonly minimum: number | null;
      readonly maximum: number | null;
      readonly levels: ReadonlyArray<{ readonly level: string; readonly count: number }>;
    };
  };
};

export type MeasuresQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type MeasuresQuery = {
  readonly measures: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly nodes: ReadonlyArray<{
      readonly number: number;
      readonly title: string;
      readonly plan: {
        readonly fiscalYear: number;
        readonly district: { readonly code: number; readonly nameTh: string };
      };
    }>;
  };
};

export type CompileMutationVariables = Exact<{ [key: string]: never }>;

export type CompileMutation = {
  readonly compileCitySummary: {
    readonly job: { readonly id: string; readonly state: Types.JobState; readonly progress: number };
  };
};

export type JobQueryVariables = Exact<{
  id: string;
}>;

export type JobQuery = {
  readonly job: {
    readonly id: string;
    readonly state: Types.JobState;
    readonly progress: number;
    readonly error: string | null;
    readonly citySummary: {
      readonly id: string;
      readonly fiscalYear: number;
      readonly compiledAt: string;
      readonly sha256: string;
      readonly files: ReadonlyArray<{ readonly format: Types.SummaryFileFormat; readonly url: string }>;
    } | null;
  } | null;
};

export type ScoreQueryVariables = Exact<{
  fiscalYear: number;
  scores: ReadonlyArray<number> | number;
}>;

export type ScoreQuery = {
  readonly itaScore: {
    readonly total: number;
    readonly level: string | null;
    readonly instruments: ReadonlyArray<{
      readonly key: Types.ItaInstrumentKey;
      readonly score: number;
      readonly weight: number;
      readonly weightedScore: number;
    }>;
    readonly indicators: ReadonlyArray<{
      readonly number: number;
      readonly nameTh: string;
      readonly score: number;
      readonly level: string | null;
    }>;
  };
};
