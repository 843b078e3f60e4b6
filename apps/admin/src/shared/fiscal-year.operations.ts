/** Generated from fiscal-year.graphql by `npm run contract`: change that, not this file. */
import type { TypedDocument } from '../providers/typed-document.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type YearsQueryVariables = Exact<{ [key: string]: never }>;

export type YearsQuery = {
  readonly workYears: { readonly openingYear: number; readonly firstYear: number };
  readonly newest: { readonly nodes: ReadonlyArray<{ readonly fiscalYear: number }> };
  readonly oldest: { readonly nodes: ReadonlyArray<{ readonly fiscalYear: number }> };
};

export const yearsQuery =
  'query Years{workYears{openingYear firstYear}newest:plans(first:1 orderBy:[{field:FISCAL_YEAR direction:DESC}]){nodes{fiscalYear}}oldest:plans(first:1 orderBy:[{field:FISCAL_YEAR direction:ASC}]){nodes{fiscalYear}}}' as TypedDocument<
    YearsQuery,
    YearsQueryVariables
  >;
