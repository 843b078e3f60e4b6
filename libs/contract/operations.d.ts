/** Generated from schema.graphql, operations/ and library/ by `npm run contract`. */
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

export type LibraryCityOverviewQueryVariables = Exact<{
  fiscalYear?: number;
}>;

export type LibraryCityOverviewQuery = {
  readonly districts: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly code: number;
      readonly nameTh: string;
      readonly zone: Types.Zone;
      readonly plan: {
        readonly status: Types.PlanStatus;
        readonly averagePercentComplete: number | null;
        readonly checklist: { readonly complete: boolean };
      } | null;
      readonly ita: { readonly total: number; readonly level: string | null } | null;
    }>;
  };
};

export type LibraryApprovedPlansQueryVariables = Exact<{
  fiscalYear?: number;
  after?: string | null | undefined;
}>;

export type LibraryApprovedPlansQuery = {
  readonly plans: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly approvedOn: string | null;
      readonly documentNumber: string | null;
      readonly district: { readonly code: number; readonly nameTh: string };
    }>;
  };
};

export type LibraryPlansWaitingQueryVariables = Exact<{
  fiscalYear?: number;
}>;

export type LibraryPlansWaitingQuery = {
  readonly plans: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly status: Types.PlanStatus;
      readonly submittedAt: string | null;
      readonly district: { readonly code: number; readonly nameTh: string };
    }>;
  };
};

export type LibraryHandInsQueryVariables = Exact<{
  fiscalYear?: number;
}>;

export type LibraryHandInsQuery = {
  readonly districts: {
    readonly nodes: ReadonlyArray<{
      readonly code: number;
      readonly nameTh: string;
      readonly handIns: ReadonlyArray<{
        readonly kind: Types.HandInKind;
        readonly state: Types.HandInState;
        readonly dueOn: string | null;
        readonly handedInOn: string | null;
      }>;
    }>;
  };
};

export type LibraryHandInCountsQueryVariables = Exact<{
  fiscalYear?: number;
}>;

export type LibraryHandInCountsQuery = {
  readonly cityStatistics: {
    readonly districtCount: number;
    readonly handIns: ReadonlyArray<{
      readonly kind: Types.HandInKind;
      readonly onTime: number;
      readonly late: number;
      readonly open: number;
    }>;
  };
};

export type LibraryMeasuresLowestQueryVariables = Exact<{
  fiscalYear?: number;
  after?: string | null | undefined;
}>;

export type LibraryMeasuresLowestQuery = {
  readonly measures: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly districtCode: number;
      readonly number: number;
      readonly title: string;
      readonly percentComplete: number | null;
      readonly progressStatus: Types.MeasureProgressStatus | null;
    }>;
  };
};

export type LibraryMeasuresStuckQueryVariables = Exact<{
  fiscalYear?: number;
}>;

export type LibraryMeasuresStuckQuery = {
  readonly measures: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly districtCode: number;
      readonly number: number;
      readonly title: string;
      readonly progressStatus: Types.MeasureProgressStatus | null;
    }>;
  };
};

export type LibraryMeasuresByDimensionQueryVariables = Exact<{
  fiscalYear?: number;
  dimension?: Types.Dimension;
}>;

export type LibraryMeasuresByDimensionQuery = {
  readonly measures: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly districtCode: number;
      readonly mission: string;
      readonly title: string;
      readonly budget: string | null;
    }>;
  };
};

export type LibraryMeasuresWithBudgetQueryVariables = Exact<{
  fiscalYear?: number;
}>;

export type LibraryMeasuresWithBudgetQuery = {
  readonly measures: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly districtCode: number;
      readonly title: string;
      readonly dimension: Types.Dimension | null;
      readonly budget: string | null;
    }>;
  };
};

export type LibraryMeasuresSearchQueryVariables = Exact<{
  search?: string;
}>;

export type LibraryMeasuresSearchQuery = {
  readonly measures: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly fiscalYear: number;
      readonly districtCode: number;
      readonly title: string;
      readonly plan: { readonly district: { readonly nameTh: string } };
    }>;
  };
};

export type LibraryDimensionsQueryVariables = Exact<{
  fiscalYear?: number;
}>;

export type LibraryDimensionsQuery = {
  readonly cityStatistics: {
    readonly byDimension: ReadonlyArray<{
      readonly dimension: Types.Dimension;
      readonly measureCount: number;
      readonly averagePercentComplete: number | null;
      readonly budget: string | null;
    }>;
  };
};

