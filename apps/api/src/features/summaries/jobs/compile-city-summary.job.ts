import type { ReportingRound } from '@sucharit/domain/shared';
import { defineJob } from '../../../platform/jobs/index.js';

/** Fiscal year (Buddhist Era) and reporting round of a summary. */
export interface SummaryKey {
  readonly fiscalYear: number;
  readonly round: ReportingRound;
}

export const compileCitySummary = defineJob<SummaryKey>('COMPILE_CITY_SUMMARY');
