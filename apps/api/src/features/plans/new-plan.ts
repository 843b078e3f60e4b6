import { emptyContent } from '@sucharit/domain/content';
import { planSchema, type EvidencePlaces, type PlanContent, type PlanSection } from '@sucharit/domain/plans';

/** A new plan's rows: where it belongs, what it says, and where a document said so. */
export interface NewPlan {
  readonly districtCode: number;
  readonly content: PlanContent;
  readonly documentId?: string | null;
  readonly evidencePlaces?: EvidencePlaces;
  readonly demo?: boolean;
  /** How it came about; an empty draft unless said otherwise. */
  readonly origin?: 'CREATE' | 'IMPORT' | 'COPY';
  /** Copied sections that are still to be looked at. */
  readonly unreviewed?: readonly PlanSection[];
}

/** The content of a plan into which nobody has written anything. */
export const emptyPlan = (fiscalYear: number): PlanContent => ({
  ...emptyContent(planSchema),
  fiscalYear,
  approvedOn: null,
});
