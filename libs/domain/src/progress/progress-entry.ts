import type { CannotProceedReason, MeasureProgressStatus } from './progress-status.js';

/** What a report says about one measure. */
export interface ProgressEntry {
  readonly measureId: string;
  /** the measure's number in its plan, from 1 */
  readonly measureNumber: number;
  readonly status: MeasureProgressStatus;
  /** 0–100 with at most two decimals */
  readonly percentComplete: string | number;
  /** what was done, empty when nothing was */
  readonly done: string;
  readonly difficulty: string | null;
  /** set exactly when the measure cannot proceed */
  readonly reason: CannotProceedReason | null;
  /** the explanation that the reason OTHER needs */
  readonly reasonText: string | null;
  /** http or https links */
  readonly evidenceLinks: readonly string[];
  /** true for a measure that the six-month report says is completed: the entry follows that report */
  readonly carried: boolean;
}
