import type { MeasureProgressStatus } from '../progress/index.js';
import { mean } from '../shared/decimal.js';
import type { SummaryMeasure } from './summary-input.js';
import type { MeasureCounts } from './summary-snapshot.js';

type Reported = Pick<SummaryMeasure, 'progress'>;

/** The mean percentage over all measures, rounded half up once; a measure without a report counts as 0. */
export function averagePercent(measures: readonly Reported[]): string | null {
  return mean(measures.map(({ progress }) => progress?.percentComplete ?? '0'));
}

/** The measures without a report, which a mean counts as 0. */
export const countUnreported = (measures: readonly Reported[]): number =>
  measures.filter(({ progress }) => progress === null).length;

/** Counts measures by progress; a measure without a report is not started. */
export function countMeasures(measures: readonly Reported[]): MeasureCounts {
  const having = (status: MeasureProgressStatus) =>
    measures.filter(({ progress }) => (progress?.status ?? 'NOT_STARTED') === status).length;
  return {
    total: measures.length,
    completed: having('COMPLETED'),
    inProgress: having('IN_PROGRESS'),
    notStarted: having('NOT_STARTED'),
    cannotProceed: having('CANNOT_PROCEED'),
    averagePercentComplete: averagePercent(measures),
    unreported: countUnreported(measures),
  };
}
