import type { PlanStatus } from '../plans/index.js';
import type { ReportStatus } from '../progress/index.js';
import type { HandInCounts } from './summary-snapshot.js';

/** Which of the four counts a state belongs to. */
const countOf = {
  APPROVED: 'approved',
  SUBMITTED: 'submitted',
  ENDORSED: 'submitted',
  RECOMMENDED: 'submitted',
  DRAFT: 'draft',
  RETURNED: 'draft',
} as const satisfies Record<PlanStatus | ReportStatus, keyof HandInCounts>;

/** Counts what districts hand in by its state; null is missing. */
export function countHandIns(statuses: readonly (PlanStatus | ReportStatus | null)[]): HandInCounts {
  const counts = { approved: 0, submitted: 0, draft: 0, missing: 0 };
  for (const status of statuses) counts[status === null ? 'missing' : countOf[status]] += 1;
  return counts;
}
