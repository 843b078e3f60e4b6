import type { ComparableSummariesQuery } from './summaries.operations.js';

/** A summary that another can be compared with. */
export type Comparable = ComparableSummariesQuery['citySummaries']['nodes'][number];

/** The summary of the comparison while none is chosen: the last of the year before, else the one compiled before it. */
export const usualComparison = (summary: Comparable, others: readonly Comparable[]): Comparable | undefined =>
  others.find(({ fiscalYear }) => fiscalYear === summary.fiscalYear - 1) ??
  others.find(({ fiscalYear, compiledAt }) => fiscalYear === summary.fiscalYear && compiledAt < summary.compiledAt);
