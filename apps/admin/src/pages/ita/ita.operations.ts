/** Generated from ita.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../../providers/typed-document.js';
import type * as Types from '@sucharit/contract';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type ItaCityYearsQueryVariables = Exact<{ [key: string]: never }>;

export type ItaCityYearsQuery = {
  readonly itaSchemes: ReadonlyArray<{
    readonly fiscalYear: number;
    readonly confirmed: boolean;
    readonly source: string;
    readonly indicators: ReadonlyArray<{
      readonly number: number;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly instrument: Types.ItaInstrumentKey;
    }>;
    readonly instruments: ReadonlyArray<{
      readonly key: Types.ItaInstrumentKey;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly weight: number;
    }>;
    readonly levels: ReadonlyArray<{
      readonly code: string;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly minimumTotal: number;
      readonly minimumEveryInstrument: number | null;
    }>;
  }>;
  readonly itaYears: ReadonlyArray<{
    readonly fiscalYear: number;
    readonly average: number;
    readonly median: number;
    readonly minimum: number;
    readonly lowerQuartile: number;
    readonly upperQuartile: number;
    readonly maximum: number;
    readonly levels: ReadonlyArray<{
      readonly level: string;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly count: number;
    }>;
  }>;
};

export type ItaQueryVariables = Exact<{
  fiscalYear: number;
}>;

export type ItaQuery = {
  readonly itaSchemes: ReadonlyArray<{
    readonly fiscalYear: number;
    readonly confirmed: boolean;
    readonly indicators: ReadonlyArray<{
      readonly number: number;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly instrument: Types.ItaInstrumentKey;
    }>;
    readonly levels: ReadonlyArray<{
      readonly code: string;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly minimumTotal: number;
      readonly minimumEveryInstrument: number | null;
    }>;
  }>;
  readonly itaResults: {
    readonly nodes: ReadonlyArray<{
      readonly total: number;
      readonly level: string | null;
      readonly published: { readonly total: number; readonly differenceClass: Types.ItaDifferenceClass } | null;
      readonly district: { readonly code: number; readonly nameTh: string; readonly nameEn: string };
      readonly instruments: ReadonlyArray<{ readonly key: Types.ItaInstrumentKey; readonly score: number }>;
      readonly indicators: ReadonlyArray<{
        readonly number: number;
        readonly score: number;
        readonly level: string | null;
      }>;
    }>;
  };
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
      readonly nameEn: string;
      readonly score: number;
      readonly level: string | null;
    }>;
  };
};

export type ItaRecordQueryVariables = Exact<{
  fiscalYear: number;
  code: number;
}>;

export type ItaRecordQuery = {
  readonly itaSchemes: ReadonlyArray<{
    readonly fiscalYear: number;
    readonly confirmed: boolean;
    readonly indicators: ReadonlyArray<{
      readonly number: number;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly instrument: Types.ItaInstrumentKey;
    }>;
    readonly levels: ReadonlyArray<{
      readonly code: string;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly minimumTotal: number;
      readonly minimumEveryInstrument: number | null;
    }>;
  }>;
  readonly districts: {
    readonly nodes: ReadonlyArray<{
      readonly code: number;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly ita: { readonly published: { readonly total: number } | null } | null;
    }>;
  };
  readonly district: {
    readonly code: number;
    readonly ita: {
      readonly version: number;
      readonly source: string;
      readonly published: {
        readonly total: number;
        readonly level: string | null;
        readonly differenceReason: string | null;
      } | null;
      readonly indicators: ReadonlyArray<{ readonly number: number; readonly score: number }>;
    } | null;
  } | null;
};

export type RecordItaResultMutationVariables = Exact<{
  input: Types.RecordItaResultInput;
}>;

export type RecordItaResultMutation = {
  readonly recordItaResult: {
    readonly itaResult: { readonly total: number; readonly level: string | null; readonly version: number };
  };
};

export type ItaYearsQueryVariables = Exact<{
  code: number;
}>;

export type ItaYearsQuery = {
  readonly itaSchemes: ReadonlyArray<{
    readonly fiscalYear: number;
    readonly confirmed: boolean;
    readonly source: string;
    readonly indicators: ReadonlyArray<{
      readonly number: number;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly instrument: Types.ItaInstrumentKey;
    }>;
    readonly instruments: ReadonlyArray<{
      readonly key: Types.ItaInstrumentKey;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly weight: number;
    }>;
    readonly levels: ReadonlyArray<{
      readonly code: string;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly minimumTotal: number;
      readonly minimumEveryInstrument: number | null;
    }>;
  }>;
  readonly districts: {
    readonly nodes: ReadonlyArray<{ readonly code: number; readonly nameTh: string; readonly nameEn: string }>;
  };
  readonly district: {
    readonly code: number;
    readonly nameTh: string;
    readonly nameEn: string;
    readonly itaResults: ReadonlyArray<{
      readonly fiscalYear: number;
      readonly total: number;
      readonly level: string | null;
      readonly published: {
        readonly total: number;
        readonly level: string | null;
        readonly difference: number;
        readonly differenceClass: Types.ItaDifferenceClass;
      } | null;
      readonly instruments: ReadonlyArray<{ readonly key: Types.ItaInstrumentKey; readonly score: number }>;
      readonly indicators: ReadonlyArray<{
        readonly number: number;
        readonly nameTh: string;
        readonly nameEn: string;
        readonly instrument: Types.ItaInstrumentKey;
        readonly score: number;
      }>;
    }>;
  } | null;
};

export type ItaCheckQueryVariables = Exact<{
  fiscalYear: number;
}>;

export type ItaCheckQuery = {
  readonly itaSchemes: ReadonlyArray<{
    readonly fiscalYear: number;
    readonly confirmed: boolean;
    readonly source: string;
    readonly indicators: ReadonlyArray<{
      readonly number: number;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly instrument: Types.ItaInstrumentKey;
    }>;
    readonly instruments: ReadonlyArray<{
      readonly key: Types.ItaInstrumentKey;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly weight: number;
    }>;
    readonly levels: ReadonlyArray<{
      readonly code: string;
      readonly nameTh: string;
      readonly nameEn: string;
      readonly minimumTotal: number;
      readonly minimumEveryInstrument: number | null;
    }>;
  }>;
  readonly itaResults: {
    readonly nodes: ReadonlyArray<{
      readonly total: number;
      readonly level: string | null;
      readonly source: string;
      readonly instruments: ReadonlyArray<{ readonly key: Types.ItaInstrumentKey; readonly score: number }>;
      readonly published: {
        readonly total: number;
        readonly level: string | null;
        readonly difference: number;
        readonly differenceClass: Types.ItaDifferenceClass;
        readonly differenceReason: string | null;
      } | null;
      readonly district: { readonly code: number; readonly nameTh: string; readonly nameEn: string };
    }>;
  };
};

export type YearSchemeFieldsFragment = {
  readonly fiscalYear: number;
  readonly confirmed: boolean;
  readonly source: string;
  readonly indicators: ReadonlyArray<{
    readonly number: number;
    readonly nameTh: string;
    readonly nameEn: string;
    readonly instrument: Types.ItaInstrumentKey;
  }>;
  readonly instruments: ReadonlyArray<{
    readonly key: Types.ItaInstrumentKey;
    readonly nameTh: string;
    readonly nameEn: string;
    readonly weight: number;
  }>;
  readonly levels: ReadonlyArray<{
    readonly code: string;
    readonly nameTh: string;
    readonly nameEn: string;
    readonly minimumTotal: number;
    readonly minimumEveryInstrument: number | null;
  }>;
};

export type ItaSchemeFieldsFragment = {
  readonly fiscalYear: number;
  readonly confirmed: boolean;
  readonly indicators: ReadonlyArray<{
    readonly number: number;
    readonly nameTh: string;
    readonly nameEn: string;
    readonly instrument: Types.ItaInstrumentKey;
  }>;
  readonly levels: ReadonlyArray<{
    readonly code: string;
    readonly nameTh: string;
    readonly nameEn: string;
    readonly minimumTotal: number;
    readonly minimumEveryInstrument: number | null;
  }>;
};

const yearSchemeFields =
  'fragment yearSchemeFields on ItaScheme{fiscalYear confirmed source indicators{number nameTh nameEn instrument}instruments{key nameTh nameEn weight}levels{code nameTh nameEn minimumTotal minimumEveryInstrument}}';
const itaSchemeFields =
  'fragment itaSchemeFields on ItaScheme{fiscalYear confirmed indicators{number nameTh nameEn instrument}levels{code nameTh nameEn minimumTotal minimumEveryInstrument}}';
export const itaCityYearsQuery =
  ('query ItaCityYears{itaSchemes{...yearSchemeFields}itaYears{fiscalYear average median minimum lowerQuartile upperQuartile maximum levels{level nameTh nameEn count}}}' +
    yearSchemeFields) as TypedDocument<ItaCityYearsQuery, ItaCityYearsQueryVariables>;
export const itaQuery =
  ('query Ita($fiscalYear:Int!){itaSchemes{...itaSchemeFields}itaResults(first:50 filter:{fiscalYear:{eq:$fiscalYear}}orderBy:[{field:TOTAL direction:DESC}]){nodes{total level published{total differenceClass}district{code nameTh nameEn}instruments{key score}indicators{number score level}}}}' +
    itaSchemeFields) as TypedDocument<ItaQuery, ItaQueryVariables>;
export const scoreQuery =
  'query Score($fiscalYear:Int!$scores:[Float!]!){itaScore(fiscalYear:$fiscalYear scores:$scores){total level instruments{key score weight weightedScore}indicators{number nameTh nameEn score level}}}' as TypedDocument<
    ScoreQuery,
    ScoreQueryVariables
  >;
export const itaRecordQuery =
  ('query ItaRecord($fiscalYear:Int!$code:Int!){itaSchemes{...itaSchemeFields}districts(first:50){nodes{code nameTh nameEn ita(fiscalYear:$fiscalYear){published{total}}}}district(code:$code){code ita(fiscalYear:$fiscalYear){version source published{total level differenceReason}indicators{number score}}}}' +
    itaSchemeFields) as TypedDocument<ItaRecordQuery, ItaRecordQueryVariables>;
export const recordItaResult =
  'mutation RecordItaResult($input:RecordItaResultInput!){recordItaResult(input:$input){itaResult{total level version}}}' as TypedDocument<
    RecordItaResultMutation,
    RecordItaResultMutationVariables
  >;
export const itaYearsQuery =
  ('query ItaYears($code:Int!){itaSchemes{...yearSchemeFields}districts(first:50){nodes{code nameTh nameEn}}district(code:$code){code nameTh nameEn itaResults{fiscalYear total level published{total level difference differenceClass}instruments{key score}indicators{number nameTh nameEn instrument score}}}}' +
    yearSchemeFields) as TypedDocument<ItaYearsQuery, ItaYearsQueryVariables>;
export const itaCheckQuery =
  ('query ItaCheck($fiscalYear:Int!){itaSchemes{...yearSchemeFields}itaResults(first:50 filter:{fiscalYear:{eq:$fiscalYear}}orderBy:[{field:DISTRICT_CODE direction:ASC}]){nodes{total level source instruments{key score}published{total level difference differenceClass differenceReason}district{code nameTh nameEn}}}}' +
    yearSchemeFields) as TypedDocument<ItaCheckQuery, ItaCheckQueryVariables>;
