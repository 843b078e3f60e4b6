import { defineJob } from '../../platform/jobs/index.js';

/** The fiscal year whose figures changed, Buddhist Era. */
export interface FigureYear {
  readonly fiscalYear: number;
}

export const keepStatistics = defineJob<FigureYear>('KEEP_STATISTICS');
