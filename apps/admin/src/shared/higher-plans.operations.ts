/** Generated from higher-plans.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../providers/typed-document.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type HigherPlansQueryVariables = Exact<{ [key: string]: never }>;

export type HigherPlansQuery = {
  readonly higherPlans: ReadonlyArray<{
    readonly code: string;
    readonly nameTh: string;
    readonly nameEn: string;
    readonly otherNames: ReadonlyArray<string>;
    readonly firstYear: number;
    readonly lastYear: number;
    readonly source: string;
    readonly confirmed: boolean;
    readonly version: number;
    readonly guidelines: ReadonlyArray<{ readonly number: string; readonly nameTh: string; readonly nameEn: string }>;
  }>;
};

export type HigherPlanFieldsFragment = {
  readonly code: string;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly otherNames: ReadonlyArray<string>;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly source: string;
  readonly confirmed: boolean;
  readonly version: number;
  readonly guidelines: ReadonlyArray<{ readonly number: string; readonly nameTh: string; readonly nameEn: string }>;
};

export const higherPlansQuery =
  'query HigherPlans{higherPlans{...higherPlanFields}}fragment higherPlanFields on HigherPlan{code nameTh nameEn otherNames firstYear lastYear source confirmed version guidelines{number nameTh nameEn}}' as TypedDocument<
    HigherPlansQuery,
    HigherPlansQueryVariables
  >;
