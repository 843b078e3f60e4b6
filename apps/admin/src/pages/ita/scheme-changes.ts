import type { YearSchemeFieldsFragment } from './ita.operations.js';

/** The rules of a fiscal year, as far as years are compared by them. */
export type YearScheme = YearSchemeFieldsFragment;

/** Parts of a scheme that can differ from one year to the next. */
export const schemeParts = ['instruments', 'indicators', 'levels'] as const;
export type SchemePart = (typeof schemeParts)[number];

/** In which parts two schemes differ; empty when years under them can be compared without a word. */
export const changedParts = (before: YearScheme, after: YearScheme): SchemePart[] =>
  schemeParts.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));

/** Whether totals under two schemes measure the same thing: levels may change their names without moving a total. */
export const totalsCompare = (parts: readonly SchemePart[]): boolean =>
  !parts.includes('instruments') && !parts.includes('indicators');