export type LibraryZonesQueryVariables = Exact<{
  fiscalYear?: number;
}>;

export type LibraryZonesQuery = {
  readonly cityStatistics: {
    readonly byZone: ReadonlyArray<{
      readonly zone: Types.Zone;
      readonly districtCount: number;
      readonly averageItaTotal: number | null;
      readonly averagePercentComplete: number | null;
    }>;
  };
};

export type LibraryItaRankingQueryVariables = Exact<{
  fiscalYear?: number;
}>;

export type LibraryItaRankingQuery = {
  readonly itaResults: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly total: number;
      readonly level: string | null;
      readonly published: {
        readonly total: number;
        readonly level: string | null;
        readonly differenceClass: Types.ItaDifferenceClass;
      } | null;
      readonly district: { readonly code: number; readonly nameTh: string };
    }>;
  };
};

export type LibraryItaIndicatorsQueryVariables = Exact<{
  fiscalYear?: number;
}>;

export type LibraryItaIndicatorsQuery = {
  readonly itaResults: {
    readonly nodes: ReadonlyArray<{
      readonly districtCode: number;
      readonly indicators: ReadonlyArray<{ readonly number: number; readonly nameTh: string; readonly score: number }>;
    }>;
  };
};

export type LibraryItaStatisticsQueryVariables = Exact<{
  fiscalYear?: number;
}>;

export type LibraryItaStatisticsQuery = {
  readonly cityStatistics: {
    readonly ita: {
      readonly average: number | null;
      readonly median: number | null;
      readonly minimum: number | null;
      readonly maximum: number | null;
      readonly count: number;
      readonly levels: ReadonlyArray<{ readonly level: string; readonly count: number }>;
    };
  };
};

export type LibraryItaBelowQueryVariables = Exact<{
  fiscalYear?: number;
  threshold?: number;
}>;

export type LibraryItaBelowQuery = {
  readonly itaResults: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly total: number;
      readonly level: string | null;
      readonly district: { readonly code: number; readonly nameTh: string };
    }>;
  };
};

export type LibraryDistrictHistoryQueryVariables = Exact<{
  code?: number;
}>;

export type LibraryDistrictHistoryQuery = {
  readonly district: {
    readonly nameTh: string;
    readonly nameEn: string;
    readonly plans: {
      readonly nodes: ReadonlyArray<{
        readonly fiscalYear: number;
        readonly status: Types.PlanStatus;
        readonly measures: ReadonlyArray<{
          readonly number: number;
          readonly title: string;
          readonly percentComplete: number | null;
        }>;
        readonly risks: ReadonlyArray<{ readonly number: number; readonly description: string }>;
      }>;
    };
    readonly itaResults: ReadonlyArray<{
      readonly fiscalYear: number;
      readonly total: number;
      readonly level: string | null;
    }>;
  } | null;
};

export type LibraryRisksQueryVariables = Exact<{
  fiscalYear?: number;
  after?: string | null | undefined;
}>;

export type LibraryRisksQuery = {
  readonly risks: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly districtCode: number;
      readonly number: number;
      readonly description: string;
    }>;
  };
};

export type LibraryProgressReportsQueryVariables = Exact<{
  fiscalYear?: number;
}>;

export type LibraryProgressReportsQuery = {
  readonly progressReports: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly round: Types.ReportingRound;
      readonly status: Types.ReportStatus;
      readonly submittedAt: string | null;
      readonly approvedAt: string | null;
      readonly districtCode: number;
    }>;
  };
};

export type LibraryPlanContentsQueryVariables = Exact<{
  code?: number;
  fiscalYear?: number;
}>;

export type LibraryPlanContentsQuery = {
  readonly district: {
    readonly nameTh: string;
    readonly plan: {
      readonly status: Types.PlanStatus;
      readonly objectives: ReadonlyArray<string>;
      readonly goals: ReadonlyArray<string>;
      readonly antiBribery: string;
      readonly noGiftRules: ReadonlyArray<string>;
      readonly checklist: {
        readonly complete: boolean;
        readonly items: ReadonlyArray<{
          readonly key: Types.ChecklistKey;
          readonly status: Types.ChecklistStatus;
          readonly evidence: { readonly text: string } | null;
        }>;
      };
    } | null;
  } | null;
};
